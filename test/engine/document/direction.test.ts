import { describe, expect, test } from "vitest";
import type { Aim } from "../../../src/engine/document/aims.js";
import { wordRows } from "../../../src/engine/document/direction-words.table.js";
import { headingCues, openingCues } from "../../../src/engine/document/direction.table.js";
import { createScale, weigh, wordRowsIn } from "../../../src/engine/document/evidence.js";
import { fold } from "../../../src/engine/text/fold.js";

const years = { delivered: 2024, review: 2023, plan: 2024, reviewSpan: null, planSpan: null };
const aims: readonly Aim[] = [
  { tense: "review", year: 2023, span: null },
  { tense: "plan", year: 2024, span: null },
];
const tenses = { back: "review", ahead: "plan", "this-year": "plan" } as const;

/** The direction that words speak for by their cues. */
function saidBy(words: string, level: number): string | null {
  const text = fold(words);
  const { cued } = weigh({ opening: text, text, start: 0, end: text.length, level }, createScale(aims, years));
  const most = Math.max(...cued);
  return most > 0 ? aims[cued.indexOf(most)]!.tense : null;
}

test("Evidence has ids of its own", () => {
  const ids = [...headingCues, ...openingCues, ...wordRows].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("Cues", () => {
  for (const row of [...headingCues, ...openingCues]) {
    test(`${row.id} speaks in ${row.example}`, () => {
      expect(fold(row.example)).toMatch(row.pattern);
      expect(saidBy(row.example, row.where === "heading" ? 1 : 0)).toBe(tenses[row.says]);
    });

    test(`${row.id} does not speak in ${row.counter}`, () => {
      expect(fold(row.counter)).not.toMatch(row.pattern);
    });
  }
});

describe("Words", () => {
  for (const row of wordRows) {
    test(`${row.id} are in ${row.example}, and not in ${row.counter}`, () => {
      expect(wordRowsIn(fold(row.example))).toContain(row);
      expect(wordRowsIn(fold(row.counter))).not.toContain(row);
    });
  }

  test("stand in one row each", () => {
    const words = wordRows.flatMap((row) => row.words);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test("of 今年 look back in a report given at the year's end", () => {
    const late = { ...years, delivered: 2023 };
    const text = "今年造林5万亩。";
    const { scores } = weigh({ opening: text, text, start: 0, end: text.length, level: 0 }, createScale(aims, late));
    expect(scores[0]).toBeGreaterThan(scores[1]!);
  });
});
