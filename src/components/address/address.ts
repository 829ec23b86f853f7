/**
 * The state of a page as its address holds it. Every control is a link to another address, so that
 * back, forward, copying and opening in a new tab work without code of their own.
 */
import { isLang } from "../i18n/lang.js";
import type { Lang } from "../i18n/lang.js";

/** What an address can say; null where it says nothing. */
export interface Address {
  lang: Lang | null;
  /** Id of the chosen indicator. */
  indicator: string | null;
  /** Key of the chosen series: measure, with the base unit where a measure has several. */
  measure: string | null;
  year: string | null;
  /** `place_id` of the place in focus. */
  place: string | null;
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
  /** How the numbers of a report are shown: as a `table`, else as a list. */
  view: string | null;
}

const KEYS = [
  "lang",
  "indicator",
  "measure",
  "year",
  "place",
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
  "m",
] as const;

/** Reads the query part of an address; unknown parameters are ignored. */
export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const lang = params.get("lang");
  return {
    lang: isLang(lang) ? lang : null,
    indicator: params.get("indicator"),
    measure: params.get("measure"),
    year: params.get("year"),
    place: params.get("place"),
    sort: params.get("sort"),
    m: params.get("m"),
    doc: params.get("doc"),
    show: params.get("show"),
    by: params.get("by"),
    province: params.get("province"),
    level: params.get("level"),
    topic: params.get("topic"),
    group: params.get("group"),
    page: params.get("page"),
    q: params.get("q"),
    view: params.get("view"),
  };
}

/** Writes an address as a query, parameters in a fixed order and readable: `?lang=en&indicator=gdp`; `?` when empty. */
export function writeAddress(address: Partial<Address>): string {
  const params = new URLSearchParams();
  for (const key of KEYS) {
    const value = address[key];
    if (value !== null && value !== undefined && value !== "") params.set(key, value);
  }
  return `?${params.toString().replaceAll("%3A", ":").replaceAll("%2F", "/")}`;
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

/** Reads the number that a fragment points at: `#m=214` → 214; null for anything else. */
export function readFragment(hash: string): number | null {
  const match = /^#m=(\d+)$/.exec(hash);
  return match ? Number(match[1]) : null;
}
