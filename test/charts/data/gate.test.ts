import { describe, expect, test } from "vitest";
import { apartText, gateNotes, gateOf, scopeOf, splitApart } from "../../../src/charts/data/gate.js";
import { SCOPE_GATES } from "../../../src/charts/data/gates.table.js";
import { daixian, panjin, pingyao } from "../sample.js";
import { level, only } from "../rows.js";

describe("Scopes of the table", () => {
  test.each(SCOPE_GATES.map((gate) => [gate.id, gate] as const))(
    "%s: its example names one, its counter-example none",
    (_, gate) => {
      expect(scopeOf(gate.example, gate, [])).not.toBeNull();
      expect(scopeOf(gate.counter, gate, [])).toBeNull();
      expect(scopeOf(gate.example, gate, [gate.example])).toBeNull();
    },
  );
});

describe("The gate", () => {
  const people = [
    level(daixian, [2021, 20], { label: "总人口" }),
    level(pingyao, [2021, 48], { label: "人口" }),
    level(panjin, [2021, 130], { label: "户籍人口" }),
  ];

  test("sets a number of another scope apart, and says which", () => {
    const gate = gateOf(only(people), []);
    expect([...gate]).toEqual([[people[2]!.id, [{ gate: "residence", words: "户籍" }]]]);
    expect(apartText(gate.get(people[2]!.id)!, "zh")).toBe("所指人群不同（户籍）");
    expect(gateNotes(gate, "en")).toEqual([{ n: 1, reason: "are of other people (户籍)" }]);
  });

  test("sets nothing apart where all name the same scope, or where the name of the indicator does", () => {
    const same = people.map((one) => ({ ...one, label: "户籍人口" }));
    expect(gateOf(only(same), []).size).toBe(0);
    expect(gateOf(only(people), ["户籍人口"]).size).toBe(0);
  });

  test("sets parts of a place, parts of a year, sums over years and what came together over years apart", () => {
    const rows = [
      level(daixian, [2021, 1]),
      level(pingyao, [2021, 2], { subject: "古城" }),
      level(pingyao, [2021, 3], { part_of_year: "上半年" }),
      level(panjin, [2021, 4], { period_start: 2016, period_end: 2021 }),
      level(panjin, [2021, 5], { cumulative: true, label: "高标准农田" }),
    ];
    const found = gateOf(only(rows), []);
    expect(rows.map(({ id }) => found.get(id)?.map(({ gate, words }) => [gate, words]))).toEqual([
      undefined,
      [["part", "古城"]],
      [["part-of-year", "上半年"]],
      [["span", "2016—2021"]],
      [["cumulative", "高标准农田"]],
    ]);
  });

  test("sets several numbers of one place and year apart where nothing tells which stands for it", () => {
    const [town, country] = [
      level(daixian, [2021, 740], { start: 10, text: "740元", value: 740 }),
      level(daixian, [2021, 540], { start: 60, text: "540元", value: 540 }),
    ];
    const gate = gateOf(only([town, country, level(pingyao, [2021, 600])]), []);
    expect([...gate.keys()].sort()).toEqual([town.id, country.id].sort());
    expect(apartText(gate.get(town.id)!, "zh")).toBe("同一地方、同一年份有几个不同的数字（740元、540元），无从取舍");
    const { comparable, aside } = splitApart(only([town, country, level(pingyao, [2021, 600])]), gate);
    expect([comparable.rows.length, aside.length]).toEqual([1, 2]);
  });

  test("leaves numbers that can be told apart, or may be the same, where they stand", () => {
    const surer = [level(daixian, [2021, 740]), level(daixian, [2021, 540], { start: 60, confidence: 0.5 })];
    const again = [level(daixian, [2021, 740]), level(daixian, [2021, 740], { start: 60 })];
    const later = [level(daixian, [2021, 740]), level(daixian, [2021, 540], { delivered: 2024, doc: "b" })];
    for (const rows of [surer, again, later]) expect(gateOf(only(rows), []).size).toBe(0);
  });

  test("sets changes over years apart", () => {
    const change = { measure: "change", base_unit: "pp" } as const;
    const rows = [
      level(daixian, [2021, 1], change),
      level(panjin, [2021, 2], { ...change, period_start: 2016, period_end: 2021 }),
    ];
    const found = gateOf(only(rows), []);
    expect(rows.map(({ id }) => found.get(id)?.map(({ gate }) => gate))).toEqual([undefined, ["span"]]);
  });

  test("sets growth over years apart, not that from one year to the next", () => {
    const rate = { measure: "growth", base_unit: "%" } as const;
    const rows = [
      level(daixian, [2021, 1], { ...rate, period_start: 2020, period_end: 2021 }),
      level(panjin, [2021, 2], { ...rate, period_start: 1981, period_end: 2021 }),
    ];
    const found = gateOf(only(rows), []);
    expect(rows.map(({ id }) => found.get(id)?.map(({ gate, words }) => [gate, words]))).toEqual([
      undefined,
      [["span", "1981—2021"]],
    ]);
  });
});
