import { parseArgs } from "node:util";
import { currentTables } from "../../build/current-tables.js";
import { openTables } from "../../build/site/database.js";
import { seriesFile } from "../../build/site/series-arrow.js";

const { indicator = "" } = parseArgs({ options: { indicator: { type: "string" } } }).values;
const tables = await openTables(await currentTables(), { sorted: false });
process.stdout.write(await seriesFile(tables, indicator).finally(() => tables.close()));
