import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CatalogRow } from "../../../src/engine/types.js";
import { findBrokenEnd } from "../../../src/tables/checks/ending.js";
import { SHARED_REPORTS } from "../../fixtures/corpora.js";
import { makeWorld } from "../../fixtures/world.js";
import { check, kindsOf, names, PINGYAO, PLAN, REVIEW } from "./samples.js";
import { findNames } from "../../../src/tables/checks/place-names.js";

const world = makeWorld();

const row = (fields: Partial<CatalogRow>): CatalogRow => ({ file: "report.txt", ...fields });

describe("A report", () => {
  test("that is whole, under its own name, has no problem", () => {
    expect(check(PINGYAO, { file: "山西/平遥县2024.txt" })).toEqual([]);
  });

  test("of which neither text nor catalog says place and year is told so", () => {
    expect(kindsOf("平遥县第十七届人民代表大会\n新增床位90个。")).toEqual(["no-year"]);
    expect(kindsOf("2024年政府工作报告\n新增床位90个。")).toEqual(["no-place"]);
  });

  test("of which neither is known is told so once, and not that it lacks a half", () => {
    expect(kindsOf("新增床位90个。")).toEqual(["no-facts"]);
    expect(kindsOf(`各位代表：\n${"计划新建小学8所。\n".repeat(9)}`)).toEqual(["no-facts"]);
  });

  test("without a number is told so, and that is all", () => {
    expect(kindsOf("我们要继续努力。")).toEqual(["no-numbers"]);
  });

  test("of a name that several cities have is told between which it may choose", () => {
    const [problem] = check("鼓楼区第十七届人民代表大会第一次会议\n2024年，我区经济增长8%。");
    expect(problem?.kind).toBe("place-conflict");
    expect(problem?.reason.zh).toContain("，或 ");
  });
});

describe("A file's name", () => {
  test.each([
    ["平遥县2022.txt"],
    ["31.zip/山西/2024.docx"],
    ["county_Pingyaoxian_2024.txt"],
    ["Jinzhong-2024.pdf"],
    ["山西省晋中市平遥县.html"],
    ["晋中市/2024.docx"],
    ["report (final) v2.docx"],
    ["政府工作报告（送审稿）.docx"],
    ["太原日报/平遥2024.txt"],
    ["national/2024.txt"],
  ])("agrees with a report of 平遥县: %s", (file) => {
    expect(kindsOf(PINGYAO, { file })).toEqual([]);
  });

  test.each([
    ["代县2024.txt", "山西省忻州市代县", "Dai County"],
    ["31.zip/内蒙古.docx", "内蒙古自治区", "Inner Mongolia"],
    ["prefecture_TaizhouZJ_2024_x.docx", "江苏省泰州市 / 浙江省台州市", "Taizhou"],
    ["province_Shaanxi_2024.txt", "陕西省", "Shaanxi"],
    ["Neimenggu/2024.txt", "内蒙古自治区", "Inner Mongolia"],
    ["晋中市/榆次区2024.txt", "山西省晋中市榆次区", "Yuci District"],
    ["ShiJiaZhuang 2024.txt", "河北省石家庄市", "Shijiazhuang"],
  ])("names another place: %s", (file, zh, en) => {
    const [problem, ...others] = check(PINGYAO, { file });
    expect(others).toEqual([]);
    expect(problem?.kind).toBe("other-place");
    expect(problem?.reason.zh).toContain(`文件名为${zh}，正文为山西省晋中市平遥县`);
    expect(problem?.reason.en).toContain(`the name says ${en}, the text Pingyao County`);
  });

  test("counts less than what a table says", () => {
    expect(kindsOf(PINGYAO, { file: "reports.csv#3", hints: { place: "平遥县" } })).toEqual([]);
    expect(kindsOf(PINGYAO, { file: "平遥县.csv#3", hints: { place: "代县" } })).toEqual(["other-place"]);
  });

  test.each([
    ["易县长作2024年政府工作报告.txt"],
    ["2024年代县长张三作政府工作报告.txt"],
    ["2024（高县长）.txt"],
    ["县委书记和赵县长2024.txt"],
    ["Wang Yichuan report 2024.txt"],
    ["ZhangYichuan 2024.docx"],
    ["report by Chen Ningjin.txt"],
  ])("may be that of a person who is called like a place: %s", (file) => {
    expect(kindsOf(PINGYAO, { file })).toEqual([]);
  });

  test.each([["易县县长作2024年政府工作报告.txt"], ["代县2024.txt"], ["Anping 2024.txt"], ["Hebei Yixian.txt"]])(
    "is no person's where the place stands alone, or before the office: %s",
    (file) => {
      expect(kindsOf(PINGYAO, { file })).toEqual(["other-place"]);
    },
  );

  test("is read with its words, camel case and suffixes apart", () => {
    const read = (part: string) => findNames(part, names).map((rows) => rows.map(({ name }) => name).join("/"));
    expect(read("Guiyang_2024")).toEqual([expect.stringContaining("贵阳市")]);
    expect(read("Lüliang, lvliang")).toEqual([expect.stringContaining("吕梁"), expect.stringContaining("吕梁")]);
    expect(read("yixian")).toEqual(["易县/义县/黟县"]);
    expect(read("dean long song text final")).toEqual([]);
  });
});

describe("The catalog", () => {
  test("that says another place or year than the report's first lines is doubted", () => {
    const catalog = row({ place: "代县", place_code: "140923", delivered: 2019 });
    const problems = check(PINGYAO, { catalog });
    expect(problems.map(({ kind }) => kind)).toEqual(["place-conflict", "year-conflict"]);
    expect(problems[0]?.reason.zh).toContain("目录为山西省忻州市代县，正文为山西省晋中市平遥县");
    expect(problems[1]?.reason.en).toContain("the catalog says 2019, the text 2024");
  });

  test("that says the same, or what the text leaves open, is believed", () => {
    expect(kindsOf(PINGYAO, { catalog: row({ place_code: "140728", delivered: 2024 }) })).toEqual([]);
    expect(kindsOf("我县新增床位90个。", { catalog: row({ place_code: "140923", delivered: 2019 }) })).toEqual([]);
  });

  test("that is right leaves the file's name wrong", () => {
    expect(kindsOf(PINGYAO, { file: "代县.txt", catalog: row({ place_code: "140728" }) })).toEqual(["other-place"]);
  });
});

describe("A half", () => {
  const head = PINGYAO.slice(0, PINGYAO.indexOf("一、"));
  test("that lacks is named", () => {
    expect(kindsOf(head + REVIEW)).toEqual(["no-plan"]);
    expect(kindsOf(head + PLAN)).toEqual(["no-review"]);
  });

  test("goes without saying where the catalog calls it an excerpt", () => {
    expect(kindsOf(head + REVIEW, { catalog: row({ note: "节选" }) })).toEqual([]);
    expect(kindsOf(head + REVIEW, { catalog: row({ note: "全文" }) })).toEqual(["no-plan"]);
  });

  test("does not lack a communiqué", () => {
    const communique = `平遥县2023年国民经济和社会发展统计公报\n${REVIEW.replace("工作回顾", "综合")}`;
    expect(kindsOf(communique)).not.toContain("no-plan");
  });

  test("is not lacked by a report that ends with thanks or a call: its plan has no numbers", () => {
    expect(kindsOf(`${head}${REVIEW}\n二、奋力做好政府工作\n我们要守正创新。谢谢大家！`)).toEqual([]);
    expect(kindsOf(`${head}${REVIEW}\n二、奋力做好政府工作\n让我们团结一心，为建设美好家园而努力奋斗！`)).toEqual([]);
  });

  test("is not lacked by what only speaks of a work report", () => {
    const note = `平遥县2023年经济运行情况\n${"全县新建小学10所，改造泵站5座。\n".repeat(60)}各部门要落实政府工作报告的部署，做好工作安排。`;
    expect(kindsOf(note)).not.toContain("no-plan");
    const communique = `2023年平遥县国民经济和社会发展统计公报\n2023年，全县认真落实政府工作报告的部署。\n${REVIEW}`;
    expect(kindsOf(communique)).not.toContain("no-plan");
  });

  test("is not asked of a few numbers", () => {
    expect(kindsOf(`${head}一、2023年工作回顾\n新建小学8所。`)).not.toContain("no-plan");
  });
});

describe("The end of a text", () => {
  const prose = "我们坚持稳中求进，经济运行总体平稳。";
  test.each([
    [`${prose}全市就业人员达到`],
    [`${prose}\n要加快推进产业转型升级，大力发展现代服务业，推动制造业向高端`],
    [`${prose}新建小学8所、`],
    [`${prose}\n统筹推进城乡基础设施建设和生态环境保护修复工作，`],
    [`${prose}他说：“我们要`],
  ])("that breaks off is quoted: %s", (text) => {
    expect(findBrokenEnd(text)).toBe(text.slice(-12));
    expect(kindsOf(`${PINGYAO}\n${text}`)).toEqual(["cut-off"]);
  });

  test.each([
    [prose],
    [`${prose}谢谢大家`],
    [`${prose}谢谢大家！\n平遥县人民政府县长　张三`],
    [`${prose}\n2024年1月5日`],
    [`${prose}（2024年1月5日）`],
    [`${prose}\n— 23 —`],
    [`${prose}\n相关报道：`],
    [`${prose}\n版权所有：平遥县人民政府，晋ICP备05000001号`],
    [`${prose}来源：平遥县人民政府网`],
    [`${prose}\n扫一扫在手机打开当前页`],
    [`${prose}\n附件：名词解释`],
    [`${prose}\n三、加强政府自身建设`],
    [`${prose}为建设美丽家园而团结奋斗`],
    [`${prose}\n指标\t2023年\t增长\n生产总值\t132.2\t8.6`],
    [
      `${prose}\n1.双减：指减轻义务教育阶段学生作业负担，减轻校外培训负担\n2.三孩：指一对夫妻可以生育三个子女，并有配套措施支持`,
    ],
    [
      `${prose}\n完成老旧小区改造10个，新建口袋公园6个，惠及群众3万人\n新建改建农村公路80公里，改造危桥5座，新增停车位500个`,
    ],
    [""],
  ])("that is none of prose is left alone: %s", (text) => {
    expect(findBrokenEnd(text)).toBeNull();
  });

  test("is looked at alone, however long the text is", () => {
    expect(findBrokenEnd("一".repeat(2e6))).toBeNull();
    expect(findBrokenEnd("。".repeat(2e6))).toBeNull();
  });
});

test.each(world)("The made-up report $file has no problem under its name", ({ file, text }) => {
  expect(check(text, { file })).toEqual([]);
});

test("A made-up report that is cut off within a sentence is found out", () => {
  for (const { text } of world) expect(findBrokenEnd(text.slice(0, text.lastIndexOf("，农村") + 1))).not.toBeNull();
});

const dev = SHARED_REPORTS;
describe.skipIf(!existsSync(dev))(`The reports of ${dev} (skipped where that folder is absent)`, () => {
  // shorter ones are parts of reports, which are told so
  const WHOLE = 5000;
  /** Its text ends with the review, so that it is rightly told to have no plan. */
  const withoutPlan = "prefecture_Shaoguan_2010.txt";

  test("have no problem under their names where they are whole, but that one or two are dated by a weak sign", () => {
    const alarms = readdirSync(dev).flatMap((file) => {
      const text = readFileSync(`${dev}/${file}`, "utf8")
        .replace(/^\ufeff/, "")
        .replaceAll("\r\n", "\n");
      const problems = text.length < WHOLE ? [] : check(text, { file });
      return problems.map((problem) => ({ file, kind: problem.kind }));
    });
    const others = alarms.filter(({ kind }) => kind !== "year-conflict");
    expect(others).toEqual([{ file: withoutPlan, kind: "no-plan" }]);
    expect(alarms.length - others.length).toBeLessThan(3);
  });

  test("are mostly found out where they are cut off within a sentence", () => {
    const cuts = readdirSync(dev).flatMap((file, i) => {
      const text = readFileSync(`${dev}/${file}`, "utf8").replaceAll("\r\n", "\n");
      const end = Math.floor(text.length * (0.1 + 0.8 * ((i * 0.618) % 1)));
      const cut = text.slice(0, end).trimEnd();
      return /[\p{Script=Han}，、]$/u.test(cut) ? [findBrokenEnd(cut) !== null] : [];
    });
    expect(cuts.length).toBeGreaterThan(100);
    expect(cuts.filter(Boolean).length / cuts.length).toBeGreaterThan(0.8);
  });
});
