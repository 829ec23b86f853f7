/** Native charts on a slide: what PowerPoint draws instead of a picture, and which of its points are named. */
import { textWidth } from "../../../charts/drawing/measure-text.js";
import type { Row } from "../../../charts/data/series.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { viewOf } from "../../../charts/views/fitting.js";
import type { NativeChart } from "../../../charts/views/native.js";
import type { ChartView } from "../../comparison/view.js";

/** Lines that can still be told apart where every point has its value. */
const LABELLED_LINES = 4;
const LABELLED_YEARS = 8;

/** The native chart of a comparison; null where PowerPoint has none that shows the same. */
export function nativeChart(chart: ChartView, rows: readonly Row[], lang: Lang): NativeChart | null {
  const { view, input, magnitude } = chart;
  return viewOf(view).native?.(input, { rows, magnitude, lang }) ?? null;
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
