/** A cell of a table as its source has it. */
export interface SourceCell {
  text: string;
  columns: number;
  rows: number;
}

/** A row of a table as its source has it. */
export type SourceRow = readonly SourceCell[];

const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?[%‰]?$/;
const UNIT = /^[（(]?(?:计量)?单位[:：]/;
const REMARK = /^(?:备?注|说明|资料来源|数据来源)[:：]/;
/** A longer cell is prose. */
const LONGEST_NAME = 80;
/** Columns of the widest table, and places for cells in the largest: cells that claim more claim no more. */
const WIDEST = 256;
const LARGEST = 2_000_000;
const NARROWEST = 16;

/**
 * Writes the rows of a table as lines with their cells parted by tabs, each under its column: a head that spans several
 * columns or rows stands in all of them, a cell of the body in the first only. Titles and units are lines of their own.
 */
export function linesOfTable(rows: readonly SourceRow[]): string[] {
  return splitTables(rows.filter((cells) => cells.length > 0)).flatMap(linesOfPart);
}

/** One table may hold several, each below its own title and unit. */
function splitTables(rows: readonly SourceRow[]): SourceRow[][] {
  const parts: SourceRow[][] = [];
  let start = 0;
  for (let i = 2; i < rows.length; i++) {
    const unit = onlyCell(rows[i]!);
    if (!unit || !UNIT.test(unit.text)) continue;
    const title = onlyCell(rows[i - 1]!);
    const begin = title && title.columns > 1 ? i - 1 : i;
    if (begin > start) parts.push(rows.slice(start, begin));
    start = begin;
  }
  return [...parts, rows.slice(start)];
}

function onlyCell(cells: SourceRow): SourceCell | null {
  const filled = cells.filter(({ text }) => text !== "");
  return filled.length === 1 ? filled[0]! : null;
}

function linesOfPart(rows: readonly SourceRow[]): string[] {
  // a table without figures has no head whose words could be needed twice
  const heads = Math.max(0, rows.findIndex(isBody));
  const used = new Set<number>();
  const widest = Math.max(NARROWEST, Math.min(WIDEST, LARGEST / rows.length));
  let above: Reach[] = [];
  const placed = rows.map((cells, i) => {
    const only = onlyCell(cells);
    const row = placeCells(cells, { above, isHead: i < heads, widest });
    above = row.below;
    if (only && isAlone(only, { cells, isHead: i === 0 || i < heads })) return only.text;
    for (const column of row.begun) used.add(column);
    return row.texts;
  });
  return placed.flatMap((row) => (typeof row === "string" ? [row] : joinCells(row.filter((_, i) => used.has(i)))));
}

function isBody(cells: SourceRow): boolean {
  return cells.slice(1).some(({ text }) => NUMBER.test(text.normalize("NFKC").replace(/\s/g, "")));
}

/** Whether a row is a title, a unit or a remark; within the body, a short one would part what follows from its head. */
function isAlone({ text, columns }: SourceCell, { cells, isHead }: { cells: SourceRow; isHead: boolean }): boolean {
  if (isHead) return UNIT.test(text) || columns > 1 || cells.length === 1;
  return text.length > LONGEST_NAME || REMARK.test(text);
}

/** How many rows below a cell reaches into, and the words that are repeated there. */
interface Reach {
  rows: number;
  text: string;
}

interface PlacedRow {
  texts: string[];
  below: Reach[];
  /** Columns in which a cell with words begins. */
  begun: number[];
}

/** What a row is placed below. */
interface RowContext {
  above: readonly Reach[];
  isHead: boolean;
  widest: number;
}

function placeCells(cells: SourceRow, { above, isHead, widest }: RowContext): PlacedRow {
  const [texts, below, begun]: [string[], Reach[], number[]] = [[], [], []];
  const place = (text: string, reach: Reach): void => {
    texts.push(text);
    below.push(reach);
  };
  const skipReached = (): void => {
    for (let reach = above[texts.length]; reach && reach.rows > 0; reach = above[texts.length])
      place(isHead ? reach.text : "", { ...reach, rows: reach.rows - 1 });
  };
  for (const { text, columns, rows } of cells) {
    skipReached();
    if (text !== "") begun.push(texts.length);
    const last = Math.max(1, Math.min(columns, widest - texts.length));
    for (let column = 0; column < last; column++) {
      const shown = column === 0 || isHead ? text : "";
      place(shown, { rows: rows - 1, text: shown });
    }
  }
  // cells that reach in from above may stand beyond the last one, with gaps before them
  while (texts.length < Math.min(above.length, widest)) {
    const reach = above[texts.length]!;
    place(isHead && reach.rows > 0 ? reach.text : "", { ...reach, rows: reach.rows - 1 });
  }
  return { texts, below: below.slice(0, widest), begun };
}

/** Blank cells at the end say nothing; one tab tells that it is a row of a table. */
function joinCells(texts: readonly string[]): string[] {
  const last = texts.findLastIndex((text) => text !== "");
  if (last < 0) return [];
  const shown = texts.slice(0, last + 1);
  return [(last === 0 ? [...shown, ""] : shown).join("\t")];
}
