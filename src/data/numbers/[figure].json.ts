import { parameterOf, writeFromTables } from "../tables-folder.js";

await writeFromTables(async (data) => data.numbers(parameterOf("figure")));
