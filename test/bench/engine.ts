/**
 * Measures how fast reports are read, beside what any reader of them must do: `npm run bench`.
 *
 * Reads `../shared/corpus/dev` where that folder is present, else the seeds over and over. Takes some minutes, prints what
 * it measured and judges nothing; figures of one run compare with one another, not with those of a busier machine.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format, median, range, sum } from "d3";
import { createLexicon, extract, type ExtractInput } from "../../src/engine/index.js";
import { decodeText } from "../../src/formats/decode.js";
import { readTables } from "../../src/formats/tables.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = path.join(root, "../shared/corpus/dev");
const folder = existsSync(shared) ? shared : path.join(root, "seeds");

/** Enough text that a run is long beside the ticks of the clock and the pauses of the collector. */
const ENOUGH = 3_000_000;
const WARM_UPS = 2;
const RUNS = 5;
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** A run that takes longer, in seconds, is not repeated. */
const LONG = 2;
/** Small texts are read so many at a time that together they are about so long. */
const BATCH = 300_000;
const HOSTILE = ["分别", "，", ",", "1", "一", "《", "（", "、", "。", "\n", "1亿元，", "1%—", "甲\t1\n"];

const lexicon = createLexicon(await readTables(path.join(root, "data")));
const files = findFiles();
const inputs = files.map((file): ExtractInput => ({ doc: path.parse(file).name, text: readText(file) }));
const characters = sum(inputs, ({ text }) => text.length);

print(`Node ${process.version}, one thread; medians of ${RUNS} runs after warm-up`);
print(`${files.length} files of ${path.relative(root, folder)}, ${format(",")(characters)} characters`);
compareRates();
measureCorpus();
measureHostile();

/** How fast the whole contract is, beside a bare scan for digits and reading the same files, turn by turn. */
function compareRates(): void {
  const works: [string, () => number][] = [
    ["scan for digits", () => sum(inputs, ({ text }) => text.match(/\d+(?:\.\d+)?/g)?.length ?? 0)],
    ["read and decode", () => sum(files, (file) => readText(file).length)],
    ["whole contract", () => sum(inputs, (input) => extract(input, lexicon).mentions.length)],
  ];
  for (const [, work] of works) for (let i = 0; i < WARM_UPS; i++) work();
  const turns = range(RUNS).map(() => works.map(([, work]) => clock(work)));
  const times = works.map((_, i) => median(turns, (turn) => turn[i]!)!);
  print("");
  printRow("", ["characters/s", "times scan", "times decode", "times whole"]);
  works.forEach(([name], i) => {
    const ratios = times.map((time) => format(",.2~r")(times[i]! / time));
    printRow(name, [format(",.0f")(characters / times[i]!), ...ratios]);
  });
}

/** Time a character of reports by their length: pieces from all over the files put end to end. */
function measureCorpus(): void {
  const whole = inputs.map(({ text }) => text).join("\n");
  const long = whole.repeat(Math.ceil(Math.max(...SIZES) / whole.length));
  print("\nns a character, of texts of so many characters");
  printRow("", SIZES.map(format(",")));
  const times = SIZES.map((size) => {
    const count = Math.ceil(BATCH / size);
    const starts = range(count).map((i) => Math.floor((i / count) * (long.length - size)));
    return timeOf(starts.map((start) => long.slice(start, start + size)));
  });
  printRow("reports end to end", times);
}

/** Time a character of lines that hold the same few characters over and over. */
function measureHostile(): void {
  for (const piece of HOSTILE) {
    const times = SIZES.map((size) => {
      const text = piece.repeat(size / piece.length);
      return timeOf(range(Math.ceil(BATCH / size)).map(() => text));
    });
    printRow(JSON.stringify(piece), times);
  }
}

/** Time a character of reading texts, in ns: `"412"`. */
function timeOf(texts: readonly string[]): string {
  // a text that is put together of parts is joined when it is first read; the copies are whole
  const docs = texts.map((text) => ({ doc: "bench", text: Buffer.from(text, "utf16le").toString("utf16le") }));
  const work = () => sum(docs, (input) => extract(input, lexicon).mentions.length);
  const first = clock(work);
  const seconds = first > LONG ? first : median(range(RUNS), () => clock(work))!;
  return format(",.0f")((seconds * 1e9) / sum(docs, ({ text }) => text.length));
}

function clock(work: () => number): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** The text files of the folder, over and over until they hold enough. */
function findFiles(): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const once = names.sort().map((name) => path.join(folder, name));
  const rounds = Math.ceil(ENOUGH / sum(once, (file) => readText(file).length));
  return range(rounds).flatMap(() => once);
}

function readText(file: string): string {
  const decoded = decodeText(readFileSync(file));
  if ("fault" in decoded) throw new Error(`cannot read ${file} (${decoded.fault}); restore it`);
  return decoded.text;
}

/** Names of any script and width stand last, so that the figures line up. */
function printRow(name: string, cells: readonly string[]): void {
  print([...cells.map((cell) => cell.padStart(13)), `  ${name}`].join("").trimEnd());
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
