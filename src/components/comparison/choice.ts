/** What a reader has chosen on the compare page, as the address says it. */
import type { Status } from "../../engine/types.js";
import type { SiteIndex, SiteIndexPlace, SiteIndicator } from "../../tables/site.types.js";
import type { Years } from "../../charts/data/common-year.js";
import type { RowChoice } from "../../charts/data/first-rows.js";
import { readTolerance, TOLERANCE } from "../../charts/data/verdict.js";
import type { Tolerance } from "../../charts/data/verdict.js";
import { findView } from "../../charts/views/fitting.js";
import { readList } from "../address/address.js";
import type { Address } from "../address/address.js";
import { provinceOf } from "../coverage/view.js";
import { STATUSES } from "../../charts/i18n/terms.table.js";
import { unitsOf } from "../../charts/number/convert.js";

/** What an address says where every year is wanted, also of so many places that one year would be chosen by itself. */
export const ALL_YEARS = "all";

/** What amounts are set against: the people of the place, or the value of one year. */
export type Basis = "head" | { year: number };

/** The choices of an address; null where it leaves one open or says something that cannot be. */
export interface Choice {
  /** Ids of further indicators. */
  with: string[];
  status: Status | null;
  years: Years | null;
  scale: "linear" | "log";
  basis: Basis | null;
  /** Base unit and power of ten that amounts are shown in. */
  unit: { base: string; factor: number } | null;
  /** How many places, rows or points are drawn. */
  limit: number | undefined;
  /** How far from a target of 左右 an outcome still comes near it. */
  tolerance: Tolerance;
}

/** Reads the choices of an address. */
export function readChoice(address: Address): Choice {
  const [base, factor] = (address.unit ?? "").split(":");
  const limit = Number(address.limit);
  return {
    with: readList(address.with).filter((id) => id !== address.indicator),
    status: address.status !== null && address.status in STATUSES ? (address.status as Status) : null,
    years: readYears(address.year),
    scale: address.scale === "log" ? "log" : "linear",
    basis: readBasis(address.basis),
    unit: base ? { base, factor: Number(factor) > 0 ? Number(factor) : 1 } : null,
    limit: Number.isInteger(limit) && limit > 0 ? limit : undefined,
    tolerance: readTolerance(address.tolerance) ?? TOLERANCE,
  };
}

/** The base unit that the numbers of an indicator are shown in: the one that is asked for where they convert to it. */
export function unitFor(indicator: SiteIndicator, address: Address): string {
  const unit = readChoice(address).unit?.base;
  return unit && unitsOf(indicator.base_unit).includes(unit) ? unit : indicator.base_unit;
}

/** Reads `2022` or `2019-2023`; null for anything else. */
export function readYears(text: string | null): Years | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? "");
  if (!match) return null;
  const [a, b] = [Number(match[1]), Number(match[2] ?? match[1])];
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** Writes years as an address has them: `2022`, `2019-2023`; null for all. */
export function writeYears(years: Years | null): string | null {
  if (!years) return null;
  return years.from === years.to ? String(years.from) : `${years.from}-${years.to}`;
}

function readBasis(text: string | null): Basis | null {
  if (text === "head") return "head";
  return /^\d{4}$/.test(text ?? "") ? { year: Number(text) } : null;
}

/** The places that an address compares: of a province, of a level, or those that it names; all where it says nothing. */
export function chosenPlaces(index: Pick<SiteIndex, "places">, address: Address): SiteIndexPlace[] {
  const named = new Set(readList(address.places));
  const { province, level } = address;
  return index.places.filter(
    (place) =>
      (named.size === 0 || named.has(place.place_id)) &&
      (province === null || provinceOf(place) === province) &&
      (level === null || (place.level ?? "unknown") === level),
  );
}

/** Whether an address asks for neither years nor a view that shows several apart. */
export function leavesYearOpen({ year, view }: Address): boolean {
  return year === null && (view === null || findView(view)?.years === "mixed");
}

/**
 * The rows that the chart of an address needs of its indicator; null where it needs more than the rows of one indicator, or one
 * that only all of them tell.
 */
export function rowChoice(index: SiteIndex, indicator: SiteIndicator, address: Address): RowChoice | null {
  const needsMore = address.with ?? address.basis ?? address.m;
  if (needsMore !== null) return null;
  // whether a target has an outcome, all rows tell
  if (address.view !== null && findView(address.view)?.shows === "promises") return null;
  const { years, status } = readChoice(address);
  return {
    unit: unitFor(indicator, address),
    measure: address.measure,
    places: chosenPlaces(index, address),
    status,
    years: leavesYearOpen(address) ? "open" : years,
  };
}

/** Whether an address leaves open all that decides which rows of its indicator are drawn first. */
export function isFirstView(address: Address): boolean {
  const { measure, year, status, view, unit, basis, m } = address;
  return (
    [measure, year, status, view, unit, basis, m, address.with].every((one) => one === null) && !isNarrowed(address)
  );
}

/** Whether an address compares some places only. */
export function isNarrowed({ places, province, level }: Address): boolean {
  return readList(places).length > 0 || province !== null || level !== null;
}
