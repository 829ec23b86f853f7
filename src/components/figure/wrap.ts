/** Lines of a text that is set in a drawing, where nothing breaks it by itself. */
import { textWidth } from "../../charts/drawing/measure-text.js";

/** Signs that never begin a line, and those that never end one. */
const CLOSING = /^[，。；：、！？）》」』”’%．,.;:!?)\]·]/;
const OPENING = /^[（《「『“‘([]$/;

/** Breaks a text into lines no wider than `width` pixels. */
export function wrapText(text: string, { width, size }: { width: number; size: number }): string[] {
  return wrap(text, (line) => textWidth(line, size) <= width);
}

/** Breaks a text into lines that fit: between Chinese characters and at blanks, never before a closing sign. */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The pieces of a text that stay together: single Chinese characters, Latin words with the blank after them. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const one of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const before = pieces.at(-1);
    const joins = before !== undefined && (CLOSING.test(one.trim()) || OPENING.test(before.trim()));
    if (joins) pieces[pieces.length - 1] = before + one;
    else pieces.push(one);
  }
  return pieces;
}
