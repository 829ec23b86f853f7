import type { IndicatorRow, Observation } from "../engine/types.js";
import { comparisonsOf, unsharedPlaces } from "./compare.js";
import { quotePassage } from "./passage.js";
import type { Problem } from "./problem.js";
import type { Report } from "./report.js";
import type { BuildInfo, SiteIndex, SiteIndicator, SiteObservation, SitePlace, SiteReport } from "./site.types.js";

/** What `data/index.json` says about a collection of reports. */
export function siteIndex(collection: {
  reports: readonly Report[];
  indicators: readonly IndicatorRow[];
  problems: readonly Problem[];
  build: BuildInfo;
}): SiteIndex {
  const { reports, indicators, problems, build } = collection;
  const rows = siteObservations(reports);
  const documents = reports.map((report) => report.document);
  return {
    build,
    documents,
    indicators: statedIndicators(indicators, rows),
    unshared: unsharedPlaces(documents.map(placeOf), rows),
    problems: [...problems],
  };
}

/** Rows of `data/observations.json`: the observations that name an indicator, each with its passage. */
export function siteObservations(reports: readonly Report[]): SiteObservation[] {
  return reports.flatMap(({ document, extraction, text }) =>
    extraction.mentions.filter(isHarmonised).map((observation) => ({
      id: `${observation.doc}:${observation.start}`,
      ...observation,
      ...placeOf(document),
      delivered: document.delivered,
      passage: quotePassage(text, observation),
    })),
  );
}

/** What `data/reports/[doc].json` says about one report. */
export function siteReport({ document, text, extraction }: Report): SiteReport {
  return { document, text, headings: extraction.headings, mentions: extraction.mentions };
}

function isHarmonised(
  mention: Report["extraction"]["mentions"][number],
): mention is Observation & { indicator: string } {
  return mention.kind === "observation" && mention.indicator !== null;
}

function placeOf({ place_id, place_name, place_name_en, place, place_code }: SitePlace): SitePlace {
  return { place_id, place_name, place_name_en, place, place_code };
}

function statedIndicators(indicators: readonly IndicatorRow[], rows: readonly SiteObservation[]): SiteIndicator[] {
  const stated = new Map(comparisonsOf(rows).map(({ indicator, place_ids }) => [indicator, place_ids]));
  return indicators.flatMap((indicator) => {
    const place_ids = stated.get(indicator.id);
    if (!place_ids) return [];
    const observations = rows.filter((row) => row.indicator === indicator.id).length;
    return [{ ...indicator, place_ids, observations }];
  });
}
