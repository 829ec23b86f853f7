import { DECK_PARTS } from "../../build/deck-parts.js";
import { parameterOf } from "../tables-folder.js";

const part = parameterOf("part");
const make = DECK_PARTS[part];
if (!make) throw new Error(`no part of decks is called ${part}; there are ${Object.keys(DECK_PARTS).join(", ")}`);
process.stdout.write(await make());
