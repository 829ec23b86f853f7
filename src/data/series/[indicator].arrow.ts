import { parseArgs } from "node:util";
import { writeFile } from "../write.js";

const { indicator = "" } = parseArgs({ options: { indicator: { type: "string" } } }).values;
await writeFile((data) => data.series(indicator));
