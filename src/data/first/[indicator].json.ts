import { idOf, writeFromTables } from "../tables-folder.js";

await writeFromTables(async (data) => data.first(idOf("indicator", (await data.ids()).indicators)));
