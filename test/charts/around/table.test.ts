// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { observationTable, readSort, sortRows } from "../../../src/charts/around/table.js";
import { quote } from "../../../src/components/evidence/quote.js";
import { daixian, observe, panjin, pingyao } from "../sample.js";

const rows = [
  observe(daixian, "1500人", { base_value: 1500, status: "target", year: 2023 }),
  observe(pingyao, "1.2万人", { base_value: 12_000, year: null }),
  observe(panjin, "300人", { base_value: 300, year: 2021 }),
];
const options = {
  lang: "en",
  open: null,
  hrefOf: () => "?m=x",
  hrefOfSort: (sort: string) => `?sort=${sort}`,
} as const;

describe("Sorting", () => {
  test.each([
    ["value.desc", [12_000, 1500, 300]],
    ["value.asc", [300, 1500, 12_000]],
    ["year.asc", [300, 1500, 12_000]],
    ["year.desc", [1500, 300, 12_000]],
    ["status.asc", [12_000, 300, 1500]],
  ])("%s", (sort, values) => {
    expect(sortRows(rows, readSort(sort), "zh").map(({ base_value }) => base_value)).toEqual(values);
  });

  test("An address that names no column leaves the order alone", () => {
    expect(readSort("nonsense.desc")).toBeNull();
    expect(sortRows(rows, null, "zh")).toEqual(rows);
  });

  test("The sorted column says so, and leads to the other direction", () => {
    const table = observationTable(rows, { ...options, sort: { column: "value", descending: true } });
    const header = table.querySelector("th[aria-sort]");
    expect(header?.getAttribute("aria-sort")).toBe("descending");
    expect(header?.querySelector("a")?.getAttribute("href")).toBe("?sort=value.asc");
  });
});

test("Each row has its number as written, and what the report calls it", () => {
  const table = observationTable(rows, { ...options, sort: null });
  const texts = (cells: string): (string | null)[] =>
    [...table.querySelectorAll(cells)].map((cell) => cell.textContent);
  expect(texts("td.written a")).toEqual(["1500人", "1.2万人", "300人"]);
  expect(texts("td.named span")).toEqual(["培训", "培训", "培训"]);
});

test("A long sentence is shortened around its number, with signs of what is left out", () => {
  const passage = { start: 0, end: 11, text: "前文前文前文7人后文后文", from: 6, to: 8 };
  expect(quote(passage, { around: 2 }).textContent).toBe("……前文7人后文……");
  expect(quote(passage).textContent).toBe(passage.text);
});
