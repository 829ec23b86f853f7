/** The words of a chart: title, subtitle, notes. */
import { group } from "d3";
import type { Status } from "../../engine/types.js";
import type { SiteIndex, SiteIndicator } from "../../tables/site.types.js";
import { formatYears, joinList } from "../i18n/lists.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { MEASURES, STATUSES } from "../i18n/terms.table.js";
import { LEGEND_ITEMS, type LegendItem } from "../mark/legend.js";
import { placeName } from "../mark/describe.js";
import { formatUnit } from "../number/format.js";
import type { Magnitude } from "../number/format.js";
import { gateNotes } from "../data/gate.js";
import type { Gate } from "../data/gate.js";
import { observationsOf, placesOf, rankRows, yearsOf } from "../data/series.js";
import type { Series } from "../data/series.js";

/** Up to this many places are named in a title; more are counted. */
const NAMED = 4;

/** Says what is shown: indicator and places, in the order in which the chart ranks them; `of` so many that are compared. */
export function chartTitle(
  indicator: SiteIndicator,
  series: Series,
  { lang, of = 0 }: { lang: Lang; of?: number | undefined },
): string {
  const n = placesOf(series).size;
  if (n > 0 && of > n)
    return t(lang, "chartTitle", { indicator: indicator[lang], places: t(lang, "titlePlacesOf", { n, of }) });
  if (n > NAMED) return t(lang, "chartTitle", { indicator: indicator[lang], places: t(lang, "titlePlaces", { n }) });
  const rows = rankRows(series);
  const name = (id: string): string => {
    const row = rows.find(({ main }) => main.place_id === id);
    return row ? placeName(row.main, lang) : id;
  };
  const places = joinList(lang, [...placesOf({ rows })].map(name));
  return t(lang, "chartTitle", { indicator: indicator[lang], places });
}

/** Says which measure, in which unit, and which years; returns the parts, which do not break inside. */
export function chartSubtitle(series: Series, options: { lang: Lang; magnitude: Magnitude }): string[] {
  const { lang } = options;
  const measure = measureWithUnit(series, options);
  const years: Record<Status, Set<number>> = { actual: new Set(), target: new Set(), baseline: new Set() };
  for (const { main } of series.rows) if (main.year !== null) years[main.status].add(main.year);
  const said = (Object.keys(years) as Status[])
    .filter((status) => years[status].size > 0)
    .map((status) => t(lang, "yearsOf", { status: STATUSES[status][lang], years: formatYears(lang, years[status]) }));
  return [measure, ...said];
}

/** Lists the marks that the series uses, for its legend. */
export function legendItems(series: Series): LegendItem[] {
  const used = new Set<LegendItem>();
  for (const { main, low, baseline } of series.rows) {
    used.add(main.status);
    if (baseline) used.add("baseline");
    if (low) used.add("range");
    // the upper end of a range is drawn as its end
    if (main.bound !== "eq" && !(low && main.bound === "le")) used.add(main.bound);
    if (main.subject !== null) used.add("part");
  }
  return LEGEND_ITEMS.filter((item) => used.has(item));
}

/** Says what a reader has to know before comparing. */
export function chartNotes(
  series: Series,
  index: SiteIndex,
  options: {
    lang: Lang;
    time: boolean;
    converted: readonly string[];
    /** What is set aside of the chart, and so not drawn. */
    gate: Gate;
    mixed?: boolean;
    /** So many places state the indicator, whichever are compared. */
    stated: number;
  },
): string[] {
  const { lang, converted } = options;
  const places = placesOf(series);
  const observations = series.rows.flatMap(observationsOf);
  const only = observations[0];
  const notes: string[] = [];
  if (places.size === 1 && only) {
    const unshared = index.unshared.includes(only.place_id);
    if (index.counts.documents > 1 && options.stated === 1) {
      notes.push(t(lang, unshared ? "noteUnshared" : "noteSingle", { place: placeName(only, lang) }));
    }
  }
  const statuses = new Set(observations.map(({ status }) => status));
  if (statuses.has("actual") && statuses.has("target")) notes.push(t(lang, "noteTargets"));
  if (series.rows.some(({ main, low }) => main.bound !== "eq" && !low)) notes.push(t(lang, "noteBounds"));
  for (const { n, reason } of gateNotes(options.gate, lang)) notes.push(t(lang, "noteApart", { n, reason }));
  const changes = changesWithin(series, index, lang);
  if (changes.length) notes.push(t(lang, "noteChanged", { places: joinList(lang, changes) }));
  if (options.mixed && places.size > 1 && new Set(observations.map(({ year }) => year)).size > 1)
    notes.push(t(lang, "noteYears"));
  if (converted.length) {
    const unit = (name: string): string => formatUnit(name, "level", { lang });
    notes.push(t(lang, "noteConverted", { units: joinList(lang, converted.map(unit)), unit: unit(series.base_unit) }));
  }
  if (options.time) notes.push(t(lang, "noteGaps"));
  if (hasDuplicates(series)) notes.push(t(lang, "noteDuplicates"));
  return notes;
}

/** Places whose name or extent changed between the years that are shown, each with the year. */
function changesWithin(series: Series, { places }: Pick<SiteIndex, "places">, lang: Lang): string[] {
  const rows = group(series.rows, ({ main }) => main.place_id);
  return places.flatMap((place) => {
    const years = yearsOf({ rows: rows.get(place.place_id) ?? [] });
    const [first, last] = [years[0] ?? Infinity, years.at(-1) ?? -Infinity];
    const between = place.changed.filter((year) => first < year && year <= last);
    if (between.length === 0) return [];
    const name = placeName(place, lang);
    return [lang === "zh" ? `${name}（${formatYears(lang, between)}）` : `${name} (${formatYears(lang, between)})`];
  });
}

function measureWithUnit(series: Series, options: { lang: Lang; magnitude: Magnitude }): string {
  const { lang } = options;
  const name = MEASURES[series.measure][lang];
  if (series.measure === "rank") return name;
  const unit = formatUnit(series.base_unit, series.measure, options);
  const inside = lang === "en" && series.base_unit === "亩" ? `${unit}; 15 mu = 1 ha` : unit;
  return lang === "zh" ? `${name}（${inside}）` : `${name} (${inside})`;
}

function hasDuplicates(series: Series): boolean {
  const key = ({ main }: Series["rows"][number]): string =>
    [main.place_id, main.year, main.status, main.subject].join("|");
  return new Set(series.rows.map(key)).size < series.rows.length;
}
