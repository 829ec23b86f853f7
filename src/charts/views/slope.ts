/** Two years beside each other, one line for each place: what rose, what fell, and who overtook whom. */
import { svg } from "../dom.js";
import { t } from "../i18n/i18n.js";
import { glyph, rangeBar } from "../mark/glyph.js";
import { placeLang, placeName, yearStatus } from "../mark/describe.js";
import { axisOf, scaleOf } from "../drawing/axis.js";
import { canvas, FONT, hitAround, markLink, round, endValue, shapeIn, words } from "../drawing/chart.js";
import { COLOUR } from "../mark/look.js";
import type { ChartOptions } from "../drawing/chart.js";
import { MOST_OVER_TIME } from "../data/common-year.js";
import { slopesOf, slopeYears } from "../data/slopes.js";
import type { Slope, Slopes } from "../data/slopes.js";
import { dodge } from "../drawing/dodge.js";
import { countOf, moreOf } from "./left.js";
import type { LeftOut } from "./left.js";
import { textWidth } from "../drawing/measure-text.js";
import { placesOf } from "../data/series.js";
import type { Row, Series } from "../data/series.js";
import {
  formatOf,
  inBrackets,
  scaled,
  yearName,
  type NativeChart,
  type NativeOptions,
  type NativeSeries,
} from "./native.js";
import { NO_SILENCES, type View, type ViewInput } from "./view.js";

/** Which two years a slope joins; by default those that most places state. */
export interface SlopeChoice {
  from?: number | null;
  to?: number | null;
}

const TOP = 40;
const BOTTOM = 14;
/** Height of one label. */
const LINE = 20;
/** Between a mark and its label; a thin line leads across where the label had to move. */
const LEAD = { wide: 26, narrow: 18 };
/** Below this width labels are smaller. */
const NARROW = 480;
const FIRST_PLACES = 30;
/** Where the two columns of marks stand further apart than this, lines become hard to tell by their slope. */
const WIDEST = 560;

/** The slopes that are drawn, and what is left out; null where no place states two years. */
export function slopeData(
  series: Series,
  options: SlopeChoice & { limit?: number; place?: string | null },
): { data: Slopes; left: LeftOut[] } | null {
  const { limit = FIRST_PLACES, place = null } = options;
  const years = { ...slopeYears(series), ...given(options) };
  if (years.from === undefined || years.to === undefined) return null;
  const { from, to } = years;
  const all = slopesOf(series, { from, to });
  const slopes = all.slopes.filter((slope, i) => i < limit || slope.place_id === place);
  const alone = countOf({ kind: "one-year", n: all.alone.length, from, to });
  return { data: { ...all, slopes }, left: [...moreOf(slopes.length, all.slopes.length), ...alone] };
}

/** Draws slopes: marks as everywhere, values on the left, values and places on the right, no label on another. */
export function slopeChart(series: Series, data: Slopes, options: ChartOptions): SVGElement {
  const { slopes } = data;
  const rows = slopes.flatMap(({ from, to }) => [from, to]);
  const axis = axisOf({ ...series, rows }, { ...options, zero: "never" });
  const height = Math.max(options.height ?? TOP + BOTTOM + 12 * LINE, TOP + BOTTOM + slopes.length * LINE);
  const [low, high] = [height - BOTTOM - 12, TOP + 12];
  const ends: [number, number] = series.measure === "rank" ? [high, low] : [low, high];
  const y = scaleOf(axis, ...ends);
  const layout = layOut(slopes, options);
  const place = { ...options, ...layout, y: (row: Row) => y(row.main.base_value), height };
  return canvas(
    height,
    [heads(data, place), joints(slopes, place), labels(slopes, place), items(slopes, data, place)],
    options,
  );
}

interface Layout {
  /** Where the marks of the earlier and the later year stand. */
  x1: number;
  x2: number;
  lead: number;
  font: number;
}

type SlopeOptions = ChartOptions & Layout & { y(row: Row): number; height: number };

function layOut(slopes: readonly Slope[], options: ChartOptions): Layout {
  const narrow = options.width < NARROW;
  const [lead, font] = narrow ? [LEAD.narrow, FONT - 1.5] : [LEAD.wide, FONT];
  const widest = (texts: string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, font)));
  const left = widest(slopes.map(({ from }) => endValue(from, options)));
  const right = widest(slopes.map((slope) => rightLabel(slope, options)));
  const x1 = left + lead + 4;
  return { x1, x2: Math.max(x1 + 60, Math.min(x1 + WIDEST, options.width - right - lead - 2)), lead, font };
}

function heads({ from, to }: Slopes, { x1, x2, height, lang }: SlopeOptions): SVGElement {
  const year = (value: number): string => (lang === "zh" ? `${value}年` : String(value));
  const head = { y: 14, "font-weight": 600, fill: COLOUR.ink, "text-anchor": "middle" };
  const rule = (x: number): SVGElement =>
    svg`<line x1=${x} x2=${x} y1=${TOP - 12} y2=${height - BOTTOM} stroke=${COLOUR.line} />`;
  return svg`<g class="heads">${rule(x1)}${rule(x2)}
    ${words(year(from), { ...head, x: x1 })}${words(year(to), { ...head, x: x2 })}</g>`;
}

function joints(slopes: readonly Slope[], options: SlopeOptions): SVGElement {
  const { x1, x2, y, place } = options;
  return svg`<g class="joints" aria-hidden="true">${slopes.map((slope) => {
    const focus = slope.place_id === place;
    return svg`<line x1=${x1} x2=${x2} y1=${round(y(slope.from))} y2=${round(y(slope.to))}
      stroke=${focus ? COLOUR.mark : COLOUR.light} stroke-width=${focus ? 3 : 1.5} />`;
  })}</g>`;
}

/** Equal values on the left share a label; on the right each place has its own. */
function labels(slopes: readonly Slope[], options: SlopeOptions): SVGElement {
  const { x1, x2, y, height, place, lang, font } = options;
  const room = { from: TOP - 8, to: height - BOTTOM + 8 };
  const left = [...new Map(slopes.map(({ from }) => [`${endValue(from, options)}:${y(from)}`, from])).values()];
  const leftAt = dodge(left.map((row) => ({ at: y(row), size: LINE - 1 })), room); // prettier-ignore
  const rightAt = dodge(slopes.map(({ to }) => ({ at: y(to), size: LINE - 1 })), room); // prettier-ignore
  const lead = (x: number, side: -1 | 1, at: [number, number]): SVGElement =>
    svg`<line x1=${x + side * 8} x2=${x + side * (options.lead - 4)} y1=${round(at[0])} y2=${round(at[1])} stroke=${COLOUR.stem} stroke-width="1" />`;
  const leftLabel = (row: Row, at: number): SVGElement =>
    svg`<g>${lead(x1, -1, [y(row), at])}${words(endValue(row, options), { x: x1 - options.lead, y: round(at), "text-anchor": "end", "font-size": font, fill: COLOUR.muted })}</g>`;
  const rightOne = (slope: Slope, at: number): SVGElement => {
    const focus = slope.place_id === place;
    const own = placeLang(slope.to.main, lang);
    const text = {
      "font-size": font,
      x: x2 + options.lead,
      y: round(at),
      fill: focus ? COLOUR.mark : COLOUR.ink,
      lang: own,
    };
    return svg`<g>${lead(x2, 1, [y(slope.to), at])}${words(rightLabel(slope, options), { ...text, "font-weight": focus ? 700 : 400 })}</g>`;
  };
  return svg`<g class="labels" aria-hidden="true">
    ${left.map((row, i) => leftLabel(row, leftAt[i] ?? 0))}
    ${slopes.map((slope, i) => rightOne(slope, rightAt[i] ?? 0))}
  </g>`;
}

function items(slopes: readonly Slope[], data: Slopes, options: SlopeOptions): SVGElement {
  return svg`<g class="items" role="list">${slopes.map((slope) => {
    const place = placeName(slope.to.main, options.lang);
    const [first, last] = [endValue(slope.from, options), endValue(slope.to, options)];
    const name = t(options.lang, "slopeName", { place, from: String(data.from), to: String(data.to), first, last });
    return svg`<g role="listitem" aria-label=${name}>
      ${end(slope.from, options.x1, options)}${end(slope.to, options.x2, options)}
    </g>`;
  })}</g>`;
}

function end(row: Row, x: number, options: SlopeOptions): SVGElement {
  const y = options.y(row);
  const at = { x, y, more: "up" } as const;
  const shape = shapeIn(row.main, options);
  const bar = row.low && { from: { ...at, y: options.y({ ...row, main: row.low }) }, to: at };
  const inside = bar ? rangeBar(shape, bar) : glyph(shape, at);
  return markLink(row.main, options, { hit: hitAround(x, y, 22), inside });
}

function rightLabel(slope: Slope, options: ChartOptions): string {
  return `${endValue(slope.to, options)}  ${placeName(slope.to.main, options.lang)}`;
}

function given({ from, to }: SlopeChoice): { from?: number; to?: number } {
  return { ...(from != null && { from }), ...(to != null && { to }) };
}

/** A line of two points for each place; what is no plain result stands with its name. */
function nativeLines(input: ViewInput, { rows, magnitude, lang }: NativeOptions): NativeChart | null {
  const found = slopeData(input.series, { ...input, limit: Infinity });
  if (!found) return null;
  const drawn = new Set(rows.map(({ main }) => main.place_id));
  const { from, to, slopes: all } = found.data;
  const series = all
    .filter(({ place_id }) => drawn.has(place_id))
    .map((slope, hue): NativeSeries => {
      const ends = [slope.from, slope.to];
      const said = ends.flatMap((row) => {
        const isPlain = row.main.status === "actual" && row.main.bound === "eq" && !row.low;
        return isPlain ? [] : [`${yearStatus(row.main, lang)} ${endValue(row, { lang, magnitude })}`];
      });
      return {
        ...{ name: placeName(slope.from.main, lang) + inBrackets(said, lang), hue, status: "actual" },
        values: ends.map(({ main }) => scaled(main.base_value, magnitude)),
      };
    });
  const categories = [from, to].map((year) => yearName(year, lang));
  return { kind: "lines", categories, series, format: formatOf(input.series) };
}

/** Slopes that can be told apart. */
const SLOPES = 40;

/** Two years; fits where most places state both, and not too many. */
export const slopeView: View = {
  id: "slope",
  zh: "两年对比",
  en: "Two years",
  shows: "values",
  years: "apart",
  hasValueAxis: true,
  showsSilence: false,
  fits: ({ series }) => {
    const places = placesOf(series).size;
    const years = places > MOST_OVER_TIME ? null : slopeYears(series);
    const slopes = years ? slopesOf(series, years).slopes.length : 0;
    return slopes * 2 > places && slopes <= SLOPES;
  },
  preference: 1,
  whyNot: (input) => (slopeData(input.series, input) ? null : "whyNoSharedYears"),
  draw: (input, options) => {
    const found = slopeData(input.series, { ...input, ...options });
    if (!found) throw new Error("a slope needs two years that some place states");
    return { svg: slopeChart(input.series, found.data, options), left: found.left, silences: NO_SILENCES };
  },
  native: nativeLines,
};
