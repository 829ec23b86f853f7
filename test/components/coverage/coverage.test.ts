import { describe, expect, test } from "vitest";
import { readAddress } from "../../../src/components/address/address.js";
import { cellLink, headHref } from "../../../src/components/pages/coverage/links.js";
import { bestState, countOf, reportsOf, stateOf, tallyOf } from "../../../src/charts/data/coverage.js";
import { stoppedOf } from "../../../src/charts/data/stopped.js";
import { coverageTable } from "../../../src/components/coverage/table.js";
import { coverageData, coverageView } from "../../../src/components/coverage/view.js";
import { shareText, stateText } from "../../../src/components/coverage/words.js";
import { covered, many } from "./sample.js";
import type { CoveredPlace } from "./sample.js";

const shanxi: CoveredPlace[] = [
  { code: "140728", name: "平遥县", province: "山西省", states: { 2021: "2.", 2022: "n1", 2023: "..", 2024: "x3" } },
  { code: "140923", name: "代县", province: "山西省", states: { 2023: "19" } },
];
const panjin: CoveredPlace = {
  code: "211100",
  name: "盘锦市",
  province: "辽宁省",
  level: "prefecture",
  states: { 2024: "1." },
};
const places = [panjin, ...shanxi];

function tableOf(query: string, of: readonly CoveredPlace[] = places, ids = ["gdp", "forest"]) {
  const { index, coverage } = covered(of, ids);
  const data = coverageData(index, coverage);
  const view = coverageView(data, readAddress(query), "zh");
  return { data, view, table: coverageTable(data, view) };
}

describe("A character of the coverage", () => {
  test.each([
    ["3", "value", 3],
    ["9", "value", 9],
    ["n", "named", 0],
    ["x", "excluded", 0],
    [".", "absent", 0],
    [undefined, "absent", 0],
  ] as const)("%s is %s with %i values", (character, state, n) => {
    expect(stateOf(character)).toBe(state);
    expect(countOf(character)).toBe(n);
  });
});

test("Reports stand in the order of the codes of their places, then by year", () => {
  const { index, coverage } = covered(places, ["gdp", "forest"]);
  expect(reportsOf(coverage, index).map(({ doc }) => doc)).toEqual([
    "140728_2021",
    "140728_2022",
    "140728_2023",
    "140728_2024",
    "140923_2023",
    "211100_2024",
  ]);
});

test("A report of an unknown place is an error that names it", () => {
  const { index, coverage } = covered(places, ["gdp"]);
  expect(() => reportsOf(coverage, { places: index.places.slice(1) })).toThrow(/211100.*211100_2024/);
});

test("No reports is not the same as reports that say nothing", () => {
  expect(bestState(tallyOf([], 0))).toBe("no-report");
  const { data } = tableOf("?");
  expect(bestState(tallyOf(data.reports.slice(2, 3), 0))).toBe("absent");
});

describe("Indicators × reports", () => {
  test("have a column for each report while there are few", () => {
    const { view, table } = tableOf("?");
    expect(view.grouping).toBe("each");
    expect(table.columns).toHaveLength(6);
    expect(table.cells[0]?.map(({ state }) => state)).toEqual([
      "value",
      "named",
      "absent",
      "excluded",
      "value",
      "value",
    ]);
    expect(table.rowTallies[0]).toEqual({ reports: 6, value: 3, named: 1, excluded: 1 });
    expect(table.columnTallies[0]).toEqual({ reports: 2, value: 1, named: 0, excluded: 0 });
  });

  test("are summed up by province where there are many, and cut into parts where each is asked for", () => {
    const of = many(300, 3, [2024]);
    const summed = tableOf("?", of);
    expect(summed.table.columns.map(({ key }) => key)).toEqual(["省0", "省1", "省2"]);
    expect(summed.table.cells[0]?.[0]?.tally).toEqual({ reports: 100, value: 100, named: 0, excluded: 0 });
    const { table } = tableOf("?group=each&page=2", of);
    expect(table.columns).toHaveLength(30);
    expect(table.part).toMatchObject({ from: 31, to: 60, of: 300, page: 1, pages: 10 });
    expect(table.rowTallies[0]?.reports).toBe(300);
  });

  test("narrow down to a topic, a province, a level or a place", () => {
    expect(tableOf("?topic=ecology").table.rows.map(({ key }) => key)).toEqual(["forest"]);
    expect(tableOf("?province=辽宁省").table.columns.map(({ key }) => key)).toEqual(["211100_2024"]);
    expect(tableOf("?level=prefecture").table.columns.map(({ key }) => key)).toEqual(["211100_2024"]);
    expect(tableOf("?place=140923").table.columns.map(({ key }) => key)).toEqual(["140923_2023"]);
  });
});

describe("Places × years", () => {
  test("tell no report from silence, and silence from silence after values", () => {
    const { table } = tableOf("?by=places&indicator=gdp");
    expect(table.columns.map(({ key }) => key)).toEqual(["2021", "2022", "2023", "2024"]);
    const texts = table.cells[0]?.map((cell) => stateText(cell, "zh"));
    expect(texts).toEqual(["2 个数值", "提到但没有数字", "以前有数值，此后不再有", "数字不计"]);
    expect(table.cells[1]?.map(({ state }) => state)).toEqual(["no-report", "no-report", "value", "no-report"]);
  });

  test("keep any corpus to some thousand cells", () => {
    const years = Array.from({ length: 25 }, (_, i) => 2000 + i);
    const of = many(2000, 31, years);
    for (const query of ["?", "?by=places", "?by=places&group=each", "?group=each", "?by=years"]) {
      const { table } = tableOf(query, of);
      expect(table.rows.length * table.columns.length).toBeLessThanOrEqual(3000);
      expect(table.cells.flat().length).toBeGreaterThan(0);
    }
  });
});

test("Indicators × years count the reports of a year that state an indicator", () => {
  const { table } = tableOf("?by=years");
  expect(table.summed).toBe(true);
  expect(table.cells[0]?.at(-1)?.tally).toEqual({ reports: 2, value: 1, named: 0, excluded: 1 });
});

describe("A cell leads", () => {
  const linkAt = (query: string, row: number, column: number) => {
    const { table, view } = tableOf(query);
    const at = { row: table.rows[row]!, column: table.columns[column]! };
    return cellLink(table.cells[row]![column]!, at, view);
  };

  test("to Compare where there is a value, to the report where there is none, nowhere without a report", () => {
    expect(linkAt("?lang=en", 0, 0)?.href).toBe("./compare.html?lang=en&indicator=gdp&place=140728");
    expect(linkAt("?", 0, 2)?.href).toBe("./read.html?doc=140728_2023");
    expect(linkAt("?by=places&indicator=gdp", 1, 0)).toBeNull();
  });

  test("to its places where it sums up", () => {
    expect(linkAt("?group=province", 0, 1)?.href).toBe(
      `?${new URLSearchParams({ indicator: "gdp", by: "places", province: "辽宁省", group: "each" })}`,
    );
    expect(linkAt("?by=years", 1, 0)?.href).toBe("?indicator=forest&by=places&group=each");
  });

  test("and so does the head of a row", () => {
    const { table, view } = tableOf("?");
    expect(headHref(table.rows[1]!, view)).toBe("?indicator=forest&by=places");
  });
});

describe("What places no longer report", () => {
  test("is what earlier reports state and later ones do not, the longest reported first", () => {
    const { data } = tableOf("?", [
      { code: "1", name: "甲县", province: null, states: { 2020: "1.", 2021: "1.", 2022: ".1", 2023: "n." } },
      { code: "2", name: "乙县", province: null, states: { 2022: "1.", 2023: "1." } },
      { code: "3", name: "丙县", province: null, states: { 2023: "1." } },
    ]);
    const found = stoppedOf(data.reports, ["gdp", "forest"]);
    const years = (reports: (typeof found)[number]["stated"]) => reports.map(({ delivered }) => delivered);
    expect(
      found.map(({ place, indicator, stated, silent }) => [place.place_id, indicator, years(stated), years(silent)]),
    ).toEqual([
      ["1", "gdp", [2020, 2021], [2022, 2023]],
      ["1", "forest", [2022], [2023]],
    ]);
  });

  test("does not count a year of which another report states it", () => {
    const { index, coverage } = covered(
      [{ code: "1", name: "甲县", province: null, states: { 2022: "1", 2023: "1" } }],
      ["gdp"],
    );
    coverage.documents.push({ doc: "1_2023b", place_id: "1", delivered: 2023 });
    coverage.states.push(".");
    expect(stoppedOf(reportsOf(coverage, index), ["gdp"])).toEqual([]);
  });
});

test("A share is 0% or 100% only where it is none or all", () => {
  const share = (value: number, reports: number) => shareText({ reports, value, named: 0, excluded: 0 }, "en");
  expect([share(0, 900), share(1, 900), share(450, 900), share(899, 900), share(900, 900)]).toEqual([
    "0%",
    "1%",
    "50%",
    "99%",
    "100%",
  ]);
});
