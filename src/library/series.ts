import { reportHref } from "../components/address/address.js";
import { quotePassage } from "../tables/passage.js";
import type { Report } from "../tables/report.js";
import { setAside, type SeriesRow as SiteSeriesRow } from "../tables/series-rows.js";
import { observationsOf } from "./comparison.js";

/** An observation with its place and its sentence, as notebooks read them: a row of the site's `data/series/ID.arrow`. */
export type SeriesRow = Omit<SiteSeriesRow, "href"> & {
  /** The address of the number on the site that has the report; null where no site is named. */
  href: string | null;
};

/** The site that the marks of a chart lead to. */
export interface SeriesOptions {
  /** Address of a site that has these reports: `https://example.org/zhibiao/`. Without it, marks lead nowhere. */
  site?: string;
}

/** The observations of reports that name an indicator, in the order of the reports; none where no report states it. */
export function seriesRows(reports: readonly Report[], indicator: string, { site }: SeriesOptions = {}): SeriesRow[] {
  return reports.flatMap((report) => {
    const { doc, delivered, level, place_id, place_name, place: full, place_name_en } = report.document;
    const place = place_name ?? full ?? doc;
    return observationsOf(report)
      .filter((row) => row.indicator === indicator)
      .map((row) => ({
        ...{ place, place_en: place_name_en ?? place, place_id, level },
        ...{ year: row.year, status: row.status, measure: row.measure },
        ...{ value: row.base_value, unit: row.base_unit, bound: row.bound, set_aside: setAside(row) },
        ...{ confidence: row.confidence, label: row.label, text: row.text },
        sentence: quotePassage(report.text, row).text,
        ...{ doc, delivered },
        href: site === undefined ? null : new URL(reportHref(doc, { lang: null, start: row.start }), site).href,
      }));
  });
}
