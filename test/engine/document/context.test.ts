import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openingCues } from "../../../src/engine/document/direction.table.js";
import type { Mention } from "../../../src/engine/types.js";
import { extract } from "../../../src/engine/index.js";
import { lexicon, read } from "../engine.js";

const say = (mention: Mention | undefined): string =>
  mention?.kind === "observation" ? `${mention.status} ${mention.year}` : String(mention?.kind);

/** What is said of the number, in a text whose file and catalog say nothing. */
function saidOf(number: string, text: string): string {
  const { mentions } = extract({ doc: "report", text }, lexicon);
  return say(mentions.find((mention) => mention.text === number));
}

describe("Reports", () => {
  const session = "滨海市政府工作报告\n——2022年1月9日在滨海市第八届人民代表大会第二次会议上\n";
  const rows: [kind: string, text: string, number: string, said: string][] = [
    [
      "今年 under a heading of the year reviewed",
      "一、2018年工作回顾\n今年是关键一年,我们迎难而上。\n——经济稳中有进。改造厕所320座。\n二、2019年工作安排\n新建公路46公里。\n",
      "320座",
      "actual 2018",
    ],
    [
      "figures before any heading",
      `${session}2021年,在市委坚强领导下,我们稳中求进。\n全市生产总值增长7.4%。\n2022年是换届之年,今年主要预期目标是:生产总值增长7%左右。\n今年,我们将重点抓好以下工作:新建厂房20万平方米。\n`,
      "7.4%",
      "actual 2021",
    ],
    [
      "goals behind figures without a heading",
      `${session}2021年,在市委坚强领导下,我们稳中求进。\n全市生产总值增长7.4%。\n2022年是换届之年,今年主要预期目标是:生产总值增长6%左右。\n今年,我们将重点抓好以下工作:新建厂房20万平方米。\n`,
      "6%",
      "target 2022",
    ],
    [
      "work announced in a review",
      `${session}一、2021年工作回顾\n一年来,我们重点抓好以下五方面工作。\n一是强工业。新增企业21家。\n二、2022年工作安排\n建成农田7万亩。\n`,
      "21家",
      "actual 2021",
    ],
    [
      "the government's own work in a review",
      `${session}一、2021年工作回顾\n过去一年,我们攻坚克难。\n八、政府自身建设不断加强,作风明显转变\n办理建议126件。\n二、2022年工作安排\n新建管网60公里。\n`,
      "126件",
      "actual 2021",
    ],
    [
      "a heading run into its text",
      `${session}一、2021年工作回顾2021年是收官之年。一年来,我们重点抓了以下工作:\n(一)工业稳定增长。新增企业36家。\n二、2022年重点工作\n(一)抓工业。新增企业40家。\n`,
      "36家",
      "actual 2021",
    ],
    [
      "a plan that is drawn up in a plan",
      `${session}一、2021年工作回顾\n生产总值增长8%。\n二、2022年工作任务\n(一)加强引领。抓紧编制新区规划,描绘好未来五年的发展蓝图!\n(二)推进工业\n新增企业25家。\n`,
      "25家",
      "target 2022",
    ],
    [
      "the first of two headings in one",
      `${session}一、2021年工作回顾和2022年工作安排\n2021年,我们稳中求进。建成公园3个。\n`,
      "3个",
      "actual 2021",
    ],
    [
      "several years ahead",
      `${session}一、过去五年工作回顾\n五年来,建成公园3个。\n二、今后五年的奋斗目标\n到2026年,生产总值突破500亿元。新建公园9个。\n三、2022年重点工作\n新建公园2个。\n`,
      "9个",
      "target 2026",
    ],
    [
      "one year behind several ahead",
      `${session}一、过去五年工作回顾\n五年来,建成公园3个。\n二、今后五年的奋斗目标\n到2026年,生产总值突破500亿元。新建公园9个。\n三、2022年重点工作\n新建公园2个。\n`,
      "2个",
      "target 2022",
    ],
    [
      "what was done in a budget",
      "关于滨海市2022年预算执行情况和2023年预算草案的报告\n一、2022年预算执行情况\n收入完成27.7亿元。\n二、2023年预算(草案)\n收入安排31.7亿元。\n",
      "27.7亿元",
      "actual 2022",
    ],
    [
      "what is planned in a budget",
      "关于滨海市2022年预算执行情况和2023年预算草案的报告\n一、2022年预算执行情况\n收入完成27.7亿元。\n二、2023年预算(草案)\n收入安排31.7亿元。\n",
      "31.7亿元",
      "target 2023",
    ],
    [
      "receipts and outlays planned",
      "滨海市2022年预算执行情况和2023年预算草案的报告\n一、2022年预算执行情况\n收入完成27.7亿元。\n三、2023年市级收支预算情况\n收入31.7亿元。\n",
      "31.7亿元",
      "target 2023",
    ],
    [
      "a communiqué",
      "2023年泽州县国民经济和社会发展统计公报\n泽州县统计局\n2024年3月28日\n2023年,全县生产总值300亿元。\n全年人均生产总值12万元。\n",
      "12万元",
      "actual 2023",
    ],
    [
      "a text without a date, with a year",
      "泽山县简介\n2018年,全县实现生产总值100亿元,增长5%。其中,第一产业增加值10亿元。\n",
      "10亿元",
      "actual 2018",
    ],
    [
      "a text without a date, in the next paragraph",
      "泽山县简介\n2018年,全县实现生产总值100亿元。\n县内有中学5所。\n",
      "5所",
      "actual null",
    ],
  ];

  test.each(rows)("are read right: %s", (_kind, text, number, said) => {
    expect(saidOf(number, text)).toBe(said);
  });
});

describe("Places of budgets and communiqués", () => {
  test.each([
    ["2023年泽州县国民经济和社会发展统计公报\n全县生产总值300亿元。\n", "泽州县"],
    ["关于宣城市2022年预算执行情况和2023年预算草案的报告\n一、2022年预算执行情况\n收入完成27.7亿元。\n", "宣城市"],
    ["2024年国民经济和社会发展统计公报\n(国家统计局 2025年2月28日发布)\n全年国内生产总值增长5%。\n", "全国"],
  ])("are found: %s", (text, place) => {
    expect(extract({ doc: "report", text }, lexicon).facts.place.value).toContain(place);
  });
});

describe("One odd cue", () => {
  const plain = ["新建公园3个。", "改造小区12个。", "新增学位5000个。", "硬化道路46公里。", "植树80万株。"];
  const ten = [...plain, ...plain.map((words) => words.replace(/\d+/, (digits) => String(Number(digits) + 1)))];
  const passages = [
    ["actual", "一、2023年工作回顾\n"],
    ["target", "二、2024年工作安排\n"],
  ] as const;
  const cues = [
    ...openingCues.map(({ example }) => example),
    "今年主要预期目标是:生产总值增长6%左右。",
    "各位代表,今年是关键一年,我们将重点抓好以下工作。",
    "五年来,我们走过了极不平凡的历程。",
    "未来五年,我们将奋力建设现代化新城。",
    "去年,我们圆满完成了目标任务,同比增长6%。",
  ];

  test.each(passages)("turns no passage that is %s", (status, heading) => {
    fc.assert(
      fc.property(fc.constantFrom(...cues), fc.nat(10), (cue, at) => {
        const lines = [...ten.slice(0, at), cue, ...ten.slice(at)];
        const { mentions } = read(`${heading}${lines.join("\n")}\n`);
        const said = mentions.flatMap((mention) =>
          mention.kind === "observation" && !cue.includes(mention.text) ? [mention.status] : [],
        );
        expect(said).toEqual(ten.map(() => status));
      }),
    );
  });
});
