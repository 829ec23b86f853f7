import type { Span } from "../engine/types.js";
import type { Passage } from "./site.types.js";

/** Marks at which a passage may begin and end, the strongest first. */
const delimiters = ["。！？!?\n", "；;", "，,"];

/** A passage longer than this is narrowed to a part of its sentence. */
const COMFORTABLE = 140;
/** Characters kept on either side of the mention where a single clause is all that is left. */
const AROUND = 60;
/** Marks that close what a sentence quotes. */
const CLOSERS = "”’」』）)》";

/**
 * Quotes the sentence around a mention: `{text: "地区生产总值完成132.2亿元", start: 0, end: 14, from: 8, to: 14}`.
 * A long sentence is narrowed at semicolons, then at commas; the mention is always inside, verbatim.
 */
export function quotePassage(text: string, mention: Span): Passage {
  let span: Span = { start: 0, end: text.length };
  for (const [strength, marks] of delimiters.entries()) {
    const reach = strength === delimiters.length - 1 ? AROUND : 0;
    span = narrow(text, { within: span, mention, marks, reach });
    if (span.end - span.start <= COMFORTABLE) break;
  }
  span = trim(text, span, mention);
  return {
    text: text.slice(span.start, span.end),
    ...span,
    from: mention.start - span.start,
    to: mention.end - span.start,
  };
}

interface Cut {
  within: Span;
  mention: Span;
  marks: string;
  /** How far from the mention to begin looking for a mark. */
  reach: number;
}

function narrow(text: string, { within, mention, marks, reach }: Cut): Span {
  const isMark = (at: number): boolean => marks.includes(text.charAt(at)) && !isGrouping(text, at);
  let start = Math.max(within.start, mention.start - reach);
  while (start > within.start && !isMark(start - 1)) start--;
  let end = Math.min(within.end, mention.end + reach);
  while (end < within.end && !isMark(end)) end++;
  // the mark that ends a sentence belongs to it, with the quotation marks that it closes; a line end does not
  if (end < within.end && text[end] !== "\n") end++;
  while (end < within.end && CLOSERS.includes(text.charAt(end))) end++;
  return { start, end };
}

/** Whether the comma at `at` stands within a number: 36,209. */
function isGrouping(text: string, at: number): boolean {
  return text[at] === "," && /^\d,\d$/.test(text.slice(Math.max(0, at - 1), at + 2));
}

function trim(text: string, span: Span, mention: Span): Span {
  let { start, end } = span;
  while (start < mention.start && (text.charAt(start).trim() === "" || CLOSERS.includes(text.charAt(start)))) start++;
  while (end > mention.end && text.charAt(end - 1).trim() === "") end--;
  return { start, end };
}
