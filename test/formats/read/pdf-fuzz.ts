/** Reads changed and cut files in a thread of its own; says how many of them gave a report or a problem. */
import fc from "fast-check";
import { parentPort, workerData } from "node:worker_threads";
import { read, setLines, writePdf } from "./pdf-file.js";

const { seed, runs } = workerData as { seed: number; runs: number };
const bytes = await writePdf([
  { texts: setLines(["第一章", "产量100万吨，增长1.5%。"], { y: 500 }) },
  { withPicture: true },
  { texts: setLines(["第二章", "产量200万吨，增长2.5%。"], { y: 400 }) },
]);
const changes = fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }), { maxLength: 40 });
const length = fc.oneof(fc.constant(bytes.length), fc.constant(bytes.length), fc.nat(bytes.length));

let answers = 0;
for (const file of fc.sample(fc.record({ changes, length }), { numRuns: runs, seed })) {
  const changed = bytes.slice(0, file.length);
  for (const { at, byte } of file.changes) if (at < changed.length) changed[at] = byte;
  const { reports, problems } = await read(changed);
  if (reports.length + problems.length > 0) answers += 1;
}
parentPort?.postMessage(answers);
