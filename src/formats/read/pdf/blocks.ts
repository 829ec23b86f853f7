import { segmentsOf, type Line } from "./lines.js";

/** Where the lines of a column begin and end when they are full. */
export interface Frame {
  left: number;
  right: number;
}

/** A line of the document with what is known of its place. */
export interface PlacedLine extends Line {
  /** Counted from 0. */
  page: number;
  /** Lines of the same column of the same page share this object. */
  column: object;
  frame: Frame;
}

/** Share of the widest line from which on a line counts as long, and how many of them tell where a column ends. */
const LONG = 0.7;
const FEWEST_LONG = 3;
/** A column narrower than this share of its like has short lines only. */
const NARROW = 0.8;

/** Where full lines of a column begin and end. Null where it has too few to tell; rows of tables tell nothing. */
export function findFrame(lines: readonly Line[]): Frame | null {
  const prose = lines.filter((line) => segmentsOf(line).length === 1);
  const widest = prose.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const long = prose.filter(({ left, right }) => right - left >= LONG * widest);
  if (long.length < FEWEST_LONG) return null;
  const rights = long.map(({ right }) => right).sort((a, b) => a - b);
  const lefts = long.map(({ left }) => left).sort((a, b) => a - b);
  // punctuation may hang over the edge and an indented line begins behind it: the middle is what most lines keep to
  return { left: lefts[Math.floor(lefts.length / 10)]!, right: rights[Math.floor(rights.length / 2)]! };
}

/** The frame of a column; that of its like where it shows none, or only that its lines are short. */
export function frameOr(frame: Frame | null, common: Frame): Frame {
  const width = ({ left, right }: Frame) => right - left;
  return frame && width(frame) >= NARROW * width(common) ? frame : common;
}

/** The frame that most columns keep to; that of all lines together where no column has one. */
export function commonFrame(frames: readonly (Frame | null)[], lines: readonly Line[]): Frame {
  const known = frames.filter((frame) => frame !== null);
  if (known.length === 0)
    return lines.reduce(
      (all, { left, right }) => ({ left: Math.min(all.left, left), right: Math.max(all.right, right) }),
      { left: Infinity, right: -Infinity },
    );
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return { left: middle(known.map(({ left }) => left)), right: middle(known.map(({ right }) => right)) };
}
