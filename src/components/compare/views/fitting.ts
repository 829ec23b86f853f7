/** Which view suits the data by itself. */
import { joinSeries } from "../data/joined.js";
import { onePerYear } from "../data/one-value.js";
import { promisesOf } from "../data/promises.js";
import { slopesOf, slopeYears } from "../data/slopes.js";
import { MOST_OVER_TIME } from "../common-year.js";
import { hasTime, placesOf } from "../series.js";
import type { View, ViewId, ViewInput } from "./view.js";
import { VIEWS } from "./views.table.js";

/** Lines that can be told apart on one axis, and panels that one looks through. */
const LINES = 8;
const PANELS = 24;
/** Points below which a scatter shows nothing. */
const POINTS = 3;
/** Slopes that can be told apart. */
const SLOPES = 40;

/**
 * Chooses a view: two indicators that some places state both → scatter; years enough → a time line for a few places, small multiples for more, a heat
 * table for many; targets with their outcomes → those; two years → slope; else, and always of hundreds of places, ranked.
 */
export function fittingView(input: ViewInput): ViewId {
  const { series, direction } = input;
  const applies = (id: ViewId): boolean => viewOf(id).whyNot(input) === null;
  if (
    input.other &&
    applies("scatter") &&
    joinSeries(input.other.series, series, { latest: true }).pairs.length >= POINTS
  )
    return "scatter";
  const places = placesOf(series).size;
  if (places > MOST_OVER_TIME) return hasTime(series) ? "heat" : "ranked";
  if (hasTime(series)) {
    const drawn = onePerYear(series.rows, "actual").size;
    return drawn <= LINES ? "timeline" : drawn <= PANELS ? "multiples" : "heat";
  }
  const closed = promisesOf(series, direction).filter(({ outcome }) => outcome !== null);
  if (new Set(closed.map(({ place_id }) => place_id)).size * 2 > places) return "promise";
  const years = slopeYears(series);
  const slopes = years ? slopesOf(series, years).slopes.length : 0;
  return slopes * 2 > places && slopes <= SLOPES ? "slope" : "ranked";
}

/** The view that is asked for where there is one of that name and it applies, else the fitting one. */
export function chooseView(asked: string | null, input: ViewInput): ViewId {
  const view = VIEWS.find(({ id }) => id === asked);
  return view?.whyNot(input) === null ? view.id : fittingView(input);
}

/**
 * Returns a view by its id.
 * @throws Error where the table has no such view: `unknown view: pie`
 */
export function viewOf(id: ViewId): View {
  const view = VIEWS.find((one) => one.id === id);
  if (!view) throw new Error(`unknown view: ${id} (src/components/compare/views/views.table.ts)`);
  return view;
}
