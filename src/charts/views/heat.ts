/** Places × years as a table of tinted cells: the value stands in its cell, silence has an empty mark of its own kind. */
import { quantileSorted } from "d3";
import type { SitePlace } from "../../tables/site.types.js";
import { svg } from "../dom.js";
import { t } from "../i18n/i18n.js";
import { emptyMark } from "../mark/empty.js";
import { SILENCES } from "../mark/silence.table.js";
import type { SilenceKind } from "../mark/silence.table.js";
import { markLabel, placeLang, placeName } from "../mark/describe.js";
import { formatNumber } from "../number/format.js";
import { canvas, endValue, FONT, markLink, round, words } from "../drawing/chart.js";
import { COLOUR } from "../mark/look.js";
import type { ChartOptions } from "../drawing/chart.js";
import { gridOf } from "../data/grid.js";
import { isWhole } from "../data/one-value.js";
import type { Grid, GridRow } from "../data/grid.js";
import { moreOf } from "./left.js";
import type { LeftOut } from "./left.js";
import { textWidth } from "../drawing/measure-text.js";
import type { Row, Series } from "../data/series.js";
import { MOST_PANELS } from "./multiples.js";
import { linesFor } from "./timeline.js";
import type { View } from "./view.js";

/** What a heat table takes beside the series. */
export interface HeatChoice {
  /** Places to be shown although they state nothing: `place_id` and name. */
  places?: readonly SitePlace[];
  /** Why a place states nothing for a year; without it, empty cells are empty. */
  silenceOf?(place_id: string, year: number): SilenceKind | null;
}

const HEAD = 30;
const CELL = 28;
const NAMES = { least: 60, share: 0.34 };
const FIRST_PLACES = 40;
/** Shares of the mark's colour over the paper, lightest first; the last two carry light words. All differ in grey print. */
export const TINTS = [0.08, 0.22, 0.38, 0.86, 1] as const;
/** From this tint on, words are in the colour of the paper. */
export const DARK_FROM = 0.86;

/** The table that is drawn at a width, and what is left out: places beyond the limit, years that have no room. */
export function heatData(
  series: Series,
  options: HeatChoice & Pick<ChartOptions, "lang" | "width" | "magnitude" | "place" | "limit">,
): { data: Grid; left: LeftOut[] } {
  const { width, place, limit = FIRST_PLACES, places = [] } = options;
  const silent = places.map(({ place_id }) => place_id);
  const grid = gridOf(series, { rows: limit, years: Infinity, place, silent });
  const room = Math.max(1, Math.floor((width - namesWidth(grid, options)) / cellWidth(grid, options)));
  const data = lastYears(grid, room);
  const [shown, total] = [data.years.length, grid.years.length];
  const years: LeftOut[] = total > shown ? [{ kind: "years", shown, total }] : [];
  return { data, left: [...moreOf(data.rows.length, data.rows.length + (data.rest?.places ?? 0)), ...years] };
}

function lastYears(grid: Grid, n: number): Grid {
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.slice(-n) }));
  return {
    years: grid.years.slice(-n),
    rows,
    rest: grid.rest && { ...grid.rest, medians: grid.rest.medians.slice(-n) },
  };
}

/** The kinds of silence in a table, for their legend. */
export function silencesIn(data: Grid, choice: HeatChoice): Set<SilenceKind> {
  const kinds = data.rows.flatMap((row) =>
    row.cells.map((cell, i) => (cell ? null : silenceAt(row, data.years[i], choice))),
  );
  return new Set(kinds.filter((kind) => kind !== null));
}

/** Draws the table; a screen reader meets it as one, with heads of rows and columns. */
export function heatChart(series: Series, data: Grid, options: ChartOptions & HeatChoice): SVGElement {
  const cell = cellWidth(data, options);
  const left = Math.min(namesWidth(data, options), options.width - cell);
  const wide = Math.min((options.width - left) / data.years.length, cell * 1.6);
  const names = namesOf(data, options);
  const scene: Scene = { ...options, left, cell: wide, data, names, tintOf: tints(data, series.measure) };
  const rest = data.rest ? restRow(data.rest, scene) : null;
  const height = HEAD + (data.rows.length + (rest ? 1 : 0)) * CELL + (rest ? 6 : 0) + 4;
  const table = svg`<g role="table" aria-label=${options.label}>
    ${headRow(scene)}${data.rows.map((row, i) => drawRow(row, i, scene))}${rest}
  </g>`;
  return canvas(height, [table], options);
}

type Scene = ChartOptions &
  HeatChoice & { left: number; cell: number; data: Grid; names: Map<string, SitePlace>; tintOf(value: number): number };

function headRow({ data, left, cell, lang }: Scene): SVGElement {
  const at = { y: 14, "text-anchor": "middle", fill: COLOUR.muted };
  return svg`<g role="row">
    <g role="columnheader">${words(t(lang, "columnPlace"), { x: 0, y: 14, fill: COLOUR.muted })}</g>
    ${data.years.map((year, i) => svg`<g role="columnheader">${words(String(year), { ...at, x: round(left + (i + 0.5) * cell) })}</g>`)}
  </g>`;
}

function drawRow(row: GridRow, index: number, scene: Scene): SVGElement {
  const { names, lang, place, left } = scene;
  const y = HEAD + index * CELL;
  const own = names.get(row.place_id);
  const focus = place === row.place_id;
  const name = own ? clip(placeName(own, lang), left - 10) : row.place_id;
  const text = { class: "place", x: 0, y: y + CELL / 2, fill: COLOUR.ink, lang: own ? placeLang(own, lang) : null };
  return svg`<g role="row" class=${focus ? "row focus" : "row"}>
    <g role="rowheader">${words(name, { ...text, "font-weight": focus ? 700 : 400 })}</g>
    ${row.cells.map((one, i) => svg`<g role="cell">${one ? valueCell(one, i, { ...scene, y }) : silentCell(row, i, { ...scene, y })}</g>`)}
  </g>`;
}

/** An actual value fills its cell; a target is outlined; one that does not compare is hatched. */
function valueCell(row: Row, column: number, scene: Scene & { y: number }): SVGElement {
  const { left, cell, y, lang } = scene;
  const box = { x: left + column * cell + 1, y: y + 1, width: cell - 2, height: CELL - 2 };
  const isTarget = row.main.status === "target";
  const isApart = scene.apart?.has(row.main.id) ?? false;
  const tint = isTarget || isApart ? 0 : scene.tintOf(row.main.base_value);
  const fill = isApart ? "url(#zb-hatch)" : isTarget ? "none" : COLOUR.mark;
  const dots = row.main.confidence < 0.6 ? "1.5 2" : null;
  const edge = isTarget || dots ? COLOUR.mark : "none";
  const text = { x: round(box.x + box.width / 2), y: y + CELL / 2, "text-anchor": "middle", "font-size": FONT - 1 };
  const inside = svg`<g>
    <rect class="cell" x=${round(box.x + 0.75)} y=${box.y + 0.75} width=${round(box.width - 1.5)} height=${box.height - 1.5} rx="1.5"
      fill=${fill} fill-opacity=${isTarget || isApart ? null : tint} stroke=${edge} stroke-width="1.25" stroke-dasharray=${dots} />
    ${words(cellText(row, scene), { ...text, fill: tint >= DARK_FROM ? COLOUR.paper : COLOUR.ink, ...(isApart ? {} : { stroke: "none" }) })}
  </g>`;
  return markLink(row.main, scene, { hit: box, inside, name: markLabel(row.main, lang, endValue(row, scene)) });
}

function silentCell(row: GridRow, column: number, scene: Scene & { y: number }): SVGElement | null {
  const kind = silenceAt(row, scene.data.years[column], scene);
  if (kind === null) return null;
  const at = { x: round(scene.left + (column + 0.5) * scene.cell), y: scene.y + CELL / 2 };
  return svg`<g role="img" aria-label=${SILENCES[kind].name[scene.lang]} color=${COLOUR.muted}>${emptyMark(kind, at)}</g>`;
}

/** The middle of the places that are not drawn, so that the table still says where most of them stand. */
function restRow(rest: NonNullable<Grid["rest"]>, scene: Scene): SVGElement {
  const { data, left, cell, lang, magnitude } = scene;
  const y = HEAD + data.rows.length * CELL + 6;
  const at = { y: y + CELL / 2, fill: COLOUR.muted };
  const text = (value: number | null): string => (value === null ? "" : short(value, { lang, magnitude }));
  return svg`<g role="row">
    <line x1="0" x2=${round(left + cell * data.years.length)} y1=${y - 2} y2=${y - 2} stroke=${COLOUR.stem} />
    <g role="rowheader">${words(restName(rest.places, { lang, room: left - 8 }), { ...at, x: 0, "font-size": FONT - 1 })}</g>
    ${rest.medians.map((value, i) => svg`<g role="cell">${words(text(value), { ...at, x: round(left + (i + 0.5) * cell), "text-anchor": "middle", "font-size": FONT - 1 })}</g>`)}
  </g>`;
}

function restName(n: number, { lang, room }: { lang: ChartOptions["lang"]; room: number }): string {
  const long = t(lang, "restMedian", { n });
  return textWidth(long, FONT - 1) <= room ? long : t(lang, "restMedianShort");
}

function silenceAt(row: GridRow, year: number | undefined, choice: HeatChoice): SilenceKind | null {
  return year === undefined ? null : (choice.silenceOf?.(row.place_id, year) ?? null);
}

/** Five tints by rank of the value: each holds about as many cells, so that one far value does not bleach the others. */
function tints(data: Grid, measure: Series["measure"]): (value: number) => number {
  const cells = data.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell?.main.status === "actual" ? [cell.main.base_value] : [])),
  );
  const sorted = cells.sort((a, b) => a - b);
  const cuts = TINTS.slice(1).map((_, i) => quantileSorted(sorted, (i + 1) / TINTS.length) ?? Infinity);
  const tint = (value: number): number => cuts.filter((cut) => value > cut).length;
  // The first rank is the most.
  return (value) => TINTS[measure === "rank" ? TINTS.length - 1 - tint(value) : tint(value)] ?? TINTS[0];
}

/** The bare number with the sign of its bound; the unit stands in the subtitle. */
function cellText(row: Row, options: Pick<ChartOptions, "lang" | "magnitude">): string {
  const sign = { eq: "", ge: "≥", le: "≤", approx: "≈" }[row.low ? "eq" : row.main.bound];
  const end = short(row.main.base_value, options);
  return row.low ? `${short(row.low.base_value, options)}–${end}` : sign + end;
}

/** At most four digits: 1.3584万亿 would not fit where 1.358 does. */
function short(value: number, { lang, magnitude }: Pick<ChartOptions, "lang" | "magnitude">): string {
  const scaled = value / magnitude.factor;
  const digits = Math.abs(scaled) >= 1000 ? Math.round(scaled) : Number(scaled.toPrecision(4));
  return formatNumber(digits, { factor: 1, word: "" }, lang);
}

function cellWidth({ rows }: Grid, options: Pick<ChartOptions, "lang" | "magnitude">): number {
  const texts = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cellText(cell, options)] : [])));
  const widest = Math.max(textWidth("2025", FONT), ...texts.map((text) => textWidth(text, FONT - 1)));
  return Math.min(widest + 12, 96);
}

function namesWidth(grid: Grid, options: HeatChoice & Pick<ChartOptions, "lang" | "width">): number {
  const names = [...namesOf(grid, options).values()].map((place) => textWidth(placeName(place, options.lang), FONT));
  return Math.min(Math.max(NAMES.least, ...names) + 12, Math.max(NAMES.least, options.width * NAMES.share));
}

/** The places of a table by their ids: as its cells name them, or where those are empty, as the options do. */
function namesOf({ rows }: Grid, { places = [] }: HeatChoice): Map<string, SitePlace> {
  const given = new Map(places.map((place) => [place.place_id, place]));
  const named = rows.flatMap(({ place_id, cells }): [string, SitePlace][] => {
    const place = cells.find((cell) => cell !== null)?.main ?? given.get(place_id);
    return place ? [[place_id, place]] : [];
  });
  return new Map(named);
}

/** Cuts a name that has no room, with an ellipsis. */
function clip(text: string, room: number): string {
  if (textWidth(text, FONT) <= room) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, FONT) > room) end -= 1;
  return `${text.slice(0, end)}…`;
}

/** Places × years; fits more places over years than panels can be looked through. PowerPoint has nothing like it. */
export const heatView: View = {
  id: "heat",
  zh: "地方×年份表",
  en: "Places × years",
  shows: "values",
  years: "apart",
  hasValueAxis: false,
  showsSilence: true,
  fits: (input) => {
    const lines = linesFor(input);
    return lines !== null && lines > MOST_PANELS;
  },
  preference: 3,
  whyNot: ({ series }) => (series.rows.some((row) => row.main.year !== null && isWhole(row)) ? null : "whyNoYears"),
  draw: (input, options) => {
    const all = { ...input, ...options };
    const { data, left } = heatData(input.series, all);
    return { svg: heatChart(input.series, data, all), left, silences: silencesIn(data, all) };
  },
};
