import { describe, expect, test } from "vitest";
import { createExplainer, type Explanation, type Miss } from "../../src/engine/explain.js";
import { extract } from "../../src/engine/index.js";
import { exclusionRules } from "../../src/engine/quantity/exclusions.table.js";
import { lexicon } from "./engine.js";

const text =
  "一、2023年工作回顾\n地区生产总值完成132.2亿元,增长8.6%。各项工作有序开展。\n二、2024年工作安排\n新建学校2所。\n";
const report = { doc: "a", text, catalog: { file: "a.txt", delivered: 2024 } };
const explain = createExplainer(report, lexicon);
const explainAt = (words: string): Explanation | Miss => explain(text.indexOf(words));
const quote = ({ sentence }: Explanation | Miss) => (sentence ? text.slice(sentence.start, sentence.end).trim() : null);

describe("An explanation", () => {
  test("has the sentence, the context and the rules of the number at the offset", () => {
    const growth = explainAt("8.6%");
    expect(growth).toMatchObject({
      kind: "mention",
      mention: { text: "8.6%", indicator: "gdp", measure: "growth" },
      context: { tense: "review", year: 2023 },
      facts: { delivered: { value: 2024, origin: "catalog" } },
    });
    expect(growth.kind === "mention" && growth.rules.map(({ id }) => id)).toEqual([
      "quantity",
      "inherited",
      "growth-word",
      "section",
    ]);
    expect(quote(growth)).toBe("地区生产总值完成132.2亿元,增长8.6%。");
    expect(explainAt("2所")).toMatchObject({ context: { tense: "plan", year: 2024 }, mention: { label: "学校" } });
  });

  test("is the same for every offset of the number and its unit", () => {
    const start = text.indexOf("132.2亿元");
    const [first, ...others] = [0, 3, 6].map((at) => explain(start + at));
    expect(first).toMatchObject({ kind: "mention", mention: { start, end: start + 7 } });
    for (const other of others) expect(other).toEqual(first);
  });

  test("gives the mentions that extracting gives", () => {
    const { mentions } = extract(report, lexicon);
    expect(mentions).toHaveLength(5);
    for (const mention of mentions) expect(explain(mention.start)).toMatchObject({ kind: "mention", mention });
  });

  test("of an exclusion has the example and the counter-example of its rule", () => {
    const date = explainAt("2024年");
    expect(date).toMatchObject({ kind: "mention", mention: { kind: "exclusion", class: "date" } });
    const [rule] = date.kind === "mention" ? date.rules : [];
    expect(rule?.says).toContain("date");
    expect(exclusionRules).toContainEqual(expect.objectContaining({ example: rule?.example, counter: rule?.counter }));
  });

  test("names each rule once", () => {
    const ranked = "增幅居全市第3位。";
    const rank = createExplainer({ doc: "a", text: ranked }, lexicon)(ranked.indexOf("3"));
    const ids = rank.kind === "mention" ? rank.rules.map(({ id }) => id) : [];
    expect(ids).toContain("rank");
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("where no number stands has the sentence, and the numbers before and after", () => {
    const miss = explainAt("各项");
    expect(miss).toMatchObject({ kind: "miss", nearest: [{ text: "8.6%" }, { text: "2024年" }] });
    expect(quote(miss)).toBe("各项工作有序开展。");
    expect(explain(0)).toMatchObject({ kind: "miss", nearest: [{ text: "2023年" }] });
    expect(explain(text.length + 5)).toMatchObject({ kind: "miss", sentence: null, nearest: [{ text: "2所" }] });
    expect(createExplainer({ doc: "a", text: "没有数字。" }, lexicon)(1)).toMatchObject({ kind: "miss", nearest: [] });
  });
});
