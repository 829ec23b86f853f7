/** Which statements of a series have a mark in a drawing: what is said of a drawing is said of these. */
import { observationsOf, type Row } from "../data/series.js";

/** The rows with a mark, in their order; marks carry the ids of their observations. */
export function drawnRows(drawing: Element, rows: readonly Row[]): Row[] {
  const marks = [...drawing.querySelectorAll("[data-id], [data-x]")];
  const ids = new Set(marks.flatMap((mark) => [mark.getAttribute("data-id"), mark.getAttribute("data-x")]));
  return rows.filter((row) => observationsOf(row).some(({ id }) => ids.has(id)));
}
