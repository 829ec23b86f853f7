import { describe, expect, test } from "vitest";
import { excluded, observed, reportOf } from "./reports.js";

describe("A report", () => {
  test.each([
    ["山西省晋中市平遥县", "140728", { place_id: "140728", place_name: "平遥县", level: "county" }],
    ["山西省晋中市", "140700", { place_id: "140700", place_name: "晋中市", level: "prefecture" }],
    ["山西省晋中市祁县", null, { place_id: "山西省晋中市祁县", place_name: "祁县", level: null }],
    ["云上小祁县", null, { place_id: "云上小祁县", place_name: "云上小祁县", level: null }],
    [null, "140727", { place_id: "140727", place_name: "祁县", level: "county" }],
    [null, null, { place_id: "doc:a", place_name: null, level: null }],
  ])("about %s, %s is named and placed", (place, code, expected) => {
    expect(reportOf({ place, code }).document).toMatchObject(expected);
  });

  test("tells where its facts come from, with the evidence", () => {
    expect(reportOf({}).document).toMatchObject({
      place_origin: "catalog",
      place_evidence: null,
      delivered: 2022,
      delivered_origin: "inferred",
      delivered_evidence: { text: "2022年" },
      title_origin: "unknown",
    });
  });

  test("counts what became of its mentions", () => {
    const text = "2021年造林1亩，投资2元，3年行动。";
    const mentions = [
      excluded(text, "2021", "date"),
      observed(text, "1亩", { indicator: "afforestation" }),
      observed(text, "2元"),
      excluded(text, "3年", "duration"),
    ];
    expect(reportOf({ text, mentions }).document.counts).toEqual({
      mentions: 4,
      observations: 2,
      harmonised: 1,
      exclusions: { date: 1, duration: 1, ordinal: 0, name: 0, qualifier: 0, approximate: 0 },
    });
  });
});
