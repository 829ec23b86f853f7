import { SURE, type Evaluation, type Part } from "../tables/evaluation.js";
import { scoredFields, type Figures } from "../tables/score.js";
import { breakdowns, type Breakdown } from "./choices.js";
import { percent, textTable } from "./text-table.js";

/** Words the figures of an evaluation for a terminal, broken down as asked. */
export function formatEvaluation(evaluation: Evaluation, by: readonly Breakdown[]): string {
  const { documents, gold, found, errors } = evaluation.score;
  const parts = [
    `${documents} documents, ${gold} observations in the gold, ${found} found\n`,
    figures(evaluation),
    ...breakdowns.filter((each) => by.includes(each)).map((each) => tables[each](evaluation)),
    calibration(evaluation),
    `Errors: ${errors.length}\n`,
  ];
  return parts.join("\n");
}

const tables: Readonly<Record<Breakdown, (evaluation: Evaluation) => string>> = {
  field: fields,
  construction: constructions,
  document: documents,
};

function figures({ score }: Evaluation): string {
  const row = (name: string, { precision, recall, f1 }: Figures) => [...[precision, recall, f1].map(percent), name];
  return textTable(
    ["precision", "recall", "F1", ""],
    [row("detection", score.detection), row("strict", score.strict), row("strict with bound", score.strictAndBound)],
  );
}

function fields({ score }: Evaluation): string {
  const rows = scoredFields.map((field) => [percent(score.fields[field]), field]);
  return `By field, of those detected\n${textTable(["right", ""], rows)}`;
}

function constructions({ byConstruction: parts }: Evaluation): string {
  const rows = parts.map((part) => [...partCells(part), `${part.kind} ${part.id}`]);
  return `By construction, of those found\n${textTable([...partHeader, ""], rows)}`;
}

function documents({ byDocument: parts }: Evaluation): string {
  const rows = parts.map(({ doc, gold, found, detection, strict, strictAndBound }) => [
    String(gold),
    String(found),
    ...[detection, strict, strictAndBound].map(({ f1 }) => percent(f1)),
    doc,
  ]);
  return `By document, F1\n${textTable(["gold", "found", "detection", "strict", "with bound", ""], rows)}`;
}

function calibration({ calibration: bins, sure }: Evaluation): string {
  const rows = bins.map((bin) => [
    ...partCells(bin),
    percent(bin.confidence),
    `confidence ${bin.from.toFixed(2)} to ${bin.to.toFixed(2)}`,
  ]);
  const table = textTable([...partHeader, "mean confidence", ""], rows);
  return `By confidence, of those found\n${table}  of the rows at ${SURE} and above ${sure.n}: ${percent(sure.share)} strictly right\n`;
}

const partHeader = ["n", "strictly right", "share"];

function partCells({ n, right, share }: Part): string[] {
  return [String(n), String(right), percent(share)];
}
