/** Target against result: what a report promised, outlined, beside what a later one says came of it, solid. */
import type { SiteObservation } from "../../tables/site.types.js";
import { svg } from "../dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { BOUNDS } from "../i18n/terms.table.js";
import { glyph, joint, rangeBar } from "../mark/glyph.js";
import { placeLang, placeName } from "../mark/describe.js";
import { chooseMagnitude, formatNumber, formatQuantity } from "../number/format.js";
import { axisOf, scaleOf, tickText, ticksBeside } from "../drawing/axis.js";
import type { Axis } from "../drawing/axis.js";
import { canvas, endValue, FONT, hitAround, markLink, round, shapeIn, words } from "../drawing/chart.js";
import { COLOUR } from "../mark/look.js";
import type { ChartOptions } from "../drawing/chart.js";
import { MOST_OVER_TIME } from "../data/common-year.js";
import { promisesOf, sortPromises } from "../data/promises.js";
import type { PromisePair, PromiseSetting, PromiseSort } from "../data/promises.js";
import { countsText, ruleText, verdictText } from "../data/verdict-words.js";
import { moreOf } from "./left.js";
import type { LeftOut } from "./left.js";
import { textWidth } from "../drawing/measure-text.js";
import { placesOf } from "../data/series.js";
import type { Row, Series } from "../data/series.js";
import {
  aside,
  formatOf,
  scaled,
  yearText,
  type NativeChart,
  type NativeOptions,
  type NativeSeries,
} from "./native.js";
import { NO_SILENCES, type View, type ViewInput } from "./view.js";

/** How promises are judged and ordered. */
export interface PromiseChoice extends PromiseSetting {
  /** By difference, the best first, unless told otherwise. */
  sort?: PromiseSort;
}

/** How the promises of an input are judged. */
export function settingOf({ direction, promised }: Pick<ViewInput, "direction" | "promised">): PromiseSetting {
  const { all, ...setting } = promised ?? {};
  return { ...setting, ...(all && { outcomes: all }), direction };
}

/** All promises of an input, also those without a mark in a drawing. */
export function allPromises(input: Pick<ViewInput, "series" | "direction" | "promised">): PromisePair[] {
  return promisesOf(input.promised?.all ?? input.series, settingOf(input));
}

const TOP = 30;
const FIRST_ROWS = 60;
/** Where less than this is left for the plot, a row's words stand above its marks. */
const NARROW = 240;
/** Marks nearer than this stand one above the other instead of on each other. */
const NEAR = 13;
const GAP = 20;

/** The promises that are drawn, in order, and what is left out. */
export function promiseData(
  series: Series,
  options: PromiseChoice & { limit?: number; place?: string | null },
): { data: PromisePair[]; left: LeftOut[] } {
  const { direction, sort = "difference", limit = FIRST_ROWS, place = null } = options;
  const all = sortPromises(promisesOf(series, options), sort, direction);
  const data = all.filter((one, i) => i < limit || one.place_id === place);
  return { data, left: moreOf(data.length, all.length) };
}

/** Draws each target with its outcome, a thin line between them, and in words whether it was kept. */
export function promiseChart(series: Series, data: readonly PromisePair[], options: PromiseOptions): SVGElement {
  const rows = data.flatMap(({ target, outcome }) => (outcome ? [target, outcome] : [target])).map(withoutBaseline);
  const axis = axisOf({ ...series, rows }, { ...options, zero: "near" });
  const layout = layOut(data, options);
  const x = scaleOf(axis, layout.plot, layout.end);
  const height = TOP + data.length * layout.rowHeight + 8;
  const scene = { ...options, ...layout, axis, height, x: (one: SiteObservation) => x(one.base_value) };
  const ticks = grid(scene, (tick) => x(tick));
  const items = svg`<g class="rows" role="list">${data.map((one, i) => {
    const first = data[i - 1]?.place_id !== one.place_id;
    return drawRow(one, { ...scene, top: TOP + i * layout.rowHeight, first });
  })}</g>`;
  return canvas(height, [ticks, heads(scene), items], options);
}

/** A chart that may also lead to the reports in which no outcome was found. */
type PromiseOptions = ChartOptions & { hrefOfReport?(place_id: string, year: number): string | null };

interface Layout {
  narrow: boolean;
  rowHeight: number;
  /** Where the columns begin (years, plot, verdict) and end (plot, target, outcome, difference), in pixels. */
  years: number;
  plot: number;
  end: number;
  target: number;
  outcome: number;
  difference: number;
  verdict: number;
}

type Scene = PromiseOptions & Layout & { axis: Axis; height: number; x(one: SiteObservation): number };
type RowScene = Scene & { top: number; first: boolean };

function layOut(data: readonly PromisePair[], options: ChartOptions): Layout {
  const { width, lang } = options;
  const widest = (texts: string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, FONT)));
  const names = widest(data.map(({ target }) => placeName(target.main, lang)));
  const years = widest(["2025年"]);
  const [target, outcome] = [
    widest([t(lang, "promiseTarget"), ...data.map((one) => columnText(one.target, options))]),
    widest([t(lang, "promiseOutcome"), ...data.map((one) => outcomeText(one, options))]),
  ];
  const verdict = width - 4 - widest(data.map((one) => (one.outcome ? verdictText(one.verdict, lang) : "")));
  const difference = verdict - 10;
  // words in place of an outcome end where the row does, and run back under the difference
  const instead = widest(data.map((one) => (one.outcome ? "" : verdictText(one.verdict, lang)))) - (width - difference);
  const last = Math.max(
    instead,
    widest([t(lang, "promiseDifference"), ...data.map((one) => differenceText(one, options))]),
  );
  const plot = names + GAP + years + GAP + 8;
  const end = difference - last - outcome - target - 3 * GAP;
  if (end - plot >= NARROW) {
    const columns = { target: end + GAP + target, outcome: difference - last - GAP, difference, verdict };
    return { narrow: false, rowHeight: 34, years: names + GAP, plot, end, ...columns };
  }
  const room = target + outcome + 52;
  const columns = { target: width - outcome - 30, outcome: width, difference, verdict };
  return { narrow: true, rowHeight: 56, years: 0, plot: 10, end: Math.max(90, width - room), ...columns };
}

function grid(scene: Scene, x: (tick: number) => number): SVGElement {
  const { axis, height } = scene;
  const ticks = ticksBeside(axis, { ...scene, at: x, font: FONT });
  return svg`<g class="grid" aria-hidden="true">${ticks.map(
    (tick) => svg`<g>
      <line x1=${round(x(tick))} x2=${round(x(tick))} y1=${TOP - 4} y2=${height - 8} stroke=${tick === 0 ? COLOUR.ink : COLOUR.line} />
      ${words(tickText(tick, axis, scene), { x: round(x(tick)), y: 12, "text-anchor": "middle", fill: COLOUR.muted })}
    </g>`,
  )}</g>`;
}

function heads({ lang, target, outcome, difference, narrow }: Scene): SVGElement {
  const at = { y: 12, "text-anchor": "end", fill: COLOUR.muted };
  const arrow = narrow ? words("→", { ...at, x: target + 22 }) : null;
  return svg`<g aria-hidden="true">
    ${words(t(lang, "promiseTarget"), { ...at, x: target })}${arrow}${words(t(lang, "promiseOutcome"), { ...at, x: outcome })}
    ${narrow ? null : words(t(lang, "promiseDifference"), { ...at, x: difference })}
  </g>`;
}

function drawRow(one: PromisePair, scene: RowScene): SVGElement {
  const { top, narrow, rowHeight, width, place, first } = scene;
  const y = narrow ? top + rowHeight - 18 : top + rowHeight / 2;
  const { target, outcome } = one;
  const near = outcome !== null && Math.abs(nearestX(target, outcome, scene) - scene.x(outcome.main)) < NEAR;
  const [above, below] = near ? [y - 6, y + 6] : [y, y];
  const from = { x: outcome ? nearestX(target, outcome, scene) : 0, y: above, more: "right" } as const;
  const to = { x: outcome ? scene.x(outcome.main) : 0, y: below, more: "right" } as const;
  return svg`<g class=${place === one.place_id ? "row focus" : "row"} role="listitem" aria-label=${nameOf(one, scene)}>
    <line x1="0" x2=${width} y1=${top} y2=${top} stroke=${COLOUR.line} stroke-opacity=${first ? 1 : 0.4} />
    ${rowWords(one, { ...scene, y })}
    ${outcome ? joint(from, to) : null}
    ${mark(target, above, { ...scene, column: scene.target, y })}
    ${outcome ? mark(outcome, below, { ...scene, column: scene.outcome, y }) : outcomeInstead(one, { ...scene, y })}
  </g>`;
}

/** What a later report states that does not compare leads to its sentence; where there is nothing, a dash. */
function outcomeInstead({ stated }: PromisePair, scene: RowScene & { y: number }): SVGElement {
  const { outcome: x, y, lang } = scene;
  const at = { x, y, "text-anchor": "end", fill: COLOUR.muted };
  if (!stated) return words("—", { ...at, lang });
  const wide = textWidth(insteadText(stated, scene), FONT);
  const hit = { x: x - wide - 4, y: y - 12, width: wide + 8, height: 24 };
  return markLink(stated.main, scene, { hit, inside: words(insteadText(stated, scene), at) });
}

/** A number of another measure or unit is written with its own. */
function insteadText(stated: Row, { lang }: Pick<ChartOptions, "lang">): string {
  const magnitude = chooseMagnitude([stated.main.base_value], stated.main.base_unit, lang);
  return endValue(stated, { lang, magnitude });
}

function outcomeText(one: PromisePair, options: Pick<ChartOptions, "lang" | "magnitude">): string {
  if (one.outcome) return columnText(one.outcome, options);
  return one.stated ? insteadText(one.stated, options) : "—";
}

/** The verdict; where nothing was found, a link to the report that was looked in. */
function verdictWords(one: PromisePair, scene: RowScene & { textY: number }): SVGElement {
  const { lang, textY, width, verdict, hrefOfReport } = scene;
  const text = verdictText(one.verdict, lang);
  const at = one.outcome
    ? { x: verdict, fill: COLOUR.ink, "font-weight": one.verdict === "missed" ? 700 : 400 }
    : { x: width, "text-anchor": "end", fill: COLOUR.muted };
  const drawn = words(text, { ...at, y: textY });
  const href = one.verdict === "unfound" && one.later !== null ? hrefOfReport?.(one.place_id, one.later) : null;
  if (!href) return svg`<g aria-hidden="true">${drawn}</g>`;
  const name = t(lang, "verdictReport", {
    verdict: text,
    place: placeName(one.target.main, lang),
    year: String(one.later),
  });
  drawn.setAttribute("text-decoration", "underline");
  return svg`<a role="link" href=${href} aria-label=${name}>${drawn}</a>`;
}

/** The place, the year, and what came of the promise. */
function rowWords(one: PromisePair, scene: RowScene & { y: number }): SVGElement {
  const { lang, narrow, top, first, y, place } = scene;
  const textY = narrow ? top + 15 : y;
  const name = first || narrow ? placeName(one.target.main, lang) : "";
  const focus = place === one.place_id;
  const year = lang === "zh" ? `${one.year}年` : `${one.year}`;
  const yearX = narrow ? textWidth(name, FONT) + 10 : scene.years;
  const bold = one.verdict === "missed" ? 700 : 400;
  return svg`<g><g aria-hidden="true">
    ${words(name, { class: "place", lang: placeLang(one.target.main, lang), x: 0, y: textY, fill: focus ? COLOUR.mark : COLOUR.ink, "font-weight": 600 })}
    ${words(year, { x: yearX, y: textY, fill: COLOUR.muted })}
    ${words(differenceText(one, scene), { x: scene.difference, y: textY, "text-anchor": "end", "font-weight": bold, fill: COLOUR.ink })}
  </g>${verdictWords(one, { ...scene, textY })}</g>`;
}

/** A mark and its number in a column are one link. */
function mark(row: Row, at: number, scene: RowScene & { column: number; y: number }): SVGElement {
  const x = scene.x(row.main);
  const shape = shapeIn(row.main, scene);
  const position = { x, y: at, more: "right" } as const;
  const text = columnText(row, scene);
  const drawn = row.low
    ? rangeBar(shape, { from: { ...position, x: scene.x(row.low) }, to: position })
    : glyph(shape, position);
  const bold = row.main.status === "actual" ? 600 : 400;
  const wide = textWidth(text, FONT);
  const inside = svg`<g>${drawn}
    <rect x=${round(scene.column - wide - 4)} y=${scene.y - 12} width=${round(wide + 8)} height="24" fill="transparent" />
    ${words(text, { x: scene.column, y: scene.y, "text-anchor": "end", fill: COLOUR.ink, "font-weight": bold })}
  </g>`;
  return markLink(row.main, scene, { hit: hitAround(x, at, at === scene.y ? 24 : 14), inside });
}

/** The end of a target that an outcome is measured against: the nearer end of a range. */
function nearestX(target: Row, outcome: Row, { x }: Scene): number {
  const ends = [x(target.low ?? target.main), x(target.main)] as const;
  return Math.min(Math.max(x(outcome.main), Math.min(...ends)), Math.max(...ends));
}

/** The number of a column; the unit of amounts stands in the subtitle, % stays. */
function columnText(row: Row, options: Pick<ChartOptions, "lang" | "magnitude">): string {
  const { main, low } = row;
  if (main.measure !== "level" || main.base_unit === "%") return endValue(row, options);
  const number = (one: SiteObservation): string => formatNumber(one.base_value, options.magnitude, options.lang);
  return low ? `${number(low)}–${number(main)}` : BOUNDS[main.bound].sign + number(main);
}

/** −0.3个百分点，未达到; +12%，达到; 尚无后续报告. */
function judged(one: PromisePair, options: Pick<ChartOptions, "lang" | "magnitude">): string {
  const verdict = verdictText(one.verdict, options.lang);
  return one.outcome === null
    ? verdict
    : differenceText(one, options) + (options.lang === "zh" ? "，" : ", ") + verdict;
}

/** Amounts differ by a share of the target, rates by percentage points, ranks by positions. */
function differenceText(
  { target, difference, relative }: PromisePair,
  options: { lang: Lang } & Pick<ChartOptions, "magnitude">,
): string {
  const { lang } = options;
  if (difference === null) return "";
  const sign = (n: number, text: string): string => (n > 0 && !text.startsWith("+") ? `+${text}` : text);
  if (relative !== null) {
    const percent = Math.round(relative * 1000) / 10;
    return sign(percent, formatQuantity({ base_value: percent, base_unit: "%", measure: "share" }, lang));
  }
  const { base_unit, measure } = target.main;
  const unit = measure === "rank" ? "位" : base_unit === "%" ? "pp" : base_unit;
  return sign(difference, formatQuantity({ base_value: difference, base_unit: unit, measure: "change" }, lang));
}

function nameOf(one: PromisePair, options: ChartOptions): string {
  const { lang } = options;
  return t(lang, "promiseName", {
    place: placeName(one.target.main, lang),
    year: String(one.year),
    target: endValue(one.target, options),
    outcome: one.outcome ? endValue(one.outcome, options) : outcomeText(one, options),
    verdict: judged(one, options),
  });
}

function withoutBaseline(row: Row): Row {
  return { ...row, baseline: null };
}

/** Two bars for each promise: the target, and what came of it. */
function nativePairs(input: ViewInput, { rows, magnitude, lang }: NativeOptions): NativeChart {
  const drawn = new Set(rows.map(({ main }) => main.id));
  const { series, direction, sort } = input;
  const all = sortPromises(promisesOf(series, settingOf(input)), sort ?? "difference", direction);
  const pairs = all.filter(({ target }) => drawn.has(target.main.id));
  const categories = pairs.map(({ target, outcome }) => {
    const bounds = [target, outcome].flatMap((row) =>
      row ? aside({ ...row, baseline: null }, { lang, magnitude }) : [],
    );
    return `${placeName(target.main, lang)} ${yearText(target, lang)}${bounds.join("")}`;
  });
  const value = (row: Row | null): number | null => row && scaled(row.main.base_value, magnitude);
  const both: NativeSeries[] = [
    { name: t(lang, "promiseTarget"), hue: 0, status: "target", values: pairs.map(({ target }) => value(target)) },
    { name: t(lang, "promiseOutcome"), hue: 0, status: "actual", values: pairs.map(({ outcome }) => value(outcome)) },
  ];
  const said = both.filter(({ values }) => values.some((one) => one !== null));
  return { kind: "bars", categories, series: said, format: formatOf(series) };
}

/** Targets with their outcomes; fits where most places have some that came due. */
export const promiseView: View = {
  id: "promise",
  zh: "目标与结果",
  en: "Target and outcome",
  shows: "promises",
  years: "apart",
  hasValueAxis: true,
  showsSilence: false,
  fits: ({ series, direction }) => {
    const places = placesOf(series).size;
    if (places > MOST_OVER_TIME) return false;
    // of what is shown alone: who asks for targets only wants to see these
    const closed = promisesOf(series, { direction }).filter(({ outcome }) => outcome !== null);
    return new Set(closed.map(({ place_id }) => place_id)).size * 2 > places;
  },
  preference: 2,
  whyNot: ({ series, direction }) => (promisesOf(series, { direction }).length ? null : "whyNoTargets"),
  draw: (input, options) => {
    const { limit, place } = options;
    const sorted = input.sort && { sort: input.sort };
    const { data, left } = promiseData(input.series, {
      ...settingOf(input),
      ...sorted,
      ...(limit !== undefined && { limit }),
      place,
    });
    const report = input.promised?.hrefOfReport;
    const drawn = promiseChart(input.series, data, { ...options, ...(report && { hrefOfReport: report }) });
    return { svg: drawn, left, silences: NO_SILENCES };
  },
  notes: (input, lang) => {
    const pairs = allPromises(input);
    if (pairs.length === 0) return [];
    return [ruleText(settingOf(input), input.series, lang), countsText(pairs, lang)];
  },
  native: nativePairs,
};
