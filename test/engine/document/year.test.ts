import { describe, expect, test } from "vitest";
import { chooseYear } from "../../../src/engine/document/year-choice.js";
import { findYearSpans } from "../../../src/engine/document/year-spans.js";
import { findYearVotes } from "../../../src/engine/document/year.js";
import {
  yearEvents,
  planYearWords,
  planSpanRules,
  reviewSpanRules,
  writtenYearRules,
} from "../../../src/engine/document/year.table.js";
import { nationalCongresses } from "../../../src/engine/document/sessions.table.js";
import { fold } from "../../../src/engine/text/fold.js";

const choose = (text: string, given: number | null = null) => chooseYear(findYearVotes(fold(text)), given);

/** A year of delivery and the texts that must give it; null rows name years that are not the report's own. */
const corpus: [delivered: number | null, texts: string[]][] = [
  [
    2024,
    [
      "——2024年1月16日在某市第五届人民代表大会第三次会议上",
      "２０２４年１月１６日在某市第五届人民代表大会第三次会议上",
      "——二〇二四年一月二十七日在某省十四届人民代表大会第四次会议上",
      "2024年某省政府工作报告\n来源：某日报",
      "某县2024年政府工作报告",
      "某县人民政府2024年政府工作报告",
      "政府工作报告（2024年）",
      "政府工作报告\n（2024年1月27日）\n各位代表：",
      "各位代表：\n一、2023年工作回顾\n过去一年成绩来之不易。",
      "各位代表:现在报告工作。一、2023年工作回顾2023年，我们真抓实干。",
      "首先，报告2023年工作。",
      "一、2023年政府工作情况",
      "刚刚过去的2023年，我们攻坚克难。",
      "二、2024年工作安排\n今年工作的总体要求是",
      "（二）2024年主要目标任务",
      "过去一年，是全面贯彻党的二十大精神的开局之年。",
      "今年是中华人民共和国成立75周年，做好工作意义重大。",
      "今年是新中国成立七十五周年。",
      "喜迎中华人民共和国75周年华诞和建市40周年。",
      "2024年3月5日在第十四届全国人民代表大会第二次会议上",
      "在第十四届全国人民代表大会第二次会议上\n国务院总理",
    ],
  ],
  [2021, ["今年是“十四五”开局之年，也是建党100周年。", "今年是中国共产党成立一百周年。"]],
  [2020, ["今年是全面建成小康社会和“十三五”规划收官之年。", "今年是脱贫攻坚决战决胜之年，任务艰巨。"]],
  [2022, ["今年是党的二十大召开之年。", "去年，我们隆重庆祝建党100周年。"]],
  [2023, ["做好第五次全国经济普查。", "落实“乙类乙管”防控措施。", "因时因势优化疫情防控。"]],
  [2013, ["第十一届全国人民代表大会第一次会议以来的五年，是我国发展进程中极不平凡的五年。"]],
  [2003, ["向第十届全国人民代表大会第一次会议报告过去五年的工作"]],
  [2008, ["二00八年政府工作报告\n一、2007年政府的工作"]],
  [2012, ["二O一二年政府工作报告"]],
  [
    null,
    [
      "",
      "到2025年，森林覆盖率达到60%。",
      "新建小学2所，完成投资2000万元。",
      "2021年县政府提出建设一流学校。",
      "始建于1998年的大桥完成加固。",
      "企业成立20周年。",
      "建市40周年。",
      "“十四五”以来，累计造林50万亩。",
      "学习贯彻党的二十大精神。",
      "第十七届人民代表大会第二次会议",
      "20230年、12023年不是年份。",
    ],
  ],
];

describe("The year of delivery", () => {
  for (const [year, texts] of corpus)
    for (const text of texts)
      test(`is ${year ?? "unknown"} in: ${text.slice(0, 40).replaceAll("\n", " ") || "an empty text"}`, () => {
        expect(choose(text)?.delivered ?? null).toBe(year);
      });

  test("comes with the year reviewed before it and the year planned", () => {
    expect(choose("一、2021年工作回顾\n二、2022年工作安排")).toMatchObject({
      delivered: 2022,
      review: 2021,
      plan: 2022,
    });
  });

  test("is the year reviewed for a report given in its last months", () => {
    const late =
      "2022年12月28日在某县第十八届人民代表大会第二次会议上\n2022年工作回顾\n全年完成投资5亿元。\n2023年工作安排\n";
    expect(choose(late)).toMatchObject({ delivered: 2022, review: 2022, plan: 2023, rival: null });
  });

  test("is that of the catalog where it has one, and the text still says which years are reviewed and planned", () => {
    expect(choose("一、2021年工作回顾", 2022)).toMatchObject({
      delivered: 2022,
      review: 2021,
      plan: 2022,
      rival: null,
    });
    expect(choose("2022年工作回顾\n2023年工作安排\n", 2022)).toMatchObject({
      delivered: 2022,
      review: 2022,
      plan: 2023,
    });
    expect(choose("没有年份。", 2022)).toMatchObject({ delivered: 2022, review: 2021, plan: 2022, evidence: null });
  });

  test("has a rival where strong evidence speaks for another year", () => {
    const mixed = "2023年某县政府工作报告\n一、2021年工作回顾\n二、2022年工作安排\n";
    expect(choose(mixed)?.rival?.year).toBe(choose(mixed)?.delivered === 2023 ? 2022 : 2023);
    expect(choose("2022年某县政府工作报告\n一、2021年工作回顾\n二、2022年工作安排\n")?.rival).toBeNull();
  });

  test("is weak where only the mention of an event gives it", () => {
    expect(choose("开展第五次全国经济普查。")).toMatchObject({ delivered: 2023, weak: true });
    expect(choose("一、2022年工作回顾\n开展第五次全国经济普查。")).toMatchObject({ delivered: 2023, weak: false });
  });

  test("prefers the session to the day of publication", () => {
    const page = "发布时间:2014-09-03 10:40\n2012年2月8日在某市第三届人民代表大会第一次会议上";
    expect(choose(page)?.delivered).toBe(2012);
    expect(choose("发布时间:2022-07-11 20:18")?.delivered).toBe(2022);
  });
});

describe("A rule of written years", () => {
  const rulesIn = (text: string) => findYearVotes(fold(text)).map(({ evidence }) => evidence.rule);

  test.each(writtenYearRules.map((rule) => [rule.id, rule] as const))("%s reads its example only", (id, rule) => {
    const lead = rule.where === "opening" ? "各位代表：\n" : "";
    expect(rulesIn(lead + rule.example)).toContain(id);
    expect(rulesIn(lead + rule.counter)).not.toContain(id);
  });
});

describe("An event", () => {
  test.each(yearEvents.map((event) => [event.words[0], event] as const))("%s gives its year", (_words, event) => {
    const years = (text: string) =>
      findYearVotes(text).flatMap(({ year, evidence }) => (evidence.rule === event.id ? year : []));
    expect(years(event.example)).toContain(event.year);
    if (event.id !== "year-census") expect(years(event.counter)).toEqual([]);
  });

  test.each(planYearWords.map((row) => [row.example, row] as const))(
    "%s is a year of a five-year plan",
    (_example, row) => {
      const rules = (text: string) => findYearVotes(text).map(({ evidence }) => evidence.rule);
      expect(rules(row.example)).toContain("year-five-year-plan");
      expect(rules(row.counter)).not.toContain("year-five-year-plan");
    },
  );
});

describe("The sessions of the National People's Congress", () => {
  test("follow each other year by year without a gap since 1978", () => {
    const years = nationalCongresses.flatMap(({ sessions }) => sessions);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years.filter((year) => year >= 1978)).toEqual(Array.from({ length: 50 }, (_, i) => 1978 + i));
  });
});

describe("Years that a report speaks of together", () => {
  const spans = (text: string, review = 2010) => findYearSpans(text, { review, plan: review + 1 });

  test.each([
    ["一、过去五年工作回顾", { start: 2006, end: 2010 }],
    ["一、“十一五”时期国民经济和社会发展的回顾", { start: 2006, end: 2010 }],
    ["一、“十一五”发展成就及2010年工作回顾", { start: 2006, end: 2010 }],
    ["一、过去四年工作回顾", { start: 2007, end: 2010 }],
    ["一、五年工作回顾(2005—2009年)", { start: 2005, end: 2009 }],
    ["现在,我代表国务院,向大会报告过去五年政府工作,请予审议,并请全国政协委员提出意见。", { start: 2006, end: 2010 }],
    ["一、2010年工作回顾", null],
    ["五年来,我们始终坚持科学发展。", null],
    ["一、“十五”时期的回顾", null],
    ["二、“十二五”时期的主要目标和任务", null],
  ])("are reviewed in %s: %j", (text, expected) => {
    expect(spans(fold(text)).reviewSpan).toEqual(expected);
  });

  test.each([
    ["二、今后五年的奋斗目标和主要任务", { start: 2011, end: 2015 }],
    ["二、“十二五”时期的主要目标和任务", { start: 2011, end: 2015 }],
    ["三、未来三年工作思路", { start: 2011, end: 2013 }],
    ["一、“十一五”时期发展成就和“十二五”时期主要目标任务", { start: 2011, end: 2015 }],
    ["二、2011年主要任务", null],
    ["今后五年,我们要加快发展。", null],
    ["全面完成“十三五”规划目标任务", null],
  ])("are planned in %s: %j", (text, expected) => {
    expect(spans(fold(text)).planSpan).toEqual(expected);
  });

  test.each([...reviewSpanRules, ...planSpanRules].map((rule) => [rule.id, rule] as const))(
    "%s reads its example only",
    (_id, rule) => {
      expect(rule.pattern.test(rule.example)).toBe(true);
      expect(rule.pattern.test(rule.counter)).toBe(false);
    },
  );
});
