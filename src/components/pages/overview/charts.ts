/** The small charts of the first page: pure functions from a finding to a drawing. */
import * as Plot from "@observablehq/plot";
import { extent } from "d3";
import { svg } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { COLOUR } from "../../../charts/mark/look.js";
import { FONT, round, words } from "../../../charts/drawing/chart.js";
import { textWidth } from "../../../charts/drawing/measure-text.js";
import { glyph, hatching, joint } from "../../../charts/mark/glyph.js";
import { placeName, shapeOf, valueText } from "../../../charts/mark/describe.js";
import { chooseMagnitude, formatNumber, formatUnit } from "../../../charts/number/format.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { STATUSES } from "../../../charts/i18n/terms.table.js";
import type { Row } from "../../../charts/data/series.js";
import { firmnessName } from "../../../charts/i18n/firmness.table.js";
import type { Finding, PlanFinding, PromiseFinding, RangeFinding, StoppedFinding, WordingFinding } from "./findings.js";

/** How a small chart is drawn. */
export interface SmallOptions {
  lang: Lang;
  width: number;
  /** What it shows, for those who do not see it. */
  label: string;
}

/** So few places are named. */
const FEW_ROWS = 8;
/** More dots than this are drawn as bars. */
const MOST_DOTS = 160;
const STYLE = `font-size: ${FONT - 1}px; font-family: inherit; background: none; overflow: visible`;
const LINE = 24;

/** Draws a finding. */
export function smallChart(finding: Finding, options: SmallOptions): SVGElement {
  const chart = draw(finding, options);
  for (const part of chart.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", options.label);
  return chart;
}

function draw(finding: Finding, options: SmallOptions): SVGElement {
  switch (finding.kind) {
    case "range":
      return finding.rows.length <= FEW_ROWS ? namedChart(finding, options) : rangeChart(finding, options);
    case "promise":
      return pairChart(promiseLines(finding, options.lang), options);
    case "plan":
      return pairChart(planLines(finding, options.lang), options);
    case "wording":
      return wordingChart(finding, options);
    case "stopped":
      return stoppedChart(finding, options);
  }
}

/** One dot a place, targets outlined as everywhere; the highest and the lowest stand out. */
function rangeChart({ rows, base_unit, measure }: RangeFinding, { lang, width }: SmallOptions): SVGElement {
  const values = rows.map(({ main }) => main.base_value);
  const magnitude = chooseMagnitude(values, base_unit, lang);
  const [least = 0, greatest = 1] = extent(values);
  const isEnd = ({ main }: Row): boolean => main.base_value === least || main.base_value === greatest;
  const r = rows.length > 60 ? 2.6 : 4;
  const x = ({ main }: Row): number => main.base_value;
  const fill = (row: Row): string =>
    row.main.status === "target" ? COLOUR.paper : isEnd(row) ? COLOUR.mark : COLOUR.light;
  const dots = { x, r, padding: 0.6, anchor: "bottom" as const, fill, stroke: COLOUR.mark };
  const marks =
    rows.length > MOST_DOTS
      ? [Plot.rectY(rows, Plot.binX<Plot.RectYOptions>({ y: "count" }, { x, fill: COLOUR.mark, thresholds: 30 }))]
      : [Plot.dot(rows, Plot.dodgeY({ ...dots, strokeWidth: (row: Row) => (isEnd(row) ? 2.4 : 1) }))];
  const most = Math.max(...[...count(values).values()]);
  const height = Math.min(230, Math.max(64, most * (2 * r + 0.6) + (base_unit === "%" ? 40 : 54)));
  return Plot.plot({
    width,
    height,
    marginLeft: 14,
    marginRight: 30,
    marginTop: 6,
    marginBottom: base_unit === "%" ? 26 : 40,
    style: STYLE,
    x: {
      label: base_unit === "%" ? null : formatUnit(base_unit, measure, { lang, magnitude }),
      ticks: Math.max(3, Math.floor(width / 90)),
      tickSize: 4,
      nice: false,
      tickFormat: (value: number) => formatNumber(value, magnitude, lang) + (base_unit === "%" ? "%" : ""),
    },
    y: { axis: null },
    marks: [Plot.frame({ anchor: "bottom", stroke: COLOUR.stem }), ...marks],
  }) as SVGElement;
}

/** Few places are named, each with its value at the end of a line from zero. */
function namedChart({ rows, same }: RangeFinding, { lang, width }: SmallOptions): SVGElement {
  const name = ({ main }: Row): string => placeName(main, lang) + (same || main.year === null ? "" : ` ${main.year}`);
  const value = ({ main }: Row): string => valueText(main, lang);
  const left = Math.min(width * 0.42, longest(rows.map(name)) + 16);
  const right = longest(rows.map(value)) + 16;
  const values = rows.map(({ main }) => main.base_value);
  const [least = 0, greatest = 1] = extent([0, ...values]);
  const x = (one: number): number => round(left + ((one - least) / (greatest - least || 1)) * (width - left - right));
  const height = rows.length * LINE + 8;
  return svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" fill="currentColor" style=${STYLE}>
    ${hatching()}<line x1=${x(0)} x2=${x(0)} y1="4" y2=${height - 4} stroke=${COLOUR.muted} />
    ${rows.map((row, i) => {
      const y = i * LINE + LINE / 2 + 4;
      const at = x(row.main.base_value);
      return svg`<g>
        ${words(name(row), { x: 0, y, fill: COLOUR.ink })}
        <line x1=${x(0)} x2=${at} y1=${y} y2=${y} stroke=${COLOUR.stem} />
        ${glyph({ ...shapeOf(row.main), bound: "eq" }, { x: at, y, more: "right" })}
        ${words(value(row), { x: at + 12, y, fill: COLOUR.ink })}
      </g>`;
    })}
  </svg>`;
}

/** Two values that belong together, under one name. */
interface PairLine {
  name: string;
  from: Row;
  to: Row;
}

/** So many lines are drawn. */
const MOST_LINES = 6;

/** The promises that were most exceeded and most missed: target, then outcome. */
function promiseLines({ pairs, year }: PromiseFinding, lang: Lang): PairLine[] {
  const half = MOST_LINES / 2;
  const shown = pairs.length > MOST_LINES ? [...pairs.slice(0, half), ...pairs.slice(-half)] : pairs;
  return shown.map(({ target, outcome, year: own }) => ({
    name: placeName(target.main, lang) + (year === null ? ` ${own}` : ""),
    from: target,
    to: outcome ?? target,
  }));
}

/** What differs most: the former result, then the promise. */
function planLines({ promises }: PlanFinding, lang: Lang): PairLine[] {
  return promises
    .slice(0, MOST_LINES)
    .map(({ indicator, former, target }) => ({ name: indicator[lang], from: former, to: target }));
}

/** Pairs on one scale: targets outlined, results solid. */
function pairChart(lines: readonly PairLine[], { lang, width }: SmallOptions): SVGElement {
  const values = lines.flatMap(({ from, to }) => [from.main.base_value, to.main.base_value]);
  const result = ({ from, to }: PairLine): string => `${valueText(from.main, lang)} → ${valueText(to.main, lang)}`;
  const left = Math.min(width * 0.42, longest(lines.map(({ name }) => name)) + 14);
  const right = longest(lines.map(result)) + 16;
  const [least = 0, greatest = 1] = extent(values);
  const span = greatest - least || 1;
  const x = (value: number): number => round(left + 8 + ((value - least) / span) * (width - left - right - 16));
  const height = (lines.length + 1) * LINE + 8;
  const key = `● ${STATUSES.actual[lang]}　○ ${STATUSES.target[lang]}`;
  return svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" fill="currentColor" style=${STYLE}>
    ${hatching()}${words(key, { x: left, y: height - LINE / 2, fill: COLOUR.muted })}${lines.map((line, i) => {
      const y = i * LINE + LINE / 2 + 4;
      const [from, to] = [line.from.main, line.to.main];
      const [a, b] = [x(from.base_value), x(to.base_value)];
      return svg`<g>
        ${words(fitted(line.name, left - 14), { x: 0, y, fill: COLOUR.ink })}
        ${joint({ x: a, y, more: "right" }, { x: b, y, more: "right" })}
        ${glyph({ ...shapeOf(from), bound: "eq" }, { x: a, y, more: "right" })}
        ${glyph({ ...shapeOf(to), bound: "eq" }, { x: b, y, more: "right" })}
        ${words(result(line), { x: width, y, fill: COLOUR.muted, "text-anchor": "end" })}
      </g>`;
    })}
  </svg>`;
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => textWidth(text, FONT - 1)));
}

/** Cuts a name that has no room. */
function fitted(text: string, width: number): string {
  if (textWidth(text, FONT - 1) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, FONT - 1) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** How many targets are worded how, the firmest above. */
function wordingChart({ groups }: WordingFinding, { lang, width }: SmallOptions): SVGElement {
  const name = ({ firmness }: WordingFinding["groups"][number]): string => firmnessName(firmness, lang);
  const left = Math.max(...groups.map((one) => textWidth(name(one), FONT - 1))) + 14;
  const most = Math.max(...groups.map(({ rows }) => rows.length));
  const height = groups.length * LINE + 8;
  return svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" fill="currentColor" style=${STYLE}>
    ${groups.map((one, i) => {
      const y = i * LINE + LINE / 2 + 4;
      const long = round((one.rows.length / most) * (width - left - 40));
      return svg`<g>
        ${words(name(one), { x: 0, y, fill: COLOUR.ink })}
        <rect x=${left} y=${y - 7} width=${long} height="14" fill=${COLOUR.paper} stroke=${COLOUR.mark} stroke-width="1.5" />
        ${words(String(one.rows.length), { x: left + long + 8, y, fill: COLOUR.muted })}
      </g>`;
    })}
  </svg>`;
}

/** The reports of the place by year: filled where they state it, empty where they do not. */
function stoppedChart({ place, stated }: StoppedFinding, { lang, width }: SmallOptions): SVGElement {
  const years = place.years;
  const step = Math.min(44, (width - 20) / Math.max(1, years.length));
  const has = new Set(stated.map(({ delivered }) => delivered));
  const every = Math.ceil(40 / step);
  const height = 58;
  return svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" fill="currentColor" style=${STYLE}>
    ${years.map((year, i) => {
      const x = round(10 + step * (i + 0.5));
      const size = Math.min(14, step - 3);
      const isShown = (years.length - 1 - i) % every === 0;
      return svg`<g>
        <rect x=${x - size / 2} y=${14 - size / 2} width=${size} height=${size} fill=${has.has(year) ? COLOUR.mark : "none"}
          stroke=${has.has(year) ? COLOUR.mark : COLOUR.muted} stroke-width="1.25" />
        ${isShown ? words(String(year), { x, y: 36, fill: COLOUR.muted, "text-anchor": "middle" }) : null}
      </g>`;
    })}
    ${words(`■ ${t(lang, "findingStates")}　□ ${t(lang, "findingSilent")}`, { x: 10, y: 54, fill: COLOUR.muted })}
  </svg>`;
}

function count(values: readonly number[]): Map<number, number> {
  const [least = 0, greatest = 1] = extent(values);
  const bins = new Map<number, number>();
  // Dots that stand within a thirtieth of the width pile up.
  for (const value of values) {
    const bin = Math.round(((value - least) / (greatest - least || 1)) * 30);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  return bins;
}
