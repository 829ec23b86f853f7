import { readAddress } from "../../components/address/address.js";
import { firstRows } from "../../components/compare/first-rows.js";
import { quoteName, quoteText } from "../../formats/store/database.js";
import { ownColumns } from "../../tables/rows.js";
import { codeColumn, codedValue } from "../../tables/coded.js";
import type { SiteColumn, SiteIndex, SiteObservationFile } from "../../tables/site.types.js";
import type { SiteTables } from "./database.js";

/** Columns of a file of observations. */
const columns: readonly SiteColumn[] = ownColumns.filter((column) => column !== "class" && column !== "rules");

/** Those that are stored as they are. */
const PLAIN: readonly string[] = ["doc", "value", "base_value", "year", "period_start", "period_end", "cumulative", "start", "end", "page", "confidence"]; // prettier-ignore

/** What a file of observations is about. */
export type Subject = "indicator" | "place_id";

/** The observations of each of the indicators or places; what states nothing is left out. */
export async function observationFiles(
  { database }: SiteTables,
  subject: Subject,
  ids: readonly string[],
): Promise<Map<string, SiteObservationFile>> {
  if (ids.length === 0) return new Map();
  const rows = await database.rows(query(subject, ids));
  return new Map(rows.map(({ id, json }) => [id as string, codeFile(JSON.parse(json as string) as Gathered)]));
}

/** Observations of nothing. */
export function noObservations(): SiteObservationFile {
  return codeFile({ documents: [], columns: Object.fromEntries(["doc", ...columns].map((name) => [name, []])) });
}

/** Of the observations of an indicator those that its first chart draws, with their reports, in a file of their own. */
export function firstObservations(file: SiteObservationFile, id: string, index: SiteIndex): SiteObservationFile {
  const indicator = index.indicators.find((one) => one.id === id);
  const address = readAddress(`?indicator=${id}`);
  const positions = indicator && firstRows(file, { index, indicator, address });
  if (!positions) return noObservations();
  const used = [...new Set(positions.map((at) => file.columns.doc[at]!))];
  const kept = new Map(used.map((document, at) => [document, at]));
  const plain = Object.entries(file.columns).map(([name, column]) => [name, positions.map((at) => column[at])]);
  const coded = Object.entries(file.coded).map(([name, column]) => [
    name,
    positions.map((at) => codedValue<unknown>(column, at)),
  ]);
  return codeFile({
    documents: used.map((document) => file.documents[document]!),
    columns: {
      ...(Object.fromEntries([...plain, ...coded]) as Gathered["columns"]),
      doc: positions.map((at) => kept.get(file.columns.doc[at]!)),
    },
  });
}

/** What the query gathers: documents, and an array for each column. */
interface Gathered {
  documents: SiteObservationFile["documents"];
  columns: Record<string, unknown[]>;
}

function codeFile({ documents, columns }: Gathered): SiteObservationFile {
  const all = Object.entries(columns);
  const plain = all.filter(([name]) => PLAIN.includes(name));
  const coded = all.filter(([name]) => !PLAIN.includes(name)).map(([name, column]) => [name, codeColumn(column)]);
  return {
    documents,
    columns: Object.fromEntries(plain) as SiteObservationFile["columns"],
    coded: Object.fromEntries(coded) as SiteObservationFile["coded"],
  };
}

/** Rows become lists of one struct a row, sorted once, and each list an array for each of its fields. */
function query(subject: Subject, ids: readonly string[]): string {
  const fields = columns.map((name) => `${quoteName(name)}: ${quoteName(name)}`);
  const arrays = ["doc", ...columns].map((name) => `${quoteName(name)}: [x.${quoteName(name)} for x in own]`);
  return `
    WITH chosen AS (SELECT ${subject} AS id, * FROM stated WHERE ${subject} IN (${ids.map(quoteText).join(", ")})),
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
