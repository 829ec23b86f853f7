/**
 * Lists passages that look the other way than their report: `npm run outliers [-- TEXTS]`.
 *
 * For each report of a folder it finds the one cut that best parts what was achieved from what is promised, and prints the runs of
 * five numbers or more that stand on the wrong side of it, to be read. A report of three parts has such a run by right.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLexicon, extract } from "../../src/engine/index.js";
import type { Observation } from "../../src/engine/types.js";
import { decodeText } from "../../src/formats/decode.js";
import { readTables } from "../../src/formats/tables.js";

const FEWEST = 5;
/** Numbers of the right side that may stand between those of one run. */
const MOST_BETWEEN = 1;
const SHOWN = 50;

const folder = process.argv[2] ?? ["../shared/corpus/dev", "seeds"].find((each) => existsSync(each))!;
const lexicon = createLexicon(await readTables("data"));
const lines = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((file) => outliersOf(file));
console.log([`${lines.length} runs of ${FEWEST} numbers or more beyond the cut of their report`, ...lines].join("\n"));

function outliersOf(file: string): string[] {
  const decoded = decodeText(readFileSync(path.join(folder, file)));
  if ("fault" in decoded) throw new Error(`cannot read ${file} (${decoded.fault}); restore it`);
  const { text } = decoded;
  const { mentions } = extract({ doc: path.parse(file).name, text }, lexicon);
  const rows = mentions.filter((mention) => mention.kind === "observation");
  return runsOf(rows, bestCut(rows)).map((run) => {
    const [first] = run;
    const words = text.slice(Math.max(0, first!.start - SHOWN), first!.end).replace(/\s+/g, " ");
    const said = `${first!.status} ${first!.year ?? "-"}`;
    return [path.parse(file).name, first!.start, run.length, said, first!.section ?? "-", words].join("\t");
  });
}

/** The index before which most rows are no targets and behind which most are. */
function bestCut(rows: readonly Observation[]): number {
  let right = rows.filter(isTarget).length;
  let best = { cut: 0, right };
  rows.forEach((row, i) => {
    right += isTarget(row) ? -1 : 1;
    if (right > best.right) best = { cut: i + 1, right };
  });
  return best.cut;
}

function runsOf(rows: readonly Observation[], cut: number): Observation[][] {
  const runs: Observation[][] = [];
  let last = -Infinity;
  rows.forEach((row, i) => {
    if (isTarget(row) === i >= cut) return;
    if (i - last > MOST_BETWEEN + 1 || (last < cut && i >= cut)) runs.push([]);
    runs.at(-1)!.push(row);
    last = i;
  });
  return runs.filter((run) => run.length >= FEWEST);
}

function isTarget({ status }: Observation): boolean {
  return status === "target";
}
