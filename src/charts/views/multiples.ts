/** Small multiples: a small chart over time for each place, all on one scale, the others faint behind. */
import { max, min, scaleLinear } from "d3";
import { svg } from "../dom.js";
import { glyph, rangeBar } from "../mark/glyph.js";
import { placeLang, placeName } from "../mark/describe.js";
import { axisOf, scaleOf, tickText, ticksOf } from "../drawing/axis.js";
import type { Axis } from "../drawing/axis.js";
import { canvas, endValue, FONT, hitAround, markLink, round, shapeIn, words } from "../drawing/chart.js";
import { COLOUR } from "../mark/look.js";
import type { ChartOptions } from "../drawing/chart.js";
import type { LeftOut } from "./left.js";
import { linePath } from "../drawing/lines.js";
import type { PlaceLine } from "../drawing/lines.js";
import { textWidth } from "../drawing/measure-text.js";
import { yearsOf } from "../data/series.js";
import type { Row, Series } from "../data/series.js";
import { linesFor, MOST_LINES, timelineData, whyNoTime } from "./timeline.js";
import type { TimelineData } from "./timeline.js";
import { NO_SILENCES, type View } from "./view.js";

const PANEL_WIDTH = 200;
const PLOT = 104;
const HEAD = 40;
const FOOT = 30;
const GAP = 28;
const FIRST_PLACES = 24;
/** Behind a panel, this many lines of other places. */
const FAINT = 40;

/** The panels that are drawn, and what is left out; `limit` counts places. */
export function multiplesData(
  series: Series,
  options: { limit?: number; place?: string | null },
): { data: TimelineData; left: LeftOut[] } {
  return timelineData(series, { ...options, limit: options.limit ?? FIRST_PLACES });
}

interface Scene extends ChartOptions {
  axis: Axis;
  data: TimelineData;
  columns: number;
  left: number;
  panel: number;
  years: [number, number];
  x(year: number): number;
  y(value: number): number;
}

/** Draws a panel for each place, each with its last value beside its name. */
export function multiplesChart(series: Series, data: TimelineData, options: ChartOptions): SVGElement {
  const places = [...new Set(data.rows.map(({ main }) => main.place_id))];
  const scene = sceneOf(series, data, options);
  const height = Math.ceil(places.length / scene.columns) * (HEAD + PLOT + FOOT) + 4;
  const behind = behindOf(data, scene.years);
  const panels = places.map((id, i) => drawPanel(id, i, { ...scene, behind }));
  return canvas(height, [svg`<g class="panels" role="list">${panels}</g>`], options);
}

/** The lines behind the panels, cut to the years of the panels. */
function behindOf(data: TimelineData, [from, to]: [number, number]): PlaceLine[] {
  const inside = ({ main }: Row): boolean => main.year !== null && main.year >= from && main.year <= to;
  return [...data.lines, ...data.faint]
    .slice(0, FAINT)
    .map((line) => ({ ...line, runs: line.runs.map((run) => run.filter(inside)) }));
}

function sceneOf(series: Series, data: TimelineData, options: ChartOptions): Scene {
  const { width } = options;
  const years = yearsOf(data);
  const span: [number, number] = [min(years) ?? 0, max(years) ?? 0];
  const rows = [...data.rows, ...behindOf(data, span).flatMap(({ runs }) => runs.flat())];
  const axis = axisOf(
    { ...series, rows: rows.map((row) => ({ ...row, baseline: null })) },
    { ...options, zero: "near" },
  );
  const y = scaleOf(axis, 0, 1);
  if (axis.measure !== "rank") y.nice(3);
  y.range(axis.measure === "rank" ? [0, PLOT] : [PLOT, 0]);
  const nice = { ...axis, domain: y.domain() as [number, number] };
  const left = Math.max(0, ...ticksOf(nice, 3).map((tick) => textWidth(tickText(tick, axis, options), FONT - 1))) + 10;
  const columns = Math.max(1, Math.floor((width - left + GAP) / (PANEL_WIDTH + GAP)));
  const panel = (width - left - (columns - 1) * GAP) / columns;
  const x = scaleLinear()
    .domain(span)
    .range(span[0] === span[1] ? [panel / 2, panel / 2] : [9, panel - 9]);
  return { ...options, axis: nice, data, columns, left, panel, years: span, x, y };
}

function drawPanel(id: string, index: number, scene: Scene & { behind: readonly PlaceLine[] }): SVGElement {
  const { data, columns, left, panel, place } = scene;
  const rows = data.rows.filter(({ main }) => main.place_id === id);
  const line = data.lines.find(({ place_id }) => place_id === id);
  const [column, row] = [index % columns, Math.floor(index / columns)];
  const at = [left + column * (panel + GAP), row * (HEAD + PLOT + FOOT) + HEAD];
  const others = scene.behind.filter(({ place_id }) => place_id !== id);
  const shown = rows.at(-1);
  return svg`<g class=${place === id ? "panel row focus" : "panel row"} role="listitem" transform="translate(${at.map(round).join(",")})">
    ${frame(scene, column === 0)}
    ${others.map((other) => svg`<path d=${pathOf(other, scene)} fill="none" stroke=${COLOUR.line} aria-hidden="true" />`)}
    ${line ? svg`<path d=${pathOf(line, scene)} fill="none" stroke=${COLOUR.mark} stroke-width="1.75" aria-hidden="true" />` : null}
    ${shown ? heading(line?.last ?? shown, scene) : null}
    ${rows.map((one) => mark(one, scene))}
  </g>`;
}

function frame(scene: Scene, first: boolean): SVGElement {
  const { axis, panel, x, y, years } = scene;
  const ticks = ticksOf(axis, 3);
  const at = { fill: COLOUR.muted, "font-size": FONT - 1 };
  const [from, to] = years;
  return svg`<g aria-hidden="true">
    ${ticks.map((tick) => {
      const isZero = tick === 0 && axis.type === "linear";
      return svg`<line x1="0" x2=${round(panel)} y1=${round(y(tick))} y2=${round(y(tick))} stroke=${isZero ? COLOUR.ink : COLOUR.line} />`;
    })}
    ${first ? ticks.map((tick) => words(tickText(tick, axis, scene), { ...at, x: -8, y: round(y(tick)), "text-anchor": "end" })) : null}
    ${words(String(from), { ...at, x: round(x(from)), y: PLOT + 14, "text-anchor": from === to ? "middle" : "start", dx: from === to ? 0 : -9 })}
    ${from === to ? null : words(String(to), { ...at, x: round(x(to)), y: PLOT + 14, "text-anchor": "end", dx: 9 })}
  </g>`;
}

/** The place, and under it the year and value of its last mark. */
function heading(row: Row, scene: Scene): SVGElement {
  const { lang } = scene;
  const name = placeName(row.main, lang);
  const value = `${row.main.year ?? ""}${lang === "zh" ? "年" : ""} ${endValue(row, scene)}`;
  const fits = textWidth(name, FONT) + textWidth(value, FONT - 1) + 12 < scene.panel;
  const at = { fill: COLOUR.muted, "font-size": FONT - 1, "text-anchor": "end", x: round(scene.panel) };
  return svg`<g aria-hidden="true">
    ${words(name, { class: "place", lang: placeLang(row.main, lang), x: 0, y: -22, "font-weight": 600, fill: COLOUR.ink })}
    ${fits ? words(value, { ...at, y: -22 }) : null}
  </g>`;
}

function mark(row: Row, scene: Scene): SVGElement {
  const at = {
    x: scene.x(row.main.year ?? 0),
    y: scene.y(row.main.base_value),
    more: scene.axis.measure === "rank" ? "right" : "up",
  } as const;
  const shape = shapeIn(row.main, scene);
  const [x, y] = [round(at.x), round(at.y)];
  const inside = row.low
    ? rangeBar(shape, { from: { ...at, y: scene.y(row.low.base_value) }, to: at })
    : svg`<g transform="translate(${x},${y}) scale(0.62) translate(${-x},${-y})">${glyph(shape, at)}</g>`;
  return markLink(row.main, scene, { hit: hitAround(at.x, at.y, 16), inside });
}

function pathOf(line: PlaceLine, { x, y }: Scene): string {
  return linePath(line, ({ main }) => [x(main.year ?? 0), y(main.base_value)]);
}

/** Panels that one looks through. */
export const MOST_PANELS = 24;

/** A small chart for each place; fits more places than lines can be told apart. PowerPoint has nothing like it. */
export const multiplesView: View = {
  id: "multiples",
  zh: "分地小图",
  en: "Small multiples",
  shows: "values",
  years: "axis",
  hasValueAxis: true,
  showsSilence: false,
  fits: (input) => {
    const lines = linesFor(input);
    return lines !== null && lines > MOST_LINES && lines <= MOST_PANELS;
  },
  preference: 3,
  whyNot: whyNoTime,
  draw: ({ series }, options) => {
    const { data, left } = multiplesData(series, options);
    return { svg: multiplesChart(series, data, options), left, silences: NO_SILENCES };
  },
};
