/** Years as lines on one axis, each with its place at its end; only consecutive years are joined. */
import { max, min, scaleLinear } from "d3";
import type { Status } from "../../engine/types.js";
import { svg } from "../dom.js";
import { t } from "../i18n/i18n.js";
import { STATUSES } from "../i18n/terms.table.js";
import { glyph, rangeBar } from "../mark/glyph.js";
import { placeLang, placeName } from "../mark/describe.js";
import { axisOf, scaleOf, tickText, ticksOf } from "../drawing/axis.js";
import type { Axis } from "../drawing/axis.js";
import { canvas, FONT, hitAround, markLink, round, endValue, shapeIn, words } from "../drawing/chart.js";
import { COLOUR } from "../mark/look.js";
import type { ChartOptions } from "../drawing/chart.js";
import { MOST_OVER_TIME } from "../data/common-year.js";
import { onePerPlace, onePerYear } from "../data/one-value.js";
import { dodge } from "../drawing/dodge.js";
import { countOf, moreOf } from "./left.js";
import type { LeftOut } from "./left.js";
import { linePath, linesOf } from "../drawing/lines.js";
import type { PlaceLine } from "../drawing/lines.js";
import { textWidth } from "../drawing/measure-text.js";
import { hasTime, placesOf, rankRows, yearsOf } from "../data/series.js";
import type { Row, Series } from "../data/series.js";
import { formatOf, inBrackets, scaled, yearName, yearText } from "./native.js";
import type { NativeChart, NativeOptions, NativeSeries } from "./native.js";
import { NO_SILENCES, type View, type ViewInput } from "./view.js";

const TOP = 18;
const BOTTOM = 30;
const LINE = 19;
/** Places that are drawn with marks and a label; others stay faint lines behind. */
const FIRST_PLACES = 12;
/** Faint lines beyond this number would be a grey mass. */
const FAINT = 150;
/** Up to this many lines each have a hue of their own, beside the label that tells them apart. */
const HUES = ["economy", "people", "land", "service", "building", "money"] as const;

/** What a chart over time draws: some places with marks and labels, others faint behind. */
export interface TimelineData {
  /** Rows with a known year of the labelled places. */
  rows: Row[];
  lines: PlaceLine[];
  faint: PlaceLine[];
}

/** Chooses the places that a chart over time labels: the greatest first, and the place in focus wherever it ranks. */
export function timelineData(
  series: Series,
  options: { limit?: number; place?: string | null } = {},
): { data: TimelineData; left: LeftOut[] } {
  const { limit = FIRST_PLACES, place = null } = options;
  const dated = series.rows.filter(({ main }) => main.year !== null);
  const rows = rankRows({ ...series, rows: onePerPlace(dated) });
  const places = [...new Set(rows.map(({ main }) => main.place_id))];
  const kept = new Set(places.filter((id, i) => i < limit || id === place));
  const lines = linesOf({ rows });
  const data: TimelineData = {
    rows: rows.filter(({ main }) => kept.has(main.place_id)),
    lines: lines.filter(({ place_id }) => kept.has(place_id)),
    faint: lines.filter(({ place_id }) => !kept.has(place_id)).slice(0, FAINT),
  };
  const others = countOf({ kind: "others", n: dated.length - rows.length });
  const undated = countOf({ kind: "no-year", n: series.rows.length - dated.length });
  return { data, left: [...moreOf(kept.size, places.length), ...others, ...undated] };
}

/** Draws the rows of a series that have a year over one axis of time; `limit` counts labelled places. */
export function timelineChart(
  series: Series,
  options: ChartOptions,
  data: TimelineData = timelineData(series, options).data,
): SVGElement {
  const drawn = [...data.rows, ...data.faint.flatMap(({ runs }) => runs.flat())];
  const axis = axisOf({ ...series, rows: drawn }, { ...options, zero: "near" });
  const height = Math.max(options.height ?? (options.width < 500 ? 300 : 400), TOP + BOTTOM + data.lines.length * LINE);
  const scene = sceneOf({ ...series, rows: drawn }, { ...options, axis, height, data });
  const parts = [
    grid(scene),
    ...faintLines(data, scene),
    ...lineParts(data, scene),
    endLabels(data, scene),
    marks(data, scene),
  ];
  return canvas(height, parts, options);
}

interface Scene extends ChartOptions {
  axis: Axis;
  height: number;
  left: number;
  right: number;
  years: [number, number];
  x(year: number): number;
  y(value: number): number;
  hueOf(place_id: string): string | null;
}

function sceneOf(series: Series, given: ChartOptions & { axis: Axis; height: number; data: TimelineData }): Scene {
  const { axis, height, data, width, place } = given;
  const years = yearsOf(series);
  const span: [number, number] = [min(years) ?? 0, max(years) ?? 0];
  const widest = (texts: string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, FONT)));
  const left = widest(ticksOf(axis, 5).map((tick) => tickText(tick, axis, given))) + 12;
  const right = Math.min(width * 0.45, widest(data.lines.map((line) => endText(line, given))) + 34);
  const ends: [number, number] = [height - BOTTOM, TOP];
  const y = scaleOf(axis, 0, 1);
  if (axis.measure !== "rank") y.nice(5);
  y.range(axis.measure === "rank" ? [...ends].reverse() : ends);
  const inner: [number, number] =
    span[0] === span[1] ? [(left + width - right) / 2, (left + width - right) / 2] : [left + 10, width - right];
  const x = scaleLinear().domain(span).range(inner);
  const ids = data.lines.map(({ place_id }) => place_id);
  const few = ids.length <= HUES.length && ids.length > 1;
  const hueOf = (id: string): string | null =>
    few ? `var(--${HUES[ids.indexOf(id)] ?? "other"})` : id === place || ids.length === 1 ? null : `var(--muted)`;
  return { ...given, axis: { ...axis, domain: y.domain() as [number, number] }, left, right, years: span, x, y, hueOf };
}

function grid(scene: Scene): SVGElement {
  const { axis, left, right, width, height, x, y, years } = scene;
  const [first, last] = years;
  const room = Math.max(2, Math.floor((width - left - right) / 60));
  const step = Math.max(1, Math.ceil((last - first + 1) / room));
  const shown = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => last - i * step);
  return svg`<g class="grid" aria-hidden="true">
    ${ticksOf(axis, 5).map((tick) => {
      const isZero = tick === 0 && axis.type === "linear";
      return svg`<g>
        <line x1=${left} x2=${width - right + 8} y1=${round(y(tick))} y2=${round(y(tick))} stroke=${isZero ? COLOUR.ink : COLOUR.line} />
        ${words(tickText(tick, axis, scene), { x: left - 8, y: round(y(tick)), "text-anchor": "end", fill: COLOUR.muted })}
      </g>`;
    })}
    ${shown.map((year) => words(String(year), { x: round(x(year)), y: height - 10, "text-anchor": "middle", fill: COLOUR.muted }))}
  </g>`;
}

function faintLines({ faint }: TimelineData, scene: Scene): SVGElement[] {
  return faint.map(
    (line) => svg`<path d=${pathOf(line, scene)} fill="none" stroke=${COLOUR.line} aria-hidden="true" />`,
  );
}

function lineParts({ lines }: TimelineData, scene: Scene): SVGElement[] {
  return lines.map((line) => {
    const focus = line.place_id === scene.place;
    return svg`<path d=${pathOf(line, scene)} fill="none" style=${styleOf(line.place_id, scene)} stroke=${COLOUR.mark}
      stroke-width=${focus ? 3 : 1.75} stroke-opacity=${scene.place !== null && !focus ? 0.6 : null} aria-hidden="true" />`;
  });
}

/** The place and its last value at the end of each line, moved apart where they would stand on each other. */
function endLabels({ lines }: TimelineData, scene: Scene): SVGElement {
  const { x, y, height, width, right, lang, place } = scene;
  const at = dodge(
    lines.map(({ last }) => ({ at: y(last.main.base_value), size: LINE })),
    { from: 0, to: height - BOTTOM + 8 },
  );
  return svg`<g class="labels" aria-hidden="true">${lines.map((line, i) => {
    const { main } = line.last;
    const [from, to] = [x(main.year ?? 0) + 9, width - right + 24];
    const [start, end] = [round(y(main.base_value)), round(at[i] ?? 0)];
    const text = { x: to + 4, y: end, fill: COLOUR.mark, lang: placeLang(main, lang) };
    return svg`<g style=${styleOf(line.place_id, scene)}>
      <path d="M${round(from)},${start}H${round(Math.max(from, to - 16))}L${to},${end}" fill="none" stroke=${COLOUR.stem} stroke-dasharray="1 3" />
      ${words(endText(line, scene), { ...text, "font-weight": line.place_id === place ? 700 : 400 })}
    </g>`;
  })}</g>`;
}

/** Up to so many marks of one place have their values above them. */
const VALUED = 8;

function marks({ rows, lines }: TimelineData, scene: Scene): SVGElement {
  const { x, y } = scene;
  const isValued = rows.length <= VALUED && lines.length === 1;
  return svg`<g class="items" role="list">${rows.map((row) => {
    const at = { x: x(row.main.year ?? 0), y: y(row.main.base_value), more: axisUp(scene) } as const;
    const shape = shapeIn(row.main, scene);
    const inside = row.low
      ? rangeBar(shape, { from: { ...at, y: y(row.low.base_value) }, to: at })
      : small(glyph(shape, at), at);
    return svg`<g role="listitem" style=${styleOf(row.main.place_id, scene)}>
      ${markLink(row.main, scene, { hit: hitAround(at.x, at.y, 18), inside })}
      ${isValued && row !== lines[0]?.last ? words(endValue(row, scene), { x: at.x, y: at.y - 16, "text-anchor": "middle", fill: COLOUR.ink, "aria-hidden": "true" }) : null}
    </g>`;
  })}</g>`;
}

/** Marks on lines are two thirds of their size, so that lines stay lines. */
function small(mark: SVGElement, at: { x: number; y: number }): SVGElement {
  return svg`<g transform="translate(${round(at.x)},${round(at.y)}) scale(0.68) translate(${round(-at.x)},${round(-at.y)})">${mark}</g>`;
}

function axisUp({ axis }: Scene): "up" | "right" {
  return axis.measure === "rank" ? "right" : "up";
}

function styleOf(place_id: string, scene: Scene): string | null {
  const hue = scene.hueOf(place_id);
  return hue && `--mark: ${hue}; --mark-light: color-mix(in srgb, ${hue} 45%, var(--paper, #fff))`;
}

function pathOf(line: PlaceLine, { x, y }: Scene): string {
  return linePath(line, ({ main }) => [x(main.year ?? 0), y(main.base_value)]);
}

function endText(line: PlaceLine, options: Pick<ChartOptions, "lang" | "magnitude">): string {
  return `${placeName(line.last.main, options.lang)}  ${endValue(line.last, options)}`;
}

/** How many lines a view over time would have; null where the years make none, more than any where there are hundreds of places. */
export function linesFor({ series }: Pick<ViewInput, "series">): number | null {
  if (!hasTime(series)) return null;
  return placesOf(series).size > MOST_OVER_TIME ? Infinity : onePerYear(series.rows, "actual").size;
}

/** Why years make no axis; null where they do. */
export function whyNoTime({ series }: Pick<ViewInput, "series">): "whyNoYears" | "whyOneYear" | null {
  const years = yearsOf(series);
  return years.length === 0 ? "whyNoYears" : years.length === 1 ? "whyOneYear" : null;
}

/** A line for each place; targets are a series of their own, which nothing joins to what was achieved. */
function nativeLines(own: Series, { rows, magnitude, lang }: NativeOptions): NativeChart | null {
  const whole = onePerPlace(rows);
  const years = whole.flatMap(({ main }) => main.year ?? []);
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const places = [...new Set(rows.map(({ main }) => main.place_id))];
  const series = places.flatMap((id, hue) =>
    (["actual", "target"] as const).flatMap((status): NativeSeries[] => {
      const stated = whole.filter(({ main }) => main.place_id === id && main.status === status);
      if (stated.length === 0) return [];
      const values = span.map((year) => {
        const row = stated.find(({ main }) => main.year === year);
        return row ? scaled(row.main.base_value, magnitude) : null;
      });
      return [{ name: lineName(stated, { status, lang, magnitude }), hue, status, values }];
    }),
  );
  const categories = span.map((year) => yearName(year, lang));
  return { kind: "lines", categories, series, format: formatOf(own) };
}

/** With more bounds than this, the name of a line only counts them. */
const MOST_BOUNDS = 2;

/** 平遥县 目标（2022年 ≥ 8%）: what a point cannot show stands with the name of its line. */
function lineName(stated: readonly Row[], options: Omit<NativeOptions, "rows"> & { status: Status }): string {
  const { status, lang } = options;
  const bound = stated.filter(({ main, low }) => main.bound !== "eq" || low);
  const said =
    bound.length > MOST_BOUNDS
      ? [t(lang, "lineBounds", { n: bound.length })]
      : bound.map((row) => `${yearText(row, lang)} ${endValue(row, options)}`);
  return `${placeName(stated[0]!.main, lang)} ${STATUSES[status][lang]}${inBrackets(said, lang)}`;
}

/** Lines that can be told apart on one axis. */
export const MOST_LINES = 8;

/** Lines over years; fits a few places that state several. */
export const timelineView: View = {
  id: "timeline",
  zh: "逐年折线",
  en: "Over time",
  shows: "values",
  years: "axis",
  hasValueAxis: true,
  showsSilence: false,
  fits: (input) => {
    const lines = linesFor(input);
    return lines !== null && lines <= MOST_LINES;
  },
  preference: 3,
  whyNot: whyNoTime,
  draw: ({ series }, options) => {
    const { data, left } = timelineData(series, options);
    return { svg: timelineChart(series, options, data), left, silences: NO_SILENCES };
  },
  native: ({ series }, options) => nativeLines(series, options),
};
