// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { readAddress } from "../../../../src/components/address/address.js";
import { findBox, findReports } from "../../../../src/components/pages/read/find.js";
import { findNumbers, isNumberQuery } from "../../../../src/components/evidence/lookup.js";
import { reportTable, sortReports } from "../../../../src/components/pages/read/reports.js";
import type { SiteDocumentRow, SiteNumber } from "../../../../src/tables/site.types.js";
import { appAt, settle } from "../../app.js";
import { daixian, indexOf, observe, panjin, pingyao, sourceOf } from "../../../charts/sample.js";
import type { SamplePlace } from "../../../charts/sample.js";

const documentOf = ({ code, delivered }: SamplePlace, n: number): SiteDocumentRow => ({
  doc: `doc_${code}`,
  file: `${code}.txt`,
  place_id: code,
  place_origin: "catalog",
  delivered,
  delivered_origin: "catalog",
  title: null,
  source: null,
  note: null,
  mentions: n,
  observations: 2,
  harmonised: 2,
});
const documents = [daixian, pingyao, panjin].map((place, i) => documentOf(place, 10 - i));
const rows = [
  observe(pingyao, "1500人", { start: 1 }),
  observe(panjin, "150元/月", { start: 2 }),
  observe(daixian, "150元", { start: 3 }),
];
const numbers: SiteNumber[] = rows.map((row) => ({ ...row, of: 1 }));
const index = indexOf(rows);

beforeEach(() => document.body.replaceChildren());

describe("A number is found", () => {
  const found = (query: string): string[] => findNumbers(numbers, query).rows.map(({ text }) => text);

  test.each([
    ["150元/月", ["150元/月", "150元"]],
    ["150 元／月", ["150元/月", "150元"]],
    ["150", ["150元/月", "150元", "1500人"]],
    ["约1500人", ["1500人"]],
    ["1.5", []],
  ])("as written: %s → %j", (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test("and all that are written so are counted, listed or not", () => {
    expect(findNumbers([{ ...numbers[0]!, of: 900 }], "1500人")).toMatchObject({ n: 900, rows: { length: 1 } });
  });

  test.each([
    ["150", true],
    ["三千", true],
    ["四川", false],
    ["pingyao", false],
  ])("%s: is it a number? %s", (query, expected) => {
    expect(isNumberQuery(query)).toBe(expected);
  });
});

test.each([
  ["", ["140923", "140728", "211100"]],
  ["平遥", ["140728"]],
  ["pingyao 2022", ["140728"]],
  ["平遥 2023", []],
  ["2024年", ["211100"]],
  ["211100.txt", ["211100"]],
])("Reports are found by place, year and file: “%s”", (query, expected) => {
  expect(findReports(documents, index, query).map(({ place_id }) => place_id)).toEqual(expected);
});

test("Reports are ordered as the address says", () => {
  const order = (sort: string): string[] =>
    sortReports(documents, index, { lang: "en", address: readAddress(`?sort=${sort}`) }).map(
      ({ place_id }) => place_id,
    );
  expect(order("year.desc")).toEqual(["211100", "140923", "140728"]);
  expect(order("mentions.asc")).toEqual(["211100", "140728", "140923"]);
  expect(order("report.asc")).toEqual(["140923", "211100", "140728"]);
  expect(order("nonsense")).toEqual(["140923", "140728", "211100"]);
});

test("A long list comes in parts", () => {
  const many = Array.from({ length: 250 }, () => documents[0]!);
  const table = reportTable(many, index, { lang: "en", address: readAddress("?page=3") });
  expect(table.querySelectorAll("tbody tr")).toHaveLength(50);
  expect(table.querySelector(".pager")?.textContent).toContain("Rows 201–250 of 250");
});

test("What is typed stands in the address, and leads to the passage", async () => {
  const app = appAt("?");
  document.body.append(findBox({ index, documents, source: sourceOf(rows, index) }, app));
  const input = document.querySelector("input")!;
  input.value = "150元/月";
  input.dispatchEvent(new Event("input"));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await settle();
  expect(app.store.get().q).toBe("150元/月");
  expect(document.querySelector(".sources a")?.getAttribute("href")).toBe("./read.html?doc=doc_211100#m=2");
});
