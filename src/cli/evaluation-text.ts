import { SURE, type Evaluation, type Part } from "../tables/evaluation.js";
import { scoredFields, type Figures } from "../tables/score.js";
import type { Lang } from "../charts/i18n/lang.js";
import type { Bilingual } from "../tables/problem.js";
import { breakdowns, type Breakdown } from "./choices.js";
import { EVALUATES } from "./says.table.js";
import { percent, textTable } from "./text-table.js";

/** Words the figures of an evaluation for a terminal, broken down as asked. */
export function formatEvaluation(evaluation: Evaluation, by: readonly Breakdown[], lang: Lang): string {
  const { documents, gold, found, errors } = evaluation.score;
  const parts = [
    `${EVALUATES.read(documents, gold, found)[lang]}\n`,
    figures(evaluation, lang),
    ...breakdowns.filter((each) => by.includes(each)).map((each) => tables[each](evaluation, lang)),
    calibration(evaluation, lang),
    `${EVALUATES.errors(errors.length)[lang]}\n`,
  ];
  return parts.join("\n");
}

const tables: Readonly<Record<Breakdown, (evaluation: Evaluation, lang: Lang) => string>> = {
  field: fields,
  construction: constructions,
  document: documents,
};

function figures({ score }: Evaluation, lang: Lang): string {
  const row = (name: Bilingual, { precision, recall, f1 }: Figures) => [
    ...[precision, recall, f1].map(percent),
    name[lang],
  ];
  return textTable(
    [EVALUATES.precision[lang], EVALUATES.recall[lang], "F1", ""],
    [
      row(EVALUATES.detection, score.detection),
      row(EVALUATES.strict, score.strict),
      row(EVALUATES.strictWithBound, score.strictAndBound),
    ],
  );
}

function fields({ score }: Evaluation, lang: Lang): string {
  const rows = scoredFields.map((field) => [percent(score.fields[field]), field]);
  return `${EVALUATES.byField[lang]}\n${textTable([EVALUATES.right[lang], ""], rows)}`;
}

function constructions({ byConstruction: parts }: Evaluation, lang: Lang): string {
  const rows = parts.map((part) => [...partCells(part), `${EVALUATES[part.kind][lang]} ${part.id}`]);
  return `${EVALUATES.byConstruction[lang]}\n${textTable([...partHeader(lang), ""], rows)}`;
}

function documents({ byDocument: parts }: Evaluation, lang: Lang): string {
  const rows = parts.map(({ doc, gold, found, detection, strict, strictAndBound }) => [
    String(gold),
    String(found),
    ...[detection, strict, strictAndBound].map(({ f1 }) => percent(f1)),
    doc,
  ]);
  const { gold, found, detection, strict, withBound } = EVALUATES;
  const header = [gold, found, detection, strict, withBound].map((name) => name[lang]);
  return `${EVALUATES.byDocument[lang]}\n${textTable([...header, ""], rows)}`;
}

function calibration({ calibration: bins, sure }: Evaluation, lang: Lang): string {
  const rows = bins.map((bin) => [
    ...partCells(bin),
    percent(bin.confidence),
    EVALUATES.confidence(bin.from.toFixed(2), bin.to.toFixed(2))[lang],
  ]);
  const table = textTable([...partHeader(lang), EVALUATES.meanConfidence[lang], ""], rows);
  return `${EVALUATES.byConfidence[lang]}\n${table}${EVALUATES.sure(String(SURE), sure.n, percent(sure.share))[lang]}\n`;
}

function partHeader(lang: Lang): string[] {
  return [EVALUATES.number, EVALUATES.strictlyRight, EVALUATES.share].map((name) => name[lang]);
}

function partCells({ n, right, share }: Part): string[] {
  return [String(n), String(right), percent(share)];
}
