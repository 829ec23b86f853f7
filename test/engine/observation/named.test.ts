import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLexicon, expandBraces, findNamed } from "../../../src/engine/index.js";
import { readTables } from "../../../src/formats/tables.js";

const rows = await readTables("data");
const lexicon = createLexicon(rows);

/** `gdp:地区生产总值` for each name found. */
const namesIn = (text: string) =>
  findNamed(text, lexicon).map(({ indicator, start, end }) => `${indicator}:${text.slice(start, end)}`);

describe("A name is found whether or not a number is said of it", () => {
  test.each([
    ["税收收入稳步增长。", ["tax_revenue:税收收入"]],
    ["税收收入12亿元", ["tax_revenue:税收收入"]],
    ["全县地区生产总值再创新高", ["gdp:地区生产总值"]],
    ["努力提高城镇化率。", ["urbanisation_rate:城镇化率"]],
    ["完成固定资产投资和税收收入预期目标", ["fixed_asset_investment:固定资产投资", "tax_revenue:税收收入"]],
    ["旅游收入、粮食产量均有所回升", ["tourism_revenue:旅游收入", "grain_output:粮食产量"]],
    ["加快老旧小区改造工程", ["old_neighbourhoods:老旧小区改造"]],
    ["规模以上工业增加值增速放缓", ["industrial_value_added:规模以上工业增加值"]],
    ["人均GDP仍然偏低", ["gdp_per_capita:人均GDP"]],
    ["人均gdp仍然偏低", ["gdp_per_capita:人均gdp"]],
    ["固定資產投資保持平穩", ["fixed_asset_investment:固定資產投資"]],
    ["固定资\n产投资保持平稳", ["fixed_asset_investment:固定资\n产投资"]],
  ])("%j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("A name that is part of another, or a word of every day, names nothing", () => {
  test.each([
    "工业税收收入稳步增长",
    "房地产税收收入下降",
    "固定资产投资项目库不断充实",
    "税收收入结构不断优化",
    "旅游收入分配办法",
    "发展农村二、三产业",
    "就业形势稳定，出口向好，经济稳步增长",
    "新兴产业蓬勃发展",
    "",
  ])("%j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test("Of names that begin at one place the longest counts, once", () => {
  expect(namesIn("一般公共预算收入增长，一般公共预算支出增长")).toEqual([
    "public_revenue:一般公共预算收入",
    "public_expenditure:一般公共预算支出",
  ]);
});

test("Every name of data/indicators.csv of three characters or more is found where it stands alone", () => {
  const names = rows.indicators.flatMap(({ zh, aliases }) => [zh, ...aliases].flatMap(expandBraces));
  // what stands in brackets is left out of a name; 服务业增加值总量 goes by the name before its neutral ending
  const plain = names.filter((name) => name.length >= 3 && /^\p{Script=Han}+$/u.test(name));
  const lost = plain.filter((name) => findNamed(`。${name}。`, lexicon)[0]?.end !== name.length + 1);
  expect(plain.length).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

test("Sentences are read one by one: what is found in two is what is found in each", () => {
  const sentence = fc
    .array(fc.constantFrom("税收收入", "工业", "全县", "增长", "，", "旅游收入", "二、", "三产业", "1亿元", " "))
    .map((words) => words.join("") + "。");
  fc.assert(
    fc.property(sentence, sentence, (first, second) => {
      const later = findNamed(second, lexicon).map((each) => ({
        ...each,
        start: each.start + first.length,
        end: each.end + first.length,
      }));
      expect(findNamed(first + second, lexicon)).toEqual([...findNamed(first, lexicon), ...later]);
    }),
  );
});

test("A long text without marks is read to its end", () => {
  const text = "地区生产总".repeat(100_000) + "。税收收入。";
  expect(findNamed(text, lexicon).at(-1)?.start).toBe(text.length - 5);
});
