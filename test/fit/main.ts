/**
 * Fits the weights of words beside labelled passages: `npm run fit [-- TEXTS]`.
 *
 * Prints for each row of words how often it stands in sentences that look back and ahead, the weight that this gives and the one it
 * has, and how the directions of labelled sentences were read. Sentences count as labelled where `data/gold` or `../shared/gold`
 * says the status of a number in them, and, for the words, where the passage is told beyond doubt.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readContexts, type Context } from "../../src/engine/document/context.js";
import { wordRows } from "../../src/engine/document/direction-words.table.js";
import { wordRowsIn } from "../../src/engine/document/evidence.js";
import { findFacts } from "../../src/engine/document/facts.js";
import { readStructure, type Sentence } from "../../src/engine/document/structure.js";
import { createLexicon } from "../../src/engine/index.js";
import { fold } from "../../src/engine/text/fold.js";
import { decodeText } from "../../src/formats/decode.js";
import { readTables } from "../../src/formats/tables.js";

/** A passage told by so much is taken as labelled. */
const BEYOND_DOUBT = 2.5;
/** Words of one sentence tell partly the same, so that their log-odds do not add up. */
const SHRINK = 0.5;

const lexicon = createLexicon(await readTables("data"));
const folder = process.argv[2] ?? ["../shared/corpus/dev", "seeds"].find((each) => existsSync(each))!;
const labels = readLabels(["data/gold", "../shared/gold"]);
const counts = new Map(wordRows.map((row) => [row, { back: 0, ahead: 0 }]));
const all = { back: 0, ahead: 0 };
const confusion = new Map<string, number>();

for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) read(file);
print();

function read(file: string): void {
  const decoded = decodeText(readFileSync(path.join(folder, file)));
  if ("fault" in decoded) throw new Error(`cannot read ${file} (${decoded.fault}); restore it`);
  const text = fold(decoded.text);
  const { years } = findFacts(text, lexicon.places);
  const structure = readStructure(text);
  const contexts = readContexts(text, structure, years);
  const labelled = labels.get(path.parse(file).name) ?? [];
  structure.sentences.forEach((sentence, i) => {
    const context = contexts[i]!;
    if (!context.glossary && context.margin >= BEYOND_DOUBT && sentence.end - sentence.start < 400)
      count(text, sentence, context);
    for (const { start, status } of labelled) {
      if (start < sentence.start || start >= sentence.end) continue;
      const key = `${status} read as ${context.tense}`;
      confusion.set(key, (confusion.get(key) ?? 0) + 1);
    }
  });
}

function count(text: string, { start, end }: Sentence, { tense }: Context): void {
  const direction = tense === "review" ? "back" : "ahead";
  all[direction]++;
  for (const row of wordRowsIn(text.slice(start, end))) counts.get(row)![direction]++;
}

interface Label {
  start: number;
  status: string;
}

function readLabels(folders: readonly string[]): Map<string, Label[]> {
  const byDoc = new Map<string, Label[]>();
  for (const each of folders.filter((name) => existsSync(name)))
    for (const file of readdirSync(each).filter((name) => name.endsWith(".tsv"))) {
      const [head = "", ...lines] = readFileSync(path.join(each, file), "utf8").trimEnd().split("\n");
      const columns = head.split("\t");
      for (const line of lines) {
        const cells = line.split("\t");
        const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
        if (cell("class") !== "observation") continue;
        byDoc.set(cell("doc"), [
          ...(byDoc.get(cell("doc")) ?? []),
          { start: Number(cell("start")), status: cell("status") },
        ]);
      }
    }
  return byDoc;
}

function print(): void {
  const lines = wordRows.map((row) => {
    const { back, ahead } = counts.get(row)!;
    const odds = Math.log((back + 1) / (all.back + 2) / ((ahead + 1) / (all.ahead + 2)));
    const has = row.says === "back" ? row.weight : -row.weight;
    return [row.id.padEnd(18), back, ahead, (SHRINK * odds).toFixed(2), has.toFixed(2)].join("\t");
  });
  const read = [...confusion].sort().map(([key, times]) => `${key}\t${times}`);
  console.log([`row\tback\tahead\tfitted\thas (back is positive)`, ...lines, "", ...read].join("\n"));
}
