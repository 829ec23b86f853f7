import { describe, expect, test } from "vitest";
import { comparisonsOf, unsharedPlaces } from "../../src/tables/compare.js";
import { siteObservations } from "../../src/tables/site.js";
import { observed, reportOf } from "./reports.js";

const row = (indicator: string, place_id: string) => ({ indicator, place_id });
const rows = [
  row("afforestation", "平遥"),
  row("afforestation", "略阳"),
  row("afforestation", "略阳"),
  row("gdp", "平遥"),
  row("gdp", "平遥"),
  row("nursery_places", "盘锦"),
];

describe("Indicators", () => {
  test("list the places that state them, each once", () => {
    expect(comparisonsOf(rows)).toEqual([
      { indicator: "afforestation", place_ids: ["平遥", "略阳"] },
      { indicator: "gdp", place_ids: ["平遥"] },
      { indicator: "nursery_places", place_ids: ["盘锦"] },
    ]);
  });
});

describe("Places that share nothing", () => {
  const places = ["盘锦", "平遥", "略阳", "无数", "盘锦"].map((place_id) => ({ place_id }));

  test("are those without an indicator in common with another, and those without any, each once", () => {
    expect(unsharedPlaces(places, rows)).toEqual([{ place_id: "盘锦" }, { place_id: "无数" }]);
  });

  test("are all, where there are no observations", () => {
    expect(unsharedPlaces(places.slice(0, 2), [])).toEqual(places.slice(0, 2));
  });
});

test("The rows of one indicator come with their passages", () => {
  const text = "生产总值100亿元。造林1亩。";
  const mentions = [
    observed(text, "100亿元", { indicator: "gdp" }),
    observed(text, "1亩", { indicator: "afforestation" }),
  ];
  const found = siteObservations([reportOf({ text, mentions })]).filter((each) => each.indicator === "afforestation");
  expect(found.map(({ id, passage }) => [id, passage.text])).toEqual([[`a:${text.indexOf("1亩")}`, "造林1亩。"]]);
});
