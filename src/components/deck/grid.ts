/** Tables of slides: of the numbers of a comparison, and of what the reports say at all. */
import type { SiteIndex } from "../../tables/site.types.js";
import { fullName, itemName } from "../coverage/words.js";
import { coverageTable, type AxisItem, type CoverageCell } from "../coverage/table.js";
import type { CoverageData, CoverageView } from "../coverage/view.js";
import { textWidth } from "../compare/measure-text.js";
import { figureTable } from "../figure/table.js";
import type { DrawnSeries } from "../figure/drawn.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { TYPE, type Box } from "./layout.js";

/** How a cell is shown: as a plain text, a value, or a silence. */
export type Tone = "plain" | "value" | "silent";

/** A cell. */
export interface SlideCell {
  text: string;
  tone: Tone;
}

/** A table that fits on its slide. */
export interface SlideTable {
  heads: string[];
  rows: SlideCell[][];
  /** Columns that are aligned to the right, and those that are centred. */
  right: ReadonlySet<number>;
  centred: ReadonlySet<number>;
  /** Widths of the columns, in pixels of the slide. */
  widths: number[];
  /** Height of a row, and size of its words. */
  rowHeight: number;
  size: number;
  /** Rows that have no room. */
  left: number;
}

/** Heights of rows that are tried, the largest first, with the size of their words. */
const ROWS = [
  { rowHeight: 44, size: TYPE.cell },
  { rowHeight: 36, size: 18 },
] as const;
const PADDING = 24;

/** The numbers of a comparison, a row each. */
export function numbersTable(series: readonly DrawnSeries[], box: Box, lang: Lang): SlideTable {
  const { heads, rows, numbers } = figureTable(series, { lang, title: "", notes: [] });
  const cells = rows.map((row) => row.map((text): SlideCell => ({ text, tone: "plain" })));
  return fit({ heads, rows: cells, right: numbers, centred: new Set() }, box);
}

/** What the reports say: rows and columns as the coverage page has them, a word or number a cell. */
export function coverageGrid(data: CoverageData, view: CoverageView, box: Box): SlideTable {
  const { lang } = view;
  const { rows, columns, cells, rowTallies, summed } = coverageTable(data, view);
  const order = rows
    .map((_, i) => i)
    .sort((a, b) => (rowTallies[b]?.value ?? 0) - (rowTallies[a]?.value ?? 0) || a - b);
  const name = (item: AxisItem, index: SiteIndex = data.index): string => fullName(itemName(item, index, lang));
  const heads = ["", ...columns.map((column) => name(column))];
  const body = order.map((i) => [
    { text: name(rows[i]!), tone: "plain" as const },
    ...cells[i]!.map((cell) => cellOf(cell, { lang, summed })),
  ]);
  const centred = new Set(columns.map((_, i) => i + 1));
  return fit({ heads, rows: body, right: new Set(), centred }, box);
}

function cellOf({ state, count, tally }: CoverageCell, { lang, summed }: { lang: Lang; summed: boolean }): SlideCell {
  if (state === "no-report") return { text: "", tone: "silent" };
  if (summed) return { text: `${tally.value}/${tally.reports}`, tone: tally.value ? "value" : "silent" };
  if (state === "value") return { text: String(count), tone: "value" };
  const keys = { named: "cellNamed", excluded: "cellExcluded", absent: "cellAbsent" } as const;
  return { text: t(lang, keys[state]), tone: "silent" };
}

type Bare = Omit<SlideTable, "widths" | "rowHeight" | "size" | "left">;

/** Sets a table as large as its place allows; rows that have no room are counted. */
function fit(table: Bare, box: Box): SlideTable {
  const roomy = ROWS.find(({ rowHeight, size }) => {
    const whole = (table.rows.length + 1) * rowHeight <= box.height;
    return whole && sum(naturalWidths(table, size)) <= box.width;
  });
  const { rowHeight, size } = roomy ?? ROWS.at(-1)!;
  const room = Math.max(1, Math.floor(box.height / rowHeight) - 1);
  const rows = table.rows.slice(0, room);
  const kept = { ...table, rows };
  return { ...kept, widths: widthsOf(kept, size, box.width), rowHeight, size, left: table.rows.length - rows.length };
}

function naturalWidths({ heads, rows, right }: Bare, size: number): number[] {
  return heads.map((head, i) => {
    const texts = [head, ...rows.map((row) => row[i]?.text ?? "")];
    return Math.max(...texts.map((text) => textWidth(text, size))) + (right.has(i) ? 2 : 1) * PADDING;
  });
}

/** As wide as the words, with what is left over shared out; where that is too much, the widest columns give way. */
function widthsOf(table: Bare, size: number, width: number): number[] {
  const natural = naturalWidths(table, size);
  const total = sum(natural);
  if (total <= width) {
    const most = Math.min(width, total * 1.5);
    return natural.map((own) => (own / total) * most);
  }
  let limit = Math.max(...natural);
  while (limit > 1 && sum(natural.map((own) => Math.min(own, limit))) > width) limit -= 4;
  return natural.map((own) => Math.min(own, limit));
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** A text cut to a width, with an ellipsis where it is longer. */
export function clip(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}
