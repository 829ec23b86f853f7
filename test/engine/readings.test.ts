import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createLexicon, extract } from "../../src/engine/index.js";
import type { Observation } from "../../src/engine/types.js";
import { readTables } from "../../src/formats/tables.js";

/**
 * Small texts of many kinds, written for the purpose, with what is right for some of their numbers. `number` is found at its
 * first place in the text that is no part of a longer number. Fields are those of an observation, and `absent` (no
 * observation), `present` (one), `notindicator` and `notlabel`; `has` asks for some observation with all these values.
 */
interface Case {
  id: string;
  kind: string;
  text: string;
  expect: ({ number: string; field: string; want: unknown } | { has: Record<string, unknown> })[];
}

const lines = readFileSync("test/engine/corpus/readings.jsonl", "utf8").trim().split("\n");
const cases = lines.map((line) => JSON.parse(line) as Case);

/** Cases that are not read right yet: known failures, not right answers. */
const failing: ReadonlySet<string> = new Set(
  readFileSync("test/engine/corpus/readings.failing.txt", "utf8").split(/\s+/),
);

const lexicon = createLexicon(await readTables("data"));

describe.each([...new Set(cases.map(({ kind }) => kind))])("%s", (kind) => {
  for (const { id, text, expect: wanted } of cases.filter((each) => each.kind === kind)) {
    const run = failing.has(id) ? test.fails : test;
    run(`${id}: ${text.slice(0, 60).replaceAll("\n", " ")}`, () => {
      const { mentions } = extract({ doc: id, text }, lexicon);
      const observations = mentions.filter((mention) => mention.kind === "observation");
      const faults = wanted.flatMap((each) =>
        "has" in each
          ? observations.some((found) => Object.entries(each.has).every(([f, v]) => isSame(fieldOf(found, f), v)))
            ? []
            : [`no observation has ${JSON.stringify(each.has)}`]
          : faultOf(each, observationAt(observations, text, each.number)),
      );
      expect(faults).toEqual([]);
    });
  }
});

function observationAt(observations: readonly Observation[], text: string, number: string): Observation | undefined {
  let at = text.indexOf(number);
  while (at > 0 && /[0-9.]/.test(text[at - 1]!) && /[0-9]/.test(number[0]!)) at = text.indexOf(number, at + 1);
  const first = text.slice(at).search(/[0-9\uff10-\uff19一二两三四五六七八九十百千万几数]/);
  const start = at + Math.max(0, first);
  return observations.find((each) => each.start <= start && start < each.end);
}

function faultOf(
  { number, field, want }: { number: string; field: string; want: unknown },
  found: Observation | undefined,
): string[] {
  const fault = (got: unknown): string[] => [
    `${number}: ${field} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`,
  ];
  switch (field) {
    case "absent":
      return found ? fault(false) : [];
    case "present":
      return found ? [] : fault(false);
    case "notindicator":
      return found?.indicator === want && found !== undefined ? fault(want) : [];
    case "notlabel":
      return found?.label === want ? fault(want) : [];
    default:
      if (!found) return fault("no observation");
      return isSame(fieldOf(found, field), want) ? [] : fault(fieldOf(found, field));
  }
}

function fieldOf(observation: Observation, field: string): unknown {
  return (observation as unknown as Record<string, unknown>)[field];
}

const PRECISION = 1e-5;

function isSame(got: unknown, want: unknown): boolean {
  if (typeof got !== "number" || typeof want !== "number") return (got ?? null) === (want ?? null);
  return Math.abs(got - want) <= PRECISION * Math.max(1, Math.abs(want));
}
