/** The indicators of a place that it states for several years, each with the measure that it states most often. */
import { group } from "d3";
import type { SiteIndicator, SiteObservation } from "../../../tables/site.types.js";
import { onePerPlace } from "../../../charts/data/one-value.js";
import { seriesOf, yearsOf } from "../../../charts/data/series.js";
import type { Series } from "../../../charts/data/series.js";
import { convertTo } from "../../../charts/number/convert.js";

/** One indicator over the years. */
export interface Panel {
  indicator: SiteIndicator;
  /** Its statements of whole years, one for each year and status; named after the indicator, which tells the panels apart. */
  series: Series;
}

/** Finds the indicators with two years and more, in the order of the index. */
export function panelsOf(rows: readonly SiteObservation[], indicators: readonly SiteIndicator[]): Panel[] {
  const own = group(rows, ({ indicator }) => indicator);
  return indicators.flatMap((indicator) => {
    const stated = (own.get(indicator.id) ?? []).map((row) => convertTo(row, indicator.base_unit));
    const series = seriesOf(stated).map((one) => ({ ...one, rows: onePerPlace(one.rows) }));
    const [longest] = [...series].sort((a, b) => yearsOf(b).length - yearsOf(a).length);
    return longest && yearsOf(longest).length > 1 ? [{ indicator, series: named(longest, indicator) }] : [];
  });
}

function named(series: Series, { zh, en }: SiteIndicator): Series {
  const rename = <T extends SiteObservation | null>(row: T): T => row && { ...row, place_name: zh, place_name_en: en };
  const rows = series.rows.map(({ main, low }) => ({ main: rename(main), low: rename(low), baseline: null }));
  return { ...series, rows };
}
