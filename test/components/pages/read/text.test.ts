// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { detail } from "../../../../src/components/pages/read/detail.js";
import { kindFilter } from "../../../../src/components/pages/read/filter.js";
import { reportFacts } from "../../../../src/components/pages/read/head.js";
import { numberList } from "../../../../src/components/pages/read/list.js";
import { problemList } from "../../../../src/components/pages/read/reports.js";
import { reportText } from "../../../../src/components/pages/read/text.js";
import { readAddress } from "../../../../src/components/address/address.js";
import type { Exclusion, Mention } from "../../../../src/engine/types.js";
import type { Problem } from "../../../../src/tables/problem.js";
import type { SiteReport } from "../../../../src/tables/site.types.js";
import { documentOf, indicatorOf, observe, pingyao } from "../../../charts/sample.js";

const text = "一、工作回顾\n\n　　2021年完成培训1.2万人。\n（一）农业。新建2所。\n";
const at = (words: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const date: Exclusion = {
  kind: "exclusion",
  class: "date",
  doc: "d",
  section: null,
  rules: ["sample"],
  ...at("2021年"),
};
const named: Mention = {
  ...observe(pingyao, "1.2万人", { ...at("1.2万人"), base_value: 12_000 }),
  kind: "observation",
  rules: ["sample"],
};
const unnamed: Mention = {
  ...named,
  ...at("2所"),
  indicator: null,
  label: "新建学校",
  base_value: 2,
  base_unit: "所",
  status: "target",
};
const report: SiteReport = {
  document: documentOf(pingyao),
  text,
  headings: [
    { ...at("一、工作回顾"), level: 1 },
    { ...at("（一）农业"), level: 3 },
  ],
  mentions: [date, named, unnamed],
  pages: null,
  silence: null,
  problems: [],
};
const indicators = new Map([["skill_training", indicatorOf("skill_training", [])]]);
const options = { lang: "zh", indicators, show: null, address: readAddress("?doc=d") } as const;

describe("The text of a report", () => {
  const article = reportText(report, options);

  test("Every line of the original is there, word for word, blank margins aside", () => {
    const lines = [...article.children].map((line) => line.textContent);
    expect(lines).toEqual(["一、工作回顾", "2021年完成培训1.2万人。", "（一）农业。新建2所。"]);
  });

  test("Every number is marked once, by what became of it", () => {
    const marks = [...article.querySelectorAll<HTMLElement>("a.num")];
    expect(marks.map((mark) => [mark.textContent, mark.className, mark.id])).toEqual([
      ["2021年", "num excluded", `m=${date.start}`],
      ["1.2万人", "num observed actual family-people", `m=${named.start}`],
      ["2所", "num observed target family-other", `m=${unnamed.start}`],
    ]);
  });

  test("A heading of its own line is a heading; one that opens a paragraph is set bold in it", () => {
    expect(article.querySelector("h3")?.textContent).toBe("一、工作回顾");
    expect(article.querySelector("p strong")?.textContent).toBe("（一）农业");
  });

  test("When one kind is shown, the others step back", () => {
    const filtered = reportText(report, { ...options, show: "date" });
    const dim = [...filtered.querySelectorAll(".dim")].map((mark) => mark.textContent);
    expect(dim).toEqual(["1.2万人", "2所"]);
  });
});

describe("The numbers of a report", () => {
  test("Observations come first, then what was left out, each leading to its place", () => {
    const list = numberList(report.mentions, options);
    const links = [...list.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([named, unnamed, date].map(({ start }) => `#m=${start}`));
  });

  test("A kind that does not occur is said to be missing", () => {
    expect(numberList(report.mentions, { ...options, show: "ordinal" }).textContent).toContain("没有这一类数字");
  });

  test("The key counts each kind that occurs and links to the view that shows only it", () => {
    const links = [...kindFilter(report.mentions, options).querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "?doc=d",
      "?doc=d&show=employment",
      "?doc=d&show=unnamed",
      "?doc=d&show=date",
    ]);
    expect(links.map((link) => link.querySelector(".count")?.textContent)).toEqual(["3", "1", "1", "1"]);
  });

  test("A chosen observation leads to the comparison, an exclusion gives its reason", () => {
    expect(detail(named, options).querySelector("a.action")?.getAttribute("href")).toBe(
      `./compare.html?indicator=skill_training&m=${named.doc}:${named.start}`,
    );
    expect(detail(date, options).textContent).toContain("年、月、日或期限");
    expect(detail(null, options).textContent).toContain("选中文中任一数字");
  });
});

describe("What is known about a report", () => {
  test("An inferred fact is marked and quotes its evidence; an unknown one says where to fill it in", () => {
    const evidence = { start: 4, end: 7, text: "平遥县", rule: "place.header" };
    const facts = reportFacts({ ...report.document, place_origin: "inferred", place_evidence: evidence }, "zh");
    expect(facts.querySelector(".origin.inferred")?.textContent).toContain("推断");
    expect(facts.querySelector("a.evidence")?.textContent).toBe("依据“平遥县”");
    expect(facts.textContent).toContain("seeds/catalog.csv");
  });

  test("A source that is an address is a link, any other text is not", () => {
    const withSource = (source: string): Element | null =>
      reportFacts({ ...report.document, source }, "en").querySelector("a[rel]");
    expect(withSource("https://example.org/report")?.getAttribute("href")).toBe("https://example.org/report");
    expect(withSource("javascript:alert(1)")).toBeNull();
  });

  test("A file that could not be used is listed with reason and remedy", () => {
    const reason = { zh: "文件为空", en: "the file is empty" };
    const remedy = { zh: "删除它", en: "remove it" };
    const problem: Problem = { kind: "empty", weight: "error", file: "x.txt", line: null, page: null, reason, remedy };
    const list = problemList([problem], "en");
    expect(list?.textContent).toMatch(/x\.txt.*the file is empty.*What to do: remove it/su);
    expect(problemList([], "en")).toBeNull();
  });
});
