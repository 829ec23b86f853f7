import { tableNames } from "../tables/tidy.js";
import { listDocuments } from "./collection.js";

/** Addresses that no page names literally and that a build writes all the same: every report, every tidy table. */
export async function dataPaths(): Promise<string[]> {
  const reports = (await listDocuments()).map((doc) => `/data/reports/${doc}.json`);
  return [...reports, ...tableNames.map((name) => `/data/tables/${name}.csv`)];
}
