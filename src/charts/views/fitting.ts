/** Which view suits the data by itself. */
import type { View, ViewId, ViewInput } from "./view.js";
import { VIEWS } from "./views.table.js";

/**
 * Chooses a view by what each says of itself: two indicators that some places state both → scatter; years enough → a time line for a few
 * places, small multiples for more, a heat table for many; targets with their outcomes → those; two years → slope; else ranked.
 * @throws Error where the table has no view that fits anything
 */
export function fittingView(input: ViewInput): View {
  const byPreference = [...VIEWS].sort((a, b) => b.preference - a.preference);
  const view = byPreference.find((one) => one.fits(input));
  if (!view) throw new Error("no view fits (src/charts/views/views.table.ts)");
  return view;
}

/** The view that is asked for where there is one of that name and it applies, else the fitting one. */
export function chooseView(asked: string | null, input: ViewInput): ViewId {
  const view = findView(asked);
  return view?.whyNot(input) === null ? view.id : fittingView(input).id;
}

/** The view of a name; undefined where the table has none. */
export function findView(id: string | null): View | undefined {
  return VIEWS.find((one) => one.id === id);
}

/**
 * Returns a view by its id.
 * @throws Error where the table has no such view: `unknown view: pie`
 */
export function viewOf(id: ViewId): View {
  const view = findView(id);
  if (!view) throw new Error(`unknown view: ${id} (src/charts/views/views.table.ts)`);
  return view;
}
