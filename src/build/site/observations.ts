import { firstRows, nothingChosen } from "../../charts/data/first-rows.js";
import { codeColumn, codedValue } from "../../tables/coded.js";
import { ownObservationColumns as columns, recurringColumns } from "../../tables/schema.js";
import type { SiteIndex, SiteObservationFile } from "../../tables/site.types.js";
import type { SiteTables } from "./database.js";
import { gatherQuery } from "./gather.js";

/** Columns whose values recur. */
const recurring: ReadonlySet<string> = new Set(recurringColumns);

/** What a file of observations is about. */
export type Subject = "indicator" | "place_id";

/** The observations of each of the indicators or places; what states nothing is left out. */
export async function observationFiles(
  { database }: SiteTables,
  subject: Subject,
  ids: readonly string[],
): Promise<Map<string, SiteObservationFile>> {
  if (ids.length === 0) return new Map();
  const rows = await database.rows(gatherQuery({ table: "stated", key: subject, ids, columns }));
  return new Map(rows.map(({ id, json }) => [id as string, codeFile(JSON.parse(json as string) as Gathered)]));
}

/** Observations of nothing. */
export function noObservations(): SiteObservationFile {
  return codeFile({ documents: [], columns: Object.fromEntries(["doc", ...columns].map((name) => [name, []])) });
}

/** Of the observations of an indicator those that its first chart draws, with their reports, in a file of their own. */
export function firstObservations(file: SiteObservationFile, id: string, index: SiteIndex): SiteObservationFile {
  const indicator = index.indicators.find((one) => one.id === id);
  const positions = indicator && firstRows(file, nothingChosen(index, indicator));
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
  const coded = all.filter(([name]) => recurring.has(name));
  const plain = all.filter(([name]) => !recurring.has(name));
  return {
    documents,
    columns: Object.fromEntries(plain) as SiteObservationFile["columns"],
    coded: Object.fromEntries(
      coded.map(([name, column]) => [name, codeColumn(column)]),
    ) as SiteObservationFile["coded"],
  };
}
