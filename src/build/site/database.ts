import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, quoteName, quoteText, type Database } from "../../formats/store/database.js";
import { DATABASE } from "../../formats/store/duckdb.js";
import { lackingColumns } from "../../formats/store/lacking.js";
import { SITE_TABLE } from "../../formats/store/site-columns.table.js";
import { Fault } from "../../tables/fault.js";
import { BUILD_FAULTS } from "../faults.table.js";
import { ownObservationColumns } from "../../tables/schema.js";
import { readPackage, type BuiltPackage, type Provenance } from "../former.js";

/** Built tables, open for reading. */
export interface SiteTables {
  database: Database;
  /** Folder of the tables. */
  dir: string;
  provenance: Provenance;
  /** Files of the tables, as the data package lists them. */
  files: BuiltPackage["resources"];
  close(): Promise<void>;
}

/** Megabytes that DuckDB may use; what needs more goes to the disk. */
const MEMORY = 256;

/**
 * Opens built tables. `sorted` sorts the observations by place first, which pays where files are made of many places.
 * @throws Fault where there are none, naming the folder and what to do
 */
export async function openTables(dir: string, { sorted }: { sorted: boolean }): Promise<SiteTables> {
  const path = join(dir, DATABASE);
  const built = await readPackage(dir).catch(() => null);
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (built === null || !isThere) {
    throw new Fault(BUILD_FAULTS.noTables(dir));
  }
  const { resources, provenance } = built;
  const spill = await mkdtemp(join(tmpdir(), "zhibiao-site-"));
  const database = await openDatabase({
    path: ":memory:",
    memory: MEMORY,
    settings: { temp_directory: spill, preserve_insertion_order: "true" },
  });
  const close = async (): Promise<void> => {
    database.close();
    await rm(spill, { recursive: true, force: true });
  };
  try {
    await database.run(`ATTACH ${quoteText(path)} AS built (READ_ONLY)`);
    if ((await lackingColumns(database, "built")).length > 0) throw new Fault(BUILD_FAULTS.olderTables(dir));
    await database.run(schema(sorted));
  } catch (error) {
    await close();
    throw error;
  }
  return { database, dir, provenance, files: resources, close };
}

/** Of what all observations of a report share, what sorts and groups them. */
const statedColumns = ["doc", "place_id", "delivered", ...ownObservationColumns];

/** Reports with the order and place of each, and the observations that name an indicator, with theirs. */
function schema(sorted: boolean): string {
  return `
    CREATE TABLE docs AS
      SELECT s.rowid::INTEGER AS ord, s.* EXCLUDE (document, headings, pages, silence), d.* EXCLUDE (doc)
      FROM built.${SITE_TABLE} s JOIN built.documents d USING (doc);
    CREATE ${sorted ? "TABLE" : "VIEW"} stated AS
      SELECT s.ord, ${statedColumns.map((name) => `o.${quoteName(name)}`).join(", ")}
      FROM built.observations o JOIN docs s USING (doc)
      WHERE o.indicator IS NOT NULL
      ${sorted ? `ORDER BY min(s.ord) OVER (PARTITION BY s.place_id), s.place_id, s.ord, o.start` : ""};`;
}
