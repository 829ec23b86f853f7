/** The views, in the order in which a switch offers them; a new chart is one more row here. */
import { timelineChart, timelineData } from "../timeline.js";
import { rankedChart, rankedData } from "../ranked.js";
import { isWhole } from "../data/one-value.js";
import { promisesOf } from "../data/promises.js";
import { yearsOf } from "../series.js";
import { heatChart, heatData, silencesIn } from "./heat.js";
import { multiplesChart, multiplesData } from "./multiples.js";
import { promiseChart, promiseData } from "./promise.js";
import { scatterChart, scatterData } from "./scatter.js";
import { slopeChart, slopeData } from "./slope.js";
import type { View, ViewInput } from "./view.js";

const NONE: ReadonlySet<never> = new Set<never>();

/** Every view. */
export const VIEWS: readonly View[] = [
  {
    id: "ranked",
    zh: "排序",
    en: "Ranked",
    whyNot: ({ series }) => (series.rows.length ? null : "whyNothing"),
    draw: ({ series }, options) => {
      const data = rankedData(series, options);
      return { svg: rankedChart(series, options, data), left: data.left, silences: NONE };
    },
  },
  {
    id: "promise",
    zh: "目标与结果",
    en: "Target and outcome",
    whyNot: ({ series, direction }) => (promisesOf(series, direction).length ? null : "whyNoTargets"),
    draw: (input, options) => {
      const { data, left } = promiseData(input.series, { ...input, ...options });
      return { svg: promiseChart(input.series, data, options), left, silences: NONE };
    },
  },
  {
    id: "slope",
    zh: "两年对比",
    en: "Two years",
    whyNot: (input) => (slopeData(input.series, input) ? null : "whyNoSharedYears"),
    draw: (input, options) => {
      const found = slopeData(input.series, { ...input, ...options });
      if (!found) throw new Error("a slope needs two years that some place states");
      return { svg: slopeChart(input.series, found.data, options), left: found.left, silences: NONE };
    },
  },
  {
    id: "timeline",
    zh: "逐年折线",
    en: "Over time",
    whyNot: whyNoTime,
    draw: ({ series }, options) => {
      const { data, left } = timelineData(series, options);
      return { svg: timelineChart(series, options, data), left, silences: NONE };
    },
  },
  {
    id: "multiples",
    zh: "分地小图",
    en: "Small multiples",
    whyNot: whyNoTime,
    draw: ({ series }, options) => {
      const { data, left } = multiplesData(series, options);
      return { svg: multiplesChart(series, data, options), left, silences: NONE };
    },
  },
  {
    id: "heat",
    zh: "地方×年份表",
    en: "Places × years",
    whyNot: ({ series }) => (series.rows.some((row) => row.main.year !== null && isWhole(row)) ? null : "whyNoYears"),
    draw: (input, options) => {
      const all = { ...input, ...options };
      const { data, left } = heatData(input.series, all);
      return { svg: heatChart(input.series, data, all), left, silences: silencesIn(data, all) };
    },
  },
  {
    id: "scatter",
    zh: "两项指标",
    en: "Two indicators",
    whyNot: ({ series, other, year }) => {
      if (!other) return "whyNoOther";
      return scatterData(other.series, series, { year: year ?? null }).data.length ? null : "whyNoPairs";
    },
    draw: (input, options) => {
      const { series, other, year, name } = input;
      if (!other) throw new Error("a scatter needs a second indicator");
      const { data, left } = scatterData(other.series, series, { ...options, year: year ?? null });
      const all = { ...options, xMagnitude: other.magnitude, xName: other.name, yName: name };
      return { svg: scatterChart({ x: other.series, y: series }, data, all), left, silences: NONE };
    },
  },
];

function whyNoTime({ series }: ViewInput): "whyNoYears" | "whyOneYear" | null {
  const years = yearsOf(series);
  return years.length === 0 ? "whyNoYears" : years.length === 1 ? "whyOneYear" : null;
}
