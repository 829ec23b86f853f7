/** The boxes in which years, places, units and ways of counting are chosen; each choice is another address. */
import type { SiteIndex, SiteIndexPlace } from "../../tables/site.types.js";
import { changeAddress } from "../address/address.js";
import type { Address } from "../address/address.js";
import { provinceOf } from "../coverage/view.js";
import { LEVEL_IDS, levelName } from "../../charts/words.js";
import { provinceName } from "../coverage/words.js";
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { unitsOf } from "../../charts/number/convert.js";
import { formatUnit, magnitudesOf } from "../../charts/number/format.js";
import { labelledSelect } from "../dom/select.js";
import type { SelectOption } from "../dom/select.js";
import { canLog } from "../../charts/drawing/axis.js";
import { viewOf } from "../../charts/views/fitting.js";
import { ALL_YEARS, writeYears } from "./choice.js";
import { indexYears, isAmount } from "../../charts/data/derive.js";
import type { ChartView, CompareView } from "./view.js";

/** Goes to another address of the page. */
type Go = (query: string) => void;

/** Offers the first and last year; null where there is only one. */
export function yearChoice({ years, choice }: ChartView, { address, lang }: CompareView, go: Go): HTMLElement | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const { from, to } = choice.years ?? { from: first, to: last };
  const options = years.map((year): SelectOption => ({ value: String(year), text: String(year), lang }));
  const choose = (next: { from: number; to: number }): void => {
    const [a, b] = [Math.min(next.from, next.to), Math.max(next.from, next.to)];
    const year = a === first && b === last ? ALL_YEARS : writeYears({ from: a, to: b });
    go(changeAddress(address, { year, page: null, m: null }));
  };
  const nearest = (year: number): string => String(years.find((one) => one >= year) ?? last);
  return html`<div class="year-range" role="group" aria-label=${t(lang, "yearLabel")}>
    <span class="name" aria-hidden="true">${t(lang, "yearLabel")}</span>
    ${labelledSelect(t(lang, "yearFrom"), { key: "year-from", value: nearest(from), options, choose: (value) => choose({ from: Number(value), to: Math.max(to, Number(value)) }) })}
    ${labelledSelect(t(lang, "yearTo"), { key: "year-to", value: nearest(to), options, choose: (value) => choose({ from: Math.min(from, Number(value)), to: Number(value) }) })}
    ${choice.years ? html`<a href=${changeAddress(address, { year: ALL_YEARS, page: null, m: null })} data-key="year:all">${t(lang, "yearAny")}</a>` : null}
  </div>`;
}

/** Offers provinces and levels where there are several. */
export function placeChoice(index: SiteIndex, { address, lang }: CompareView, go: Go): HTMLElement[] {
  const change = (key: "province" | "level") => (value: string) =>
    go(changeAddress(address, { [key]: value || null, page: null, m: null }));
  const choices = [
    { key: "province", name: t(lang, "provinceLabel"), options: provincesIn(index, lang) },
    { key: "level", name: t(lang, "levelLabel"), options: levelsIn(index, lang) },
  ] as const;
  return choices
    .filter(({ key, options }) => options.length > 1 || address[key] !== null)
    .map(({ key, name, options }) =>
      labelledSelect(name, {
        key,
        value: address[key] ?? "",
        options: [{ value: "", text: t(lang, "allOfThem"), lang }, ...options],
        choose: change(key),
      }),
    );
}

/** Offers the unit of amounts: 元, 万元, 亿元; 亩, 万亩, 公顷; null where there is nothing to choose. */
export function unitChoice(
  { shown, choice, indicator }: ChartView,
  { address, lang }: CompareView,
  go: Go,
): HTMLElement | null {
  const { measure, base_unit } = shown;
  if (measure === "rank") return null;
  const bases = unitsOf(base_unit).length ? unitsOf(indicator.base_unit) : [base_unit];
  const options = bases.flatMap((base) =>
    magnitudesOf(base, lang).map((magnitude): SelectOption => ({
      value: `${base}:${magnitude.factor}`,
      text: formatUnit(base, measure, { lang, magnitude }),
      lang,
    })),
  );
  if (options.length < 2) return null;
  const { unit } = choice;
  const value = unit ? `${unit.base}:${unit.factor}` : "";
  return labelledSelect(t(lang, "unitLabel"), {
    key: "unit",
    value: options.some((one) => one.value === value) ? value : "",
    options: [{ value: "", text: t(lang, "unitFitting"), lang }, ...options],
    choose: (next) => go(changeAddress(address, { unit: next || null })),
  });
}

/** Offers a logarithmic scale where one makes sense. */
export function scaleChoice(
  { shown, choice, view }: ChartView,
  { address, lang }: CompareView,
  go: Go,
): HTMLElement | null {
  if (!canLog(shown) || !viewOf(view).hasValueAxis) return null;
  return labelledSelect(t(lang, "scaleLabel"), {
    key: "scale",
    value: choice.scale,
    options: [
      { value: "linear", text: t(lang, "scaleLinear"), lang },
      { value: "log", text: t(lang, "scaleLog"), lang },
    ],
    choose: (next) => go(changeAddress(address, { scale: next === "log" ? next : null })),
  });
}

/** Offers amounts as stated, per head, or against a year that is 100. */
export function basisChoice(
  chart: ChartView,
  index: SiteIndex,
  { address, lang, go }: { address: Address; lang: Lang; go: Go },
): HTMLElement | null {
  const { series, choice } = chart;
  if (!isAmount(series)) return null;
  const canDivide = index.indicators.some(({ id }) => id === "population") && chart.indicator.id !== "population";
  const options: SelectOption[] = [
    { value: "", text: t(lang, "basisNone"), lang },
    ...(canDivide ? [{ value: "head", text: t(lang, "basisHead"), lang }] : []),
    ...indexYears(series).map((year) => ({
      value: String(year),
      text: t(lang, "basisYear", { year: String(year) }),
      lang,
    })),
  ];
  if (options.length < 2) return null;
  const { basis } = choice;
  return labelledSelect(t(lang, "basisLabel"), {
    key: "basis",
    value: basis === null ? "" : basis === "head" ? "head" : String(basis.year),
    options,
    choose: (next) => go(changeAddress(address, { basis: next || null, unit: null, m: null })),
  });
}

function levelsIn({ places }: SiteIndex, lang: Lang): SelectOption[] {
  const present = new Set(places.map(({ level }) => level ?? "unknown"));
  return LEVEL_IDS.filter((level) => present.has(level)).map((level) => ({
    value: level,
    text: levelName(level, lang, "one"),
    lang,
  }));
}

function provincesIn(index: SiteIndex, lang: Lang): SelectOption[] {
  const code = ({ place_code }: SiteIndexPlace): string => place_code ?? "~";
  const sorted = [...index.places].sort((a, b) => (code(a) < code(b) ? -1 : 1));
  return [...new Set(sorted.map(provinceOf))].flatMap((province) => {
    if (province === null) return [];
    const { text, lang: own } = provinceName(province, index, lang);
    return [{ value: province, text, lang: own }];
  });
}
