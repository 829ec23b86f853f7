import { describe, expect, test } from "vitest";
import { findFacts } from "../../../src/engine/document/facts.js";
import { fullName, isInForce, shortNames } from "../../../src/engine/document/place-index.js";
import { nationalCues, placeCues } from "../../../src/engine/document/place.table.js";
import { fold } from "../../../src/engine/text/fold.js";
import { divisions, places } from "./place-index.js";

const placeOf = (text: string): string | null => findFacts(fold(text), places).facts.place.value;

/** A place and the texts that must give it; null rows name places that are not the report's own. */
const corpus: [place: string | null, texts: string[]][] = [
  [
    "山西省晋中市平遥县",
    [
      "2022年平遥县政府工作报告\n各位代表:\n现在，我代表县人民政府向大会报告工作。",
      "代县长张某在平遥县第十七届人民代表大会第二次会议上作政府工作报告",
      "全县上下真抓实干,美丽平遥建设取得新进展,我县财政收入稳步增长。平遥牛肉产业园投产。",
    ],
  ],
  [
    "山西省忻州市代县",
    [
      "代县第十八届人民代表大会第三次会议\n县长作政府工作报告",
      "努力建设更高水平的平安代县。加快健康代县建设，我县新增床位20张，全县参保率稳步提高。",
    ],
  ],
  ["陕西省汉中市略阳县", ["深化健康略阳建设,县医院门诊楼开工。深化平安略阳建设,县中医医院提标改造。"]],
  [
    "福建省三明市三元区",
    ["推进三元区文体中心项目,全区耕地稳定。形成三元经验,三元河长制成效明显,全区粮食播种面积4万亩。三明蜜桔丰收。"],
  ],
  ["辽宁省盘锦市", ["加快健康盘锦建设,让全市人民乐享盘锦。支持兴隆台区创建示范区。推进平安盘锦建设。"]],
  [
    "安徽省黄山市黄山区",
    ["我代表区人民政府报告工作。全区旅游收入增长,黄山区入选示范区,我区争创第一。黄山区接待游客百万。"],
  ],
  ["湖北省潜江市", ["潜江市人民政府市长\n各位代表:全市小龙虾产值增长,潜江龙虾享誉全国。"]],
  ["河南省济源市", ["在济源市第十五届人民代表大会第一次会议上"]],
  ["海南省五指山市", ["五指山市政府工作报告\n全市森林覆盖率达86%。"]],
  ["北京市朝阳区", ["北京市朝阳区人民政府工作报告\n我代表区人民政府,向大会报告工作。"]],
  [
    "吉林省长春市朝阳区",
    ["在长春市朝阳区第十九届人民代表大会第二次会议上\n长春现代化都市圈建设提速,全区实现税收增长。"],
  ],
  ["辽宁省朝阳市", ["朝阳市人民政府市长\n各位代表:全市粮食喜获丰收,建平县、凌源市、北票市增幅居前,朝阳发展后劲增强。"]],
  ["山西省长治市城区", ["在长治市城区第十四届人民代表大会第一次会议上(2012年3月1日)"]],
  ["广西壮族自治区", ["2025年广西政府工作报告\n自治区主席\n各位代表:我代表自治区人民政府报告工作。全区经济向好。"]],
  ["内蒙古自治区呼伦贝尔市海拉尔区", ["海拉尔区人民政府区长\n全区经济平稳增长,我区获评先进。"]],
  [
    "四川省阿坝藏族羌族自治州",
    ["刚刚过去的一年,我州经济向好,全州生态持续改善。现代化新阿坝起步,阿坝州旅游收入增长,若尔盖县、九寨沟县丰收。"],
  ],
  ["湖北省恩施土家族苗族自治州", ["恩施州人民政府州长\n全州绿色发展,利川市、巴东县、建始县增幅居前,我州茶产业壮大。"]],
  ["内蒙古自治区锡林郭勒盟正蓝旗", ["(内蒙古)2019年正蓝旗人民政府工作报告\n全旗牧业稳定,我旗草原生态好转。"]],
  ["新疆维吾尔自治区石河子市", ["石河子市人民政府市长\n全市棉花丰收,石河子城市更新提速。"]],
  [
    "全国",
    ["各位代表:现在,我代表国务院,向大会报告政府工作,请予审议。", "国务院总理 李某\n各位代表:我国经济稳中向好。"],
  ],
  ["河南省洛阳市", ["洛阳市2023年国民经济和社会发展统计公报\n洛阳市统计局"]],
  [
    null,
    [
      "",
      "各位代表:现在,我代表县人民政府向大会报告工作,请予审议。",
      "代县长作报告,代县长表示感谢,我县将继续努力,全县人民团结奋斗。",
      "建成示范县2个,完成县医院改造,提高县城品质,健康县城建设提速,全县教育振兴县域先行。",
      "北京日报、青海日报、南方网、贵州日报天眼新闻、天津广播电视台报道。",
      "坚持资源节约、合作共赢,维护公共安全,推进平安建设,乡村振兴、友好往来、和平发展、公安交警服务富裕富民。",
      "与浙江省开展协作,引进上海企业1家。",
    ],
  ],
];

describe("The place of a report", () => {
  for (const [place, texts] of corpus)
    for (const text of texts)
      test(`is ${place ?? "unknown"} in: ${text.slice(0, 40).replaceAll("\n", " ") || "an empty text"}`, () => {
        expect(placeOf(text)).toBe(place);
      });

  test("is the row in force in the year of delivery", () => {
    const code = (text: string) => findFacts(fold(text), places).facts.place_code.value;
    expect(code("三元区2019年政府工作报告\n2019年1月5日在三元区第十届人民代表大会第三次会议上")).toBe("350403");
    expect(code("三元区2023年政府工作报告\n2023年1月5日在三元区第一届人民代表大会第三次会议上")).toBe("350404");
    expect(code("2010年1月5日在巢湖市第三届人民代表大会第一次会议上")).toBe("341400");
    expect(code("2015年1月5日在巢湖市第一届人民代表大会第四次会议上")).toBe("340181");
    expect(code("2011年1月20日在徐水县第十四届人民代表大会第五次会议上")).toBe("130625");
    expect(code("2018年1月20日在徐水区第一届人民代表大会第三次会议上")).toBe("130609");
  });

  test("takes the parents' names of its time", () => {
    const name = (text: string) => findFacts(fold(text), places).facts.place.value;
    expect(name("2008年2月在襄阳区第三届人民代表大会上\n襄阳区人民政府区长")).toBe("湖北省襄樊市襄阳区");
    expect(name("2011年1月20日在徐水县第十四届人民代表大会第五次会议上")).toBe("河北省保定市徐水县");
  });

  test("is no guess between places that are named alike: the text gets an issue instead", () => {
    const { facts, issues } = findFacts("鼓楼区第十七届人民代表大会第一次会议\n我区经济平稳增长。", places);
    expect(facts.place).toEqual({ value: null, origin: "unknown", evidence: null });
    expect(issues.find(({ kind }) => kind === "place-conflict")?.message).toMatch(
      /may be a report of .*鼓楼区 .* or of .*鼓楼区 .*catalog\.csv/,
    );
  });

  test("comes with its evidence, quoted at its place", () => {
    const text = fold("　　平遥县第十七届人民代表大会第二次会议");
    const { evidence } = findFacts(text, places).facts.place;
    expect(evidence).toMatchObject({ rule: "place-session", text: "平遥县第十七届人民代表大会" });
    expect(text.slice(evidence!.start, evidence!.end)).toBe(evidence!.text);
  });
});

describe("A cue of the place", () => {
  test.each(placeCues.map((cue) => [cue.id, cue] as const))("%s follows a name in its example only", (_id, cue) => {
    const follows = (sample: string) => [...sample].some((_, at) => at > 0 && cue.after.test(sample.slice(at)));
    expect(follows(cue.example)).toBe(true);
    expect(follows(cue.counter)).toBe(cue.id === "place-title");
  });

  test.each(nationalCues.map((cue) => [cue.id, cue] as const))("%s stands in its example only", (_id, cue) => {
    expect(cue.pattern.test(cue.example)).toBe(true);
    expect(cue.pattern.test(cue.counter)).toBe(false);
  });
});

describe("Short names", () => {
  test.each([
    ["平遥县", ["平遥"]],
    ["代县", []],
    ["阿坝藏族羌族自治州", ["阿坝", "阿坝州"]],
    ["恩施土家族苗族自治州", ["恩施", "恩施州"]],
    ["双江拉祜族佤族布朗族傣族自治县", ["双江", "双江县"]],
    ["巴里坤哈萨克自治县", ["巴里坤", "巴里坤县"]],
    ["隆林各族自治县", ["隆林", "隆林县"]],
    ["内蒙古自治区", ["内蒙古"]],
    ["新疆维吾尔自治区", ["新疆"]],
    ["瀍河回族区", ["瀍河"]],
    ["神农架林区", ["神农架"]],
    ["浦东新区", ["浦东"]],
    ["大兴安岭地区", ["大兴安岭"]],
  ])("of %s are %j", (name, short) => {
    expect(shortNames(name)).toEqual(short);
  });
});

describe("The table of divisions", () => {
  const inForce = divisions.filter((row) => isInForce(row, null));

  test("has each present place once: 34 provinces, 333 prefectures and every county", () => {
    const count = (level: string) => inForce.filter((row) => row.level === level).length;
    expect([count("national"), count("province"), count("prefecture")]).toEqual([1, 34, 333]);
    expect(count("county")).toBeGreaterThan(2800);
    expect(new Set(inForce.map(({ code }) => code)).size).toBe(inForce.length);
  });

  test("never has two names for one code in one year, but for the year of the change", () => {
    const lastYears = new Map<string, number>();
    for (const { code, name, from, to } of divisions) {
      const last = lastYears.get(code);
      if (last !== undefined) expect(from, `${code} ${name}`).toBeGreaterThanOrEqual(last);
      lastYears.set(code, to ?? Infinity);
    }
  });

  test("puts each place under the one that its code says", () => {
    const codes = new Set(divisions.map(({ code }) => code));
    for (const { code, level, parent, name } of divisions) {
      if (level === "national" || level === "province") expect(parent, name).toBe("");
      else
        expect(
          codes.has(parent) &&
            code.startsWith(parent.slice(0, level === "prefecture" ? 2 : parent.endsWith("0000") ? 2 : 4)),
          `${code} ${name}`,
        ).toBe(true);
    }
  });

  test.each([
    ["429005", 2024, "湖北省潜江市"],
    ["419001", 2024, "河南省济源市"],
    ["469001", 2024, "海南省五指山市"],
    ["659001", 2024, "新疆维吾尔自治区石河子市"],
    ["110105", 2024, "北京市朝阳区"],
    ["513200", 2024, "四川省阿坝藏族羌族自治州"],
    ["152500", 2024, "内蒙古自治区锡林郭勒盟"],
    ["340181", 2024, "安徽省合肥市巢湖市"],
    ["341400", 2010, "安徽省巢湖市"],
    ["130622", 2008, "河北省保定市清苑县"],
    ["130608", 2024, "河北省保定市清苑区"],
    ["371200", 2018, "山东省莱芜市"],
    ["500105", 2025, "重庆市江北区"],
    ["500157", 2026, "重庆市两江新区"],
    ["420600", 2009, "湖北省襄樊市"],
    ["420600", 2011, "湖北省襄阳市"],
  ])("has %s in %i as %s", (code, year, name) => {
    const row = divisions.find((candidate) => candidate.code === code && isInForce(candidate, year));
    expect(row && fullName(row, places, year)).toBe(name);
  });
});
