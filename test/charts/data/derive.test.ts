import { describe, expect, test } from "vitest";
import { indexTo, indexYears, isAmount, perHead } from "../../../src/charts/data/derive.js";
import { daixian, panjin, pingyao } from "../sample.js";
import { growth, level, only } from "../rows.js";

const gdp = only([
  level(daixian, [2020, 200]),
  level(daixian, [2021, 230]),
  level(pingyao, [2021, 100]),
  level(panjin, [2020, 0]),
]);

describe("An index to a base year", () => {
  test("The base year is 100, the others in proportion, to one decimal", () => {
    const { series } = indexTo(only([level(daixian, [2020, 300]), level(daixian, [2021, 301])]), 2020);
    expect(series.rows.map(({ main }) => main.base_value)).toEqual([100, 100.3]);
    expect(series.base_unit).toBe("index");
  });

  test("Places without a positive value for the year have no index", () => {
    const { series, without } = indexTo(gdp, 2020);
    expect(series.rows.map(({ main }) => main.place_id)).toEqual([daixian.code, daixian.code]);
    expect(without.sort()).toEqual([pingyao.code, panjin.code].sort());
  });

  test("It may start from the years that a place states", () => {
    expect(indexYears(gdp)).toEqual([2020, 2021]);
    expect(indexYears(only([growth(daixian, [2020, 5])]))).toEqual([]);
  });

  test("Growth has no index", () => {
    expect(() => indexTo(only([growth(daixian, [2020, 5])]), 2020)).toThrow("an index takes amounts, not growth in %");
  });
});

describe("An amount per head", () => {
  const people = { indicator: "population", base_unit: "人", unit: "人" };

  test("It is divided by the people of the same place and year, and by no other's", () => {
    const population = [level(daixian, [2020, 40], people), level(pingyao, [2020, 20], people)];
    const { series, without } = perHead(gdp, population);
    expect(series.rows.map(({ main }) => [main.place_id, main.year, main.base_value])).toEqual([
      [daixian.code, 2020, 5],
    ]);
    expect(series.base_unit).toBe("CNY/人");
    expect(without.sort()).toEqual([pingyao.code, panjin.code].sort());
  });

  test("A target of population is no population", () => {
    const planned = level(daixian, [2020, 40], { ...people, status: "target" });
    expect(perHead(gdp, [planned]).series.rows).toEqual([]);
  });

  test("What is per person already is not divided again", () => {
    const income = only([level(daixian, [2020, 40_000], { base_unit: "CNY/人" })]);
    expect(isAmount(income)).toBe(false);
    expect(() => perHead(income, [])).toThrow("only amounts are divided by people, not level in CNY/人");
  });
});
