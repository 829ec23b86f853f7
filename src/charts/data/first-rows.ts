/**
 * The rows that the first chart of a large indicator draws, found in its stored columns. To read and compare tens of thousands
 * of rows takes a second; those of one measure, of the chosen places and of one year are there at once.
 */
import { codedValue } from "../../tables/coded.js";
import type { SiteIndex, SiteIndexPlace, SiteIndicator, SiteObservationFile } from "../../tables/site.types.js";
import { convertTo } from "../number/convert.js";
import { MOST_OVER_TIME, MOST_RANKED, yearOfMost } from "./common-year.js";
import type { Years } from "./common-year.js";
import { mostStated, PAIR_GAP, splitSeries } from "./series.js";
import type { Series } from "./series.js";
import type { Measure, Status } from "../../engine/types.js";

/** A statement has at most this many observations: its value, the lower end of its range, and its baseline. */
const MOST_OF_A_ROW = 3;

/** What decides which rows of an indicator a chart draws. */
export interface RowChoice {
  /** Base unit that numbers are shown in where they convert to it. */
  unit: string;
  /** Key of a series; null, and a key that there is not, for the one of most places. */
  measure: string | null;
  places: readonly Pick<SiteIndexPlace, "place_id">[];
  status: Status | null;
  /** `open` where nothing is asked for, so that one year is chosen of what would be too long a ranking; null for all. */
  years: Years | "open" | null;
}

/** The choice of a reader who has chosen nothing but the indicator. */
export function nothingChosen({ places }: Pick<SiteIndex, "places">, { base_unit }: SiteIndicator): RowChoice {
  return { unit: base_unit, measure: null, places, status: null, years: "open" };
}

/** Positions of the rows from which the chart is drawn just as from all of them; null where nothing is stated. */
export function firstRows(file: SiteObservationFile, choice: RowChoice): number[] | null {
  const stored = new StoredRows(file);
  const series = stored.series(choice.unit);
  const chosen =
    series.find(({ key }) => key === choice.measure) ?? mostStated(series, ({ rows }) => stored.countPlaces(rows));
  if (!chosen) return null;
  const own = stored.rowsOf(chosen.rows, new Set(choice.places.map(({ place_id }) => place_id)));
  if (own.length === 0) return null;
  const years = yearsFor(stored, own, choice);
  return years ? stored.within(own, years) : own;
}

/** The years that will be chosen for so many rows; null for all, also where it takes more than columns to tell. */
function yearsFor(stored: StoredRows, rows: readonly number[], { years, status }: RowChoice): Years | null {
  if (years !== "open") return years;
  const stated = stored.countStated(rows, status);
  if (stated.rows <= MOST_RANKED * MOST_OF_A_ROW || stated.places <= MOST_OVER_TIME) return null;
  const best = yearOfMost(stated.years);
  return best === null ? null : { from: best, to: best };
}

/** Places by their numbers, each counted once. */
class PlaceCount {
  size = 0;
  readonly #seen: Uint8Array;

  constructor(places: number) {
    this.#seen = new Uint8Array(places);
  }

  add(place: number): void {
    if (this.#seen[place] === 0) this.size++;
    this.#seen[place] = 1;
  }

  has(place: number): boolean {
    return this.#seen[place] === 1;
  }
}

/**
 * The rows of a file by their positions. Nothing is made of a row, and no function is called for one: the code runs for the first
 * time when a reader waits for its answer.
 */
class StoredRows {
  readonly #columns: SiteObservationFile["columns"];
  readonly #coded: SiteObservationFile["coded"];
  /** Every place once, and the position among them of the place of each report. */
  readonly #places: string[];
  readonly #placeOf: Int32Array;

  constructor({ columns, coded, documents }: SiteObservationFile) {
    this.#columns = columns;
    this.#coded = coded;
    const positions = new Map<string, number>();
    this.#placeOf = Int32Array.from(documents, ({ place_id }) => {
      const known = positions.get(place_id) ?? positions.size;
      positions.set(place_id, known);
      return known;
    });
    this.#places = [...positions.keys()];
  }

  /** The parts that may share an axis, with numbers that convert to a unit in that unit; their rows are kinds of rows. */
  series(unit: string): (Omit<Series, "rows"> & { rows: Kind[] })[] {
    return splitSeries(this.#kinds(), {
      measureOf: ({ measure }) => measure,
      unitOf: (kind) => convertTo({ ...kind, base_value: 0 }, unit).base_unit,
    });
  }

  /** Each measure and stored unit that occur together, in the order of the rows. */
  #kinds(): Kind[] {
    const { measure, base_unit } = this.#coded;
    const { doc } = this.#columns;
    const found: Kind[] = [];
    const ofCode: (Kind | undefined)[] = new Array<undefined>(measure.values.length * base_unit.values.length);
    for (let i = 0; i < doc.length; i++) {
      const code = measure.at[i]! * base_unit.values.length + base_unit.at[i]!;
      let kind = ofCode[code];
      if (!kind) {
        const of = { measure: codedValue(measure, i), base_unit: codedValue(base_unit, i) };
        kind = ofCode[code] = { code, ...of, places: new PlaceCount(this.#places.length) };
        found.push(kind);
      }
      kind.places.add(this.#placeOf[doc[i]!]!);
    }
    return found;
  }

  /** How many places state something of some kinds. */
  countPlaces(kinds: readonly Kind[]): number {
    if (kinds.length === 1) return kinds[0]!.places.size;
    return this.#places.filter((_, i) => kinds.some(({ places }) => places.has(i))).length;
  }

  /** Positions of the rows of some kinds and places. */
  rowsOf(kinds: readonly Kind[], places: ReadonlySet<string>): number[] {
    const { measure, base_unit } = this.#coded;
    const { doc } = this.#columns;
    const isOfKind = new Uint8Array(measure.values.length * base_unit.values.length);
    for (const { code } of kinds) isOfKind[code] = 1;
    const isOfPlace = Uint8Array.from(this.#places, (id) => (places.has(id) ? 1 : 0));
    const found: number[] = [];
    for (let i = 0; i < doc.length; i++) {
      const code = measure.at[i]! * base_unit.values.length + base_unit.at[i]!;
      if (isOfKind[code] === 1 && isOfPlace[this.#placeOf[doc[i]!]!] === 1) found.push(i);
    }
    return found;
  }

  /** How many of some rows, and how many places, say something of their own, of a status where one is asked for; also by years. */
  countStated(
    rows: readonly number[],
    asked: Status | null,
  ): { rows: number; places: number; years: { year: number; places: number }[] } {
    const { doc, year } = this.#columns;
    const { status } = this.#coded;
    // what something rose from is no statement
    const isAsked = status.values.map((one) => one !== "baseline" && (asked === null || one === asked));
    const stating = new PlaceCount(this.#places.length);
    const byYear = new Map<number, PlaceCount>();
    let count = 0;
    for (const at of rows) {
      if (!isAsked[status.at[at]!]) continue;
      count++;
      const place = this.#placeOf[doc[at]!]!;
      stating.add(place);
      const own = year[at]!;
      if (own === null) continue;
      let inYear = byYear.get(own);
      if (!inYear) byYear.set(own, (inYear = new PlaceCount(this.#places.length)));
      inYear.add(place);
    }
    const years = [...byYear].map(([of, { size }]) => ({ year: of, places: size }));
    return { rows: count, places: stating.size, years };
  }

  /** Of some rows those of the years, with what makes one statement with them: rows that stand near, in the order of the text. */
  within(rows: readonly number[], { from, to }: Years): number[] {
    const { doc, start, end, year } = this.#columns;
    const found: number[] = [];
    let [first, isWithin] = [0, false];
    for (let i = 0; i < rows.length; i++) {
      const own = year[rows[i]!]!;
      if (own !== null && own >= from && own <= to) isWithin = true;
      const [at, next] = [rows[i]!, rows[i + 1]];
      if (next !== undefined && doc[at] === doc[next] && start[next]! - end[at]! <= PAIR_GAP) continue;
      if (isWithin) for (let k = first; k <= i; k++) found.push(rows[k]!);
      [first, isWithin] = [i + 1, false];
    }
    return found;
  }
}

/** Rows of one measure and one stored unit. */
interface Kind {
  /** The number that stands for both. */
  code: number;
  measure: Measure;
  base_unit: string;
  places: PlaceCount;
}
