// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { placePage } from "../../../../src/components/pages/place/page.js";
import { stoppedHere, reportYears } from "../../../../src/components/pages/place/stated.js";
import type { SiteDocumentRow } from "../../../../src/tables/site.types.js";
import { appAt, settle } from "../../app.js";
import { indexOf, observe, pingyao, sourceOf } from "../../../charts/sample.js";

const rows = [
  observe(pingyao, "50人", { base_value: 50, start: 10, year: 2021 }),
  observe(pingyao, "75人", { base_value: 75, start: 40, year: 2022, status: "target" }),
];
const index = indexOf(rows);
const documentOf = (delivered: number | null, doc = `doc_${delivered}`): SiteDocumentRow => ({
  doc,
  file: `${doc}.txt`,
  place_id: pingyao.code,
  place_origin: "catalog",
  delivered,
  delivered_origin: "catalog",
  title: null,
  source: null,
  note: null,
  mentions: 3,
  observations: 2,
  harmonised: 2,
});
const source = {
  ...sourceOf(rows, index),
  fetchDocuments: () => Promise.resolve([documentOf(2022, `doc_${pingyao.code}`)]),
};

beforeEach(() => document.body.replaceChildren());

const open = async (query: string, lang: "zh" | "en" = "en") => {
  const app = appAt(query, lang);
  document.body.append(placePage({ index, source }, app));
  await settle();
  return app;
};
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim());

describe("The page of a place", () => {
  test("names the place, its reports, and what it promised beside the former result", async () => {
    const app = await open(`?place=${pingyao.code}`);
    expect(app.title()).toBe("Pingyao County · Places");
    expect(texts(".years a")).toEqual(["2022"]);
    expect(texts(".promise-table a.number")).toEqual(["50 people", "75 people"]);
    expect(texts(".promise-table td.difference")).toEqual(["+50%"]);
    expect(texts(".promises .notes").join("")).toContain("no report of 2023");
  });

  test("opens the passage of a number, and closes it again", async () => {
    const app = await open(`?place=${pingyao.code}`);
    document.querySelector<HTMLElement>(".promise-table a.number")?.click();
    await settle();
    expect(app.store.get().m).toBe(`doc_${pingyao.code}:10`);
    expect(texts("dialog[open] mark")).toEqual(["50人"]);
    document.querySelector<HTMLElement>("dialog .close")?.click();
    await settle();
    expect(document.querySelector("dialog[open]")).toBeNull();
    expect(app.store.get().m).toBeNull();
  });

  test("draws an indicator of two years, its marks named after it", async () => {
    await open(`?place=${pingyao.code}`, "zh");
    const names = [...document.querySelectorAll(".panel-chart a.mark")].map((mark) => mark.getAttribute("aria-label"));
    expect(names).toEqual([expect.stringContaining("指标skill_training 2021年"), expect.stringContaining("2022年")]);
  });

  test("that does not exist says so above the list of all", async () => {
    await open("?place=nowhere");
    expect(texts("[role=alert]")).toEqual(["Nothing here is called place=nowhere, so it is passed over."]);
    expect(texts(".groups a")).toContain("Pingyao County");
  });

  test("without a place lists all, searched by typing; what is typed stands in the address", async () => {
    const app = await open("?");
    const input = document.querySelector<HTMLInputElement>("input[type=search]");
    input!.value = "平遥";
    input!.dispatchEvent(new Event("input"));
    expect(texts(".groups a")).toEqual(["Pingyao County"]);
    expect(app.store.get().q).toBe("平遥");
    input!.value = "火星";
    input!.dispatchEvent(new Event("input"));
    expect(texts(".none")).toEqual(["Nothing matches “火星”. Try another word, or clear the search."]);
  });
});

test("The years between reports are listed, those without a report as missing", () => {
  const years = reportYears([documentOf(2020), documentOf(2023), documentOf(null)]);
  expect(years.map(({ year, reports }) => [year, reports.length])).toEqual([
    [2020, 1],
    [2021, 0],
    [2022, 0],
    [2023, 1],
    [null, 1],
  ]);
});

test("An indicator has stopped where the last report leaves it out", () => {
  const place = index.places.find(({ place_id }) => place_id === pingyao.code)!;
  const stated = [
    observe(pingyao, "1", { doc: "doc_2020", indicator: "old", start: 1 }),
    observe(pingyao, "1", { doc: "doc_2020", indicator: "kept", start: 2 }),
    observe(pingyao, "1", { doc: "doc_2022", indicator: "kept", start: 3 }),
  ];
  const found = stoppedHere(stated, place, [documentOf(2020), documentOf(2022)]);
  expect(found.map(({ indicator, silent }) => [indicator, silent.map(({ doc }) => doc)])).toEqual([
    ["old", ["doc_2022"]],
  ]);
});
