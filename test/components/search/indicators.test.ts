import { describe, expect, test } from "vitest";
import { pinyinOf } from "../../../src/build/pinyin.js";
import { searchIndicators } from "../../../src/components/search/indicators.js";
import { readTables } from "../../../src/formats/tables.js";

const { indicators } = await readTables("data");
const idsOf = (query: string) => searchIndicators(indicators, query).map(({ item }) => item.id);

describe("The first indicator found", () => {
  test.each([
    ["地区生产总值", "gdp"],
    ["GDP", "gdp"],
    ["gdp", "gdp"],
    ["税收", "tax_revenue"],
    ["稅收收入", "tax_revenue"],
    ["tax", "tax_revenue"],
    ["revenue tax", "tax_revenue"],
    ["Tax Revenue", "tax_revenue"],
    ["社零", "retail_sales"],
    ["一产", "gdp_primary"],
    ["R&D投入", "rd_spending"],
    ["r&d", "rd_spending"],
    ["pm2.5", "pm25"],
    ["urbanisation_rate", "urbanisation_rate"],
    ["粮食产量", "grain_output"],
  ])("for %j is %s", (query, id) => {
    expect(idsOf(query)[0]).toBe(id);
  });
});

test("Own names come before other names", () => {
  expect(searchIndicators(indicators, "税收收入")[0]).toMatchObject({ alias: null });
  expect(searchIndicators(indicators, "社零总额")[0]).toMatchObject({ alias: "社零总额", zh: [], en: [] });
});

test("Pinyin finds them where it is known", () => {
  const spelt = indicators.map((row) => ({ ...row, pinyin: pinyinOf(row.zh) }));
  expect(searchIndicators(spelt, "shuishou")[0]?.item.id).toBe("tax_revenue");
  expect(searchIndicators(spelt, "dqsczz")[0]?.item.id).toBe("gdp");
});

test("All are given, in their order, where nothing is asked; none where nothing answers", () => {
  expect(idsOf("")).toEqual(indicators.map(({ id }) => id));
  expect(idsOf("没有这个指标")).toEqual([]);
});

test("What answers is marked in both names", () => {
  const [found] = searchIndicators(indicators, "revenue");
  const parts = found!.en.map(({ start, end }) => found!.item.en.slice(start, end).toLowerCase());
  expect(parts).toEqual(["revenue"]);
});
