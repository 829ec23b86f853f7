import { idOf, writeFromTables } from "../tables-folder.js";

await writeFromTables(async (data) => data.indicator(idOf("indicator", (await data.ids()).indicators)));
