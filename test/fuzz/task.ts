import { createLexicon, extract, type Lexicon } from "../../src/engine/index.js";
import { readFileBytes } from "../../src/formats/read/read.js";
import { defaultLimits, type FileReading, type Limits } from "../../src/formats/read/reader.js";
import { openZip } from "../../src/formats/read/zip.js";
import { readTables } from "../../src/formats/tables.js";
import { createMutator } from "./mutate.js";
import type { Sample } from "./samples.js";

/** One input: the sample that is changed, and how. */
export interface FuzzTask {
  sample: Sample;
  seed: number;
}

/** Small, so that each limit is met now and then. */
const limits: Limits = {
  ...defaultLimits,
  fileBytes: 2 ** 22,
  unpackedBytes: 2 ** 24,
  members: 50,
  pages: 20,
  text: 200_000,
};

let lexicon: Promise<Lexicon> | null = null;

/** Reads one mutant as a build does, and says what should not have come out of it; empty where all is well. */
export async function readMutant({ sample, seed }: FuzzTask): Promise<string[]> {
  lexicon ??= readTables("data").then(createLexicon);
  const bytes = createMutator(seed)(sample.bytes);
  const faults: string[] = [];
  for await (const file of filesOf(sample.name, bytes)) {
    const reading = await readFileBytes(file, { limits });
    faults.push(...faultsOf(reading));
    for (const { text } of reading.reports) faults.push(...faultsOfText(text, await lexicon));
  }
  return faults;
}

async function* filesOf(file: string, bytes: Uint8Array) {
  if (!file.endsWith(".zip")) yield { file, bytes };
  else for await (const member of openZip(bytes, file, { limits })) if (!("problem" in member)) yield member;
}

function faultsOf({ reports, problems }: FileReading): string[] {
  const faults = problems.filter(({ kind }) => kind === "reader-failed").map(({ reason }) => reason.en);
  if (reports.length === 0 && problems.length === 0) faults.push("neither a report nor a problem");
  for (const { text, pages } of reports) {
    if (text.length > limits.text) faults.push(`a text of ${text.length}`);
    if (text.trim() === "") faults.push("a text without a letter");
    if (pages?.some((start, i) => start > text.length || start < (pages[i - 1] ?? 0)))
      faults.push("pages out of order");
  }
  return faults;
}

function faultsOfText(text: string, ready: Lexicon): string[] {
  const { mentions } = extract({ doc: "x", text }, ready);
  return mentions.flatMap((mention) =>
    text.slice(mention.start, mention.end) === mention.text ? [] : ["a wrong offset"],
  );
}
