/**
 * The rows that the first chart of a large indicator draws, found in its stored columns. To read and compare tens of thousands
 * of rows takes a second; those of one measure, of the chosen places and of one year are there at once.
 */
import { codedValue } from "../../tables/coded.js";
import type { SiteIndex, SiteIndicator, SiteObservationFile } from "../../tables/site.types.js";
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
    series.find(({ key }) => key === address.measure) ?? mostStated(series, ({ rows }) => stored.countPlaces(rows));
  if (!chosen) return null;
  const isChosen = stored.among(new Set(chosenPlaces(index, address).map(({ place_id }) => place_id)));
  const own = chosen.rows.filter(isChosen);
  if (own.length === 0) return null;
  const years = yearsFor(stored, own, address);
  return years ? stored.statementsOf(own).flatMap((one) => (stored.isWithin(one, years) ? one : [])) : own;
}

/** The years that will be chosen for so many rows; null for all, also where it takes more than columns to tell. */
function yearsFor(stored: StoredRows, rows: readonly number[], address: Address): Years | null {
  const { years, status } = readChoice(address);
  if (!leavesYearOpen(address)) return years;
  const asked = rows.filter((at) => stored.states(at, status));
  if (asked.length <= MOST_RANKED * MOST_OF_A_ROW || stored.countPlaces(asked) <= MOST_OVER_TIME) return null;
  const best = commonYear(asked, { yearOf: (at) => stored.yearOf(at), placeOf: (at) => stored.placeOf(at) });
  return best === null ? null : { from: best, to: best };
}

/** The rows of a file by their positions, of which nothing is made: objects for tens of thousands would take longest. */
class StoredRows {
  readonly #columns: SiteObservationFile["columns"];
  readonly #coded: SiteObservationFile["coded"];
  /** Every place once, and the position among them of the place of each report. */
  readonly #places: string[];
  readonly #placeOf: number[];

  constructor({ columns, coded, documents }: SiteObservationFile) {
    this.#columns = columns;
    this.#coded = coded;
    const positions = new Map<string, number>();
    this.#placeOf = documents.map(({ place_id }) => {
      const known = positions.get(place_id) ?? positions.size;
      positions.set(place_id, known);
      return known;
    });
    this.#places = [...positions.keys()];
  }

  /** The parts that may share an axis, with numbers that convert to a unit in that unit. */
  series(unit: string): ReturnType<typeof splitSeries<number>> {
    const { measure, base_unit } = this.#coded;
    const own = splitSeries([...this.#columns.doc.keys()], {
      measureOf: (at) => codedValue(measure, at),
      unitOf: (at) => codedValue(base_unit, at),
    });
    const converted = splitSeries(own, {
      measureOf: (one) => one.measure,
      unitOf: (one) => convertTo({ ...one, base_value: 0 }, unit).base_unit,
    });
    return converted.map((one) => ({
      ...one,
      rows: one.rows.length === 1 ? one.rows[0]!.rows : one.rows.flatMap(({ rows }) => rows).sort((a, b) => a - b),
    }));
  }

  /** The place of a row, as a number. */
  placeOf(at: number): number {
    return this.#placeOf[this.#columns.doc[at]!]!;
  }

  yearOf(at: number): number | null {
    return this.#columns.year[at]!;
  }

  countPlaces(rows: readonly number[]): number {
    const isSeen = new Uint8Array(this.#places.length);
    let n = 0;
    for (const at of rows) {
      const place = this.placeOf(at);
      if (isSeen[place] === 0) n++;
      isSeen[place] = 1;
    }
    return n;
  }

  /** What tells whether a row is of one of some places. */
  among(ids: ReadonlySet<string>): (at: number) => boolean {
    const isOne = this.#places.map((id) => ids.has(id));
    return (at) => isOne[this.placeOf(at)]!;
  }

  /** Whether a row says something of its own, of a status where one is asked for; what something rose from does not. */
  states(at: number, asked: Status | null): boolean {
    const status = codedValue(this.#coded.status, at);
    return status !== "baseline" && (asked === null || status === asked);
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
