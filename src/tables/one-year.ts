import type { Observation } from "../engine/types.js";

/** The part of an observation that says of how many years it is. */
export type OfYears = Pick<Observation, "measure" | "period_start" | "period_end">;

/** Tells whether a value is of one year. An average is of several by its nature; growth from one year to the next is of one. */
export function isOfOneYear({ measure, period_start: from, period_end: to }: OfYears): boolean {
  const years = from === null || to === null ? 0 : to - from;
  return measure === "average_growth" || years <= (measure === "growth" ? 1 : 0);
}
