import { quoteName, quoteText } from "../../formats/store/database.js";

/** What rows are gathered: those of a table of the site's database whose key is one of some, and which of their columns. */
export interface Gathering {
  table: "stated" | "numbers";
  key: string;
  ids: readonly string[];
  columns: readonly string[];
}

/**
 * A query for the rows of each key as columns: `{documents: [{doc, place_id, delivered}], columns: {doc: [0], year: [2021]}}` as
 * JSON text, by report and place in its text; `doc` is the position among the documents. Rows become lists of one struct a
 * row, sorted once, and each list an array for each of its fields.
 */
export function gatherQuery({ table, key, ids, columns }: Gathering): string {
  const fields = columns.map((name) => `${quoteName(name)}: ${quoteName(name)}`);
  const arrays = ["doc", ...columns].map((name) => `${quoteName(name)}: [x.${quoteName(name)} for x in own]`);
  return `
    WITH chosen AS (SELECT ${key} AS id, * FROM ${table} WHERE ${key} IN (${ids.map(quoteText).join(", ")})),
    reports AS (
      SELECT *, (row_number() OVER (PARTITION BY id ORDER BY ord) - 1)::INTEGER AS n
      FROM (SELECT DISTINCT id, ord, doc, place_id, delivered FROM chosen)
    ),
    listed AS (
      SELECT id, list({doc: doc, place_id: place_id, delivered: delivered} ORDER BY n) AS documents
      FROM reports GROUP BY id
    ),
    gathered AS (
      SELECT id, list({doc: n, ${fields.join(", ")}} ORDER BY n, start) AS own
      FROM chosen JOIN (SELECT id, doc, n FROM reports) USING (id, doc) GROUP BY id
    )
    SELECT id, to_json({documents: documents, columns: {${arrays.join(", ")}}})::VARCHAR AS json
    FROM gathered JOIN listed USING (id)`;
}
