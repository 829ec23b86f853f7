import { extract, type ExtractInput, type Lexicon } from "../engine/index.js";
import type { Observation } from "../engine/types.js";
import { decodeText } from "../formats/decode.js";
import { errorCode } from "../formats/fs.js";
import { parseGold } from "../formats/gold.js";
import { describeProblem } from "../tables/problem.js";
import { evaluate, type Evaluation } from "../tables/evaluation.js";
import type { GoldRow } from "../tables/score.js";
import type { Breakdown } from "./choices.js";
import { describeErrors, formatConfusion, type Confusion } from "./confusion.js";
import { both, Fault } from "../tables/fault.js";
import { FAULTS } from "./faults.table.js";
import { formatEvaluation } from "./evaluation-text.js";
import type { Io } from "./io.js";
import { openReports } from "./reports.js";
import { fileSink, refuseInputAsOutput, streamSink } from "./sink.js";

/** The files that `zhibiao evaluate` reads. */
export interface EvaluateFiles {
  /** Labelled numbers, as the observation contract lays them out. */
  gold: string;
  /** The reports that are labelled; others are left alone. */
  reports: readonly string[];
}

/** Options of `zhibiao evaluate` as commander hands them over. */
export interface EvaluateOptions {
  by: readonly Breakdown[];
  catalog?: string;
  json?: boolean;
  errors?: string;
}

/**
 * Scores what is extracted from reports against labels, and shows each error in its sentence.
 * Resolves to the exit status: 0 whatever the score, or 1 where a file could not be read.
 * @throws Fault where the labels, a catalog or the file for the errors cannot be used
 */
export async function runEvaluate(files: EvaluateFiles, options: EvaluateOptions, io: Io): Promise<number> {
  const { gold, reports } = files;
  refuseInputAsOutput([gold, ...reports], { option: "--errors", file: options.errors });
  const labels = await readLabels(gold, io);
  const { lexicon, sources, outcome } = await openReports({ files: reports, catalog: options.catalog }, io);
  const inputs = new Map<string, ExtractInput>();
  for await (const { doc, text, catalog } of sources) inputs.set(doc, { doc, text, ...(catalog && { catalog }) });

  const rows = parseGold(labels, gold, new Set(inputs.keys()));
  if (!rows.some((row) => row.class !== "window")) throw new Fault(FAULTS.nothingLabelled(gold));
  const labelled = onlyLabelled(inputs, rows);
  const evaluation = evaluate(rows, findObservations(labelled, lexicon));
  const confusions = describeErrors(evaluation.score.errors, { inputs: labelled, lexicon });
  await write({ evaluation, confusions }, options, io);
  return outcome.failed === 0 ? 0 : 1;
}

async function readLabels(file: string, io: Io): Promise<string> {
  const bytes = await io.fs.readFile(file).catch((error: unknown) => {
    throw new Fault(
      FAULTS.noLabels(
        file,
        both(() => errorCode(error)),
      ),
    );
  });
  const decoded = decodeText(bytes);
  if ("fault" in decoded)
    throw new Fault(FAULTS.noLabels(file, describeProblem(decoded.fault, { file, value: decoded.value }).reason));
  return decoded.text;
}

/** The documents that the gold names, in its order. */
function onlyLabelled(inputs: ReadonlyMap<string, ExtractInput>, rows: readonly GoldRow[]): Map<string, ExtractInput> {
  return new Map(rows.map(({ doc }) => [doc, inputs.get(doc)!]));
}

function findObservations(inputs: ReadonlyMap<string, ExtractInput>, lexicon: Lexicon): Observation[] {
  const mentions = [...inputs.values()].flatMap((input) => extract(input, lexicon).mentions);
  return mentions.filter((mention) => mention.kind === "observation");
}

interface Report {
  evaluation: Evaluation<Observation>;
  confusions: readonly Confusion[];
}

async function write({ evaluation, confusions }: Report, options: EvaluateOptions, io: Io): Promise<void> {
  const { errors: file, json, by } = options;
  if (file !== undefined) {
    const sink = fileSink(file, io.fs);
    await sink.write(confusions.map((confusion) => `${JSON.stringify(confusion)}\n`).join(""));
    await sink.commit();
  }
  const listed = file === undefined ? confusions : [];
  const text =
    formatEvaluation(evaluation, by, io.lang) + listed.map((each) => `\n${formatConfusion(each, io.lang)}`).join("");
  await streamSink(io.stdout).write(json ? asJson(evaluation, listed) : text);
}

function asJson({ score, ...parts }: Evaluation<Observation>, errors: readonly Confusion[]): string {
  const { documents, gold, found, detection, strict, strictAndBound, fields } = score;
  const figures = { documents, gold, found, detection, strict, strictAndBound, fields };
  return `${JSON.stringify({ ...figures, ...parts, errors })}\n`;
}
