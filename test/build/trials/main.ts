/** Kills builds at random moments and looks at what they leave: `npm run kills -- 100 [seed]`. */
import { killBuilds } from "./kill.js";

const [times = 100, seed = 1] = process.argv.slice(2).map(Number);
const faults = await killBuilds({ times, seed });
for (const fault of faults) console.log(fault);
console.log(`${times} kills, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
