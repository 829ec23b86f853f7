import { readFileSync } from "node:fs";
import { createPlaceIndex } from "../../../src/engine/document/place-index.js";
import type { DivisionRow } from "../../../src/engine/types.js";
import { parseCsv } from "../../../src/formats/csv.js";

const year = (cell = "") => (cell === "" ? null : Number(cell));

/** The rows of `data/divisions.csv`, read apart from the other tables, so that a fault in those fails no test of places. */
export const divisions = parseCsv(readFileSync("data/divisions.csv", "utf8")).rows.map(({ cells }): DivisionRow => {
  const { code = "", name = "", level = "", parent = "", from, to } = cells;
  return { code, name, level: level as DivisionRow["level"], parent, from: year(from), to: year(to) };
});

/** The look-up made of them. */
export const places = createPlaceIndex(divisions);
