import type { Series } from "../../src/charts/data/series.js";
import { seriesOf } from "../../src/charts/data/series.js";
import type { SiteObservation } from "../../src/tables/site.types.js";
import { observe } from "./sample.js";
import type { SamplePlace } from "./sample.js";

let next = 0;

/** Growth in %, said by the report of the following year, and of the same year where it is a target. */
export function growth(
  place: SamplePlace,
  [year, value]: [number, number],
  fields: Partial<SiteObservation> = {},
): SiteObservation {
  return level(place, [year, value], { measure: "growth", base_unit: "%", unit: "%", value, ...fields });
}

/** A level in yuan, likewise. */
export function level(
  place: SamplePlace,
  [year, value]: [number, number],
  fields: Partial<SiteObservation> = {},
): SiteObservation {
  const delivered = fields.status === "target" ? year : year + 1;
  next += 100;
  const start = fields.start ?? next;
  return observe(place, String(value), {
    base_unit: "CNY",
    unit: "元",
    value,
    base_value: value,
    year,
    delivered,
    doc: `doc_${place.code}_${delivered}`,
    id: `doc_${place.code}_${delivered}:${fields.status ?? "actual"}:${value}`,
    start,
    end: start + String(value).length,
    ...fields,
  });
}

/** The only series of some observations. */
export function only(observations: readonly SiteObservation[]): Series {
  const [series, ...others] = seriesOf(observations);
  if (!series || others.length) throw new Error(`expected one series, found ${others.length + (series ? 1 : 0)}`);
  return series;
}
