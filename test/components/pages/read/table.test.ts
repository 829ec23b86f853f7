// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { excludedSection } from "../../../../src/components/pages/read/excluded.js";
import { pageAt } from "../../../../src/tables/pages.js";
import { observationsOfReport, sortObservations } from "../../../../src/components/pages/read/table.js";
import { readAddress } from "../../../../src/components/address/address.js";
import type { Exclusion, Mention, Observation } from "../../../../src/engine/types.js";
import type { SiteReport } from "../../../../src/tables/site.types.js";
import { appAt } from "../../app.js";
import { documentOf, indicatorOf, observe, pingyao } from "../../../charts/sample.js";

const observation = (text: string, fields: Parameters<typeof observe>[2]): Observation => ({
  kind: "observation",
  rules: [],
  ...observe(pingyao, text, fields),
});
const mentions: Mention[] = [
  observation("3万亩", { start: 5, base_value: 30_000, base_unit: "亩", label: "农田", year: 2021 }),
  { kind: "exclusion", class: "date", doc: "d", start: 20, end: 25, text: "2022年", section: null, rules: [] },
  { kind: "exclusion", class: "date", doc: "d", start: 30, end: 35, text: "2022年", section: null, rules: [] },
  observation("9人", { start: 120, base_value: 9, label: "教师", year: null }),
  observation("4人", { start: 140, base_value: 4, label: "医生", year: 2022 }),
];
const report: SiteReport = {
  document: documentOf(pingyao),
  text: " ".repeat(200),
  pages: [0, 100],
  headings: [],
  mentions,
  silence: null,
  problems: [],
};
const indicators = new Map([["skill_training", indicatorOf("skill_training", [])]]);
const tableAt = (query: string): HTMLElement => {
  const app = appAt(query);
  const table = observationsOfReport(report, { lang: "en", address: app.store.get(), indicators, show: null, app });
  document.body.append(table);
  return table;
};
const written = (table: HTMLElement): (string | null)[] =>
  [...table.querySelectorAll("tbody tr:not([hidden]) td.written")].map((cell) => cell.textContent);

beforeEach(() => document.body.replaceChildren());

describe("The table of a report", () => {
  test("has every observation in the order of the text, with its page and a way to its place", () => {
    const table = tableAt("?doc=d&view=table");
    expect(written(table)).toEqual(["3万亩", "9人", "4人"]);
    expect([...table.querySelectorAll("td.n")].map((cell) => cell.textContent)).toEqual(["1", "2", "2"]);
    expect(table.querySelector("td.written a")?.getAttribute("href")).toBe("#m=5");
  });

  test("is filtered by typing, and offers what is left", () => {
    const table = tableAt("?doc=d&view=table");
    const input = table.querySelector("input")!;
    input.value = "教师";
    input.dispatchEvent(new Event("input"));
    expect(written(table)).toEqual(["9人"]);
    expect(table.querySelector(".shown")?.textContent).toBe("1 of 3 rows");
    expect(table.querySelector(".downloads span")?.textContent).toBe("Download 1 row:");
    expect(readAddress(window.location.search).q).toBe("教师");
  });

  test.each([
    ["value.desc", ["3万亩", "9人", "4人"]],
    ["value.asc", ["3万亩", "4人", "9人"]],
    ["year.asc", ["3万亩", "4人", "9人"]],
    ["year.desc", ["4人", "3万亩", "9人"]],
    ["nonsense", ["3万亩", "9人", "4人"]],
  ])("sorts by %s", (sort, expected) => {
    const rows = mentions.filter((one): one is Observation => one.kind === "observation");
    const sorted = sortObservations(rows, sort, { lang: "en", indicators });
    expect(sorted.map(({ text }) => text)).toEqual(expected);
  });
});

describe("What was left out", () => {
  const options = { lang: "en", address: readAddress("?doc=d") } as const;

  test("is counted by class with its reason, each example once", () => {
    const section = excludedSection(mentions, options);
    expect(section?.querySelector("li .count")?.textContent).toBe("2");
    expect([...(section?.querySelectorAll(".examples a") ?? [])].map((one) => one.getAttribute("href"))).toEqual([
      "#m=20",
    ]);
    expect(section?.querySelector("li a")?.getAttribute("href")).toBe("?doc=d&show=date");
  });

  test("is not mentioned where nothing was", () => {
    const kept = mentions.filter((one): one is Exclude<Mention, Exclusion> => one.kind === "observation");
    expect(excludedSection(kept, options)).toBeNull();
  });
});

test.each([
  [0, 1],
  [99, 1],
  [100, 2],
  [500, 2],
])("Offset %i of pages that begin at 0 and 100 is on page %i", (offset, page) => {
  expect(pageAt([0, 100], offset)).toBe(page);
  expect(pageAt(null, offset)).toBeNull();
});
