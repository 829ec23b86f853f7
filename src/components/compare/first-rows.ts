/**
 * The rows that the first chart of a large indicator draws, found in its stored columns. To read and compare tens of thousands
 * of rows takes a second; those of one measure, of the chosen places and of one year are there at once.
 */
import type { SiteIndex, SiteIndicator, SiteObservation, SiteObservationFile } from "../../tables/site.types.js";
import type { Address } from "../address/address.js";
import { convertTo } from "../number/convert.js";
import { chosenPlaces, readChoice, unitFor } from "./choice.js";
import type { Years } from "./choice.js";
import { commonYear, leavesYearOpen, MOST_OVER_TIME, MOST_RANKED } from "./common-year.js";
import { mostStated, PAIR_GAP, splitSeries } from "./series.js";
import type { Status } from "../../engine/types.js";

/** With fewer rows, all of them are there soon enough. */
const MANY_ROWS = 2_000;

/** A statement has at most this many observations: its value, the lower end of its range, and its baseline. */
const MOST_OF_A_ROW = 3;

/**
 * Positions of the rows from which the chart of an address is drawn just as from all of them; null where there are few rows,
 * or the chart needs more than the rows of one indicator.
 */
export function firstRows(
  file: SiteObservationFile,
  { index, indicator, address }: { index: SiteIndex; indicator: SiteIndicator; address: Address },
): number[] | null {
  const needsMore = address.with ?? address.basis ?? address.place ?? address.m;
  if (file.columns.doc.length < MANY_ROWS || needsMore !== null) return null;
  const stored = new StoredRows(file);
  const series = stored.series(unitFor(indicator, address));
  const chosen =
    series.find(({ key }) => key === address.measure) ?? mostStated(series, ({ rows }) => stored.placesIn(rows).size);
  if (!chosen) return null;
  const ids = new Set(chosenPlaces(index, address).map(({ place_id }) => place_id));
  const own = chosen.rows.filter((at) => ids.has(stored.placeOf(at)));
  if (own.length === 0) return null;
  const years = yearsFor(stored, own, address);
  return years ? stored.statementsOf(own).flatMap((one) => (stored.isWithin(one, years) ? one : [])) : own;
}

/** The years that will be chosen for so many rows; null for all, also where it takes more than columns to tell. */
function yearsFor(stored: StoredRows, rows: readonly number[], address: Address): Years | null {
  const { years, status } = readChoice(address);
  if (!leavesYearOpen(address)) return years;
  const asked = rows.filter((at) => stored.states(at, status));
  if (asked.length <= MOST_RANKED * MOST_OF_A_ROW || stored.placesIn(asked).size <= MOST_OVER_TIME) return null;
  const best = commonYear(stored.years(asked));
  return best === null ? null : { from: best, to: best };
}

/** The rows of a file by their positions, of which nothing is made: objects for tens of thousands would take longest. */
class StoredRows {
  readonly #columns: SiteObservationFile["columns"];
  readonly #documents: SiteObservationFile["documents"];

  constructor({ columns, documents }: SiteObservationFile) {
    this.#columns = columns;
    this.#documents = documents;
  }

  /** The parts that may share an axis, with numbers that convert to a unit in that unit. */
  series(unit: string): ReturnType<typeof splitSeries<number>> {
    const { doc, measure, base_unit } = this.#columns;
    const own = splitSeries([...doc.keys()], { measureOf: (at) => measure[at]!, unitOf: (at) => base_unit[at]! });
    const converted = splitSeries(own, {
      measureOf: (one) => one.measure,
      unitOf: (one) => convertTo({ ...one, base_value: 0 }, unit).base_unit,
    });
    return converted.map((one) => ({
      ...one,
      rows: one.rows.length === 1 ? one.rows[0]!.rows : one.rows.flatMap(({ rows }) => rows).sort((a, b) => a - b),
    }));
  }

  placeOf(at: number): string {
    return this.#documents[this.#columns.doc[at]!]!.place_id;
  }

  /** The places of rows; those of a report stand together. */
  placesIn(rows: readonly number[]): Set<string> {
    const { doc } = this.#columns;
    const documents = new Set<number>();
    let before = -1;
    for (const at of rows) {
      if (doc[at] !== before) documents.add(doc[at]!);
      before = doc[at]!;
    }
    return new Set([...documents].map((position) => this.#documents[position]!.place_id));
  }

  /** Whether a row says something of its own, of a status where one is asked for; what something rose from does not. */
  states(at: number, asked: Status | null): boolean {
    const status = this.#columns.status[at]!;
    return status !== "baseline" && (asked === null || status === asked);
  }

  /** Years and places of rows. */
  *years(rows: readonly number[]): Generator<Pick<SiteObservation, "place_id" | "year" | "status">> {
    const { year, status } = this.#columns;
    for (const at of rows) yield { place_id: this.placeOf(at), year: year[at]!, status: status[at]! };
  }

  /** Rows that stand near enough to make one statement, together; they are in the order of the text. */
  statementsOf(rows: readonly number[]): number[][] {
    const { doc, start, end } = this.#columns;
    const statements: number[][] = [];
    let before: number | undefined;
    for (const at of rows) {
      const isNext = before !== undefined && doc[before] === doc[at] && start[at]! - end[before]! <= PAIR_GAP;
      if (isNext) statements.at(-1)?.push(at);
      else statements.push([at]);
      before = at;
    }
    return statements;
  }

  /** Whether one of the rows is of the years. */
  isWithin(rows: readonly number[], { from, to }: Years): boolean {
    const { year } = this.#columns;
    return rows.some((at) => year[at] !== null && year[at]! >= from && year[at]! <= to);
  }
}
