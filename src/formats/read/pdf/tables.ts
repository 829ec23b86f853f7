import type { PlacedLine } from "./blocks.js";
import { segmentsOf, wordsOf, type Line } from "./lines.js";
import { layRows } from "./cells.js";

/** Lines that go on as prose, or a table as rows of cells. */
export type Block<L extends Line = PlacedLine> = { kind: "lines"; lines: L[] } | { kind: "table"; rows: Row<L>[] };

/** A row of a table and the first of the lines it was taken from. */
export interface Row<L extends Line = PlacedLine> {
  first: L;
  cells: string[];
}

const CAPTION = /^[（(]?(?:续\s*)?[表图]\s*[\d一二三四五六七八九十]/;
const UNIT = /^[（(]?\s*(?:计量)?单位\s*[:：]/;
const HEADING = /^(?:第[一二三四五六七八九十]+[章节部编]|[（(]?[一二三四五六七八九十]+[）)、.．])/;
const NUMBER = /^[-+－−]?\d[\d,，.]*[%％‰]?$/;

/** Lines without a second cell that may stand between two rows: names of groups, names that go on. */
const MOST_BETWEEN = 3;
/** Baselines this near to each other, in ems, belong to one cell that is wrapped. */
const WRAPPED = 1.3;

/** Tells tables from prose. */
export function findBlocks(lines: readonly PlacedLine[]): Block[] {
  const blocks: Block[] = [];
  const addLines = (prose: readonly PlacedLine[]) => {
    if (prose.length > 0) blocks.push({ kind: "lines", lines: [...prose] });
  };
  const seen = lines.map(survey);
  let from = 0;
  for (let at = 0; at < lines.length;) {
    const end = seen[at]!.isRow ? endOfRegion(seen, at) : at;
    const start = end > at ? startOfHead(seen, at, from) : at;
    const rows = end > at + 1 ? layRows(lines.slice(start, end)) : null;
    if (rows) {
      addLines(lines.slice(from, start));
      blocks.push({ kind: "table", rows });
      from = end;
    }
    at = Math.max(end, at + 1);
  }
  addLines(lines.slice(from));
  return blocks;
}

interface Seen {
  line: PlacedLine;
  isRow: boolean;
  /** May stand within a table although it has one cell only. */
  isLoose: boolean;
  /** Where its first number begins; names stand to the left of it. */
  values: number;
}

function survey(line: PlacedLine): Seen {
  const parts = segmentsOf(line);
  const words = wordsOf(line.pieces);
  const isTitle = CAPTION.test(words) || UNIT.test(words);
  const cells = parts.map(({ pieces }) => wordsOf(pieces));
  const isSpaced = cells.every((cell) => /^\p{Script=Han}$/u.test(cell));
  const isHeading = HEADING.test(words) && !cells.some((cell) => NUMBER.test(cell));
  const isRow = parts.length > 1 && !isTitle && !isSpaced && !isHeading;
  const isLoose = parts.length === 1 && !isTitle && !/[。！？；，]$/.test(words) && !HEADING.test(words);
  const values = parts.find((_, at) => at > 0 && NUMBER.test(cells[at]!))?.left ?? Infinity;
  return { line, isRow, isLoose, values };
}

/** Index after the last row of the table that begins at `at`. */
function endOfRegion(seen: readonly Seen[], at: number): number {
  let end = at + 1;
  let values = seen[at]!.values;
  for (let next = end; next < seen.length && next - end <= MOST_BETWEEN; next++) {
    const { line, isRow, isLoose, values: its } = seen[next]!;
    if (isRow) {
      values = Math.min(values, its);
      end = next + 1;
    } else if (!isLoose || !(line.right <= values || isNear(seen[next - 1]!.line, line))) break;
  }
  return wrappedTail(seen, end);
}

/** The last row's name may go on below it. */
function wrappedTail(seen: readonly Seen[], end: number): number {
  const next = seen[end];
  const isTail = next?.isLoose && isNear(seen[end - 1]!.line, next.line) && next.line.right < seen[end - 1]!.values;
  return isTail ? end + 1 : end;
}

/** Index of the first line of the table's head: a head may begin above the first line that has two cells. */
function startOfHead(seen: readonly Seen[], at: number, from: number): number {
  const above = seen[at - 1];
  return at > from && above?.isLoose && isNear(above.line, seen[at]!.line) ? at - 1 : at;
}

/** Whether the next line is so near that it goes on with a cell of this one. */
function isNear(line: PlacedLine, next: PlacedLine): boolean {
  const distance = next.base - line.base;
  return line.page === next.page && distance > 0 && distance <= WRAPPED * Math.min(line.size, next.size);
}
