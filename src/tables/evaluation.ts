import { bin, group, mean } from "d3";
import type { Observation } from "../engine/types.js";
import { isStrict, score, type Figures, type GoldRow, type Score, type ScoredObservation } from "./score.js";

/** What an observation is evaluated by. */
export type EvaluatedObservation = ScoredObservation & Pick<Observation, "rules" | "confidence">;

/** Some of the observations found, and how many of them are strictly right. */
export interface Part {
  n: number;
  right: number;
  /** `right` of `n`, 0 to 1; null where there are none. */
  share: number | null;
}

/** The observations that one rule took part in, or that have one measure or status. */
export interface ConstructionPart extends Part {
  kind: "rule" | "measure" | "status";
  id: string;
}

/** The observations whose confidence lies from `from` up to, but not including, `to`; 1 is in the last bin. */
export interface ConfidenceBin extends Part {
  from: number;
  to: number;
  /** Mean confidence, which `share` should equal. */
  confidence: number;
}

/** How well one document is read. */
export interface DocumentScore {
  doc: string;
  gold: number;
  found: number;
  detection: Figures;
  strict: Figures;
  strictAndBound: Figures;
}

/** How well observations answer a gold file, and where they do not. */
export interface Evaluation<O extends EvaluatedObservation = EvaluatedObservation> {
  score: Score<O>;
  /** By kind; within a kind, what is wrong most often first. */
  byConstruction: ConstructionPart[];
  /** In the order of the gold. */
  byDocument: DocumentScore[];
  /** Bins that hold any, from low to high. */
  calibration: ConfidenceBin[];
  /** The observations whose confidence is `SURE` or more. */
  sure: Part;
}

/** Confidence from which a row should be right 98 times of 100. */
export const SURE = 0.9;

const BIN_EDGES = [0.5, 0.6, 0.7, 0.8, SURE, 0.95];

/** Scores observations against gold rows and says how the figures spread over constructions, documents and confidence. */
export function evaluate<O extends EvaluatedObservation>(
  gold: readonly GoldRow[],
  observations: readonly O[],
): Evaluation<O> {
  const whole = score(gold, observations);
  const outcomes = outcomesOf(whole);
  return {
    score: whole,
    byConstruction: splitByConstruction(outcomes),
    byDocument: scoreEach(gold, observations),
    calibration: calibrate(outcomes),
    sure: partOf(outcomes.filter(({ found }) => found.confidence >= SURE)),
  };
}

/** An observation that was scored, and whether it is strictly right. */
interface Outcome {
  found: EvaluatedObservation;
  right: boolean;
}

function outcomesOf({ answers, errors }: Score<EvaluatedObservation>): Outcome[] {
  const invented = errors.flatMap((error) => (error.kind === "invented" ? [{ found: error.found, right: false }] : []));
  return [...answers.map((answer) => ({ found: answer.found, right: isStrict(answer) })), ...invented];
}

function partOf(outcomes: readonly Outcome[]): Part {
  const n = outcomes.length;
  const right = outcomes.filter((outcome) => outcome.right).length;
  return { n, right, share: n === 0 ? null : right / n };
}

function splitByConstruction(outcomes: readonly Outcome[]): ConstructionPart[] {
  const kinds: [ConstructionPart["kind"], (found: EvaluatedObservation) => Iterable<string>][] = [
    ["measure", ({ measure }) => [measure]],
    ["status", ({ status }) => [status]],
    ["rule", ({ rules }) => new Set(rules)],
  ];
  return kinds.flatMap(([kind, idsOf]) => {
    const taking = outcomes.flatMap((outcome) => [...idsOf(outcome.found)].map((id) => ({ id, outcome })));
    const parts = [...group(taking, ({ id }) => id)].map(([id, rows]) => ({
      kind,
      id,
      ...partOf(rows.map(({ outcome }) => outcome)),
    }));
    return parts.sort((a, b) => b.n - b.right - (a.n - a.right) || b.n - a.n);
  });
}

function scoreEach(gold: readonly GoldRow[], observations: readonly EvaluatedObservation[]): DocumentScore[] {
  return [...group(gold, ({ doc }) => doc)].map(([doc, rows]) => {
    const own = score(rows, observations);
    const { detection, strict, strictAndBound } = own;
    return { doc, gold: own.gold, found: own.found, detection, strict, strictAndBound };
  });
}

function calibrate(outcomes: readonly Outcome[]): ConfidenceBin[] {
  const confidenceOf = ({ found }: Outcome): number => found.confidence;
  const bins = bin<Outcome, number>().value(confidenceOf).domain([0, 1]).thresholds(BIN_EDGES)([...outcomes]);
  return bins.flatMap((inside) =>
    inside.length === 0
      ? []
      : [{ from: inside.x0 ?? 0, to: inside.x1 ?? 1, confidence: mean(inside, confidenceOf) ?? 0, ...partOf(inside) }],
  );
}
