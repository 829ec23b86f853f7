import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFacts, type FoundFacts } from "../../../src/engine/document/facts.js";
import { createWordList, findWords } from "../../../src/engine/document/facts-words.js";
import { fold } from "../../../src/engine/text/fold.js";
import type { CatalogRow } from "../../../src/engine/types.js";
import { places } from "./place-index.js";

const report =
  "某网 发布时间:2022-07-11\n代县长张某在平遥县第十七届人民代表大会第二次会议上作政府工作报告\n2021年工作回顾\n我县经济向好。";

describe("The facts of a document", () => {
  test("come from the text where there is no catalog, each with its evidence", () => {
    const { facts, years, issues } = findFacts(fold(report), places);
    expect(facts.place).toMatchObject({ value: "山西省晋中市平遥县", origin: "inferred" });
    expect(facts.place_code).toMatchObject({ value: "140728", origin: "inferred" });
    expect(facts.delivered).toMatchObject({
      value: 2022,
      origin: "inferred",
      evidence: { rule: "year-review-heading" },
    });
    expect(years).toEqual({ delivered: 2022, review: 2021, plan: 2022, reviewSpan: null, planSpan: null });
    expect(issues).toEqual([]);
  });

  test("are unknown, with an issue that says what to do, where neither text nor catalog says them", () => {
    const { facts, years, issues } = findFacts("新增床位90个。", places);
    const found = [facts.place, facts.place_code, facts.delivered, facts.title];
    expect(found.map(({ value, origin }) => [value, origin])).toEqual(
      Array.from({ length: 4 }, () => [null, "unknown"]),
    );
    expect(years).toEqual({ delivered: null, review: null, plan: null, reviewSpan: null, planSpan: null });
    expect(issues.map(({ kind, message }) => [kind, message])).toEqual([
      ["no-place", "no place found; name it in catalog.csv (place, place_code)"],
      ["no-year", "no year of delivery found; name it in catalog.csv (delivered)"],
    ]);
  });

  test("say so where the year rests on an event alone", () => {
    const { facts, issues } = findFacts("努力建设平安代县。我县开展第五次全国经济普查。", places);
    expect(facts.delivered.value).toBe(2023);
    expect(issues).toMatchObject([
      { kind: "year-conflict", message: expect.stringContaining("第五次全国经济普查") as string },
    ]);
  });

  describe("with a catalog", () => {
    const withRow = (row: Partial<CatalogRow>) =>
      findFacts(fold(report), places, { catalog: { file: "a.txt", ...row } });

    test("are the catalog's where it has them", () => {
      const { facts } = withRow({ place_code: "140923", delivered: 2023, title: "代县报告" });
      expect(facts.place).toEqual({ value: "山西省忻州市代县", origin: "catalog", evidence: null });
      expect(facts.place_code).toEqual({ value: "140923", origin: "catalog", evidence: null });
      expect(facts.delivered).toEqual({ value: 2023, origin: "catalog", evidence: null });
      expect(facts.title).toEqual({ value: "代县报告", origin: "catalog", evidence: null });
    });

    test.each([
      ["代县", "山西省忻州市代县", "140923"],
      ["略阳", "陕西省汉中市略阳县", "610727"],
      ["三明市三元区", "福建省三明市三元区", "350404"],
      ["盘锦市", "辽宁省盘锦市", "211100"],
      ["全国", "全国", "100000"],
      ["福州市鼓楼区", "福建省福州市鼓楼区", "350102"],
    ])("take the name %s for %s, %s", (place, full, code) => {
      const { facts } = withRow({ place, delivered: 2023 });
      expect([facts.place.value, facts.place_code.value]).toEqual([full, code]);
    });

    test.each([["鼓楼区"], ["不存在县"]])(
      "keep the name %s as written where no one place has it, without a code",
      (place) => {
        const { facts } = withRow({ place });
        expect([facts.place.value, facts.place_code.value]).toEqual([place, null]);
      },
    );

    test("keep a code that no row has", () => {
      const { facts } = withRow({ place: "某开发区", place_code: "999999" });
      expect([facts.place.value, facts.place_code.value]).toEqual(["某开发区", "999999"]);
    });

    test("are inferred where its cells are empty", () => {
      expect(withRow({}).facts).toEqual(findFacts(fold(report), places).facts);
    });
  });

  test.each([
    ["2025年安徽省政府工作报告\n来源", "2025年安徽省政府工作报告"],
    ["政 府 工 作 报 告(2022年)\n", "政 府 工 作 报 告(2022年)"],
    ["政府工作报告2011年1月20日在徐水县", "政府工作报告"],
    ["  • 政府工作报告\n", "政府工作报告"],
    ["首页>政府工作报告\n", null],
    ["省长在会议上作政府工作报告\n", null],
    ["现在,我代表县人民政府作政府工作报告", null],
  ])("have the title of %j: %s", (text, title) => {
    expect(findFacts(text, places).facts.title.value).toBe(title);
  });

  test("quote their evidence from the text, whatever it is", () => {
    const piece = fc.constantFrom(
      "平遥县",
      "2023年",
      "工作回顾",
      "\n",
      "第十七届人民代表大会",
      "今年是",
      "“十四五”",
      "开局之年",
      "75周年",
      "新中国成立",
      "。",
      "我县",
      "代县长",
      "市",
      "1",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const text = fold(pieces.join(""));
        const { facts, issues } = findFacts(text, places);
        for (const evidence of [facts.place.evidence, facts.delivered.evidence, facts.title.evidence])
          if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        for (const { start, end } of issues) expect(start <= end && end <= text.length).toBe(true);
      }),
    );
  });

  test("cost no more on a text of any length: what stands far behind its beginning is not looked at", () => {
    const long = fold(report) + "。".repeat(150_000);
    const longer = `${long}\n高唐县人民政府高唐县高唐县\n1998年工作回顾\n今后五年的目标\n`;
    expect(findFacts(longer, places)).toEqual(findFacts(long, places));
  });
});

describe("A list of words", () => {
  test("gives the longest word at each place, without overlaps", () => {
    const words = createWordList(["平遥", "平遥县", "县人民", "遥县", "吉林"].map((word) => [word, word] as const));
    const found: string[] = [];
    findWords(words, { text: "平遥县人民,平遥吉林", limit: Infinity }, (start, end, word) =>
      found.push(`${start}-${end} ${word}`),
    );
    expect(found).toEqual(["0-3 平遥县", "6-8 平遥", "8-10 吉林"]);
  });

  test("is not looked for behind the limit", () => {
    const found: number[] = [];
    findWords(createWordList([["平遥", 1]]), { text: "平遥平遥平遥", limit: 4 }, (start) => found.push(start));
    expect(found).toEqual([0, 2]);
  });
});

const seeds: [file: string, code: string, delivered: number][] = [
  ["000_8cc8200073972dae.txt", "140923", 2023],
  ["001_0ee36ff5db9c33f8.txt", "610727", 2023],
  ["002_01d0fa08ee2cde3b.txt", "350404", 2023],
  ["003_5bd67ffaa9f18685.txt", "211100", 2024],
  ["004_8979b39d7a9cd2b1.txt", "140728", 2022],
];

test.each(seeds)("The seed %s is found to be of %s and %i without its catalog row", (file, code, delivered) => {
  const { facts } = findFacts(fold(readFileSync(`seeds/${file}`, "utf8").replace(/^\uFEFF/, "")), places);
  expect([facts.place_code.value, facts.delivered.value]).toEqual([code, delivered]);
});

const SHARED = "../shared/corpus";

/** Reports that the corpus's own index takes for others. */
const MISLABELLED: Record<string, string> = { "dev/prefecture_Enshi_2024.txt": "恩施市" };

describe.skipIf(!existsSync(`${SHARED}/INDEX.tsv`))(
  "Over the reports of ../shared/corpus/dev (skipped where that folder is absent)",
  () => {
    const rows = existsSync(`${SHARED}/INDEX.tsv`)
      ? readFileSync(`${SHARED}/INDEX.tsv`, "utf8").trim().split("\n").slice(1)
      : [];
    const reports = rows.map((row) => row.split("\t")).filter(([, set]) => set === "dev");
    const wrong = (isRight: (found: FoundFacts, truth: { place: string; year: string }) => boolean) =>
      reports.flatMap(([file = "", , , place = "", , year = ""]) => {
        const found = findFacts(fold(readFileSync(`${SHARED}/${file}`, "utf8").replace(/^\uFEFF/, "")), places);
        return isRight(found, { place: MISLABELLED[file] ?? place, year }) ? [] : [file];
      });

    test("the place is right for 95 of 100", () => {
      expect(reports.length).toBeGreaterThan(200);
      const misses = wrong(({ facts }, { place }) => facts.place.value?.endsWith(place) === true);
      expect(misses.length, misses.join(", ")).toBeLessThanOrEqual(reports.length * 0.05);
    });

    test("the year of delivery is right for 95 of 100", () => {
      const misses = wrong(({ facts }, { year }) => String(facts.delivered.value) === year);
      expect(misses.length, misses.join(", ")).toBeLessThanOrEqual(reports.length * 0.05);
    });
  },
);
