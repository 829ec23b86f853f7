/** Names of the rows, columns and states of the coverage table. */
import type { SiteIndex } from "../../tables/site.types.js";
import { formatYears } from "../../charts/i18n/lists.js";
import { t } from "../i18n/i18n.js";
import { LOCALE } from "../../charts/i18n/lang.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { noteText, placeLang, placeName } from "../../charts/mark/describe.js";
import { SILENCES } from "../../charts/mark/silence.table.js";
import { provinces } from "../search/provinces.table.js";
import { MANY } from "../../charts/data/coverage.js";
import type { Tally } from "../../charts/data/coverage.js";
import type { AxisItem, CoverageCell } from "./table.js";

/** A name with the language that it is in, and what stands below it. */
export interface ItemName {
  text: string;
  lang: Lang;
  /** The year of a report, and what the catalog remarks on it; empty where there is nothing to add. */
  sub: string;
  note: string;
}

/** Names a province, in English too: 四川省 · "Sichuan"; the nation counts as one. */
export function provinceName(province: string | null, index: Pick<SiteIndex, "places">, lang: Lang): ItemName {
  if (!province) return { text: t(lang, "coverageNoProvince"), lang, sub: "", note: "" };
  const known = [...provinces.values()].find(({ zh }) => province.startsWith(zh))?.en;
  const own = index.places.find((place) => place.level === "national" && place.place_name === province);
  const name = lang === "en" ? (known ?? own?.place_name_en) : null;
  return { text: name ?? province, lang: name ? "en" : "zh", sub: "", note: "" };
}

/** Names a row or column. */
export function itemName(item: AxisItem, index: Pick<SiteIndex, "places">, lang: Lang): ItemName {
  switch (item.kind) {
    case "indicator":
      return { text: item.indicator[lang], lang, sub: "", note: "" };
    case "report": {
      const notes = item.place.documents === 1 ? item.place.notes.map((note) => noteText(note, lang)) : [];
      const year = item.year === null ? t(lang, "noYear") : String(item.year);
      return { ...placeItem(item, lang), sub: year, note: notes.join(" ") };
    }
    case "place":
      return placeItem(item, lang);
    case "province":
      return provinceName(item.province, index, lang);
    case "year":
      return { text: item.year === null ? t(lang, "noYear") : String(item.year), lang, sub: "", note: "" };
  }
}

/** The whole name: 平遥县 2022 节选. */
export function fullName({ text, sub, note }: ItemName): string {
  return [text, sub, note].filter(Boolean).join(" ");
}

/** Says what a cell holds: 3 个数值; 报告未提及; 以前有数值，此后不再有. */
export function stateText({ state, count, stopped, tally }: CoverageCell, lang: Lang, summed = { is: false }): string {
  if (state === "no-report") return SILENCES["no-report"].name[lang];
  if (summed.is) return tallyText(tally, lang);
  if (state === "value") return t(lang, count >= MANY ? "coverValueMany" : "coverValueN", { n: count });
  return stopped ? t(lang, "coverStopped") : SILENCES[state].name[lang];
}

/** Says how many of the reports state it: 31 份报告中 12 份有数值，3 份只提到或不计. */
export function tallyText({ reports, value, named, excluded }: Tally, lang: Lang): string {
  return t(lang, "coverTally", { n: reports, value, rest: named + excluded });
}

/** Writes a share: 41%; shares that are not nothing and not all never round to 0% or 100%. */
export function shareText({ reports, value }: Tally, lang: Lang): string {
  if (reports === 0) return "–";
  const share = value / reports;
  const kept = value === 0 || value === reports ? share : Math.min(0.99, Math.max(0.01, share));
  return kept.toLocaleString(LOCALE[lang], { style: "percent", maximumFractionDigits: 0 });
}

/** Writes the years of reports. */
export function yearsText(reports: readonly { delivered: number | null }[], lang: Lang): string {
  return formatYears(
    lang,
    reports.flatMap(({ delivered }) => delivered ?? []),
  );
}

function placeItem({ place, key }: { place: Parameters<typeof placeName>[0]; key: string }, lang: Lang): ItemName {
  return { text: placeName({ ...place, doc: key }, lang), lang: placeLang(place, lang), sub: "", note: "" };
}
