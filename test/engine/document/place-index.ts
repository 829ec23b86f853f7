import { createPlaceIndex } from "../../../src/engine/document/place-index.js";
import { readTables } from "../../../src/formats/tables.js";

/** The rows of `data/divisions.csv` and the look-up made of them. */
export const { divisions } = await readTables("data");
export const places = createPlaceIndex(divisions);
