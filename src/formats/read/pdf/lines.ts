import type { Piece } from "./pieces.js";
import { tidySpaces, WIDE } from "./spaces.js";

/** Pieces on one line of writing, from left to right. */
export interface Line {
  pieces: Piece[];
  left: number;
  right: number;
  base: number;
  /** Size of its largest characters. */
  size: number;
}

/** Baselines this near to each other, in ems, are one line: footnote marks are raised. */
const RAISED = 0.45;
/** Gaps wider than this many ems are no space between words. */
export const WIDE_GAP = 1;
/** pdf.js has spaces from this gap on, in ems. */
const NARROW_GAP = 0.1;

/** Puts pieces together into lines, from top to bottom. */
export function findLines(pieces: readonly Piece[]): Line[] {
  const rows: { base: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && piece.base - row.base <= RAISED * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { base: piece.base, size: piece.size });
    } else rows.push({ base: piece.base, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => lineOf(row.pieces));
}

/** A line of the pieces given, each of them once where a font was made bold by printing it twice. */
export function lineOf(pieces: readonly Piece[]): Line {
  const sorted = pieces.toSorted((a, b) => a.left - b.left);
  const kept: Piece[] = [];
  for (const piece of sorted) {
    const isTwice = kept.slice(-3).some((other) => other.text === piece.text && isOver(piece, other));
    if (!isTwice) kept.push(piece);
  }
  const largest = kept.reduce((most, piece) => (piece.size > most.size ? piece : most));
  const right = kept.reduce((most, piece) => Math.max(most, piece.right), -Infinity);
  return { pieces: kept, left: kept[0]!.left, right, base: largest.base, size: largest.size };
}

function isOver(a: Piece, b: Piece): boolean {
  return Math.abs(a.left - b.left) < 0.25 * a.size && Math.abs(a.base - b.base) < 0.25 * a.size;
}

/** Parts a line where its gaps are wide; each part is a line. */
export function segmentsOf({ pieces, size }: Line): Line[] {
  const groups: Piece[][] = [];
  let right = -Infinity;
  for (const piece of pieces) {
    if (piece.left - right > WIDE_GAP * size) groups.push([]);
    groups.at(-1)!.push(piece);
    right = Math.max(right, piece.right);
  }
  return groups.map(lineOf);
}

/** The words of pieces of a line. */
export function wordsOf(pieces: readonly Piece[]): string {
  let words = "";
  let right = Infinity;
  for (const piece of pieces) {
    const gap = (piece.left - right) / piece.size;
    if (gap > WIDE_GAP) words += WIDE;
    else if (gap > NARROW_GAP) words += " ";
    words += piece.text;
    right = Math.max(piece.right, right === Infinity ? -Infinity : right);
  }
  return tidySpaces(words);
}
