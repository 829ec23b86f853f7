/** The address of a figure with nothing left open. */
import { writeAddress, type Address } from "../address/address.js";
import { writeYears } from "../comparison/choice.js";
import type { ChartView } from "../comparison/view.js";

/** Writes out every choice that an address leaves open, so that it gives the same chart when more reports have come. */
export function pinQuery(address: Address, { choice, indicator, series, view }: ChartView): string {
  return writeAddress({
    ...address,
    ...{ page: null, q: null, m: null },
    indicator: indicator.id,
    measure: series.key,
    view,
    year: writeYears(choice.years) ?? address.year,
  });
}
