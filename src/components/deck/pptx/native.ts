/** From a slide to the data of a native chart: what PowerPoint draws, and keeps as a sheet that can be edited. */
import type { Status } from "../../../engine/types.js";
import { endValue, rowValue } from "../../compare/chart.js";
import { onePerPlace } from "../../compare/data/one-value.js";
import { promisesOf, sortPromises } from "../../compare/data/promises.js";
import { slopeData } from "../../compare/views/slope.js";
import { scatterData } from "../../compare/views/scatter.js";
import { textWidth } from "../../compare/measure-text.js";
import type { Row } from "../../compare/series.js";
import type { ChartView } from "../../compare/view.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../i18n/lang.js";
import { STATUSES } from "../../i18n/terms.table.js";
import { placeName, yearStatus } from "../../mark/describe.js";
import type { Magnitude } from "../../number/format.js";

/** One series of a native chart; null where a category has no value. */
export interface NativeSeries {
  name: string;
  /** Of a line: which of the places it is of, so that target and result share a hue; of bars all are one. */
  hue: number;
  status: Status;
  values: (number | null)[];
}

/** A native chart. */
export interface NativeChart {
  kind: "bars" | "lines" | "scatter";
  /** What stands along the axis; of a scatter, the places. */
  categories: string[];
  series: NativeSeries[];
  /** Of a scatter: the values across, and the names of both axes. */
  across?: { values: number[]; x: string; y: string };
  /** What Excel writes values with: `+General"%"`. */
  format: string;
}

/** Lines that can still be told apart where every point has its value. */
const LABELLED_LINES = 4;
const LABELLED_YEARS = 8;

/** The native chart of a comparison; null where PowerPoint has none that shows the same. */
export function nativeChart(chart: ChartView, rows: readonly Row[], lang: Lang): NativeChart | null {
  const maker = { chart, rows, lang, format: formatOf(chart) };
  switch (chart.view) {
    case "ranked":
      return chart.shown.measure === "rank" ? null : bars(maker);
    case "promise":
      return promises(maker);
    case "timeline":
      return lines(maker);
    case "slope":
      return slopes(maker);
    case "scatter":
      return scatter(maker);
    case "multiples":
    case "heat":
      return null;
  }
}

/** Whether every point of a chart can have its value beside it. */
export function isLabelled({ kind, series, categories }: NativeChart): boolean {
  if (kind === "lines" && categories.length > LABELLED_YEARS) return false;
  return kind === "bars" || (kind === "lines" && new Set(series.map(({ hue }) => hue)).size <= LABELLED_LINES);
}

/** Names of the points of a scatter, empty where one would lie on another name or on a point; the notes of the slide name all. */
export function freeLabels({ categories, series, across }: NativeChart, { width, height, size }: LabelRoom): string[] {
  const [xs, ys] = [across?.values ?? [], series[0]?.values ?? []];
  const placeOn = (values: readonly (number | null)[], length: number): ((value: number) => number) => {
    const known = values.flatMap((value) => value ?? []);
    const [from, to] = [Math.min(0, ...known), Math.max(0, ...known)];
    return (value) => ((value - from) / (to - from || 1)) * length * USED;
  };
  const [x, y] = [placeOn(xs, width), placeOn(ys, height)];
  const points = categories.map((_, i) => ({ x: x(xs[i]!), y: y(ys[i] ?? 0) }));
  const taken: { x: number; y: number; half: number }[] = [];
  return categories.map((text, i) => {
    const { x, y } = points[i]!;
    const label = { x, y: y + size, half: (textWidth(text, size) * WIDER) / 2 };
    const onName = taken.some((other) => Math.abs(other.x - x) < other.half + label.half && Math.abs(other.y - label.y) < size * WIDER); // prettier-ignore
    const onPoint = points.some((other, j) => j !== i && Math.abs(other.x - x) < label.half && Math.abs(other.y - label.y) < size); // prettier-ignore
    if (onName || onPoint) return "";
    taken.push(label);
    return text;
  });
}

/** The chart's place in pixels of the slide, and the size of its words. */
interface LabelRoom {
  width: number;
  height: number;
  size: number;
}

/** The share of a chart's place that its points take, and how much wider than guessed another font may be. */
const USED = 0.75;
const WIDER = 1.3;

interface Maker {
  chart: ChartView;
  /** The rows that the slide shows, in their order. */
  rows: readonly Row[];
  lang: Lang;
  format: string;
}

const STATUS_ORDER: readonly Status[] = ["actual", "target", "baseline"];

/** A bar for each statement, a series for each status, so that what is promised looks unlike what is achieved. */
function bars({ chart, rows, lang, format }: Maker): NativeChart {
  const { magnitude } = chart;
  const categories = rows.map((row) => {
    const { main } = row;
    const place = [placeName(main, lang), main.subject].filter(Boolean).join(" · ");
    return `${place} ${yearStatus(main, lang)}${aside(row, { lang, magnitude })}`;
  });
  const series = STATUS_ORDER.filter((status) => rows.some(({ main }) => main.status === status)).map((status) => ({
    ...{ name: capital(STATUSES[status][lang]), hue: 0, status },
    values: rows.map(({ main }) => (main.status === status ? scaled(main.base_value, magnitude) : null)),
  }));
  return { kind: "bars", categories, series, format };
}

/** What a bar cannot show: a bound, a range, the baseline that a value starts from. */
function aside(row: Row, options: { lang: Lang; magnitude: Magnitude }): string {
  const { main, low, baseline } = row;
  if (main.bound === "eq" && !low && !baseline) return "";
  const text = rowValue(row, options);
  return options.lang === "zh" ? `（${text}）` : ` (${text})`;
}

function promises({ chart, rows, lang, format }: Maker): NativeChart {
  const { magnitude } = chart;
  const drawn = new Set(rows.map(({ main }) => main.id));
  const { direction } = chart.indicator;
  const all = sortPromises(promisesOf(chart.input.series, direction), chart.input.sort ?? "difference", direction);
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
  return { kind: "bars", categories, series: both.filter(({ values }) => values.some((one) => one !== null)), format };
}

/** A line for each place; targets are a series of their own, which nothing joins to what was achieved. */
function lines({ chart, rows, lang, format }: Maker): NativeChart | null {
  const whole = onePerPlace(rows);
  const years = whole.flatMap(({ main }) => main.year ?? []);
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const places = [...new Set(rows.map(({ main }) => main.place_id))];
  const series = places.flatMap((id, hue) =>
    (["actual", "target"] as const).flatMap((status): NativeSeries[] => {
      const own = whole.filter(({ main }) => main.place_id === id && main.status === status);
      if (own.length === 0) return [];
      const values = span.map((year) => valueIn(own, year, chart.magnitude));
      return [{ name: lineName(own, { status, lang, magnitude: chart.magnitude }), hue, status, values }];
    }),
  );
  return {
    kind: "lines",
    categories: span.map((year) => (lang === "zh" ? `${year}年` : String(year))),
    series,
    format,
  };
}

function valueIn(own: readonly Row[], year: number, magnitude: Magnitude): number | null {
  const row = own.find(({ main }) => main.year === year);
  return row ? scaled(row.main.base_value, magnitude) : null;
}

/** With more bounds than this, the name of a line only counts them. */
const MOST_BOUNDS = 2;

/** 平遥县 目标（2022年 ≥ 8%）: what a point cannot show stands with the name of its line. */
function lineName(own: readonly Row[], options: { status: Status; lang: Lang; magnitude: Magnitude }): string {
  const { status, lang } = options;
  const bound = own.filter(({ main, low }) => main.bound !== "eq" || low);
  const said =
    bound.length > MOST_BOUNDS
      ? [t(lang, "lineBounds", { n: bound.length })]
      : bound.map((row) => `${yearText(row, lang)} ${endValue(row, options)}`);
  const bounds = said.length === 0 ? "" : lang === "zh" ? `（${said.join("，")}）` : ` (${said.join(", ")})`;
  return `${placeName(own[0]!.main, lang)} ${STATUSES[status][lang]}${bounds}`;
}

function slopes({ chart, rows, lang, format }: Maker): NativeChart | null {
  const found = slopeData(chart.input.series, { ...chart.input, limit: Infinity });
  if (!found) return null;
  const drawn = new Set(rows.map(({ main }) => main.place_id));
  const { from, to, slopes: all } = found.data;
  const { magnitude } = chart;
  const series = all
    .filter(({ place_id }) => drawn.has(place_id))
    .map((slope, hue): NativeSeries => {
      const ends = [slope.from, slope.to];
      const said = ends.flatMap((row) => {
        const isPlain = row.main.status === "actual" && row.main.bound === "eq" && !row.low;
        return isPlain ? [] : [`${yearStatus(row.main, lang)} ${endValue(row, { lang, magnitude })}`];
      });
      const bounds = said.length === 0 ? "" : lang === "zh" ? `（${said.join("，")}）` : ` (${said.join(", ")})`;
      return {
        ...{ name: placeName(slope.from.main, lang) + bounds, hue, status: "actual" },
        values: ends.map(({ main }) => scaled(main.base_value, magnitude)),
      };
    });
  return {
    kind: "lines",
    categories: [from, to].map((year) => (lang === "zh" ? `${year}年` : String(year))),
    series,
    format,
  };
}

function scatter({ chart, rows, lang, format }: Maker): NativeChart | null {
  const { other, series, year, name } = chart.input;
  if (!other) return null;
  const drawn = new Set(rows.map(({ main }) => main.id));
  const { data } = scatterData(other.series, series, { year: year ?? null, limit: Infinity });
  const pairs = data.filter(({ y }) => drawn.has(y.main.id));
  const values = pairs.map(({ y }) => scaled(y.main.base_value, chart.magnitude));
  const across = pairs.map(({ x }) => scaled(x.main.base_value, other.magnitude));
  const categories = pairs.map(({ x, y }) => {
    const bounds = [x, y]
      .filter(({ main }) => main.bound !== "eq")
      .map((row) => endValue(row, { lang, magnitude: row === y ? chart.magnitude : other.magnitude }));
    return [placeName(y.main, lang), ...bounds].join(" ");
  });
  return {
    kind: "scatter",
    categories,
    series: [{ name, hue: 0, status: "actual", values }],
    across: { values: across, x: other.name, y: name },
    format,
  };
}

/** A value in the unit of the chart, without what binary fractions add: 71000 → 7.1. */
function scaled(value: number, { factor }: Magnitude): number {
  return Number((value / factor).toPrecision(12));
}

function yearText({ main }: Row, lang: Lang): string {
  return main.year === null ? t(lang, "noYear") : lang === "zh" ? `${main.year}年` : String(main.year);
}

/** Growth has a sign and rates their %; the unit of amounts stands in the subtitle. */
function formatOf({ shown: { measure, base_unit } }: ChartView): string {
  const unit = base_unit === "%" ? '"%"' : "";
  const isSigned = measure === "growth" || measure === "average_growth" || measure === "change" || measure === "gap";
  return isSigned ? `+General${unit};-General${unit};General${unit}` : `General${unit}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
