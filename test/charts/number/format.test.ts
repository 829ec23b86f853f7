import { describe, expect, test } from "vitest";
import { chooseMagnitude, formatQuantity, formatUnit, gloss } from "../../../src/charts/number/format.js";
import type { Quantity } from "../../../src/charts/number/format.js";

type Row = [base_value: number, base_unit: string, measure: Quantity["measure"], expected: { zh: string; en: string }];

const rows: Row[] = [
  [13_220_000_000, "CNY", "level", { zh: "132.2亿元", en: "CNY 13.2 billion" }],
  [7_827_000_000, "CNY", "level", { zh: "78.27亿元", en: "CNY 7.83 billion" }],
  [20_000_000, "CNY", "level", { zh: "2000万元", en: "CNY 20 million" }],
  [36_209, "CNY", "level", { zh: "36209元", en: "CNY 36,209" }],
  [71_000, "亩", "level", { zh: "7.1万亩", en: "71,000 mu" }],
  [1500, "人", "level", { zh: "1500人", en: "1,500 people" }],
  [1, "人", "level", { zh: "1人", en: "1 person" }],
  [46_000, "人", "level", { zh: "4.6万人", en: "46,000 people" }],
  [2, "所", "level", { zh: "2所", en: "2" }],
  [50_000_000, "羽", "level", { zh: "5000万羽", en: "50 million" }],
  [64, "km", "level", { zh: "64公里", en: "64 km" }],
  [980_000, "t", "level", { zh: "98万吨", en: "980,000 tonnes" }],
  [150, "CNY/月", "level", { zh: "150元/月", en: "CNY 150/month" }],
  [30, "μg/m3", "level", { zh: "30微克/立方米", en: "30 μg/m³" }],
  [3.9, "个", "level", { zh: "3.9个", en: "3.9" }],
  [8.6, "%", "growth", { zh: "+8.6%", en: "+8.6%" }],
  [-22.2, "%", "growth", { zh: "−22.2%", en: "−22.2%" }],
  [0, "%", "growth", { zh: "0%", en: "0%" }],
  [12.1, "%", "average_growth", { zh: "+12.1%", en: "+12.1%" }],
  [35, "%", "share", { zh: "35%", en: "35%" }],
  [0.85, "pp", "change", { zh: "+0.85个百分点", en: "+0.85 pp" }],
  [20, "CNY/月", "change", { zh: "+20元/月", en: "+CNY 20/month" }],
  [-1.2, "pp", "gap", { zh: "−1.2个百分点", en: "−1.2 pp" }],
  [1.8, "倍", "ratio", { zh: "1.8倍", en: "1.8 times" }],
  [3, "位", "rank", { zh: "第3", en: "3rd" }],
  [12, "位", "rank", { zh: "第12", en: "12th" }],
  [21, "位", "rank", { zh: "第21", en: "21st" }],
];

describe("A quantity is written as its language writes it", () => {
  test.each(rows)("%s %s (%s) is %j", (base_value, base_unit, measure, { zh, en }) => {
    expect(formatQuantity({ base_value, base_unit, measure }, "zh")).toBe(zh);
    expect(formatQuantity({ base_value, base_unit, measure }, "en")).toBe(en);
  });

  test("A bound stands in front of the number", () => {
    const quantity = { base_value: 35, base_unit: "%", measure: "share" } as const;
    expect(formatQuantity({ ...quantity, bound: "ge" }, "zh")).toBe("≥ 35%");
    expect(formatQuantity({ ...quantity, bound: "le" }, "en")).toBe("≤ 35%");
    expect(formatQuantity({ ...quantity, bound: "approx" }, "en")).toBe("≈ 35%");
  });
});

describe("Values that stand together share a magnitude", () => {
  test.each([
    [[71_000, 34_000, 12_000, 16_000], "亩", "万"],
    [[1500, 2000, 12_000, 5000], "人", ""],
    [[36_209, 15_593], "CNY", ""],
    [[13_220_000_000, 13_800_000_000], "CNY", "亿"],
    [[8.6, 8], "%", ""],
    [[0, 0], "CNY", ""],
    [[], "CNY", ""],
  ])("%j %s are written in “%s” in Chinese", (values, unit, word) => {
    expect(chooseMagnitude(values, unit, "zh").word).toBe(word);
  });

  test("English begins to shorten at a million", () => {
    expect(chooseMagnitude([71_000], "亩", "en").word).toBe("");
    expect(chooseMagnitude([2_000_000], "CNY", "en").word).toBe("million");
  });
});

test("A unit is named with its magnitude", () => {
  const wan = { factor: 1e4, word: "万" };
  const billion = { factor: 1e9, word: "billion" };
  expect(formatUnit("亩", "level", { lang: "zh", magnitude: wan })).toBe("万亩");
  expect(formatUnit("CNY", "level", { lang: "en", magnitude: billion })).toBe("CNY billion");
  expect(formatUnit("CNY/月", "level", { lang: "en" })).toBe("CNY per month");
  expect(formatUnit("所", "level", { lang: "en" })).toBe("number");
});

test("Readers of English learn what a mu is worth; others do not need it", () => {
  const quantity = { base_value: 71_000, base_unit: "亩", measure: "level" } as const;
  expect(gloss(quantity, "en")).toBe("4,733 ha");
  expect(gloss({ ...quantity, base_value: 100 }, "en")).toBe("6.7 ha");
  expect(gloss(quantity, "zh")).toBeNull();
  expect(gloss({ ...quantity, base_unit: "t" }, "en")).toBeNull();
});
