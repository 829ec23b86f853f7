import type { Span } from "../engine/types.js";
import { quotePassage } from "../tables/passage.js";

/** Quotes a sentence on one line with the number between « and »: `全年新建学校«2所»。` */
export function quoteMarked(text: string, sentence: Span, number: Span): string {
  const before = text.slice(sentence.start, number.start);
  const after = text.slice(number.end, sentence.end);
  return `${before}«${text.slice(number.start, number.end)}»${after}`.replace(/\s+/g, " ").trim();
}

/** Quotes as `quoteMarked` does; of a long sentence only what is around the number. */
export function quoteAround(text: string, sentence: Span, number: Span): string {
  // a line that a page has wrapped does not end the passage
  const flat = text.slice(sentence.start, sentence.end).replace(/\s/g, " ");
  const mention = { start: number.start - sentence.start, end: number.end - sentence.start };
  return quoteMarked(flat, quotePassage(flat, mention), mention);
}
