import type { ExclusionClass, Mention, Observation } from "../../../src/engine/types.js";
import { read } from "../engine.js";

/**
 * What a marked number must become: an observation with these fields, an exclusion of a class, or null, which is no
 * observation, be it that the words are no number at all.
 */
export type Expected = Partial<Omit<Observation, "kind" | "start" | "end" | "doc">> | ExclusionClass | null;

/**
 * What is expected, and the texts that must give it, each with the number between « and ». A text with several marks takes
 * a list of as many expectations.
 */
export type CorpusRow = readonly [expected: Expected | readonly Expected[], ...texts: string[]];

/** Texts of one dimension of an observation, about as many that give it as that give something else. */
export interface Dimension {
  title: string;
  /** The heading that each text stands under; null where the texts are whole reports. */
  heading: string | null;
  rows: readonly CorpusRow[];
  /** What the contract asks and the engine does not give, by cause. */
  failing: readonly { why: string; rows: readonly CorpusRow[] }[];
}

export const REVIEW = "一、2023年工作回顾";
export const PLAN = "二、2024年工作安排";

/** One text with its marks taken out. */
export interface Case {
  /** The text with its marks, as a title for a test. */
  marked: string;
  text: string;
  spans: { start: number; end: number }[];
  expected: readonly Expected[];
}

/** Lays out the rows of a dimension as cases, one a text. */
export function casesOf(rows: readonly CorpusRow[], heading: string | null): Case[] {
  return rows.flatMap(([expected, ...texts]) =>
    texts.map((marked) => {
      const { text, spans } = unmark(heading === null ? marked : `${heading}\n${marked}\n`);
      return { marked: marked.replaceAll("\n", "⏎"), text, spans, expected: isList(expected) ? expected : [expected] };
    }),
  );
}

function isList(expected: CorpusRow[0]): expected is readonly Expected[] {
  return Array.isArray(expected);
}

function unmark(marked: string): Pick<Case, "text" | "spans"> {
  const spans: Case["spans"] = [];
  let text = "";
  let start = 0;
  for (const char of marked) {
    if (char === "«") start = text.length;
    else if (char === "»") spans.push({ start, end: text.length });
    else text += char;
  }
  return { text, spans };
}

/**
 * Reads a case and says in what way its marked numbers are none, partial, ambiguous or wrong; empty where each is read
 * once, whole, and as expected.
 */
export function faultsOf({ text, spans, expected }: Case): string[] {
  if (spans.length !== expected.length) return [`${spans.length} marks for ${expected.length} expectations`];
  const { mentions } = read(text);
  return spans.flatMap((span, i) => {
    const touching = mentions.filter(({ start, end }) => start < span.end && end > span.start);
    return faultOf(text.slice(span.start, span.end), expected[i]!, touching) ?? [];
  });
}

function faultOf(marked: string, expected: Expected, touching: readonly Mention[]): string | null {
  const [mention, ...others] = touching;
  if (expected === null) {
    const observed = touching.find(({ kind }) => kind === "observation");
    return observed ? `wrong: “${observed.text}” is an observation, ${describe(observed)}` : null;
  }
  if (!mention) return `none: no mention at “${marked}”`;
  if (others.length > 0) return `ambiguous: “${marked}” is ${touching.map(({ text }) => `“${text}”`).join(" and ")}`;
  // how far an exclusion goes beyond its number is nobody's concern: 第«12»届
  const isWhole = typeof expected === "string" ? mention.text.startsWith(marked) : mention.text === marked;
  if (!isWhole) return `partial: “${mention.text}” and not “${marked}”`;
  const wrong = typeof expected === "string" ? wrongClass(mention, expected) : wrongFields(mention, expected);
  return wrong.length > 0 ? `wrong: “${marked}” has ${wrong.join(", ")} (rules ${mention.rules.join(", ")})` : null;
}

function wrongClass(mention: Mention, expected: ExclusionClass): string[] {
  const found = mention.kind === "exclusion" ? mention.class : describe(mention);
  return found === expected ? [] : [`${found} for ${expected}`];
}

function wrongFields(mention: Mention, expected: object): string[] {
  if (mention.kind === "exclusion") return [`class ${mention.class} for an observation`];
  const found: Readonly<Record<string, unknown>> = { ...mention };
  return Object.entries(expected).flatMap(([field, value]) =>
    isSame(value, found[field]) ? [] : [`${field} ${JSON.stringify(found[field])} for ${JSON.stringify(value)}`],
  );
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return JSON.stringify(a) === JSON.stringify(b);
}

function describe(mention: Mention): string {
  if (mention.kind === "exclusion") return mention.class;
  const { measure, value, unit, indicator, label } = mention;
  return `${measure} ${value} ${unit} of ${indicator ?? label}`;
}
