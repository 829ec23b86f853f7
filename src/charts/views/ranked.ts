/** Ranked rows: one for each statement, places by value, years below each other; nothing overlaps at any width. */
import * as Plot from "@observablehq/plot";
import type { Status } from "../../engine/types.js";
import type { SiteObservation } from "../../tables/site.types.js";
import { svg } from "../dom.js";
import { glyph, joint, rangeBar, reach } from "../mark/glyph.js";
import { markLabel, placeLang, placeName, yearStatus } from "../mark/describe.js";
import { axisOf, scaleOf, tickText, ticksBeside } from "../drawing/axis.js";
import { COLOUR } from "../mark/look.js";
import { dress, FONT, hitAround, markLink, rowValue, shapeIn, words } from "../drawing/chart.js";
import type { ChartOptions } from "../drawing/chart.js";
import { STATUSES } from "../i18n/terms.table.js";
import { moreOf } from "./left.js";
import type { LeftOut } from "./left.js";
import { textWidth } from "../drawing/measure-text.js";
import { commitmentWords } from "../i18n/firmness.table.js";
import { firstRanked, observationsOf } from "../data/series.js";
import type { Row, Series } from "../data/series.js";
import { aside, formatOf, scaled, type NativeChart, type NativeOptions } from "./native.js";
import { NO_SILENCES, type View } from "./view.js";

interface Layout {
  narrow: boolean;
  rowHeight: number;
  /** Left edge of the column of years, and of the plot. */
  years: number;
  plot: number;
  /** Room for the labels right of the plot. */
  right: number;
}

const TOP = 26;
/** Where less than this is left for the plot, a row's words stand above its mark. */
const NARROW = 260;
/** So many rows are drawn without being asked for; of more, only the first. */
const MOST_ROWS = 80;
const FIRST_ROWS = 40;

/** The rows that a ranked chart draws: whole places, the best first, and the place in focus wherever it ranks. */
export function rankedData(
  series: Series,
  options: { limit?: number; place?: string | null } = {},
): { rows: Row[]; left: LeftOut[] } {
  const all = series.rows.length;
  const { limit = all > MOST_ROWS ? FIRST_ROWS : MOST_ROWS, place = null } = options;
  const rows = firstRanked(series, { limit, place });
  return { rows, left: moreOf(rows.length, all) };
}

/** Draws the rows of a series as ranked dots on one axis; `limit` counts rows. */
export function rankedChart(
  series: Series,
  options: ChartOptions,
  { rows }: { rows: readonly Row[] } = rankedData(series, options),
): SVGElement {
  const layout = layOut(rows, options);
  const axis = axisOf({ ...series, rows: [...rows] }, options);
  const isLinear = axis.type === "linear" && series.measure !== "rank";
  const at = scaleOf(axis, layout.plot, options.width - layout.right);
  const ticks = ticksBeside(axis, { ...options, at, font: FONT });
  const chart = Plot.plot({
    width: options.width,
    height: TOP + rows.length * layout.rowHeight + 8,
    marginTop: TOP,
    marginBottom: 8,
    marginLeft: layout.plot,
    marginRight: layout.right,
    style: { fontSize: `${FONT}px`, fontFamily: "inherit", background: "none", overflow: "visible" },
    x: { domain: axis.domain, type: axis.type },
    y: { type: "band", domain: rows.map((_, i) => i), padding: 0, axis: null },
    marks: [
      Plot.gridX(ticks, { stroke: COLOUR.line, strokeOpacity: 1 }),
      Plot.axisX(ticks, {
        anchor: "top",
        tickSize: 0,
        tickFormat: (value: number) => tickText(value, axis, options),
        label: null,
        fill: COLOUR.muted,
      }),
      isLinear ? Plot.ruleX([0], { stroke: COLOUR.ink, strokeWidth: 1 }) : null,
      (_index: number[], scales: Plot.ScaleFunctions) => drawRows(rows, { ...options, layout, scales, isLinear }),
    ],
  }) as SVGElement;
  return dress(chart, options.label);
}

/** `isLinear`: marks stand on stems from zero. */
type RowOptions = ChartOptions & { layout: Layout; scales: Plot.ScaleFunctions; isLinear: boolean };

function drawRows(rows: readonly Row[], options: RowOptions): SVGElement {
  return svg`<g class="rows" role="list" text-anchor="start">${rows.map((row, i) => {
    const first = rows[i - 1]?.main.place_id !== row.main.place_id;
    return drawRow(row, { ...options, index: i, first });
  })}</g>`;
}

function drawRow(row: Row, options: RowOptions & { index: number; first: boolean }): SVGElement {
  const { layout, scales, lang, width, index, first, place } = options;
  const top = Number(scales.y?.(index));
  const y = top + (layout.narrow ? layout.rowHeight - 15 : layout.rowHeight / 2);
  const x = (one: SiteObservation): number => Number(scales.x?.(one.base_value));
  const focus = place === row.main.place_id;
  const textY = layout.narrow ? top + 14 : y;
  const inside = svg`<g>
    ${options.isLinear ? svg`<line x1=${Number(scales.x?.(0))} x2=${x(row.low ?? row.main)} y1=${y} y2=${y} stroke=${COLOUR.stem} />` : null}
    ${placeText(row.main, { ...options, y: textY })}
    ${row.baseline ? joint({ x: x(row.baseline), y, more: "right" }, { x: x(row.main), y, more: "right" }) : null}
    ${drawMark(row, { ...options, y, x })}
    ${words(rowValue(row, options), { class: "value", x: labelX(row, x), y, fill: COLOUR.ink, "font-weight": 600 })}
    ${commitment(row, options) ? words(commitment(row, options), { x: labelX(row, x) + valueWidth(row, options) + 8, y, fill: COLOUR.muted, lang: "zh" }) : null}
  </g>`;
  const hit = { x: 0, y: top + 1, width, height: layout.rowHeight - 2 };
  return svg`<g class=${focus ? "row focus" : "row"} role="listitem">
    ${first && index > 0 ? svg`<line class="divider" x1="0" x2=${width} y1=${top} y2=${top} stroke=${COLOUR.line} />` : null}
    ${markLink(row.main, options, { hit, inside, name: markLabel(row.main, lang, rowValue(row, options)) })}
    ${row.baseline ? baselineLink(row.baseline, { ...options, y, x: x(row.baseline) }) : null}
  </g>`;
}

/** How firmly a target is worded, where its mark does not show it: 力争. */
function commitment({ main }: Row, options: ChartOptions): string {
  if (main.status !== "target") return "";
  return commitmentWords(main.wording).join(options.lang === "zh" ? "、" : ", ");
}

/** Bold numerals are wider than the guess for plain ones. */
function valueWidth(row: Row, options: ChartOptions): number {
  return textWidth(rowValue(row, options), FONT) * 1.06;
}

function drawMark(row: Row, at: ChartOptions & { y: number; x(one: SiteObservation): number }): SVGElement {
  const { y, x } = at;
  const shape = shapeIn(row.main, at);
  if (!row.low) return glyph(shape, { x: x(row.main), y, more: "right" });
  return rangeBar(shape, { from: { x: x(row.low), y, more: "right" }, to: { x: x(row.main), y, more: "right" } });
}

/** A baseline is a mark of its own, with its own passage. */
function baselineLink(one: SiteObservation, options: RowOptions & { x: number; y: number }): SVGElement {
  const { x, y } = options;
  return markLink(one, options, {
    hit: hitAround(x, y),
    inside: glyph(shapeIn(one, options), { x, y, more: "right" }),
  });
}

function placeText(one: SiteObservation, options: RowOptions & { y: number; first: boolean }): SVGElement {
  const { layout, lang, y, first } = options;
  const name = rowName(one, lang, first);
  const indent = name ? textWidth(name, FONT) + 10 : 0;
  const nameAt = { class: "place", lang: first ? placeLang(one, lang) : "zh", x: 0, y, fill: COLOUR.ink };
  return svg`<g>
    ${name ? words(name, { ...nameAt, "font-weight": first ? 600 : 400 }) : null}
    ${words(yearStatus(one, lang), { class: "when", x: layout.narrow ? indent : layout.years, y, fill: COLOUR.muted })}
  </g>`;
}

/** The place stands only in its first row; the part of it that a number concerns stands in every row of its own. */
function rowName(one: SiteObservation, lang: ChartOptions["lang"], first: boolean): string {
  return [first ? placeName(one, lang) : null, one.subject].filter(Boolean).join(" · ");
}

function labelX(row: Row, x: (one: SiteObservation) => number): number {
  const right = Math.max(...observationsOf(row).map(x));
  return right + reach(row.low ? "eq" : row.main.bound) + 6;
}

function layOut(rows: readonly Row[], options: ChartOptions): Layout {
  const widest = (texts: string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, FONT)));
  const names = widest(
    rows.map(({ main }) => placeName(main, options.lang) + (main.subject ? ` · ${main.subject}` : "")),
  );
  const when = widest(rows.map(({ main }) => yearStatus(main, options.lang)));
  const said = (row: Row): number => {
    const words = commitment(row, options);
    return valueWidth(row, options) + (words ? textWidth(words, FONT) + 8 : 0) + reach(row.main.bound);
  };
  const values = Math.max(0, ...rows.map(said));
  const right = Math.min(values + 14, options.width * 0.5);
  const years = Math.min(names, options.width * 0.3) + 18;
  const plot = years + when + 26;
  if (options.width - plot - right < NARROW) return { narrow: true, rowHeight: 48, years: 0, plot: 8, right };
  return { narrow: false, rowHeight: 32, years, plot, right };
}

const STATUS_ORDER: readonly Status[] = ["actual", "target", "baseline"];

/** A bar for each statement, a series for each status, so that what is promised looks unlike what is achieved. */
function nativeBars(own: Series, { rows, magnitude, lang }: NativeOptions): NativeChart {
  const categories = rows.map((row) => {
    const { main } = row;
    const place = [placeName(main, lang), main.subject].filter(Boolean).join(" · ");
    return `${place} ${yearStatus(main, lang)}${aside(row, { lang, magnitude })}`;
  });
  const series = STATUS_ORDER.filter((status) => rows.some(({ main }) => main.status === status)).map((status) => ({
    ...{ name: capital(STATUSES[status][lang]), hue: 0, status },
    values: rows.map(({ main }) => (main.status === status ? scaled(main.base_value, magnitude) : null)),
  }));
  return { kind: "bars", categories, series, format: formatOf(own) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A list of statements, the greatest first; what fits where nothing else does. */
export const rankedView: View = {
  id: "ranked",
  zh: "排序",
  en: "Ranked",
  shows: "values",
  years: "mixed",
  hasValueAxis: true,
  showsSilence: false,
  fits: () => true,
  preference: 0,
  whyNot: ({ series }) => (series.rows.length ? null : "whyNothing"),
  draw: ({ series }, options) => {
    const data = rankedData(series, options);
    return { svg: rankedChart(series, options, data), left: data.left, silences: NO_SILENCES };
  },
  native: ({ series }, options) => (series.measure === "rank" ? null : nativeBars(series, options)),
};
