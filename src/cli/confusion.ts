import { createExplainer, type ExtractInput, type Lexicon } from "../engine/index.js";
import type { Mention, Observation, Span } from "../engine/types.js";
import type { GoldObservation, GoldOther, ScoredField, ScoreError } from "../tables/score.js";
import type { Lang } from "../charts/i18n/lang.js";
import { both } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import { quoteAround } from "./quote.js";
import { EVALUATES } from "./says.table.js";
import { padColumns, textColumns } from "./text-width.js";

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
export function formatConfusion(confusion: Confusion, lang: Lang): string {
  const { kind, fields, doc, start, sentence, found } = confusion;
  const rules: Side[] = found ? [{ name: EVALUATES.rules, words: found.rules.join(" · ") }] : [];
  const differences = differencesOf(confusion);
  const sides = [...(differences ? [] : sidesOf(confusion, lang)), ...rules];
  const width = Math.max(
    0,
    ...[EVALUATES.gold, EVALUATES.found, EVALUATES.rules].map((name) => textColumns(name[lang])),
  );
  const lines = [
    sentence,
    ...(differences ?? []).map((text) => text[lang]),
    ...sides.map(({ name, words }) => `${padColumns(name[lang], width)}  ${words}`),
  ];
  const head = [`${doc}:${start}`, EVALUATES[kind][lang], fields.join(lang === "zh" ? "、" : ", ")];
  return `${head.join(" ").trim()}\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

/** What one side says: the gold, the answer, or the rules that made it. */
interface Side {
  name: Bilingual;
  words: string;
}

/** The fields in which an answer differs from the gold; null where there are not both. */
function differencesOf({ kind, fields, gold, found }: Confusion): Bilingual[] | null {
  if (kind !== "wrong" || gold?.class !== "observation" || found?.kind !== "observation") return null;
  const cell = (value: string | number | null): Bilingual =>
    value === null ? EVALUATES.none : both(() => String(value));
  return fields.map((field) => EVALUATES.differs(field, cell(gold[field]), cell(found[field])));
}

function sidesOf({ gold, found }: Confusion, lang: Lang): Side[] {
  return [
    { name: EVALUATES.gold, words: gold === null ? EVALUATES.noLabel[lang] : summary(gold, lang) },
    { name: EVALUATES.found, words: found === null ? EVALUATES.noNumber[lang] : summary(found, lang) },
  ];
}

function summary(reading: GoldObservation | GoldOther | Mention, lang: Lang): string {
  if (!("measure" in reading)) return reading.class;
  const { measure, base_value, base_unit, bound, status, year, indicator } = reading;
  const parts = [
    `${measure} ${base_value} ${base_unit}`,
    bound,
    `${status} ${year ?? EVALUATES.anyYear[lang]}`,
    indicator ?? EVALUATES.noIndicator[lang],
  ];
  return parts.join(lang === "zh" ? "，" : ", ");
}
