import type { Bound, ExclusionClass, Measure, Observation, Status } from "../engine/types.js";

/** What a gold file says about one number that is an observation. */
export interface GoldObservation {
  class: "observation";
  doc: string;
  /** Offset of the number's first digit. */
  start: number;
  text: string;
  /** Id of an indicator; null where the quantity is none, and none may be found. */
  indicator: string | null;
  measure: Measure;
  base_value: number;
  base_unit: string;
  bound: Bound;
  status: Status;
  /** Null where no year is asked for. */
  year: number | null;
  note: string;
}

/** What a gold file says about one number that is no observation, or that either reading is fair. */
export interface GoldOther {
  class: ExclusionClass | "optional";
  doc: string;
  /** Offset of the number's first digit. */
  start: number;
  text: string;
  note: string;
}

/** A part of a document, `end` exclusive; a document that has windows is labelled only there. */
export interface GoldWindow {
  class: "window";
  doc: string;
  start: number;
  end: number;
  note: string;
}

/** A row of a gold file. */
export type GoldRow = GoldObservation | GoldOther | GoldWindow;

/** Class of a row of a gold file. */
export type GoldClass = GoldRow["class"];

/** The fields that a strict answer must have right, in the order of the reports. */
export const strictFields = ["measure", "base_value", "base_unit", "status", "year", "indicator"] as const;

/** A field that is scored: the strict ones, and the bound on top. */
export type ScoredField = (typeof strictFields)[number] | "bound";

/** All fields that are scored, in the order of the reports. */
export const scoredFields: readonly ScoredField[] = [...strictFields, "bound"];

/** What an observation is scored by. */
export type ScoredObservation = Pick<Observation, "doc" | "start" | "end" | ScoredField>;

/** Precision, recall and their harmonic mean, 0 to 1; 0 where there is nothing to divide by. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** One answer that is not right. */
export type ScoreError<O extends ScoredObservation = ScoredObservation> =
  /** The gold has an observation that was not found. */
  | { kind: "missed"; gold: GoldObservation }
  /** An observation was found where the gold has an exclusion, a second answer, or (`gold` null) nothing at all. */
  | { kind: "invented"; gold: GoldOther | null; found: O }
  /** The observation was found, with these fields wrong. */
  | { kind: "wrong"; fields: ScoredField[]; gold: GoldObservation; found: O };

/** An observation that answers one of the gold, right or wrong. */
export interface Answer<O extends ScoredObservation = ScoredObservation> {
  gold: GoldObservation;
  found: O;
  /** The fields that are wrong; strictly right where that is none but the bound. */
  wrong: ScoredField[];
}

/** How well observations answer a gold file. */
export interface Score<O extends ScoredObservation = ScoredObservation> {
  /** How many documents the gold names. */
  documents: number;
  /** How many observations the gold has, and how many were found where it labels. */
  gold: number;
  found: number;
  /** Observation or not. */
  detection: Figures;
  /** Detection with all strict fields right. */
  strict: Figures;
  /** Strict with the bound right as well. */
  strictAndBound: Figures;
  /** For each field, its share of right answers among the observations detected, 0 to 1. */
  fields: Record<ScoredField, number>;
  /** In the order of the gold. */
  answers: Answer<O>[];
  errors: ScoreError<O>[];
}

/**
 * Scores extracted observations against gold rows as the observation contract says (data/spec.md, “Scoring”): over all
 * documents of the gold together, and only within a document's windows where it has any.
 */
export function score<O extends ScoredObservation>(gold: readonly GoldRow[], observations: readonly O[]): Score<O> {
  const open = openAnswers(gold, observations);
  const answers: Answer<O>[] = [];
  const errors: ScoreError<O>[] = [];
  for (const row of gold) {
    if (row.class === "window") continue;
    const candidates = answersTo(row, open);
    if (row.class === "observation") {
      const best = bestOf(row, candidates);
      if (!best) errors.push({ kind: "missed", gold: row });
      else {
        // the others may still answer a later row
        open.get(row.doc)!.delete(best);
        const answer = grade(row, best);
        answers.push(answer);
        if (answer.wrong.length > 0) errors.push({ kind: "wrong", fields: answer.wrong, gold: row, found: best });
      }
      continue;
    }
    for (const found of candidates) open.get(row.doc)!.delete(found);
    if (row.class === "optional") continue;
    for (const found of candidates) errors.push({ kind: "invented", gold: row, found });
  }
  for (const rest of open.values()) for (const found of rest) errors.push({ kind: "invented", gold: null, found });
  return { documents: open.size, ...summarise(answers, errors), answers, errors };
}

/** Whether an answer is right in all strict fields. */
export function isStrict({ wrong }: Answer): boolean {
  return wrong.every((field) => field === "bound");
}

/** The observations that are scored and answer no row yet, by document of the gold, in the order given. */
type Open<O> = Map<string, Set<O>>;

function openAnswers<O extends ScoredObservation>(gold: readonly GoldRow[], observations: readonly O[]): Open<O> {
  const open: Open<O> = new Map();
  const windows = new Map<string, GoldWindow[]>();
  for (const row of gold) {
    if (!open.has(row.doc)) open.set(row.doc, new Set());
    if (row.class === "window") windows.set(row.doc, [...(windows.get(row.doc) ?? []), row]);
  }
  for (const found of observations) {
    const parts = windows.get(found.doc);
    const isLabelled = !parts || parts.some(({ start, end }) => start <= found.start && found.start < end);
    if (isLabelled) open.get(found.doc)?.add(found);
  }
  return open;
}

/** The open observations whose span holds the number's first digit. */
function answersTo<O extends ScoredObservation>({ doc, start }: GoldRow, open: Open<O>): O[] {
  return [...open.get(doc)!].filter((found) => found.start <= start && start < found.end);
}

/** Where several observations share a span, the one with the fewest wrong fields answers; the first of them on a tie. */
function bestOf<O extends ScoredObservation>(gold: GoldObservation, answers: readonly O[]): O | undefined {
  return [...answers].sort((a, b) => wrongFields(gold, a).length - wrongFields(gold, b).length)[0];
}

function grade<O extends ScoredObservation>(gold: GoldObservation, found: O): Answer<O> {
  const wrong = wrongFields(gold, found);
  return { gold, found, wrong: found.bound === gold.bound ? wrong : [...wrong, "bound"] };
}

function wrongFields(gold: GoldObservation, found: ScoredObservation): ScoredField[] {
  return strictFields.filter((field) => !holds(field, gold, found));
}

function holds(field: (typeof strictFields)[number], gold: GoldObservation, found: ScoredObservation): boolean {
  switch (field) {
    case "base_value":
      return isSameNumber(gold.base_value, found.base_value);
    case "year":
      return gold.year === null || gold.year === found.year;
    default:
      return gold[field] === found[field];
  }
}

const TOLERANCE = 1e-9;

function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

function summarise(answers: readonly Answer[], errors: readonly ScoreError[]) {
  const count = (kind: ScoreError["kind"]): number => errors.filter((error) => error.kind === kind).length;
  const gold = answers.length + count("missed");
  const found = answers.length + count("invented");
  const figures = (hits: number): Figures => {
    const precision = ratio(hits, found);
    const recall = ratio(hits, gold);
    return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
  };
  const rightIn = (field: ScoredField): number =>
    ratio(answers.filter(({ wrong }) => !wrong.includes(field)).length, answers.length);
  const fields = Object.fromEntries(scoredFields.map((field) => [field, rightIn(field)]));
  return {
    gold,
    found,
    detection: figures(answers.length),
    strict: figures(answers.filter(isStrict).length),
    strictAndBound: figures(answers.filter(({ wrong }) => wrong.length === 0).length),
    fields: fields as Record<ScoredField, number>,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
