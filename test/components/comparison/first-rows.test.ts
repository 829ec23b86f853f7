import { describe, expect, test } from "vitest";
import { readAddress, writeList } from "../../../src/components/address/address.js";
import { rowChoice } from "../../../src/components/comparison/choice.js";
import { loadCompare, loadFirst } from "../../../src/components/comparison/load.js";
import { observationsOf } from "../../../src/charts/data/series.js";
import { codeColumn } from "../../../src/tables/coded.js";
import { compareView } from "../../../src/components/comparison/view.js";
import type { CompareData } from "../../../src/components/comparison/view.js";
import { createSource } from "../../../src/components/data/source.js";
import type { SiteObservation, SiteObservationFile } from "../../../src/tables/site.types.js";
import { firstObservations } from "../../../src/build/site/observations.js";
import { siteFiles } from "../../../src/tables/site-files.js";
import { indexOf, observe } from "../../charts/sample.js";
import type { SamplePlace } from "../../charts/sample.js";

const PLACES = Array.from({ length: 300 }, (_, i): SamplePlace => {
  const code = String(140_000 + i);
  return { code, name: `${i}县`, en: `County ${i}`, delivered: 2024 };
});

/** What a report of each place and year says: a target, an outcome, a rate, and now and then a range or a rise. */
const observations = PLACES.flatMap((place, i) =>
  [2022, 2023, 2024].flatMap((delivered, j): SiteObservation[] => {
    const of = (start: number, value: number, fields: Partial<SiteObservation>): SiteObservation => ({
      ...observe(place, String(value), { base_value: value, value, start, end: start + 5, ...fields }),
      doc: `doc_${place.code}_${delivered}`,
      id: `doc_${place.code}_${delivered}:${start}`,
      delivered,
    });
    const value = 100 + ((i * 7 + j * 3) % 41);
    const rise = of(10, value - 10, { status: "baseline", year: delivered - 2 });
    const ends = [
      of(100, value, { status: "target", year: delivered, bound: "ge" }),
      of(107, value + 5, { status: "target", year: delivered, bound: "le" }),
    ];
    return [
      ...(i % 4 === 0 ? [rise] : []),
      of(20, value, { status: "actual", year: delivered - 1 }),
      ...(i % 5 === 0 ? ends : ends.slice(0, 1)),
      ...(i % 2 ? [of(200, 5, { measure: "growth", base_unit: "%", year: delivered - 1 })] : []),
    ];
  }),
);
const index = indexOf(observations, { places: PLACES });
index.places.forEach((place, i) => (place.level = i % 3 ? "county" : "prefecture"));

function fileOf(rows: readonly SiteObservation[]): SiteObservationFile {
  const documents = [
    ...new Map(rows.map(({ doc, place_id, delivered }) => [doc, { doc, place_id, delivered }])).values(),
  ];
  const positions = new Map(documents.map(({ doc }, i) => [doc, i]));
  const names = Object.keys(rows[0]!) as (keyof SiteObservation)[];
  const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
  const coded = Object.fromEntries(names.map((name) => [name, codeColumn(rows.map((row) => row[name]))]));
  return {
    documents,
    coded: coded as never,
    columns: { ...columns, doc: rows.map(({ doc }) => positions.get(doc)!) } as never,
  };
}

const file = fileOf(observations);
const id = observations[0]!.indicator;
const stored: Record<string, unknown> = {
  "index.json": index,
  [siteFiles.indicator(id)]: file,
  [siteFiles.place("140200")]: fileOf(observations.filter(({ place_id }) => place_id === "140200")),
  [siteFiles.first(id)]: firstObservations(file, id, index),
};
const source = createSource(new URL("https://example.org/data/"), (url) =>
  Promise.resolve(new Response(JSON.stringify(stored[url.pathname.replace("/data/", "")]))),
);

const drawnOf = (data: CompareData, query: string) => {
  const { chart } = compareView(data, readAddress(query), "en");
  const { shown, view, choice, magnitude, gate } = chart!;
  const rows = shown.rows.map((row) => observationsOf(row).map((one) => one.id));
  return { rows, view, years: choice.years, magnitude, gate: [...gate], title: shown.base_unit };
};

describe("The rows of the first chart", () => {
  test.each([
    ["what most places state, in the year of most", "", 0.5],
    ["another measure", "&measure=growth", 0.3],
    ["promises", "&status=target", 0.6],
    ["one year", "&year=2022", 0.7],
    ["some years", "&year=2022-2023", 1],
    ["every year", "&year=all", 1],
    ["a level of places", "&level=prefecture", 0.4],
    ["a view of years", "&view=heat", 1],
    ["a place in focus", "&place=140200", 0.5],
    ["two places", `&places=${writeList(["140001", "140010"])}`, 0.02],
  ])("draw the same chart as all rows: %s", async (_, query, share) => {
    const asked = `?indicator=${id}${query}`;
    const address = readAddress(asked);
    const first = await loadFirst(index, source, address);
    expect(first.extent).toBe("chart");
    expect(first.loaded[0]!.observations.length).toBeLessThanOrEqual(observations.length * share);
    expect(drawnOf(first, asked)).toEqual(drawnOf(await loadCompare(index, source, address), asked));
  });

  test.each(["&with=gdp", "&basis=2022", "&m=doc_140001_2023:20"])(
    "are not told from columns where the chart needs more: %s",
    (query) => {
      const address = readAddress(`?indicator=${id}${query}`);
      expect(rowChoice(index, index.indicators[0]!, address)).toBeNull();
    },
  );

  test("are all rows where there are few", async () => {
    const few = { ...index, indicators: index.indicators.map((one) => ({ ...one, observations: 500 })) };
    expect(await loadFirst(few, source, readAddress(`?indicator=${id}`))).toMatchObject({ extent: "rows" });
  });

  test("are asked for alone where nothing is chosen, else found among all", async () => {
    const asked: string[] = [];
    const watched = createSource(new URL("https://example.org/data/"), (url) => {
      asked.push(url.pathname);
      return Promise.resolve(new Response(JSON.stringify(stored[url.pathname.replace("/data/", "")])));
    });
    await loadFirst(index, watched, readAddress(`?indicator=${id}&sort=place.asc`));
    expect(asked).toEqual(["/data/index.json", `/data/${siteFiles.first(id)}`]);
    await loadFirst(index, watched, readAddress(`?indicator=${id}&level=prefecture`));
    expect(asked.slice(2)).toEqual([`/data/${siteFiles.indicator(id)}`]);
  });
});
