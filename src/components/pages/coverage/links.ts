/** Where the cells and heads of the coverage table lead. */
import { changeAddress, reportHref, writeAddress } from "../../address/address.js";
import { provinceOf } from "../../coverage/view.js";
import type { CoverageView } from "../../coverage/view.js";
import type { AxisItem, CoverageCell } from "../../coverage/table.js";

/** What a link of a cell opens. */
export type Opens = "compare" | "read" | "more";

/** Where a cell leads, and what that is; null where there is no report to open. */
export function cellLink(
  cell: CoverageCell,
  at: { row: AxisItem; column: AxisItem },
  view: CoverageView,
): { href: string; opens: Opens } | null {
  const { row, column } = at;
  const { address } = view;
  if (cell.tally.reports === 0 || !cell.report) return null;
  const indicator = (row.kind === "indicator" ? row.indicator : view.indicators[0])?.id ?? null;
  const province = [row, column].find((item) => item.kind === "province");
  if (province?.kind === "province" || view.mode === "years") {
    const where = province?.kind === "province" ? { province: province.province } : {};
    return {
      href: changeAddress(address, { by: "places", indicator, group: "each", page: null, ...where }),
      opens: "more",
    };
  }
  const { doc, place } = cell.report;
  if (cell.state !== "value") return { href: reportHref(doc, { lang: address.lang }), opens: "read" };
  const query = writeAddress({ lang: address.lang, indicator, place: place.place_id });
  return { href: `./compare.html${query}`, opens: "compare" };
}

/** Where the head of a row or column leads: to the rows and columns that show it in full. */
export function headHref(item: AxisItem, view: CoverageView): string {
  const { address } = view;
  const narrow = (change: Parameters<typeof changeAddress>[1]): string =>
    changeAddress(address, { group: null, page: null, ...change });
  switch (item.kind) {
    case "indicator":
      return narrow({ by: "places", indicator: item.indicator.id });
    case "report":
      return reportHref(item.key, { lang: address.lang });
    case "place":
      return narrow({ by: "reports", place: item.place.place_id, province: provinceOf(item.place), level: null });
    case "province":
      return narrow({ province: item.province, group: "each" });
    case "year":
      return narrow({ by: "reports" });
  }
}
