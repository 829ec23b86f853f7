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

/** Pieces that begin within so many ems of each other and share so much of their width are over each other. */
const OVER = 0.25;
const COVERED = 0.6;
/** Pieces to the left that are looked at for it. */
const NEIGHBOURS = 3;

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

/** A line of the pieces given, without those that lie under another. */
export function lineOf(pieces: readonly Piece[]): Line {
  const kept: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => a.left - b.left)) {
    const under = kept.findIndex((other, at) => at >= kept.length - NEIGHBOURS && isUnder(piece, other));
    if (under < 0) kept.push(piece);
    else if (piece.order > kept[under]!.order) kept[under] = piece;
  }
  const largest = kept.reduce((most, piece) => (piece.size > most.size ? piece : most));
  const right = kept.reduce((most, piece) => Math.max(most, piece.right), -Infinity);
  return { pieces: kept, left: kept[0]!.left, right, base: largest.base, size: largest.size };
}

/** Whether two pieces stand in the same place: printed twice to be bold, or a correction set over what it corrects. */
function isUnder(a: Piece, b: Piece): boolean {
  const near = OVER * Math.max(a.size, b.size);
  const width = Math.max(a.right - a.left, b.right - b.left);
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return Math.abs(a.left - b.left) < near && Math.abs(a.base - b.base) < 2 * near && shared > COVERED * width;
}

/** Parts a line where its gaps are wider than so many ems; each part is a line. */
export function segmentsOf({ pieces, size }: Line, gap = WIDE_GAP): Line[] {
  const groups: Piece[][] = [];
  let right = -Infinity;
  for (const piece of pieces) {
    if (piece.left - right > gap * size) groups.push([]);
    groups.at(-1)!.push(piece);
    right = Math.max(right, inkEnd(piece));
  }
  return groups.map(lineOf);
}

/** Closing punctuation is as wide as a character and fills half of it, the left half; at the end of a line the rest hangs over. */
function inkEnd({ text, right, size }: Piece): number {
  return /[”’」』）》】〉〕，。、；：！？]$/.test(text) ? right - 0.5 * size : right;
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
