import { createExplainer, type ExtractInput, type Lexicon } from "../engine/index.js";
import type { Mention, Observation, Span } from "../engine/types.js";
import type { GoldObservation, GoldOther, ScoredField, ScoreError } from "../tables/score.js";
import { quoteAround } from "./quote.js";

/** One answer that is not right, in its sentence. */
export interface Confusion {
  kind: ScoreError["kind"];
  /** The fields that are wrong; none where the observation was missed or invented. */
  fields: ScoredField[];
  doc: string;
  start: number;
  /** The sentence, or of a long one the part, with the number between « and ». */
  sentence: string;
  /** What the gold says; null where it has no label. */
  gold: GoldObservation | GoldOther | null;
  /** What became of the number; null where it was not taken for one. */
  found: Mention | null;
}

/** The documents that were scored, by name, and the tables that they were read with. */
export interface ConfusionSources {
  inputs: ReadonlyMap<string, ExtractInput>;
  lexicon: Lexicon;
}

/** Puts errors into their sentences, in the order of the documents and their text. */
export function describeErrors(
  errors: readonly ScoreError<Observation>[],
  { inputs, lexicon }: ConfusionSources,
): Confusion[] {
  return [...inputs.values()].flatMap((input) => {
    const own = errors.filter((error) => spotOf(error).doc === input.doc);
    if (own.length === 0) return [];
    const explain = createExplainer(input, lexicon);
    const confusions = own.map((error): Confusion => {
      const { doc, start, end } = spotOf(error);
      const explanation = explain(start);
      const found = explanation.kind === "mention" ? explanation.mention : null;
      const sentence = quoteAround(input.text, explanation.sentence ?? { start, end }, found ?? { start, end });
      const fields = error.kind === "wrong" ? error.fields : [];
      return { kind: error.kind, fields, doc, start, sentence, gold: error.gold, found };
    });
    return confusions.sort((a, b) => a.start - b.start);
  });
}

function spotOf(error: ScoreError<Observation>): Span & { doc: string } {
  if (error.kind === "invented") return error.found;
  const { doc, start, text } = error.gold;
  return { doc, start, end: start + text.length };
}

/** Words a confusion for a terminal: what is wrong, the sentence, gold against found, and the rules that made it. */
export function formatConfusion(confusion: Confusion): string {
  const { kind, fields, doc, start, sentence, found } = confusion;
  const rules = found ? [`rules  ${found.rules.join(" · ")}`] : [];
  const lines = [sentence, ...comparison(confusion), ...rules];
  return `${[`${doc}:${start}`, kind, fields.join(", ")].join(" ").trim()}\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

function comparison({ kind, fields, gold, found }: Confusion): string[] {
  if (kind === "wrong" && gold?.class === "observation" && found?.kind === "observation")
    return fields.map((field) => `${field}  gold ${gold[field] ?? "none"}, found ${found[field] ?? "none"}`);
  return [
    `gold   ${gold === null ? "no label" : summary(gold)}`,
    `found  ${found === null ? "no number" : summary(found)}`,
  ];
}

function summary(reading: GoldObservation | GoldOther | Mention): string {
  if (!("measure" in reading)) return reading.class;
  const { measure, base_value, base_unit, bound, status, year, indicator } = reading;
  return `${measure} ${base_value} ${base_unit}, ${bound}, ${status} ${year ?? "of any year"}, ${indicator ?? "no indicator"}`;
}
