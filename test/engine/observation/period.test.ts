import { describe, expect, test } from "vitest";
import { createExplainer } from "../../../src/engine/explain.js";
import { cumulativeRules } from "../../../src/engine/observation/cumulative.table.js";
import { periodRules } from "../../../src/engine/observation/period.table.js";
import type { Observation } from "../../../src/engine/types.js";
import { lexicon, read } from "../engine.js";

/** The observation of the number between « and », in a report of 2024 that looks back unless the text has a heading. */
function observe(marked: string): Observation | undefined {
  const text = `${/^[一二]、/.test(marked) ? "" : "一、2023年工作回顾\n"}${marked}\n`;
  const { mentions } = read(text.replace(/[«»]/g, ""));
  const found = mentions.find(({ start, end }) => start <= text.indexOf("«") && text.indexOf("«") < end);
  return found?.kind === "observation" ? found : undefined;
}

const ids = [...periodRules, ...cumulativeRules].map(({ id }) => id);

test("Rules of periods and of totals have ids of their own, and are explained", () => {
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const text = "五年来,累计新建公园20个。";
  const found = createExplainer({ doc: "a", text, catalog: { file: "a.txt", delivered: 2024 } }, lexicon)(10);
  const rules = found.kind === "mention" ? found.rules : [];
  expect(rules.find(({ id }) => id === "period-of-years")).toMatchObject({ counter: periodRules[0]!.counter });
  expect(rules.every(({ says }) => says !== null)).toBe(true);
});

describe("A rule of periods", () => {
  // the end of what several years say has no rule in the answer
  for (const { id, example, counter } of periodRules.filter(({ reads }) => reads !== "one-year")) {
    test(`${id} gives the years of ${example}`, () => {
      const found = observe(example);
      expect(found?.rules).toContain(id);
      expect(found?.period_end).not.toBeNull();
    });
    test(`${id} gives no years to ${counter}`, () => {
      expect(observe(counter)?.rules ?? []).not.toContain(id);
    });
  }

  for (const { id, example, counter } of periodRules.filter(({ reads }) => reads === "one-year")) {
    const before = "五年来,公园增加9个。";
    test(`${id} ends what several years said: ${example}`, () => {
      expect(observe(before + example)?.period_start).toBeNull();
    });
    test(`${id} does not end it in ${counter}`, () => {
      expect(observe(before + counter)?.period_start).not.toBeNull();
    });
  }
});

describe("A rule of totals", () => {
  for (const { id, example, counter } of cumulativeRules) {
    test(`${id} makes a total of ${example}`, () => {
      expect(observe(example)).toMatchObject({ cumulative: true });
      expect(observe(example)?.rules).toContain(id);
    });
    test(`${id} makes none of ${counter}`, () => {
      expect(observe(counter)).toMatchObject({ cumulative: false });
    });
  }
});
