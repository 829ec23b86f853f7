import type { PlacedLine } from "./blocks.js";
import { segmentsOf, wordsOf } from "./lines.js";
import type { Piece } from "./pieces.js";
import type { Row } from "./tables.js";

/** Where a column of a table begins and ends. */
interface Span {
  left: number;
  right: number;
}

const NUMBER = /^[-+－−]?\s?\d[\d,， .]*[%％‰]?$/;
const MOST_COLUMNS = 64;
/** Share of the rows that may have a word across a gap between two columns. */
const ACROSS = 0.06;
/** Lines of a head that may be one row of names. */
const HEAD_LINES = 3;
/** A line is part of the row above where it is nearer than this share of the usual distance, and this many ems. */
const NEAR_SHARE = 0.8;
const NEAR_EMS = 1.45;

/** Parts lines into rows and cells by the columns that their numbers keep to. Null where they are no table. */
export function layRows(lines: readonly PlacedLine[]): Row[] | null {
  const isBody = (line: PlacedLine) =>
    segmentsOf(line)
      .slice(1)
      .some(({ pieces }) => NUMBER.test(wordsOf(pieces)));
  const body = lines.filter(isBody);
  if (body.length === 0) return null;
  const columns = findColumns(body);
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return null;
  const first = lines.indexOf(body[0]!);
  const heads = lines.slice(0, first).map((line) => ({ line, cells: headCells(line, columns) }));
  const rows = lines.slice(first).map((line) => ({ line, cells: cellsOf(line, columns) }));
  const laid = [...joinHead(heads), ...joinWrapped(rows)].map(({ line, cells }) => ({ first: line, cells }));
  return laid.length > 1 ? joinSpaced(laid) : null;
}

interface LineCells {
  line: PlacedLine;
  cells: string[];
}

/** Columns are what lies between the gaps that (almost) all rows leave free. */
function findColumns(body: readonly PlacedLine[]): Span[] {
  const events = body
    .flatMap((line) => segmentsOf(line))
    .flatMap(({ left, right }) => [
      { at: left, change: 1 },
      { at: right, change: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.change - b.change);
  const few = Math.floor(ACROSS * body.length);
  const columns: Span[] = [];
  let count = 0;
  for (const { at, change } of events) {
    const before = count;
    count += change;
    if (before <= few && count > few) columns.push({ left: at, right: at });
    else if (before > few && count <= few) columns.at(-1)!.right = at;
  }
  return columns;
}

/** Which column holds most of a piece; the nearest where none does. */
function columnOf({ left, right }: Span, columns: readonly Span[]): number {
  const distance = (span: Span) => {
    const shared = Math.min(right, span.right) - Math.max(left, span.left);
    return shared > 0 ? -shared : Math.max(span.left - right, left - span.right);
  };
  return columns.reduce((best, span, at) => (distance(span) < distance(columns[best]!) ? at : best), 0);
}

function cellsOf(line: PlacedLine, columns: readonly Span[]): string[] {
  const pieces = columns.map((): Piece[] => []);
  for (const piece of line.pieces) pieces[columnOf(piece, columns)]!.push(piece);
  return pieces.map(wordsOf).map(tidyCell);
}

/** A head that spans several columns names each of them. */
function headCells(line: PlacedLine, columns: readonly Span[]): string[] {
  const cells = columns.map(() => "");
  for (const part of segmentsOf(line)) {
    const spanned = columns.flatMap(({ left, right }, at) => {
      const middle = (left + right) / 2;
      return middle > part.left && middle < part.right ? [at] : [];
    });
    for (const at of spanned.length > 1 ? spanned : [columnOf(part, columns)])
      cells[at] = tidyCell(`${cells[at]!} ${wordsOf(part.pieces)}`);
  }
  return cells;
}

/** A cell keeps no space but those between Latin words, and none within a number. */
function tidyCell(words: string): string {
  const tidy = words.trim();
  if (/^[-+－−] ?\d/.test(tidy)) return tidy.replace(/^([-+－−]) /, "$1");
  if (/^\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(tidy)) return tidy.replaceAll(" ", "");
  return /[a-z]/i.test(tidy) ? tidy : tidy.replace(/(?<=\P{Nd}) | (?=\P{Nd})/gu, "");
}

/** A head of several lines becomes one row, so that each column has its whole name. */
function joinHead(heads: readonly LineCells[]): LineCells[] {
  if (heads.length < 2 || heads.length > HEAD_LINES) return [...heads];
  return [heads.reduce(joinCells)];
}

function joinCells(above: LineCells, below: LineCells): LineCells {
  return { line: above.line, cells: above.cells.map((cell, at) => tidyCell(`${cell} ${below.cells[at]!}`)) };
}

/** Names that were too long for their cell go on in the lines above or below that of the numbers. */
function joinWrapped(rows: readonly LineCells[]): LineCells[] {
  const steps = rows.slice(1).map(({ line }, at) => distance(rows[at]!.line, line));
  const usual = steps.filter(Number.isFinite).sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const joined: (LineCells & { last: PlacedLine })[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const step = above ? distance(above.last, row.line) : Infinity;
    const isNear = step < NEAR_SHARE * usual && step < NEAR_EMS * row.line.size;
    if (above && isNear && !(hasNumbers(above) && hasNumbers(row)))
      joined[joined.length - 1] = { ...joinCells(above, row), last: row.line };
    else joined.push({ ...row, last: row.line });
  }
  return joined;
}

function distance(line: PlacedLine, next: PlacedLine): number {
  return line.column === next.column ? next.base - line.base : Infinity;
}

function hasNumbers({ cells }: LineCells): boolean {
  return cells.slice(1).some((cell) => NUMBER.test(cell));
}

/** Two columns with no more than a character in each row are one, whose names are spaced out: 粮 食. */
function joinSpaced(rows: readonly Row[]): Row[] {
  const width = rows[0]!.cells.length;
  const isLetter = (cell: string) => /^\p{Script=Han}?$/u.test(cell);
  const isSpaced = (at: number) => rows.every(({ cells }) => isLetter(cells[at]!) && isLetter(cells[at + 1]!));
  const spaced = Array.from({ length: Math.max(0, width - 2) }, (_, at) => at).find(isSpaced);
  if (spaced === undefined) return [...rows];
  const join = (cells: string[]) => [
    ...cells.slice(0, spaced),
    cells[spaced]! + cells[spaced + 1]!,
    ...cells.slice(spaced + 2),
  ];
  return joinSpaced(rows.map(({ first, cells }) => ({ first, cells: join(cells) })));
}
