import { parseArgs } from "node:util";
import { isTableName, tableNames, tidyTables } from "../../tables/tidy.js";
import { loadCollection } from "../collection.js";

const { table = "" } = parseArgs({ options: { table: { type: "string" } } }).values;
if (!isTableName(table)) throw new Error(`unknown table: ${table}; use one of ${tableNames.join(", ")}`);

process.stdout.write(tidyTables(await loadCollection())[table].toCSV());
