/** What a new rule takes: a row of a table, with an example and a counter-example. It is made up here, in memory. */
import { describe, expect, test, vi } from "vitest";
import { explain } from "../../src/engine/index.js";
import type { ExclusionRule } from "../../src/engine/quantity/exclusion-rule.js";
import { toldRules, type RuleId } from "../../src/engine/observation/rules.js";
import { lexicon, read } from "../engine/engine.js";
import { guideTo } from "./guide.js";

const { RULE } = vi.hoisted(() => ({
  RULE: {
    id: "made-up",
    class: "name",
    shapes: ["unit"],
    before: /雅号$/,
    example: "取得雅号«12家»之后。",
    counter: "新增企业«12家»。",
  },
}));

vi.mock(import("../../src/engine/quantity/exclusions.table.js"), async (load) => {
  const { exclusionRules, ...others } = await load();
  return { ...others, exclusionRules: [RULE as never, ...exclusionRules] };
});

const unmark = (sentence: string): string => sentence.replace(/[«»]/gu, "");

describe("A new rule", () => {
  test("is a row of a table that rules.ts lists, and tried by rules.test.ts, as the guide says", () => {
    const { paths } = guideTo("a rule");
    expect(paths).toEqual(expect.arrayContaining(["src/engine", "src/engine/observation/rules.ts"]));
    expect(paths).toContain("test/engine/rules.test.ts");
  });

  test("reads its example and leaves its counter-example alone", () => {
    const rulesOf = (sentence: string): readonly string[] =>
      read(unmark(sentence)).mentions.flatMap(({ rules }) => rules);
    expect(rulesOf(RULE.example)).toContain(RULE.id);
    expect(rulesOf(RULE.counter)).not.toContain(RULE.id);
  });

  test("is told where a number is explained", () => {
    expect(toldRules.get(RULE.id)).toMatchObject({ example: RULE.example, counter: RULE.counter });
    const text = unmark(RULE.example);
    expect(JSON.stringify(explain({ doc: "a", text }, lexicon, text.indexOf("12")))).toContain(RULE.id);
  });

  test("without a counter-example, or named by an answer without a row, does not compile", () => {
    const { counter, ...rest } = RULE;
    // @ts-expect-error a rule has a counter-example
    const rule: ExclusionRule = { ...rest, class: "name", shapes: ["unit"] };
    // @ts-expect-error no row has this id
    const id: RuleId = "made-up";
    expect([rule.id, id, counter]).toEqual([RULE.id, RULE.id, RULE.counter]);
  });
});
