/** Tables of slides: of the numbers of a comparison, and of what the reports say at all. */
import type { SiteIndex } from "../../tables/site.types.js";
import { fullName, itemName } from "../coverage/words.js";
import { coverageTable, type AxisItem, type CoverageCell } from "../coverage/table.js";
import type { CoverageData, CoverageView } from "../coverage/view.js";
import { textWidth } from "../../charts/drawing/measure-text.js";
import { figureTable } from "../figure/table.js";
import type { DrawnSeries } from "../figure/drawn.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
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
  /** Height of the row of heads, each of one or two lines, and of each other row; size of their words. */
  headHeight: number;
  rowHeight: number;
  size: number;
  /** Rows and columns that have no room. */
  left: number;
  leftColumns: number;
}

/** Heights of rows that are tried, the largest first, with the size of their words. */
const ROWS = [
  { rowHeight: 44, size: TYPE.cell },
  { rowHeight: 36, size: 18 },
] as const;
const PADDING = 24;
/** Where columns share the width evenly, one narrower than this has no room for its words. */
const NARROWEST = 72;

/** The numbers of a comparison, a row each. */
export function numbersTable(series: readonly DrawnSeries[], box: Box, lang: Lang): SlideTable {
  const { heads, rows, numbers } = figureTable(series, { lang, title: "", notes: [] });
  const cells = rows.map((row) => row.map((text): SlideCell => ({ text, tone: "plain" })));
  return fit({ heads, rows: cells, right: numbers, centred: new Set() }, box);
}

/** What the reports say: rows and columns as the coverage page has them, a word or number a cell. */
export function coverageGrid(data: CoverageData, view: CoverageView, box: Box): SlideTable {
  const { lang } = view;
  const { rows, columns: all, cells, rowTallies, summed } = coverageTable(data, view);
  const room = Math.floor((box.width * (1 - FIRST)) / NARROWEST);
  // the last years are of more use than the first; of reports and provinces the order says nothing
  const from = view.mode === "years" ? Math.max(0, all.length - room) : 0;
  const columns = all.slice(from, from + room);
  const order = rows
    .map((_, i) => i)
    .sort((a, b) => (rowTallies[b]?.value ?? 0) - (rowTallies[a]?.value ?? 0) || a - b);
  const name = (item: AxisItem): string => fullName(itemName(item, data.index, lang));
  const heads = ["", ...columns.map((column) => headOf(column, data.index, lang))];
  const body = order.map((i) => [
    { text: name(rows[i]!), tone: "plain" as const },
    ...cells[i]!.slice(from, from + room).map((cell) => cellOf(cell, { lang, summed })),
  ]);
  const centred = new Set(columns.map((_, i) => i + 1));
  return { ...fit({ heads, rows: body, right: new Set(), centred }, box), leftColumns: all.length - columns.length };
}

/** Name above, year and remark below: 平遥县 / 2022 全文. */
function headOf(item: AxisItem, index: SiteIndex, lang: Lang): string {
  const { text, sub, note } = itemName(item, index, lang);
  const below = [sub, note].filter(Boolean).join(" ");
  return below ? `${text}\n${below}` : text;
}

function cellOf({ state, count, tally }: CoverageCell, { lang, summed }: { lang: Lang; summed: boolean }): SlideCell {
  if (state === "no-report") return { text: "", tone: "silent" };
  if (summed) return { text: `${tally.value}/${tally.reports}`, tone: tally.value ? "value" : "silent" };
  if (state === "value") return { text: String(count), tone: "value" };
  const keys = { named: "cellNamed", excluded: "cellExcluded", absent: "cellAbsent" } as const;
  return { text: t(lang, keys[state]), tone: "silent" };
}

type Bare = Omit<SlideTable, "widths" | "headHeight" | "rowHeight" | "size" | "left" | "leftColumns">;

/** Sets a table as large as its place allows; rows that have no room are counted. */
function fit(table: Bare, box: Box): SlideTable {
  const headOfRow = (rowHeight: number): number =>
    rowHeight * (table.heads.some((head) => head.includes("\n")) ? 1.5 : 1);
  const roomy = ROWS.find(({ rowHeight, size }) => {
    const whole = headOfRow(rowHeight) + table.rows.length * rowHeight <= box.height;
    return whole && sum(naturalWidths(table, size)) <= box.width;
  });
  const { rowHeight, size } = roomy ?? ROWS.at(-1)!;
  const headHeight = headOfRow(rowHeight);
  const room = Math.max(1, Math.floor((box.height - headHeight) / rowHeight));
  const rows = table.rows.slice(0, room);
  const kept = { ...table, rows };
  const left = table.rows.length - rows.length;
  return { ...kept, widths: widthsOf(kept, size, box.width), headHeight, rowHeight, size, left, leftColumns: 0 };
}

/** Fonts that are not at hand everywhere may be so much wider than the guess. */
const SLACK = 1.12;

function naturalWidths({ heads, rows, right }: Bare, size: number): number[] {
  return heads.map((head, i) => {
    const texts = [...head.split("\n"), ...rows.map((row) => row[i]?.text ?? "")];
    return Math.max(...texts.map((text) => textWidth(text, size))) * SLACK + (right.has(i) ? 2 : 1) * PADDING;
  });
}

/** The first column, which names the rows, keeps so much of the width. */
const FIRST = 0.34;

/** As wide as the words, with what is left over shared out; where that is too much, the widest columns give way. */
function widthsOf(table: Bare, size: number, width: number): number[] {
  const natural = naturalWidths(table, size);
  const total = sum(natural);
  if (total <= width) {
    const most = Math.min(width, total * 1.5);
    return natural.map((own) => (own / total) * most);
  }
  const first = Math.min(natural[0]!, width * FIRST);
  const others = natural.slice(1);
  let limit = Math.max(...others);
  while (limit > 1 && first + sum(others.map((own) => Math.min(own, limit))) > width) limit -= 4;
  return [first, ...others.map((own) => Math.min(own, limit))];
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** A text of a cell cut to its width, with an ellipsis where it is longer. */
export function clip(text: string, width: number, size: number): string {
  const isLonger = (one: string): boolean => textWidth(one, size) * SLACK > width - 14;
  if (!isLonger(text)) return text;
  let kept = text;
  while (kept.length > 1 && isLonger(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept}…`;
}
