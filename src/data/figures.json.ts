import { writeFromTables } from "./tables-folder.js";

await writeFromTables((data) => data.figures());
