import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/engine/text/fold.js";
import type { Extraction, Mention } from "../../src/engine/types.js";
import { unaccounted } from "./accounts.js";
import { casesOf, REVIEW } from "./corpus/corpus.js";
import { dimensions } from "./corpus/index.js";
import { read } from "./engine.js";
import { hostileText } from "./hostile.js";

// The same texts at each run, so that a failure is the change's and not chance's; FAST_CHECK_SEED tries others.
fc.configureGlobal({
  numRuns: Number(process.env.FAST_CHECK_RUNS ?? 1000),
  seed: Number(process.env.FAST_CHECK_SEED ?? 20_240_115),
});

/** What holds of the reading of any text whatever, each with what is wrong where it does not. */
const laws: Record<string, (text: string, reading: Extraction) => unknown[]> = {
  "each run of digits, half or full width, lies inside exactly one mention": (text, { mentions }) =>
    unaccounted(text, mentions),

  "mentions ascend, never overlap, and end with the text at the latest": (text, { mentions }) =>
    mentions.filter(({ start, end }, i) => {
      return start < (mentions[i - 1]?.end ?? 0) || end <= start || end > text.length;
    }),

  "offsets quote the text": (text, { mentions, headings }) =>
    [...mentions, ...headings].filter((each) => each.text !== text.slice(each.start, each.end)),

  "issues and evidence lie inside the text": (text, { facts, issues }) =>
    [facts.place, facts.place_code, facts.delivered, facts.title]
      .flatMap(({ evidence }): { start: number; end: number }[] => (evidence ? [evidence] : []))
      .concat(issues)
      .filter(({ start, end }) => start < 0 || end < start || end > text.length),

  "the section of a mention is a heading": (_, { mentions, headings }) => {
    const texts = new Set<string | null>([null, ...headings.map(({ text }) => text)]);
    return mentions.filter(({ section }) => !texts.has(section));
  },

  "an observation has finite values, a unit, a label and a confidence from 0 to 1": (_, { mentions }) =>
    mentions.flatMap(incomplete),

  "each mention names the rules that made it": (_, { mentions }) =>
    mentions.filter(({ rules }) => rules.length === 0 || rules.includes("")),

  "the answer survives being written as JSON": (_, reading) => {
    const written = JSON.parse(JSON.stringify(reading)) as Extraction;
    return reading.mentions.filter((mention, i) => !isDeepStrictEqual(mention, written.mentions[i]));
  },

  "the answer is the same each time": (text, reading) => {
    const again = read(text).mentions;
    return reading.mentions.filter((mention, i) => !isDeepStrictEqual(mention, again[i]));
  },
};

/** Texts on which a reader may break a law. */
const onceBroken: readonly (readonly [what: string, text: string])[] = [
  ["a unit that ends in a digit leaves the next number whole", "0km2023年"],
  ["and so it does with a number in full width", "0km２０２３年"],
  ["a rate may end the text", "0元/亩"],
  ["百分之 may stand before endless digits", `百分之${"9".repeat(400)}`],
  ["magnitudes may go on without end", `5${"万".repeat(80)}`],
  ["doublings may be without measure", "1,234,567番"],
  ["a fall by nothing is nothing", "投资下降0%"],
];

describe("In any text", () => {
  const anyText = hostileText();

  for (const [law, faultsIn] of Object.entries(laws))
    test(law, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(faultsIn(text, read(text))).toEqual([]);
        }),
      );
    });

  for (const [what, text] of onceBroken)
    test(what, () => {
      const reading = read(text);
      for (const faultsIn of Object.values(laws)) expect(faultsIn(text, reading)).toEqual([]);
    });

  test("what is found of place and year in the text itself keeps the laws as well", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text, { file: "report.txt" });
        for (const faultsIn of Object.values(laws).slice(0, -1)) expect(faultsIn(text, reading)).toEqual([]);
      }),
    );
  });

  test("folding keeps each character's place, lone surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), anyText, (any, likely) => {
        for (const text of [any, likely, any.slice(1) + likely]) expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

function incomplete(mention: Mention): string[] {
  if (mention.kind === "exclusion") return [];
  const { value, base_value, unit, base_unit, label, confidence, year } = mention;
  const faults = {
    value: !Number.isFinite(value),
    base_value: !Number.isFinite(base_value),
    unit: unit === "",
    base_unit: base_unit === "",
    label: label.trim() === "",
    confidence: !(confidence >= 0 && confidence <= 1),
    year: year !== null && !Number.isInteger(year),
  };
  const wrong = Object.entries(faults).filter(([, isWrong]) => isWrong);
  return wrong.map(([field]) => `${field} of “${mention.text}”: ${JSON.stringify(mention)}`);
}

const OF_WHOLE_TEXT: ReadonlySet<string> = new Set(["differing-levels", "out-of-scale"]);

describe("Two paragraphs", () => {
  // Sentences of the corpus that tell their own time and turn nobody else's.
  const sentences = dimensions
    .filter(({ heading }) => heading === REVIEW)
    .flatMap(({ rows }) => casesOf(rows, null).map(({ text }) => text))
    .filter((text) => text.endsWith("。"));
  const paragraph = fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(""));

  test("under one heading are read as each is read under it alone", () => {
    fc.assert(
      fc.property(paragraph, paragraph, (a, b) => {
        const head = `${REVIEW}\n`;
        const both = read(`${head}${a}\n\n${b}\n`);
        const first = read(`${head}${a}\n`);
        const second = read(`${head}${b}\n`);
        const shift = a.length + 2;
        expect(bodyOf(both, head.length, 0)).toEqual([
          ...bodyOf(first, head.length, 0),
          ...bodyOf(second, head.length, shift),
        ]);
      }),
    );
  });

  /** The mentions below the heading, moved by `shift`, without the doubts that only the whole text raises. */
  function bodyOf({ mentions }: Extraction, from: number, shift: number): object[] {
    return mentions
      .filter(({ start }) => start >= from)
      .map((mention) => ({
        ...mention,
        start: mention.start + shift,
        end: mention.end + shift,
        rules: mention.rules.filter((rule) => !OF_WHOLE_TEXT.has(rule)),
        confidence: null,
      }));
  }
});

describe("Work grows no faster than the text, whatever line it is:", () => {
  const hostile: Record<string, (n: number) => string> = {
    "分别 again and again": (n) => `城乡居民收入${"分别".repeat(n)}增长6%、8%。`,
    "commas after a number": (n) => `投资3亿元${"，".repeat(n)}增长8%。`,
    "digits without end": (n) => "9".repeat(n),
    "digits and commas": (n) => "1,234".repeat(n),
    "Chinese digits without end": (n) => "一".repeat(n),
    "Chinese numerals without end": (n) => "一百".repeat(n),
    "opening book titles": (n) => `${"《".repeat(n)}5项`,
    "opening brackets": (n) => `${"(".repeat(n)}5项`,
    "closing brackets": (n) => `5项${")".repeat(n)}3个`,
    "opening quotation marks": (n) => `${"“".repeat(n)}5项`,
    "a list without end": (n) => `培育${"甲、".repeat(n)}乙5项。`,
    "a list of numbers without end": (n) => `分别增长${"5%、".repeat(n)}6%。`,
    "a list of things and numbers": (n) => "项目5个、".repeat(n),
    "colons between numbers": (n) => "5:".repeat(n),
    "points between numbers": (n) => "5.".repeat(n),
    "dashes between numbers": (n) => "5-".repeat(n),
    "plus signs between numbers": (n) => "5+".repeat(n),
    "magnitudes without end": (n) => `5${"万".repeat(n)}`,
    "more marks without end": (n) => `5${"余".repeat(n)}`,
    "rates without end": (n) => `5元${"/月".repeat(n)}`,
    "percent signs garbled without end": (n) => `5${"_M".repeat(n)}`,
    "blanks without end": (n) => `5${" ".repeat(n)}亿元`,
    "line ends without end": (n) => `5${"\n".repeat(n)}亿元`,
    "short lines without end": (n) => "5\n".repeat(n),
    "headings without end": (n) => "一、工作\n".repeat(n),
    "acts without end": (n) => `${"推进建设".repeat(n)}5项。`,
    "predicates without end": (n) => `投资${"增长".repeat(n)}5%。`,
    "an indicator's name without end": (n) => `${"地区生产总值".repeat(n)}5亿元。`,
    "years without end": (n) => `${"2023年".repeat(n)}投资5亿元。`,
    "plan periods without end": (n) => `${"“十四五”".repeat(n)}投资5亿元。`,
    "shares without end": (n) => `${"占比".repeat(n)}5%。`,
    "baselines without end": (n) => "从5元".repeat(n),
    "per without end": (n) => `${"每".repeat(n)}5元`,
    "places without end": (n) => `${"平遥县".repeat(n)}5项`,
    "one sentence without end": (n) => "投资五亿元，".repeat(n),
  };

  // 4 times the text: 4 times the work, where it is in proportion; 16 times, where it grows with the square.
  const MOST = 8;

  for (const [name, line] of Object.entries(hostile))
    test(name, () => {
      const [short, long] = [line(600), line(2400)];
      let growth = growthOf(short, long);
      for (let again = 0; again < 4 && growth >= MOST; again++) growth = growthOf(short, long);
      expect(growth, "work for 4 times the text").toBeLessThan(MOST);
    });

  /** How many times longer the long text took: of the least times of some tries, since other work only ever adds to them. */
  function growthOf(short: string, long: string): number {
    const least = { short: Infinity, long: Infinity };
    let spent = 0;
    for (let i = 0; i < 2 || (i < 30 && spent < 120); i++) {
      const times = { short: timeOf(short), long: timeOf(long) };
      least.short = Math.min(least.short, times.short);
      least.long = Math.min(least.long, times.long);
      spent += times.short + times.long;
    }
    // below a tenth of a millisecond the count tells nothing
    return least.long / Math.max(least.short, 0.1);
  }

  function timeOf(text: string): number {
    // the work of this process: the clock on the wall also counts what others do
    const before = process.cpuUsage();
    read(text, { file: "report.txt" });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }
});
