import { idOf, writeFromTables } from "../tables-folder.js";

await writeFromTables(async (data) => data.place(idOf("place", (await data.ids()).places)));
