import { createPlaceIndex, type PlaceIndex } from "./document/place-index.js";
import { createIndicatorIndex, type IndicatorIndex } from "./observation/indicator.js";
import { createUnitIndex, type UnitIndex } from "./quantity/unit.js";
import type { DivisionRow, IndicatorRow, UnitRow } from "./types.js";

/** The reference tables of `data/`, made ready for look-ups. */
export interface Lexicon {
  units: UnitIndex;
  indicators: IndicatorIndex;
  places: PlaceIndex;
}

/** Rows of the reference tables, as read from `data/*.csv`. */
export interface LexiconRows {
  indicators: readonly IndicatorRow[];
  units: readonly UnitRow[];
  divisions: readonly DivisionRow[];
}

/** Makes the reference tables ready once; the result serves any number of documents. */
export function createLexicon(rows: LexiconRows): Lexicon {
  return {
    units: createUnitIndex(rows.units),
    indicators: createIndicatorIndex(rows.indicators),
    places: createPlaceIndex(rows.divisions),
  };
}
