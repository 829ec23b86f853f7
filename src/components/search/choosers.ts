import type { SiteIndicator } from "../../tables/site.types.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { combobox, type Choice, type Combobox, type ComboboxOptions } from "./combobox.js";
import { searchIndicators, type FoundIndicator } from "./indicators.js";
import { searchPlaces, type Found, type SearchedPlace } from "./places.js";

/** What a box for places or indicators is given; its label is its own where left out. */
export type ChooserSetting = Pick<ComboboxOptions, "id" | "lang" | "choose" | "chosen" | "onChange"> & {
  label?: string;
};

/** Makes a box in which places are searched and chosen, by `place_id`. */
export function placeCombobox(places: readonly SearchedPlace[], setting: ChooserSetting): Combobox {
  const { lang } = setting;
  const names = new Map(places.map((place) => [place.place_id, placeName(place, lang)]));
  return combobox({
    ...setting,
    label: setting.label ?? t(lang, "comboboxPlaces"),
    nameOf: (id) => names.get(id) ?? id,
    search: (query) => searchPlaces(places, query).map((found) => placeChoice(found, lang)),
  });
}

function placeName({ place_id: id, place_name: zh, place_name_en: en }: SearchedPlace, lang: Lang): string {
  return (lang === "en" ? (en ?? zh) : zh) ?? id;
}

/** In English the Chinese name tells places apart, in Chinese what the place lies in. */
function placeChoice({ item, zh, en }: Found<SearchedPlace>, lang: Lang): Choice {
  const { place_id: key, place_name: own, place_name_en: english, place } = item;
  const isEnglish = lang === "en" && english !== null;
  const above = own && place?.endsWith(own) ? place.slice(0, -own.length) : "";
  const note = isEnglish ? (place ?? own ?? "") : above;
  return { key, name: placeName(item, lang), marks: isEnglish ? en : own ? zh : [], note };
}

/** Makes a box in which indicators are searched and chosen, by id. */
export function indicatorCombobox(
  indicators: readonly Pick<SiteIndicator, "id" | "zh" | "en" | "aliases">[],
  setting: ChooserSetting,
): Combobox {
  const { lang } = setting;
  const names = new Map(indicators.map((indicator) => [indicator.id, indicator[lang]]));
  return combobox({
    ...setting,
    label: setting.label ?? t(lang, "comboboxIndicators"),
    nameOf: (id) => names.get(id) ?? id,
    search: (query) => searchIndicators(indicators, query).map((found) => indicatorChoice(found, lang)),
  });
}

function indicatorChoice(found: FoundIndicator<Pick<SiteIndicator, "id" | "zh" | "en">>, lang: Lang): Choice {
  const { item, alias } = found;
  const note = alias === null ? "" : t(lang, "comboboxAlias", { name: alias });
  return { key: item.id, name: item[lang], marks: found[lang], note };
}
