/**
 * Which of several statements of one thing stands for a place and year. The order is one for tables, charts and sentences:
 * what is of one year goes before a span, then the report nearest in time, then the surer reading.
 */
import type { Measure, Observation } from "../engine/types.js";

/** What the choice looks at. */
export interface Candidate extends Pick<Observation, "status" | "year" | "period_start" | "period_end" | "confidence"> {
  /** Year in which its report was delivered; null when unknown. */
  delivered: number | null;
}

/** Readings whose confidence differs by less are equally sure. */
export const EQUALLY_SURE = 0.05;

/** Amounts that differ by a smaller share are the same number, rounded in two ways. */
export const SAME_SHARE = 0.005;

/** So do rates, shares and points that differ by no more. */
export const SAME_POINTS = 0.05;

/** Measures of points and per cent, which round at a decimal and not by their size. */
const POINTS: ReadonlySet<Measure> = new Set<Measure>(["growth", "average_growth", "share", "change", "gap"]);

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

/** Orders the candidates of a cell, the one to prefer first; 0 where nothing but the values tells them apart. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  const spans = Number(isOfSpan(a)) - Number(isOfSpan(b));
  // Infinity − Infinity is no number
  const away = yearsAway(a) === yearsAway(b) ? 0 : yearsAway(a) - yearsAway(b);
  return spans || away || b.confidence - a.confidence;
}

/** Whether two candidates cannot be told apart, so that neither stands for the cell where their values differ. */
export function areRivals(a: Candidate, b: Candidate): boolean {
  const sure = Math.abs(a.confidence - b.confidence) < EQUALLY_SURE;
  return isOfSpan(a) === isOfSpan(b) && yearsAway(a) === yearsAway(b) && sure;
}

/** Whether two values of a measure are the same but for rounding. */
export function isSameValue(measure: Measure, a: number, b: number): boolean {
  if (measure === "rank") return a === b;
  // a little more than the line, as 5.05 − 5 is 0.04999… or 0.05000…
  if (POINTS.has(measure)) return Math.abs(a - b) <= SAME_POINTS * (1 + 1e-9);
  return Math.abs(a - b) <= SAME_SHARE * Math.max(Math.abs(a), Math.abs(b));
}
