import { idOf, writeFromTables } from "../tables-folder.js";

await writeFromTables(async (data) => data.report(idOf("doc", (await data.ids()).reports)));
