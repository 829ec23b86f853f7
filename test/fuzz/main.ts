/**
 * Reads damaged files of every format for as long as it is told: `npm run fuzz -- 20000 [first seed]`.
 * Ends with status 1 and the inputs that show it where a reader crashes, hangs, runs out of memory or loses a file.
 */
import { fuzz } from "./fuzz.js";

const [inputs = 20_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const { faults, memory } = await fuzz({
  inputs,
  firstSeed,
  jobs: 2,
  onStep: (done) => done % 1000 === 0 && console.log(`${done} of ${inputs}`),
});
for (const [fault, shown] of faults) console.log(`${shown.length} × ${fault}: ${shown.slice(0, 5).join(" ")}`);
console.log(`${inputs} inputs, ${faults.size} kinds of fault, at most ${(memory / 2 ** 20).toFixed(0)} MB`);
process.exitCode = faults.size > 0 ? 1 : 0;
