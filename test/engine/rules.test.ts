import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headingRules } from "../../src/engine/document/headings.table.js";
import { readStructure } from "../../src/engine/document/structure.js";
import { ruleConfidence } from "../../src/engine/observation/confidence.table.js";
import { tidyLabel } from "../../src/engine/observation/label.js";
import { labelTrims } from "../../src/engine/observation/label-trims.table.js";
import { pairWords } from "../../src/engine/observation/lists.table.js";
import { impliedUnits } from "../../src/engine/observation/implied-units.table.js";
import { toldRules } from "../../src/engine/observation/rules.js";
import { uses } from "../../src/engine/observation/share.table.js";
import { numeralRules } from "../../src/engine/quantity/chinese.table.js";
import { exclusionRules } from "../../src/engine/quantity/exclusions.table.js";
import { rankRules } from "../../src/engine/quantity/rank.js";
import { findTokens, type Token } from "../../src/engine/quantity/token.js";
import { notUnits, perUnits, timeUnits } from "../../src/engine/quantity/units.table.js";
import { fold } from "../../src/engine/text/fold.js";
import type { Observation } from "../../src/engine/types.js";
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

describe("A rule", () => {
  // what is part of a word is no mention, so that no answer can name the rule
  const mute = new Set<string>(numeralRules.filter(({ reading }) => reading === "part-of-a-word").map(({ id }) => id));
  // the texts of trims are labels, and tested below
  for (const { id } of labelTrims) mute.add(id);
  const rules = [...toldRules.values()].filter(({ id }) => !mute.has(id));

  test.each(rules)("$id takes part in reading $example", ({ id, example }) => {
    expect(rulesAt(example)).toContain(id);
  });

  test.each(rules)("$id leaves $counter alone", ({ id, counter }) => {
    expect(counter).toContain("«");
    expect(rulesAt(counter)).not.toContain(id);
  });

  function rulesAt(sentence: string): readonly string[] {
    const { text, start } = unmark(sentence);
    return read(text).mentions.find((each) => each.start <= start && start < each.end)?.rules ?? [];
  }
});

describe("A trim of labels", () => {
  test.each(labelTrims)("$id makes $leaves of $example", ({ pattern, becomes, example, leaves }) => {
    expect(tidyLabel(example.replace(pattern, becomes))).toBe(leaves);
  });

  test.each(labelTrims)("$id leaves $counter alone", ({ pattern, counter }) => {
    expect(pattern.test(counter)).toBe(false);
  });
});

test("No code asks which rule an answer names: what it needs to know is a field", () => {
  const asking = /\brules\.(?:includes|indexOf)\(|\brule(?:\.id)? [!=]== "/;
  const sources = readdirSync("src/engine", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(sources.filter((file) => asking.test(readFileSync(`src/engine/${file}`, "utf8")))).toEqual([]);
});

describe("Rules of exclusion", () => {
  test("have ids of their own", () => {
    expect(repeated(exclusionRules.map(({ id }) => id))).toEqual([]);
  });

  for (const rule of exclusionRules) {
    test(`${rule.id} excludes the number of ${rule.example} as ${rule.class}`, () => {
      const marked = unmark(rule.example);
      expect(tokenAt(marked)).toMatchObject({
        start: marked.start,
        verdict: { rule: rule.id, class: rule.class },
      });
    });

    test(`${rule.id} leaves the number of ${rule.counter} alone`, () => {
      const token = tokenAt(unmark(rule.counter));
      expect(token, "every number is a token").toBeDefined();
      expect(token?.verdict.rule).not.toBe(rule.id);
    });
  }
});

describe.each([
  { title: "Rules of rank", rules: rankRules },
  { title: "Rules of Chinese numerals", rules: numeralRules.filter(({ reading }) => reading !== "part-of-a-word") },
])("$title", ({ rules }) => {
  test("have ids of their own", () => {
    expect(repeated(rules.map(({ id }) => id))).toEqual([]);
  });

  for (const { id, example, counter } of rules) {
    test(`${id} reads the number of ${example}`, () => {
      const marked = unmark(example);
      expect(tokenAt(marked)).toMatchObject({ start: marked.start, verdict: { rule: id } });
    });

    test(`${id} leaves the number of ${counter} alone`, () => {
      expect(tokenAt(unmark(counter))?.verdict.rule).not.toBe(id);
    });
  }
});

describe("Rules by which a Chinese numeral is part of a word", () => {
  const rules = numeralRules.filter(({ reading }) => reading === "part-of-a-word");

  for (const { id, example, counter } of rules) {
    test(`${id} makes no mention of the numeral in ${example}`, () => {
      expect(tokenAt(unmark(example))).toBeUndefined();
    });

    test(`${id} leaves the numeral of ${counter} alone`, () => {
      expect(tokenAt(unmark(counter))).toBeDefined();
    });
  }
});

describe("Words that begin like a unit", () => {
  test("stand in the table once a unit", () => {
    expect(repeated(notUnits.map(({ unit }) => unit))).toEqual([]);
  });

  for (const { unit, example, counter } of notUnits) {
    test(`${unit} is no unit in ${example}`, () => {
      expect(unitAt(example)).not.toBe(unit);
    });

    test(`${unit} is the unit in ${counter}`, () => {
      expect(unitAt(counter)).toBe(unit);
    });
  }

  function unitAt(marked: string): string | null | undefined {
    const token = tokenAt(unmark(marked));
    return token && (token.unit.row?.text ?? token.unit.timeText);
  }
});

describe("What a bare magnitude counts", () => {
  for (const { unit, example, counter } of impliedUnits) {
    test(`is ${unit} in ${example}`, () => {
      expect(baseUnitAt(example)).toBe(unit);
    });

    test(`is not ${unit} in ${counter}`, () => {
      expect(baseUnitAt(counter)).not.toBe(unit);
    });
  }
});

describe("Shares", () => {
  for (const { id, example, counter, indicator } of uses) {
    test(`${id} gives ${indicator} in ${example}`, () => {
      expect(observationAt(example)).toMatchObject({ indicator, measure: "share" });
    });

    test(`${id} does not hold in ${counter}`, () => {
      expect(observationAt(counter)?.rules).not.toContain(id);
    });
  }
});

function observationAt(sentence: string): Observation | undefined {
  const { text, start } = unmark(`一、2023年工作回顾\n${sentence}\n`);
  const { mentions } = read(text);
  return mentions.find(
    (each): each is Observation => each.kind === "observation" && each.start <= start && start < each.end,
  );
}

function baseUnitAt(sentence: string): string | undefined {
  return observationAt(sentence)?.base_unit;
}

describe("Rules of headings", () => {
  test("have ids of their own", () => {
    expect(repeated(headingRules.map(({ id }) => id))).toEqual([]);
  });

  for (const rule of headingRules) {
    test(`${rule.id} makes a heading of level ${rule.level} of ${rule.example}`, () => {
      expect(headingOf(rule.example)).toEqual({ id: rule.id, level: rule.level });
    });

    test(`${rule.id} makes no heading of ${rule.counter}`, () => {
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
    test(`${id} names ${parts.join(" and ")} in ${example}`, () => {
      expect(example.replace(/[«»]/g, "")).toContain(word);
      const { mentions } = read(`一、2023年工作回顾\n${example.replace(/[«»]/g, "")}。\n`);
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
  test.each(Object.entries(ruleConfidence))("is known of a rule that there is: %s, %d", (id, confidence) => {
    expect(toldRules.has(id)).toBe(true);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  });
});

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}
