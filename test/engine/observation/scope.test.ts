import { describe, expect, test } from "vitest";
import { otherRows } from "../../../src/engine/observation/others.table.js";
import { scopeNouns } from "../../../src/engine/observation/scope.table.js";
import type { Observation } from "../../../src/engine/types.js";
import { read } from "../engine.js";

const HEADING = "一、2023年工作回顾\n";
const COUNTY = { file: "report.txt", place: "平遥县", place_code: "140728", delivered: 2024 };
const CITY = { file: "report.txt", place: "晋中市", place_code: "140700", delivered: 2024 };

/** The observations at the marks of a text. */
function marked(text: string, catalog = COUNTY): (Observation | undefined)[] {
  const starts: number[] = [];
  let plain = HEADING;
  for (const char of text) {
    if (char === "«") starts.push(plain.length);
    else if (char !== "»") plain += char;
  }
  const { mentions } = read(`${plain}\n`, catalog);
  return starts.map((at) =>
    mentions.find((each): each is Observation => each.kind === "observation" && each.start <= at && at < each.end),
  );
}

/** `subject:indicator` of each marked number. */
const whose = (text: string, catalog = COUNTY) =>
  marked(text, catalog).map((each) => each && `${each.subject ?? "-"}:${each.indicator ?? "-"}`);

describe("A rule of parts and of others", () => {
  const rows = [...scopeNouns, ...otherRows];

  test("has an id of its own", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  for (const { id, example, counter } of rows) {
    test(`${id} takes the number of ${example} from the place's own series`, () => {
      const [found] = marked(example);
      expect(found?.rules).toContain(id);
      expect(found?.indicator).toBeNull();
    });

    test(`${id} leaves the number of ${counter} alone`, () => {
      const [found] = marked(counter);
      expect(found).toBeDefined();
      expect(found?.rules).not.toContain(id);
    });
  }
});

describe("A part of a county", () => {
  test.each([
    ["工业园区实现营业收入«58亿元»，税收«2.4亿元»，增长«11%»。", ["工业园区:-", "工业园区:-", "工业园区:-"]],
    ["经济开发区提质升级，实现规模以上工业总产值«210亿元»，固定资产投资«45亿元»。", ["经济开发区:-", "经济开发区:-"]],
    ["高新区综合排名前移2位，完成进出口总额«6.8亿元»，实际利用外资«1200万美元»。", ["高新区:-", "高新区:-"]],
    ["力争年内产业园税收达到«3亿元»，固定资产投资达到«9亿元»。", ["产业园:-", "产业园:-"]],
    ["开发区建设全面提速。规上工业企业达到«42家»，固定资产投资增长«15%»。", ["开发区:-", "开发区:-"]],
    ["跨境电商实现进出口额«3.1亿元»，增长«26%»。", ["跨境电商:-", "跨境电商:-"]],
    ["高新区、经开区固定资产投资分别增长«16%»和«17%»。", ["高新区:-", "经开区:-"]],
    ["高新区和经开区规上工业增加值分别增长«6%»、«7%»。", ["高新区:-", "经开区:-"]],
    ["高新区、工业园税收突破«2亿元»。", ["高新区、工业园:-"]],
    ["化工产业园完成投资«20亿元»，其中基础设施«12亿元»，规上工业增加值增长«10%»。", Array(3).fill("化工产业园:-")],
    ["大力实施化工园区提升行动，实现规模以上工业增加值«12亿元»，税收收入«8亿元»。", ["化工园区:-", "化工园区:-"]],
    ["高新区独立运行，固定资产投资突破«40亿元»。", ["高新区:-"]],
    ["“三城一带”产业合作区新签约项目«22个»、总投资«104亿元»。", Array(2).fill("“三城一带”产业合作区:-")],
    ["力争开发区（园区）税收收入增长«8%»。", ["开发区（园区）:-"]],
    [
      "高新区完成技改投资«4亿元»。引进项目12个，实际利用外资«3000万美元»。2023年高新区税收收入«2亿元»。",
      ["高新区:-", "高新区:-", "高新区:-"],
    ],
    ["民营企业完成出口«5亿元»。", ["民营企业:-"]],
    ["脱贫人口人均纯收入达到«1.8万元»，增长«9%»。", ["脱贫人口:-", "脱贫人口:-"]],
    ["青石镇工业总产值突破«10亿元»，固定资产投资«3亿元»。", ["青石镇:-", "青石镇:-"]],
    ["其中青石镇新建小学«2所»。", ["青石镇:-"]],
    ["梅岭古镇爆红网络，接待游客«80万人次»，旅游收入«4亿元»。", ["梅岭古镇:-", "梅岭古镇:-"]],
    ["县本级一般公共预算收入完成«6亿元»。", ["县本级:-"]],
    ["5个省级开发区税收增长«12%»。", ["省级开发区:-"]],
    [
      "全县地区生产总值«300亿元»，县域生产总值«180亿元»，城区生产总值«90亿元»，增长«7%»。",
      ["-:gdp", "县域:-", "城区:-", "城区:-"],
    ],
  ])("has its own figures in %s", (text, expected) => expect(whose(text)).toEqual(expected));

  test.each([
    [
      "产业集聚区规上工业企业达到«63家»。全县规模以上工业增加值增长«8.2%»。",
      ["产业集聚区:-", "-:industrial_value_added"],
    ],
    ["开发区建设全面提速，全县固定资产投资增长«15%»，零售额增长«6%»。", ["-:fixed_asset_investment", "-:-"]],
    ["脱贫人口人均纯收入增长«9%»。农村居民人均可支配收入增长«7%»。", ["脱贫人口:-", "-:rural_income"]],
    [
      "地区生产总值增长«6%»，开发区营业收入增长«10%»，社会消费品零售总额增长«5%»。",
      ["-:gdp", "开发区:-", "-:retail_sales"],
    ],
    ["推进开发区改革，规上工业增加值增长«7%»。", ["-:industrial_value_added"]],
    ["推动国家级开发区争先进位，规上工业增加值增长«7%»。", ["-:industrial_value_added"]],
    ["高新区完成技改投资«4亿元»。实际利用外资«3000万美元»。", ["高新区:-", "-:fdi"]],
    ["高新区税收«4亿元»。全县实际利用外资«3000万美元»。高新区投资«2亿元»。", ["高新区:-", "-:fdi", "高新区:-"]],
    ["开发区由«16家»整合为«5家»。", ["-:-", "-:-"]],
    ["高新区、经开区、工业园«3个»平台通过验收。", ["-:-"]],
    ["省级开发区考评进至«46位»。", ["-:-"]],
    ["空气质量稳居环湖都市圈首位，«17个»断面水质达标。", ["-:-"]],
    ["加快园区建设，全年固定资产投资增长«7%»。", ["-:fixed_asset_investment"]],
    ["高新区获批国家级，地区生产总值增长«6%»。", ["-:gdp"]],
    ["城区改造老旧小区«30个»。", ["-:old_neighbourhoods"]],
    ["新增绿色园区«3个»、绿色工厂«12家»。", ["-:-", "-:-"]],
    ["平遥县地区生产总值增长«6%»，平遥经开区税收«3亿元»。", ["-:gdp", "平遥经开区:-"]],
    ["县域生产总值增长«8%»，一般公共预算收入增长«7%»。", ["-:gdp", "-:public_revenue"]],
    ["上市公司达到«12家»，超市新增«3家»。", ["-:-", "-:-"]],
  ])("is told from the whole in %s", (text, expected) => expect(whose(text)).toEqual(expected));
});

describe("A part of a city", () => {
  test.each([
    ["平遥县产业加快发展，地区生产总值突破«120亿元»，一般公共预算收入«8亿元»。", ["平遥县:-", "平遥县:-"]],
    ["云山县经济实力明显增强，地区生产总值突破«120亿元»。", ["云山县:-"]],
    ["每个市级产业园区主导产业产值增长«15%»，工业增加值增长«12%»。", ["市级产业园区:-", "市级产业园区:-"]],
    ["自贸试验区晋中片区新增企业«300家»，进出口总额«80亿元»。", ["自贸试验区晋中片区:-", "自贸试验区晋中片区:-"]],
    ["临空新区要发挥龙头作用，加快产业集聚，力争地区生产总值增长«12%»。", ["临空新区:-"]],
    ["全市县域生产总值突破«900亿元»，全市地区生产总值增长«6%»。", ["县域:-", "-:gdp"]],
    ["脱贫县农村居民人均可支配收入增长«8%»，高于全省农村居民收入增速«1个百分点»。", ["脱贫县:-", "脱贫县:-"]],
    ["平遥县、介休市等6个县市获评全国百强，地区生产总值增长«6%»。", ["-:gdp"]],
    ["晋中市地区生产总值增长«6%»。", ["-:gdp"]],
    ["文旅市场持续升温，接待游客«300万人次»。", ["-:tourist_visits"]],
  ])("is told from the whole in %s", (text, expected) => expect(whose(text, CITY)).toEqual(expected));
});

describe("A firm or project", () => {
  test.each([
    ["投资«5600万元»实施引泉渠修复工程。", "引泉渠修复工程"],
    ["投资«1.1亿元»建设城北冷链物流项目。", "城北冷链物流项目"],
    ["投资«900万元»加快推进文化路拓宽工程。", "文化路拓宽工程"],
    ["投资«3000万元»的富民食品、投资1.2亿元的金纺服饰相继开工。", "富民食品"],
    ["投资3000万元的富民食品、投资«1.2亿元»的金纺服饰相继开工。", "金纺服饰"],
    ["投资2亿元的丰源农业、投资«3.5亿元»的天宇建材等项目建成投产。", "天宇建材"],
    ["绿野农业、蓝海科技年产«8万吨»肥料项目开工。", "肥料项目"],
    ["江南大学医院门诊量达到«19万人次»。", "江南大学医院"],
    ["恒丰铸造投资«4500万元»，新上生产线7条。", "恒丰铸造"],
    ["总投资«5亿元»的宏远（云山）新能源产业园开工。", "宏远（云山）新能源产业园"],
    ["推动远山公司搬迁升级改造、明光材料«3万吨»碳纤维生产线等项目竣工。", "碳纤维生产线"],
    ["鑫源公司实现产值«10亿元»。", "鑫源公司"],
    ["年产«30万吨»的一条彩色钢板生产线投产。", "彩色钢板生产线"],
  ])("is the subject of the number of %s", (text, subject) => {
    expect(marked(text)[0]).toMatchObject({ subject, indicator: null });
  });

  test.each([
    "精细化工投资«9000万元»。",
    "现代农业投资«2000万元»。",
    "光伏电站装机规模达到«81兆瓦»。",
    "高新技术产业项目投资增长«12%»。",
    "云山县中医院整体迁建，人均预期寿命达到«76岁»。",
    "远望储能«300兆瓦»项目入选国家试点示范项目。",
    "华泰集团、万里公司等年产值超亿元的企业达到«9家»。",
    "与江南大学、北方理工学院等«6所»高校合作。",
    "完成县第一中学扩建等民生项目«7个»。",
    "东山中学西校区等«12个»教育项目建成。",
    "白马煤矿和«3个»光伏项目投产。",
    "第一时间调度保险公司理赔«300万元»。",
    "打通机场路«3公里»。",
    "新增普通高中学位«800个»。",
    "引进大学生«600人»。",
    "城中村改造新开工«9个»。",
    "争取专项资金«5000万元»充实项目前期经费。",
    "41个总投资«38亿元»的重点项目开工。",
    "投资«6000万元»的污水处理厂、垃圾处理场投入使用。",
    "年产«30万吨»的两条彩色钢板生产线投产。",
  ])("is no subject as an example, a kind, one of several or a piece of a word: %s", (text) => {
    expect(marked(text)[0]).toMatchObject({ subject: null });
  });

  test("does not pass on to what is counted after it", () => {
    expect(whose("投资4亿元实施技能提升工程，新增实训基地«5个»。")).toEqual(["-:-"]);
  });

  test("leaves its label to the number that it belongs to", () => {
    expect(marked("投资3000万元的富民食品、投资«1.2亿元»的金纺服饰开工。")[0]?.label).toBe("投资");
  });
});

describe("A rank or growth after an addition", () => {
  test.each([
    ["新增规上工业企业40家、列全省第«1位»。", "-:-"],
    ["净增高新技术企业30家、增长«12%»。", "-:-"],
    ["全县高新技术企业达到40家、列全省第«1位»。", "-:high_tech_firms"],
    ["存款余额达到80亿元，净增7亿元，年均增长«4.6%»。", "-:deposits"],
  ])("is of what is added in %s", (text, expected) => expect(whose(text)).toEqual([expected]));
});

describe("Investment that is signed", () => {
  test.each([
    [
      "成功举办招商推介会暨签约仪式，签约项目21个，签约资金«74亿元»。全年签约资金«423亿元»。",
      ["-:-", "-:investment_signed"],
    ],
    ["全年新签工业项目25个、协议资金«36亿元»。", ["-:-"]],
    ["新签约产业项目56个、协议投资«121亿元»。", ["-:investment_signed"]],
    ["成功举办农洽会等活动，新签约项目231个、签约额«747亿元»。", ["-:investment_signed"]],
  ])("at an event or of a kind is no sum of the year in %s", (text, expected) => expect(whose(text)).toEqual(expected));
});
