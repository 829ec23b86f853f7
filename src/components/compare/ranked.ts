/** Ranked rows: one for each statement, places by value, years below each other; nothing overlaps at any width. */
import * as Plot from "@observablehq/plot";
import type { SiteObservation } from "../../tables/site.types.js";
import { svg } from "../dom.js";
import { glyph, joint, rangeBar, reach } from "../mark/glyph.js";
import { markLabel, placeLang, placeName, shapeOf, yearStatus } from "../mark/describe.js";
import { formatNumber } from "../number/format.js";
import type { Lang } from "../i18n/lang.js";
import { dress, FONT, rowValue } from "./chart.js";
import type { ChartOptions } from "./chart.js";
import { textWidth } from "./measure-text.js";
import { observationsOf, rankRows } from "./series.js";
import type { Row, Series } from "./series.js";

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

/** Draws the rows of a series as ranked dots on one axis. */
export function rankedChart(series: Series, options: ChartOptions): SVGElement {
  const rows = rankRows(series);
  const layout = layOut(rows, options);
  const keys = rows.map((_, i) => i);
  const domain = domainOf(series);
  const isRank = series.measure === "rank";
  const ticks = tickCount(domain, layout, options);
  const chart = Plot.plot({
    width: options.width,
    height: TOP + rows.length * layout.rowHeight + 8,
    marginTop: TOP,
    marginBottom: 8,
    marginLeft: layout.plot,
    marginRight: layout.right,
    style: { fontSize: `${FONT}px`, fontFamily: "inherit", background: "none", overflow: "visible" },
    x: { domain, ...(isRank ? { interval: 1 } : {}) },
    y: { type: "band", domain: keys, padding: 0, axis: null },
    marks: [
      Plot.gridX({ ticks, stroke: "var(--line, #ddd)", strokeOpacity: 1 }),
      Plot.axisX({
        anchor: "top",
        ticks,
        tickSize: 0,
        tickFormat: (value: number) => formatNumber(value, options.magnitude, options.lang),
        label: null,
        fill: "var(--muted, #666)",
      }),
      isRank ? null : Plot.ruleX([0], { stroke: "var(--ink, #222)", strokeWidth: 1 }),
      (_index: number[], scales: Plot.ScaleFunctions) => drawRows(rows, { ...options, layout, scales }),
    ],
  }) as SVGElement;
  return dress(chart, options.label);
}

type RowOptions = ChartOptions & { layout: Layout; scales: Plot.ScaleFunctions };

function drawRows(rows: readonly Row[], options: RowOptions): SVGElement {
  return svg`<g class="rows" text-anchor="start">${rows.map((row, i) => {
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
  const zero = row.main.measure === "rank" ? null : Number(scales.x?.(0));
  const textY = layout.narrow ? top + 14 : y;
  return svg`<g class=${focus ? "row focus" : "row"}>
    ${first && index > 0 ? svg`<line class="divider" x1="0" x2=${width} y1=${top} y2=${top} stroke="var(--line, #ddd)" />` : null}
    <a class="mark" role="link" href=${options.hrefOf(row.main)} aria-label=${markLabel(row.main, lang, rowValue(row, options))} data-id=${row.main.id}
      aria-current=${options.open === row.main.id ? "true" : null}>
      <rect class="hit" x="0" y=${top + 1} width=${width} height=${layout.rowHeight - 2} fill="transparent" />
      ${zero === null ? null : svg`<line x1=${zero} x2=${x(row.low ?? row.main)} y1=${y} y2=${y} stroke="var(--stem, #c9c5bd)" />`}
      ${placeText(row.main, { ...options, y: textY })}
      ${row.baseline ? joint({ x: x(row.baseline), y, more: "right" }, { x: x(row.main), y, more: "right" }) : null}
      ${drawMark(row, { y, x })}
      ${words(rowValue(row, options), { class: "value", x: labelX(row, x), y, fill: "var(--ink, #222)", "font-weight": 600 })}
    </a>
    ${row.baseline ? link(row.baseline, { ...options, y, x: x(row.baseline) }) : null}
  </g>`;
}

function drawMark(row: Row, at: { y: number; x(one: SiteObservation): number }): SVGElement {
  const { y, x } = at;
  const shape = shapeOf(row.main);
  if (!row.low) return glyph(shape, { x: x(row.main), y, more: "right" });
  return rangeBar(shape, { from: { x: x(row.low), y, more: "right" }, to: { x: x(row.main), y, more: "right" } });
}

/** A baseline is a mark of its own, with its own passage. */
function link(one: SiteObservation, options: RowOptions & { x: number; y: number }): SVGElement {
  const { x, y, lang } = options;
  return svg`<a class="mark" role="link" href=${options.hrefOf(one)} aria-label=${markLabel(one, lang)} data-id=${one.id}
    aria-current=${options.open === one.id ? "true" : null}>
    <rect class="hit" x=${x - 12} y=${y - 12} width="24" height="24" fill="transparent" />
    ${glyph(shapeOf(one), { x, y, more: "right" })}
  </a>`;
}

function placeText(one: SiteObservation, options: RowOptions & { y: number; first: boolean }): SVGElement {
  const { layout, lang, y, first } = options;
  const name = rowName(one, lang, first);
  const indent = name ? textWidth(name, FONT) + 10 : 0;
  return svg`<g>
    ${name ? words(name, { class: "place", lang: first ? placeLang(one, lang) : "zh", x: 0, y, fill: "var(--ink, #222)", "font-weight": first ? 600 : 400 }) : null}
    ${words(yearStatus(one, lang), { class: "when", x: layout.narrow ? indent : layout.years, y, fill: "var(--muted, #666)" })}
  </g>`;
}

/** The place stands only in its first row; the part of it that a number concerns stands in every row of its own. */
function rowName(one: SiteObservation, lang: Lang, first: boolean): string {
  return [first ? placeName(one, lang) : null, one.subject].filter(Boolean).join(" · ");
}

/** Words on a row, with a rim of paper that keeps them legible where a line of the grid runs behind. */
function words(text: string, attributes: Record<string, string | number>): SVGElement {
  const rim = {
    "paint-order": "stroke",
    stroke: "var(--rim, var(--paper, #fff))",
    "stroke-width": 4,
    "stroke-linejoin": "round",
  };
  return svg`<text dy="0.35em" ${{ ...rim, ...attributes }}>${text}</text>`;
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
  const values = Math.max(0, ...rows.map((row) => textWidth(rowValue(row, options), FONT) + reach(row.main.bound)));
  const right = Math.min(values + 14, options.width * 0.5);
  const years = Math.min(names, options.width * 0.3) + 18;
  const plot = years + when + 26;
  if (options.width - plot - right < NARROW) return { narrow: true, rowHeight: 48, years: 0, plot: 8, right };
  return { narrow: false, rowHeight: 32, years, plot, right };
}

/** As many ticks as have room beside each other, six at most. */
function tickCount(domain: [number, number], layout: Layout, options: ChartOptions): number {
  const widest = textWidth(formatNumber(domain[1], options.magnitude, options.lang), FONT);
  const room = options.width - layout.plot - layout.right;
  return Math.max(2, Math.min(6, Math.floor(room / (widest * 1.8))));
}

function domainOf(series: Series): [number, number] {
  const values = series.rows.flatMap((row) => observationsOf(row).map((one) => one.base_value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (series.measure === "rank") return [1, Math.max(most, 2)];
  return least === 0 && most === 0 ? [0, 1] : [Math.min(0, least), Math.max(0, most)];
}
