/** Switches and filters of the coverage page; each is another address. */
import { group } from "d3";
import type { SiteIndexPlace } from "../../../tables/site.types.js";
import { changeAddress } from "../../address/address.js";
import type { Address } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { topicName } from "../../i18n/topics.js";
import { placeLang, placeName } from "../../../charts/mark/describe.js";
import { labelledSelect } from "../../dom/select.js";
import type { SelectGroup, SelectOption } from "../../dom/select.js";
import { MODES, provinceOf } from "../../coverage/view.js";
import type { CoverageData, CoverageMode, CoverageView } from "../../coverage/view.js";
import { LEVEL_IDS, levelName } from "../../../charts/words.js";
import { provinceName } from "../../coverage/words.js";

const MODE_NAMES: Record<CoverageMode, StringKey> = {
  reports: "coverageByReports",
  places: "coverageByPlaces",
  years: "coverageByYears",
};

/** A list of more places than this is of no use; a province narrows it. */
const MOST_PLACES = 400;

/** Chooses what the rows and columns are, and whether they are summed up. */
export function coverageSwitches(view: CoverageView): HTMLElement {
  const { lang, address, mode, grouping } = view;
  const modes = MODES.map((one) => ({
    text: t(lang, MODE_NAMES[one]),
    href: changeAddress(address, { by: one, group: null, page: null }),
    key: `by-${one}`,
    isChosen: one === mode,
  }));
  const provinces = new Set(view.reports.map(({ place }) => provinceOf(place)));
  const groupings = (["province", "each"] as const).map((one) => ({
    text: t(lang, one === "each" ? "coverageGroupEach" : "coverageGroupProvince"),
    href: changeAddress(address, { group: one, page: null }),
    key: `group-${one}`,
    isChosen: one === grouping,
  }));
  const canGroup = mode !== "years" && (provinces.size > 1 || grouping === "province");
  return html`<div class="switches">
    ${switchOf(t(lang, "coverageBy"), modes)}${canGroup ? switchOf(t(lang, "coverageGroup"), groupings) : null}
  </div>`;
}

interface Choice {
  text: string;
  href: string;
  key: string;
  isChosen: boolean;
}

function switchOf(name: string, choices: readonly Choice[]): HTMLElement {
  return html`<nav class="switch" aria-label=${name}>
    <span class="name">${name}</span>
    <ul>
      ${choices.map(
        ({ text, href, key, isChosen }) =>
          html`<li><a href=${href} data-key=${key} aria-current=${isChosen ? "true" : null}>${text}</a></li>`,
      )}
    </ul>
  </nav>`;
}

/** Narrows the table down; `go` is given the address of the choice. */
export function coverageFilters(data: CoverageData, view: CoverageView, go: (query: string) => void): HTMLElement {
  const { lang, address, mode } = view;
  const all: SelectOption = { value: "", text: t(lang, "coverageAll"), lang };
  const filter = (
    key: keyof Address,
    name: StringKey,
    options: readonly (SelectOption | SelectGroup)[],
    also: Partial<Address> = {},
  ) =>
    // prettier-ignore
    labelledSelect(t(lang, name), {
      key: `filter-${key}`,
      value: address[key] ?? "",
      options,
      choose: (value) => go(changeAddress(address, { ...also, [key]: value || null, group: null, page: null })),
    });
  const chosen = view.indicators[0]?.id ?? "";
  const clear = changeAddress(address, { place: null, province: null, level: null, topic: null, page: null });
  const isNarrowed = [address.place, address.province, address.level, address.topic].some((one) => one !== null);
  return html`<div class="filters" role="group" aria-label=${t(lang, "coverageAll")}>
    ${mode === "places" ? labelledSelect(t(lang, "coverageIndicator"), { key: "filter-indicator", value: chosen, options: indicatorOptions(data, view), choose: (value) => go(changeAddress(address, { indicator: value, page: null })) }) : filter("topic", "coverageTopic", [all, ...topicOptions(data, view)])}
    ${filter("province", "coverageProvince", [all, ...provinceOptions(data, view)], { place: null })}
    ${filter("level", "coverageLevel", [all, ...levelOptions(data, view)], { place: null })}
    ${filter("place", "coveragePlace", placeOptions(data, view))}
    ${isNarrowed ? html`<a class="clear" href=${clear} data-key="filter-clear">${t(lang, "coverageClear")}</a>` : null}
  </div>`;
}

function indicatorOptions({ index }: CoverageData, { lang }: CoverageView): SelectGroup[] {
  return [...group(index.indicators, ({ topic }) => topic)].map(([topic, own]) => ({
    name: topicName(topic, lang),
    lang,
    options: own.map((indicator) => ({ value: indicator.id, text: indicator[lang], lang })),
  }));
}

function topicOptions({ index }: CoverageData, { lang }: CoverageView): SelectOption[] {
  const topics = [...new Set(index.indicators.map(({ topic }) => topic))];
  return topics.map((topic) => ({ value: topic, text: topicName(topic, lang), lang }));
}

function provinceOptions({ reports, index }: CoverageData, { lang }: CoverageView): SelectOption[] {
  const provinces = [...new Set(reports.map(({ place }) => provinceOf(place)))];
  return provinces.flatMap((province) => {
    const name = provinceName(province, index, lang);
    return province === null ? [] : [{ value: province, text: name.text, lang: name.lang }];
  });
}

function levelOptions({ reports }: CoverageData, { lang }: CoverageView): SelectOption[] {
  const present = new Set(reports.map(({ place }) => place.level ?? "unknown"));
  return LEVEL_IDS.filter((level) => present.has(level)).map((level) => ({
    value: level,
    text: levelName(level, lang, "one"),
    lang,
  }));
}

/** The places of the province and level; where they are too many to list, a province comes first. */
function placeOptions({ reports, index }: CoverageData, view: CoverageView): (SelectOption | SelectGroup)[] {
  const { lang, address } = view;
  const isOpen = (place: SiteIndexPlace): boolean =>
    (address.province === null || provinceOf(place) === address.province) &&
    (address.level === null || (place.level ?? "unknown") === address.level);
  const places = [...new Set(reports.map(({ place }) => place))].filter(
    (place) => isOpen(place) || place.place_id === address.place,
  );
  const tooMany = places.length > MOST_PLACES;
  const first: SelectOption = {
    value: "",
    text: t(lang, tooMany ? "coveragePlaceFirst" : "coverageAllPlaces", { n: places.length }),
    lang,
  };
  const listed = tooMany ? places.filter(({ place_id }) => place_id === address.place) : places;
  const option = (place: SiteIndexPlace): SelectOption => ({
    value: place.place_id,
    text: placeName(place, lang),
    lang: placeLang(place, lang),
  });
  const groups = [...group(listed, (place) => provinceOf(place))];
  if (groups.length < 2) return [first, ...listed.map(option)];
  return [
    first,
    ...groups.map(([province, own]): SelectGroup => {
      const name = provinceName(province, index, lang);
      return { name: name.text, lang: name.lang, options: own.map(option) };
    }),
  ];
}
