/** The value axis that the charts share: its ends, its ticks and how they are written. */
import { scaleLinear, scaleLog } from "d3";
import type { ScaleContinuousNumeric } from "d3";
import type { Measure } from "../../engine/types.js";
import { chooseMagnitude, formatNumber, formatQuantity } from "../number/format.js";
import type { ChartOptions } from "./chart.js";
import { textWidth } from "./measure-text.js";
import { observationsOf } from "../data/series.js";
import type { Series } from "../data/series.js";

/** A value axis: from least to most, linear or logarithmic. */
export interface Axis {
  type: "linear" | "log";
  domain: [number, number];
  measure: Measure;
  base_unit: string;
}

/** What an axis is made for. */
interface AxisOptions {
  scale?: ChartOptions["scale"];
  /** Whether a linear axis begins at zero: lengths need it, positions do not; `near` takes zero in where it is not far. */
  zero?: "always" | "near" | "never";
}

/** Tells whether a log scale makes sense: amounts, all of them above zero. */
export function canLog(series: Pick<Series, "measure" | "rows">): boolean {
  return series.measure === "level" && series.rows.length > 0 && valuesOf(series).every((value) => value > 0);
}

/** Every value that a series draws, baselines and ends of ranges included. */
export function valuesOf(series: Pick<Series, "rows">): number[] {
  return series.rows.flatMap((row) => observationsOf(row).map(({ base_value }) => base_value));
}

/** Chooses the axis of a series; ranks begin at 1, a log axis at a round number below the least value. */
export function axisOf(series: Series, options: AxisOptions = {}): Axis {
  const { measure, base_unit } = series;
  const values = valuesOf(series);
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  if (values.length === 0) [least, most] = [0, 1];
  const linear = (domain: [number, number]): Axis => ({ type: "linear", domain, measure, base_unit });
  if (measure === "rank") return linear([1, Math.max(most, 2)]);
  if (options.scale === "log" && canLog(series)) {
    const domain: [number, number] = least === most ? [least / 2, most * 2] : [least * 0.9, most * 1.1];
    return { type: "log", domain, measure, base_unit };
  }
  const { zero = "always" } = options;
  const isFar = zero === "never" || (zero === "near" && (least > most / 2 || most < least / 2));
  const beside = Math.abs(least) / 5 || 1;
  if (isFar) return linear(least === most ? [least - beside, most + beside] : [least, most]);
  return least === 0 && most === 0 ? linear([0, 1]) : linear([Math.min(0, least), Math.max(0, most)]);
}

/** About `count` round values of an axis; on a log axis powers of ten where they are enough, else 1, 2, 5. */
export function ticksOf(axis: Axis, count: number): number[] {
  const { domain, type, measure } = axis;
  if (type === "linear") {
    const ticks = scaleLinear().domain(domain).ticks(count);
    return measure === "rank" ? [1, ...ticks.filter((tick) => tick > 1 && Number.isInteger(tick))] : ticks;
  }
  const all = scaleLog().domain(domain).ticks(10);
  const digit = (tick: number): number => Number(tick.toExponential()[0]);
  const [tens, fives] = [
    all.filter((tick) => digit(tick) === 1),
    all.filter((tick) => [1, 2, 5].includes(digit(tick))),
  ];
  const chosen = tens.length >= 3 ? tens : fives.length >= 3 ? fives : all;
  const step = Math.ceil(chosen.length / Math.max(1, count));
  return chosen.filter((_, i) => i % step === 0);
}

/** The ticks of an axis that have room beside each other at their places along it, at most `most`. */
export function ticksBeside(
  axis: Axis,
  options: Pick<ChartOptions, "lang" | "magnitude"> & { at(value: number): number; font: number; most?: number },
): number[] {
  const { at, font, most = 6 } = options;
  const width = (tick: number): number => textWidth(tickText(tick, axis, options), font);
  for (let count = most; count > 1; count -= 1) {
    const ticks = ticksOf(axis, count);
    const fits = ticks.slice(1).every((tick, i) => {
      const before = ticks[i] ?? 0;
      return Math.abs(at(tick) - at(before)) >= (width(tick) + width(before)) / 2 + 12;
    });
    if (fits) return ticks;
  }
  return ticksOf(axis, 1).slice(0, 1);
}

/** The d3 scale of an axis, from the axis's least value at `from` to its most at `to`. */
export function scaleOf(axis: Axis, from: number, to: number): ScaleContinuousNumeric<number, number> {
  return (axis.type === "log" ? scaleLog() : scaleLinear()).domain(axis.domain).range([from, to]);
}

/** Writes a tick: in the chart's magnitude, and on a log axis each in its own, as 1万, 10万, 1亿. */
export function tickText(value: number, axis: Axis, options: Pick<ChartOptions, "lang" | "magnitude">): string {
  const { lang, magnitude } = options;
  if (axis.measure === "rank") return formatQuantity({ base_value: value, base_unit: "位", measure: "rank" }, lang);
  if (axis.type === "linear") return formatNumber(value, magnitude, lang);
  const own = chooseMagnitude([value], axis.base_unit, lang);
  return formatNumber(value, own, lang) + (lang === "zh" ? own.word : own.word && ` ${own.word}`);
}
