/**
 * The state of a page as its address holds it. Every control is a link to another address, so that
 * back, forward, copying and opening in a new tab work without code of their own.
 */
import { isLang } from "../../charts/i18n/lang.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** What an address can say; null where it says nothing. */
export interface Address {
  lang: Lang | null;
  /** Id of the chosen indicator. */
  indicator: string | null;
  /** Ids of further indicators, joined by commas: each has a chart of its own, the first is drawn across in a scatter. */
  with: string | null;
  /** Key of the chosen series: measure, with the base unit where a measure has several. */
  measure: string | null;
  /** The year that is shown, or the first and last: `2022`, `2019-2023`. */
  year: string | null;
  /** The status that is shown alone. */
  status: string | null;
  /** `place_id` of the place in focus. */
  place: string | null;
  /** `place_id`s of the places that are compared, joined by commas. */
  places: string | null;
  /** Column and direction of the table: `value.desc`. */
  sort: string | null;
  /** Id of the observation whose passage is open: document and offset. */
  m: string | null;
  /** The report being read. */
  doc: string | null;
  /** The kind of number shown in the report: a topic, `unnamed`, or an exclusion class. */
  show: string | null;
  /** What the rows and columns of the coverage table are. */
  by: string | null;
  /** Name of the province, level of the place and id of the topic that it is narrowed to. */
  province: string | null;
  level: string | null;
  topic: string | null;
  /** Whether it shows `each` place by itself or sums up each `province`. */
  group: string | null;
  /** Which part of a long table is shown, from 1. */
  page: string | null;
  /** What is searched for in a list. */
  q: string | null;
  /** How numbers are shown: those of a report as a `table`, those of a comparison by the id of a view. */
  view: string | null;
  /** `log` for a logarithmic scale. */
  scale: string | null;
  /** What amounts are set against: `head` for the resident population, else a year that is 100. */
  basis: string | null;
  /** The unit that amounts are shown in, with the power of ten: `CNY:100000000`, `ha:1`. */
  unit: string | null;
  /** How many places, rows or points are drawn. */
  limit: string | null;
  /** How far from a target of 左右 an outcome still comes near it: `0.2` points, `3%` of the target, or both. */
  tolerance: string | null;
}

/** The parameters in the order in which they are written. */
const KEYS = [
  "lang",
  "indicator",
  "with",
  "measure",
  "status",
  "year",
  "place",
  "places",
  "sort",
  "doc",
  "show",
  "by",
  "province",
  "level",
  "topic",
  "group",
  "page",
  "q",
  "view",
  "scale",
  "basis",
  "unit",
  "limit",
  "tolerance",
  "m",
] as const satisfies readonly (keyof Address)[];

/** Reads the query part of an address; unknown parameters are ignored. */
export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const values = Object.fromEntries(KEYS.map((key) => [key, params.get(key)]));
  const lang = params.get("lang");
  return { ...(values as Record<(typeof KEYS)[number], string | null>), lang: isLang(lang) ? lang : null };
}

/** Reads a list of ids: `gdp,population` → ["gdp", "population"]; null → []. */
export function readList(text: string | null): string[] {
  return [...new Set((text ?? "").split(",").filter(Boolean))];
}

/** Writes a list of ids; null where there is none, which leaves the parameter out. */
export function writeList(ids: readonly string[]): string | null {
  return ids.length ? ids.join(",") : null;
}

/** Writes an address as a query, parameters in a fixed order and readable: `?lang=en&indicator=gdp`; `?` when empty. */
export function writeAddress(address: Partial<Address>): string {
  const params = new URLSearchParams();
  for (const key of KEYS) {
    const value = address[key];
    if (value !== null && value !== undefined && value !== "") params.set(key, value);
  }
  return `?${params.toString().replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%2C", ",")}`;
}

/** Returns the query of the address with some parameters changed; null removes one. */
export function changeAddress(address: Address, change: Partial<Address>): string {
  return writeAddress({ ...address, ...change });
}

/** Returns the address of a number in its report, relative to any page of the site. */
export function reportHref(doc: string, options: { lang: Lang | null; start?: number }): string {
  const query = writeAddress({ lang: options.lang, doc });
  return `./read.html${query}${options.start === undefined ? "" : `#m=${options.start}`}`;
}

/** The address of the page of a place; without one, of the list of places. */
export function placeHref(place_id: string | null, { lang }: { lang: Lang | null }): string {
  return `./place.html${writeAddress({ lang, place: place_id })}`;
}

/** Reads the number that a fragment points at: `#m=214` → 214; null for anything else. */
export function readFragment(hash: string): number | null {
  const match = /^#m=(\d+)$/.exec(hash);
  return match ? Number(match[1]) : null;
}
