/** What an address names that is not there: said in one line on every page, with the nearest that is. */
import type { SiteIndex } from "../../tables/site.types.js";
import { topics } from "../../tables/topics.table.js";
import { html } from "../../charts/dom.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { STATUSES } from "../../charts/i18n/terms.table.js";
import { levelName } from "../../charts/words.js";
import { indexYears } from "../../charts/data/derive.js";
import { unitsOf } from "../../charts/number/convert.js";
import { VIEWS } from "../../charts/views/views.table.js";
import { changeAddress, readList, writeList } from "../address/address.js";
import type { Address } from "../address/address.js";
import type { App } from "../chrome/app.js";
import { MODES, provinceOf } from "../coverage/view.js";
import { t } from "../i18n/i18n.js";
import { topicName } from "../i18n/topics.js";
import { nearest, nearestIndicator, nearestPlace } from "../search/nearest.js";
import { ALL_YEARS, readYears } from "./choice.js";
import type { ChartView } from "./view.js";

/** A parameter of an address whose value names nothing. */
export interface Unknown {
  key: keyof Address;
  /** The value, or the part of a list, that names nothing. */
  value: string;
  /** The whole value with the nearest that there is in its stead; null where nothing is near. */
  near: string | null;
}

/** Asks of one part of a value whether it names something, and what is nearest to it. */
interface Check {
  names(part: string): boolean;
  nearest(part: string): string | null;
  /** A list of names, joined by commas. */
  list?: boolean;
}

/** What the parameters of an address may name; those that are left out may say anything. */
export type Known = Partial<Record<keyof Address, Check>>;

/** What the addresses of all pages may name. */
export function knownOf(index: SiteIndex): Known {
  const ids = new Set(index.indicators.map(({ id }) => id));
  const places = new Set(index.places.map(({ place_id }) => place_id));
  const indicator: Check = { names: (id) => ids.has(id), nearest: (id) => nearestIndicator(id, index) };
  const place: Check = { names: (id) => places.has(id), nearest: (id) => nearestPlace(id, index) };
  return {
    indicator,
    with: { ...indicator, list: true },
    place,
    places: { ...place, list: true },
    province: oneOf(index.places.flatMap((one) => provinceOf(one) ?? [])),
    level: oneOf(index.places.map(({ level }) => level ?? "unknown")),
    topic: oneOf(Object.keys(topics)),
    status: oneOf(Object.keys(STATUSES)),
    by: oneOf(MODES),
    group: oneOf(["each", "province"]),
    scale: oneOf(["linear", "log"]),
  };
}

/** What is known of a chart that an address chooses from. */
type ChosenChart = Pick<ChartView, "all" | "years" | "series" | "indicator">;

/** What an address may name of a chart: its views, measures, years and units. */
export function knownOfChart({ all, years, series, indicator }: ChosenChart): Known {
  const statuses = new Set(series.rows.map(({ main }) => main.status));
  return {
    view: oneOf(VIEWS.map(({ id }) => id)),
    measure: oneOf(all.map(({ key }) => key)),
    status: oneOf([...statuses]),
    year: {
      names: (text) => text === ALL_YEARS || isAmong(text, years),
      nearest: (text) => nearestYear(text, years),
    },
    unit: {
      names: (text) => [indicator.base_unit, ...unitsOf(indicator.base_unit)].includes(text.split(":")[0] ?? ""),
      nearest: (text) => nearest(text, unitsOf(indicator.base_unit)),
    },
    basis: oneOf(["head", ...indexYears(series).map(String)]),
    limit: { names: (text) => /^[1-9]\d*$/u.test(text), nearest: () => null },
  };
}

function oneOf(names: readonly string[]): Check {
  const all = new Set(names);
  return {
    names: (part) => all.has(part),
    nearest: (part) => names.find((name) => name.startsWith(part)) ?? nearest(part, [...all]),
  };
}

function isAmong(text: string, years: readonly number[]): boolean {
  const asked = readYears(text);
  return asked !== null && years.some((year) => year >= asked.from && year <= asked.to);
}

function nearestYear(text: string, years: readonly number[]): string | null {
  const asked = readYears(text)?.from;
  if (asked === undefined) return null;
  const [best] = [...years].sort((a, b) => Math.abs(a - asked) - Math.abs(b - asked));
  return best === undefined ? null : String(best);
}

/** Finds what an address names that is not there, in the order of its parameters. */
export function unknownIn(address: Address, known: Known): Unknown[] {
  return (Object.keys(known) as (keyof Address)[]).flatMap((key) => {
    const [value, check] = [address[key], known[key]];
    if (value === null || check === undefined) return [];
    const parts = check.list ? readList(value) : [value];
    return parts
      .filter((part) => !check.names(part))
      .map((part) => {
        const near = check.nearest(part);
        const whole = near === null ? null : writeList([...new Set(parts.map((one) => (one === part ? near : one)))]);
        return { key, value: part, near: whole };
      });
  });
}

/** Says in one line what an address names that is not there; null where all of it is. */
export function unknownNote(
  address: Address,
  known: Known,
  { index, lang }: { index: SiteIndex; lang: Lang },
): HTMLElement | null {
  const unknown = unknownIn(address, known);
  if (unknown.length === 0) return null;
  const said = unknown.map(({ key, value, near }) => {
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    const link =
      near === null
        ? null
        : html`${t(lang, "didYouMean")}<a href=${changeAddress(address, { [key]: near })}
              >${nameOf(key, near, index, lang)}</a
            >${t(lang, "didYouMeanEnd")}`;
    return html`<span>${t(lang, "unknownInAddress", { key, value: shown })}${link}</span> `;
  });
  return html`<p class="failed unknown" role="alert">${said}</p>`;
}

/** Says at the top of a page what its address names that is not there. */
export function sayUnknown(app: App, index: SiteIndex, chart: ChosenChart | null = null): void {
  const known = { ...knownOf(index), ...(chart && knownOfChart(chart)) };
  app.setNotice(unknownNote(app.store.get(), known, { index, lang: app.lang() }));
}

/** What a value is called. */
function nameOf(key: keyof Address, value: string, index: SiteIndex, lang: Lang): string {
  const one = (id: string): string => {
    if (key === "indicator" || key === "with") return index.indicators.find((own) => own.id === id)?.[lang] ?? id;
    if (key === "level") return levelName(id, lang);
    if (key === "topic") return topicName(id, lang);
    if (key === "place" || key === "places") {
      const place = index.places.find(({ place_id }) => place_id === id);
      return (lang === "zh" ? place?.place_name : place?.place_name_en) ?? id;
    }
    return id;
  };
  return readList(value)
    .map(one)
    .join(lang === "zh" ? "、" : ", ");
}
