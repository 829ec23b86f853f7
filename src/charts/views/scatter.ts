/** Two indicators against each other: a point for each place and year that states both. */
import { max, min } from "d3";
import { svg } from "../dom.js";
import { t } from "../i18n/i18n.js";
import { glyph } from "../mark/glyph.js";
import { placeLang, placeName } from "../mark/describe.js";
import type { Magnitude } from "../number/format.js";
import { axisOf, scaleOf, tickText, ticksBeside, ticksOf } from "../drawing/axis.js";
import type { Axis } from "../drawing/axis.js";
import { canvas, endValue, FONT, hitAround, markLink, round, shapeIn, words } from "../drawing/chart.js";
import { COLOUR } from "../mark/look.js";
import type { ChartOptions } from "../drawing/chart.js";
import { joinSeries, outliersFirst } from "../data/joined.js";
import type { Pair } from "../data/joined.js";
import { countOf, moreOf } from "./left.js";
import type { LeftOut } from "./left.js";
import { textWidth } from "../drawing/measure-text.js";
import type { Row, Series } from "../data/series.js";
import { formatOf, scaled, type NativeChart, type NativeOptions } from "./native.js";
import { NO_SILENCES, type View, type ViewInput } from "./view.js";

/** What a scatter takes beside the options of every chart, which are those of the vertical axis. */
export interface ScatterOptions extends ChartOptions {
  /** Magnitude of the horizontal axis. */
  xMagnitude: Magnitude;
  /** Names of the two indicators, with their units. */
  xName: string;
  yName: string;
}

const MARGIN = { top: 34, bottom: 50, right: 16 };
const FIRST_POINTS = 800;
const LABELS = 14;

/** The pairs that are drawn, and what is left out; `year` keeps one year, else each place's latest is taken. */
export function scatterData(
  x: Series,
  y: Series,
  options: { year?: number | null; limit?: number; place?: string | null } = {},
): { data: Pair[]; left: LeftOut[] } {
  const { year = null, limit = FIRST_POINTS, place = null } = options;
  const of = (series: Series): Series =>
    year === null ? series : { ...series, rows: series.rows.filter(({ main }) => main.year === year) };
  const { pairs, alone } = joinSeries(of(x), of(y), { latest: true });
  const data = pairs.filter((pair, i) => i < limit || pair.place_id === place);
  return { data, left: [...moreOf(data.length, pairs.length), ...countOf({ kind: "one-indicator", n: alone.length })] };
}

interface Scene extends ScatterOptions {
  data: readonly Pair[];
  axes: { x: Axis; y: Axis };
  height: number;
  left: number;
  x(value: number): number;
  y(value: number): number;
}

/** Draws the pairs; `series` are those that were paired, `x` across and `y` upwards. A mark leads to the passage of `y`. */
export function scatterChart(
  series: { x: Series; y: Series },
  data: readonly Pair[],
  options: ScatterOptions,
): SVGElement {
  const scene = sceneOf(series, data, options);
  return canvas(scene.height, [grid(scene), items(scene), labels(scene)], options);
}

function sceneOf(series: { x: Series; y: Series }, data: readonly Pair[], options: ScatterOptions): Scene {
  const { width } = options;
  const height = options.height ?? Math.round(Math.max(320, Math.min(560, width * 0.62)));
  const axisFor = (one: Series, rows: Row[]): Axis =>
    axisOf({ ...one, rows: rows.map((row) => ({ ...row, baseline: null, low: null })) }, { ...options, zero: "near" });
  const axes = { x: axisFor(series.x, data.map((pair) => pair.x)), y: axisFor(series.y, data.map((pair) => pair.y)) }; // prettier-ignore
  const [x, y] = [scaleOf(axes.x, 0, 1), scaleOf(axes.y, 0, 1)];
  if (axes.y.type === "linear") y.nice(5);
  if (axes.x.type === "linear") x.nice(5);
  axes.y = { ...axes.y, domain: y.domain() as [number, number] };
  axes.x = { ...axes.x, domain: x.domain() as [number, number] };
  const left = Math.max(...ticksOf(axes.y, 6).map((tick) => textWidth(tickText(tick, axes.y, options), FONT)), 0) + 14;
  const up: [number, number] = [height - MARGIN.bottom, MARGIN.top];
  const across: [number, number] = [left + 10, width - MARGIN.right];
  // A rank of 1 is the best: right and up.
  y.range(series.y.measure === "rank" ? [...up].reverse() : up);
  x.range(series.x.measure === "rank" ? [...across].reverse() : across);
  return { ...options, data, axes, height, left, x, y };
}

function grid(scene: Scene): SVGElement {
  const { axes, left, width, height, x, y } = scene;
  const bottom = height - MARGIN.bottom;
  const xText = (tick: number): string => tickText(tick, axes.x, { lang: scene.lang, magnitude: scene.xMagnitude });
  const xTicks = ticksBeside(axes.x, { lang: scene.lang, magnitude: scene.xMagnitude, at: x, font: FONT, most: 8 });
  const at = { fill: COLOUR.muted };
  return svg`<g class="grid" aria-hidden="true">
    ${ticksOf(axes.y, 6).map(
      (tick) => svg`<g>
        <line x1=${left} x2=${width - MARGIN.right} y1=${round(y(tick))} y2=${round(y(tick))} stroke=${COLOUR.line} />
        ${words(tickText(tick, axes.y, scene), { ...at, x: left - 8, y: round(y(tick)), "text-anchor": "end" })}
      </g>`,
    )}
    ${xTicks.map(
      (tick) => svg`<g>
        <line x1=${round(x(tick))} x2=${round(x(tick))} y1=${MARGIN.top} y2=${bottom} stroke=${COLOUR.line} />
        ${words(xText(tick), { ...at, x: round(x(tick)), y: bottom + 14, "text-anchor": "middle" })}
      </g>`,
    )}
    ${words(`↑ ${scene.yName}`, { x: 0, y: 12, fill: COLOUR.ink })}
    ${words(`${scene.xName} →`, { x: width - MARGIN.right, y: height - 10, "text-anchor": "end", fill: COLOUR.ink })}
  </g>`;
}

function items(scene: Scene): SVGElement {
  const { data, place, lang } = scene;
  const crowd = data.length > 80 ? 0.6 : 0.8;
  const ordered = [...data].sort((a, b) => Number(a.place_id === place) - Number(b.place_id === place));
  return svg`<g class="items" role="list">${ordered.map((pair) => {
    const at = { x: scene.x(pair.x.main.base_value), y: scene.y(pair.y.main.base_value), more: "up" } as const;
    const [x, y] = [round(at.x), round(at.y)];
    const focus = pair.place_id === place;
    const name = t(lang, "pairName", {
      place: placeName(pair.y.main, lang),
      year: String(pair.year),
      x: `${scene.xName} ${endValue(pair.x, { lang, magnitude: scene.xMagnitude })}`,
      y: `${scene.yName} ${endValue(pair.y, scene)}`,
    });
    const scale = focus ? 1.25 : crowd;
    const mark = glyph(shapeIn(pair.y.main, scene), at);
    const inside = svg`<g transform="translate(${x},${y}) scale(${scale}) translate(${-x},${-y})" fill-opacity=${data.length > 80 && !focus ? 0.75 : null}>${mark}</g>`;
    return svg`<g role="listitem" data-x=${pair.x.main.id}>${markLink(pair.y.main, scene, { hit: hitAround(x, y, 20), inside, name })}</g>`;
  })}</g>`;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Names the place in focus and the points furthest from the others, as long as no label stands on another or on a point. */
function labels(scene: Scene): SVGElement {
  const { data, place, lang, width } = scene;
  const at = (pair: Pair): [number, number] => [scene.x(pair.x.main.base_value), scene.y(pair.y.main.base_value)];
  const points = data.map((pair) => at(pair)).map(([x, y]): Box => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
  const scale = scene.axes.x.type === "log" && scene.axes.y.type === "log" ? "log" : "linear";
  const order = outliersFirst(data, { scale }).sort(
    (a, b) => Number(b.place_id === place) - Number(a.place_id === place),
  );
  const taken: Box[] = [];
  const drawn: SVGElement[] = [];
  for (const pair of order) {
    if (drawn.length >= (width < 500 ? LABELS / 2 : LABELS)) break;
    const name = placeName(pair.y.main, lang);
    const focus = pair.place_id === place;
    const box = spots(at(pair), textWidth(name, FONT)).find((spot) => isFree(spot, { taken, points, scene }) || focus);
    if (!box) continue;
    taken.push(box);
    const style = {
      fill: focus ? COLOUR.mark : COLOUR.ink,
      "font-weight": focus ? 700 : 400,
      lang: placeLang(pair.y.main, lang),
    };
    drawn.push(words(name, { ...style, x: round(box.x), y: round(box.y + box.height / 2) }));
  }
  return svg`<g class="labels" aria-hidden="true" pointer-events="none">${drawn}</g>`;
}

/** Where a label may stand: right of its point, left of it, above, below. */
function spots([x, y]: [number, number], width: number): Box[] {
  const height = 17;
  return [
    { x: x + 9, y: y - height / 2, width, height },
    { x: x - 9 - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y - height - 7, width, height },
    { x: x - width / 2, y: y + 7, width, height },
  ];
}

function isFree(
  box: Box,
  { taken, points, scene }: { taken: readonly Box[]; points: readonly Box[]; scene: Scene },
): boolean {
  const inside =
    box.x >= scene.left &&
    box.x + box.width <= scene.width &&
    box.y >= MARGIN.top - 14 &&
    box.y + box.height <= scene.height - MARGIN.bottom;
  return inside && ![...taken, ...points].some((other) => meets(box, other));
}

function meets(a: Box, b: Box): boolean {
  const across = min([a.x + a.width, b.x + b.width]) ?? 0;
  const down = min([a.y + a.height, b.y + b.height]) ?? 0;
  return (max([a.x, b.x]) ?? 0) < across && (max([a.y, b.y]) ?? 0) < down;
}

/** A point for each place, with the bounds of its two values in its name. */
function nativePoints(input: ViewInput, { rows, magnitude, lang }: NativeOptions): NativeChart | null {
  const { other, series, year, name } = input;
  if (!other) return null;
  const drawn = new Set(rows.map(({ main }) => main.id));
  const { data } = scatterData(other.series, series, { year: year ?? null, limit: Infinity });
  const pairs = data.filter(({ y }) => drawn.has(y.main.id));
  const values = pairs.map(({ y }) => scaled(y.main.base_value, magnitude));
  const across = pairs.map(({ x }) => scaled(x.main.base_value, other.magnitude));
  const categories = pairs.map(({ x, y }) => {
    const bounds = [x, y]
      .filter(({ main }) => main.bound !== "eq")
      .map((row) => endValue(row, { lang, magnitude: row === y ? magnitude : other.magnitude }));
    return [placeName(y.main, lang), ...bounds].join(" ");
  });
  return {
    kind: "scatter",
    categories,
    series: [{ name, hue: 0, status: "actual", values }],
    across: { values: across, x: other.name, y: name },
    format: formatOf(series),
  };
}

/** Points below which a scatter shows nothing. */
const FEWEST_POINTS = 3;

function whyNot({ series, other, year }: ViewInput): "whyNoOther" | "whyNoPairs" | null {
  if (!other) return "whyNoOther";
  return scatterData(other.series, series, { year: year ?? null }).data.length ? null : "whyNoPairs";
}

/** Two indicators; fits where a second one is chosen that some of the places state. */
export const scatterView: View = {
  id: "scatter",
  zh: "两项指标",
  en: "Two indicators",
  shows: "pairs",
  years: "apart",
  hasValueAxis: true,
  showsSilence: false,
  fits: (input) =>
    Boolean(input.other) &&
    whyNot(input) === null &&
    joinSeries(input.other!.series, input.series, { latest: true }).pairs.length >= FEWEST_POINTS,
  preference: 4,
  whyNot,
  draw: (input, options) => {
    const { series, other, year, name } = input;
    if (!other) throw new Error("a scatter needs a second indicator");
    const { data, left } = scatterData(other.series, series, { ...options, year: year ?? null });
    const all = { ...options, xMagnitude: other.magnitude, xName: other.name, yName: name };
    return { svg: scatterChart({ x: other.series, y: series }, data, all), left, silences: NO_SILENCES };
  },
  native: nativePoints,
};
