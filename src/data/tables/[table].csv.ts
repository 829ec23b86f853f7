import { createReadStream } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { TABLES } from "../tables-folder.js";

const { table = "" } = parseArgs({ options: { table: { type: "string" } } }).values;
createReadStream(join(TABLES, `${table}.csv`)).pipe(process.stdout);
