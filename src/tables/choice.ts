/**
 * Which of several statements of one thing stands for a place and year. The order is one for tables, charts and sentences:
 * what is of one year goes before a span, then the report nearest in time, then a number before a bound, then the surer reading.
 */
import type { Bound, Measure, Observation } from "../engine/types.js";

/** What the choice looks at. */
export interface Candidate extends Pick<Observation, "status" | "year" | "period_start" | "period_end" | "confidence"> {
  /** Year in which its report was delivered; null when unknown. */
  delivered: number | null;
  bound: Bound | "range";
  /** Where the true number may lie. */
  reach: Reach;
}

/** The least and the greatest number that a statement may mean, in base units; infinite where it is open. */
export interface Reach {
  from: number;
  to: number;
}

/** Readings whose confidence differs by less are equally sure. */
export const EQUALLY_SURE = 0.1;

/** What is said to be about an amount may be off by this share of it. */
export const ABOUT_SHARE = 0.05;

/** What is said to be about a rate, share or change may be off by so many points. */
export const ABOUT_POINTS = 0.5;

/** Measures of per cent and points. */
const pointMeasures: ReadonlySet<Measure> = new Set(["growth", "average_growth", "share", "gap"]);

/** Whether a measure is in per cent or points, whose roundings and tolerances are of points rather than of a share. */
export function isInPoints({ measure, base_unit }: Pick<Observation, "measure" | "base_unit">): boolean {
  return pointMeasures.has(measure) || (measure === "change" && base_unit === "pp");
}

/** The numbers that may be meant by one that is written so: 6万亿元 is rounded, 7%以上 open, 约500人 rough. */
export function reachOf(
  said: Pick<Observation, "measure" | "base_unit" | "bound" | "value" | "base_value" | "text">,
): Reach {
  const { bound, base_value: at } = said;
  if (bound === "ge") return { from: at, to: Infinity };
  if (bound === "le") return { from: -Infinity, to: at };
  const rounding = roundingOf(said);
  const rough = isInPoints(said) ? ABOUT_POINTS : ABOUT_SHARE * Math.abs(at);
  const off = bound === "approx" ? Math.max(rounding, rough) : rounding;
  return { from: at - off, to: at + off };
}

/** Half of the last digit written, in base units. */
function roundingOf({ measure, value, base_value, text }: Parameters<typeof reachOf>[0]): number {
  if (measure === "rank" || value === 0) return 0;
  const decimals = /[.．](?<digits>\d+)/u.exec(text)?.groups?.digits?.length ?? 0;
  return 0.5 * 10 ** -decimals * Math.abs(base_value / value);
}

/** Whether two statements may mean one and the same number. */
export function mayAgree(a: Reach, b: Reach): boolean {
  // numbers in base units carry errors of binary fractions
  const ends = [a.from, a.to, b.from, b.to].filter((end) => Number.isFinite(end));
  const slack = 1e-9 * Math.max(...ends.map((end) => Math.abs(end)), 1e-9);
  return a.from <= b.to + slack && b.from <= a.to + slack;
}

/**
 * Years between a report and the one in which such a statement is usual: results are reviewed in the year after, promises
 * made in the year itself. Infinity where a year is unknown.
 */
export function yearsAway({ status, year, delivered }: Candidate): number {
  if (year === null || delivered === null) return Infinity;
  return Math.abs(delivered - (status === "target" ? year : year + 1));
}

/** Whether a statement covers several years. */
export function isOfSpan({ period_start: from, period_end: to }: Candidate): boolean {
  return from !== null && to !== null && to > from;
}

/** Whether a result is only bounded: 突破300亿元. What is promised is a bound more often than not. */
function isBounded({ status, bound }: Candidate): boolean {
  return status !== "target" && bound !== "eq";
}

/** Orders the candidates of a cell, the one to prefer first; 0 where nothing but the values tells them apart. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  const spans = Number(isOfSpan(a)) - Number(isOfSpan(b));
  // Infinity − Infinity is no number
  const away = yearsAway(a) === yearsAway(b) ? 0 : yearsAway(a) - yearsAway(b);
  return spans || away || Number(isBounded(a)) - Number(isBounded(b)) || b.confidence - a.confidence;
}

/** Whether two candidates cannot both be right and nothing tells which is, so that neither stands for the cell. */
export function areRivals(a: Candidate, b: Candidate): boolean {
  const sure = Math.abs(a.confidence - b.confidence) < EQUALLY_SURE;
  const alike = isOfSpan(a) === isOfSpan(b) && isBounded(a) === isBounded(b) && yearsAway(a) === yearsAway(b);
  return sure && alike && !mayAgree(a.reach, b.reach);
}
