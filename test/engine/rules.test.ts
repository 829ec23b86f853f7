import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headingRules } from "../../src/engine/document/headings.table.js";
import { readStructure } from "../../src/engine/document/structure.js";
import { ruleConfidence } from "../../src/engine/observation/confidence.table.js";
import { pairWords } from "../../src/engine/observation/lists.table.js";
import { exclusionRules } from "../../src/engine/quantity/exclusions.table.js";
import { findTokens, type Token } from "../../src/engine/quantity/token.js";
import { perUnits, timeUnits } from "../../src/engine/quantity/units.table.js";
import { fold } from "../../src/engine/text/fold.js";
import { lexicon, read } from "./engine.js";

/** Examples of a rule are read by the whole composition as far as it shows which rule spoke; marks are « and ». */
interface Marked {
  text: string;
  start: number;
  end: number;
}

function unmark(sentence: string): Marked {
  const start = sentence.indexOf("«");
  const end = sentence.indexOf("»") - 1;
  return { text: sentence.replace("«", "").replace("»", ""), start, end };
}

function tokenAt({ text, start }: Marked): Token | undefined {
  return findTokens(fold(text), text, lexicon.units).find((token) => token.start <= start && start < token.end);
}

/** Rules whose example or counter-example does not hold, as `id: example` or `id: counter`, and which rule speaks instead. */
const failing: readonly string[] = [
  "size-class-over: example", // size-class-before-count
  "size-class-under: example", // size-class
  "numbered-number: example", // numbered
  "top-list: example", // numbered-road-or-line
  "grade: example", // numbered-road-or-line
];

const testOf = (name: string) => (failing.includes(name) ? test.fails : test);

describe("Rules of exclusion", () => {
  test("have ids of their own", () => {
    expect(repeated(exclusionRules.map(({ id }) => id))).toEqual([]);
  });

  for (const rule of exclusionRules) {
    testOf(`${rule.id}: example`)(`${rule.id} excludes the number of ${rule.example} as ${rule.class}`, () => {
      const marked = unmark(rule.example);
      expect(tokenAt(marked)).toMatchObject({
        start: marked.start,
        verdict: { rule: rule.id, class: rule.class },
      });
    });

    testOf(`${rule.id}: counter`)(`${rule.id} leaves the number of ${rule.counter} alone`, () => {
      const token = tokenAt(unmark(rule.counter));
      expect(token, "every number is a token").toBeDefined();
      expect(token?.verdict.rule).not.toBe(rule.id);
    });
  }
});

describe("Rules of headings", () => {
  test("have ids of their own", () => {
    expect(repeated(headingRules.map(({ id }) => id))).toEqual([]);
  });

  for (const rule of headingRules) {
    testOf(`${rule.id}: example`)(`${rule.id} makes a heading of level ${rule.level} of ${rule.example}`, () => {
      expect(headingOf(rule.example)).toEqual({ id: rule.id, level: rule.level });
    });

    testOf(`${rule.id}: counter`)(`${rule.id} makes no heading of ${rule.counter}`, () => {
      expect(headingOf(rule.counter)?.id).not.toBe(rule.id);
    });
  }

  /** What a line above a paragraph is as a heading; the rule is the first that has its look. */
  function headingOf(line: string): { id: string | undefined; level: number } | null {
    const { headings } = readStructure(fold(`${line}\n各项工作稳步推进,社会大局保持稳定。\n`));
    const rule = headingRules.find(({ pattern }) => pattern.test(fold(line)));
    return headings[0] ? { id: rule?.id, level: headings[0].level } : null;
  }
});

describe("Pair words", () => {
  test("have ids of their own", () => {
    expect(repeated(pairWords.map(({ id }) => id))).toEqual([]);
  });

  for (const { id, word, parts, example } of pairWords) {
    testOf(`${id}: example`)(`${id} names ${parts.join(" and ")} in ${example}`, () => {
      expect(example).toContain(word);
      const { mentions } = read(`一、2023年工作回顾\n${example}。\n`);
      const indicators = mentions.slice(1).map((mention) => mention.kind === "observation" && mention.label);
      expect(indicators).toHaveLength(parts.length);
      parts.forEach((part, i) => expect(indicators[i]).toContain(part));
    });
  }
});

describe("Units of the unit reader", () => {
  test("of time have each one kind", () => {
    expect(repeated(timeUnits.map(({ text }) => text))).toEqual([]);
  });

  test.each([...perUnits])("read 元/%s as CNY/%s", (per, base) => {
    const [, mention] = read(`一、2023年工作回顾\n补助标准达到500元/${per}。\n`).mentions;
    expect(mention).toMatchObject({ text: `500元/${per}`, base_unit: `CNY/${base}` });
  });
});

describe("Confidence", () => {
  const sources = readdirSync("src/engine", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith("confidence.table.ts"))
    .map((file) => readFileSync(`src/engine/${file}`, "utf8"));

  test.each(Object.entries(ruleConfidence))("is known of a rule that there is: %s, %d", (id, confidence) => {
    expect(sources.some((source) => source.includes(`"${id}"`))).toBe(true);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  });
});

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}
