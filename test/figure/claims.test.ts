/**
 * Everything that is said of a chart is said of what has a mark in it. Over the made-up reports; `CLAIMS_TABLES=FOLDER npx vitest
 * run test/figure/claims` asks the same of the tables in a folder.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rowValue } from "../../src/charts/drawing/chart.js";
import { observationsOf } from "../../src/charts/data/series.js";
import { countPromises } from "../../src/charts/data/promises.js";
import { allPromises } from "../../src/charts/views/promise.js";
import { placeName } from "../../src/charts/mark/describe.js";
import { VIEWS } from "../../src/charts/views/views.table.js";
import { readQuery } from "../../src/components/figure/request.js";
import { loadWhole } from "../../src/components/comparison/load.js";
import { compareView } from "../../src/components/comparison/view.js";
import { describeFigure } from "../../src/components/figure/caption.js";
import { drawnSeries, observationsIn } from "../../src/components/figure/drawn.js";
import { figureParts } from "../../src/components/figure/figure-parts.js";
import { findingOf } from "../../src/components/deck/finding.js";
import { asDrawn } from "../../src/components/comparison/figure.js";
import { withDocument } from "../../src/figure/dom.js";
import { openTablesSource, type TablesSource } from "../../src/figure/source.js";
import { runCommand } from "../cli/run.js";
import { FIXTURE_REPORTS } from "../fixtures/corpora.js";

const SUBJECTS = [
  "indicator=gdp&measure=growth",
  "indicator=gdp&measure=growth&level=province",
  "indicator=gdp&measure=growth&level=national&year=2000-2025",
  "indicator=gdp&measure=level&limit=3",
  "indicator=afforestation",
  "indicator=afforestation&level=county&limit=2",
  "indicator=urban_new_jobs&level=prefecture",
  "indicator=basic_pension",
  "indicator=gdp&with=urban_new_jobs",
] as const;

const folder = mkdtempSync(join(tmpdir(), "zhibiao-claims-"));
let source: TablesSource;

beforeAll(async () => {
  const tables = process.env.CLAIMS_TABLES ?? join(folder, "tables");
  if (process.env.CLAIMS_TABLES === undefined)
    expect((await runCommand(["build", FIXTURE_REPORTS, "--out", tables, "--jobs", "1"])).status).toBe(0);
  source = await openTablesSource(tables);
});

afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A number as words show it, without what parts its thousands: 1,400 and 1400. */
const numbersIn = (text: string): string[] =>
  text.replace(/(?<=\d)[,，](?=\d{3})/gu, "").match(/\d+(?:\.\d+)?/gu) ?? [];

describe.each(SUBJECTS.flatMap((query) => VIEWS.map(({ id }) => [query, id] as const)))("%s as %s", (query, viewId) => {
  test.each(["zh", "en"] as const)("says in %s nothing of what it does not draw", async (lang) => {
    const address = readQuery(`${query}&view=${viewId}`);
    const index = await source.fetchIndex();
    const data = await loadWhole(index, source, address);
    const made = withDocument(() => {
      const view = compareView(data, address, lang);
      const chart = view.chart!;
      // what does not fit the data is drawn in another view, which is tried itself
      if (chart.view !== viewId || chart.shown.rows.length === 0) return null;
      const parts = figureParts(chart, { view, index, width: 600 });
      const series = drawnSeries(parts.drawing, chart, view);
      const { title, subtitle } = parts;
      const words = describeFigure({ lang, title, subtitle, view: chart.view, series });
      const found = findingOf(asDrawn(chart, parts.drawing), lang);
      return { chart, parts, series, words, found };
    });
    if (!made) return;
    const { parts, series, words, found, chart } = made;
    const drawn = observationsIn(series);
    const said = [parts.title, parts.subtitle, words.caption, words.alt, found].join("\n");

    const own = new Set(drawn.map(({ place_id }) => place_id));
    const names = new Set(drawn.map((row) => placeName(row, lang)));
    for (const place of index.places) {
      const name = placeName(place, lang);
      const isPartOfOther = [...names].some((other) => other !== name && other.includes(name));
      if (!own.has(place.place_id) && !names.has(name) && !isPartOfOther && name.length > 1)
        expect(`${said}\n${parts.source}`.includes(name), `${name} has no mark`).toBe(false);
    }

    const { magnitude } = chart;
    const values = series.flatMap((one) => one.rows.map((row) => rowValue(row, { lang, magnitude: one.magnitude })));
    const counts = [drawn.length, own.size, new Set(drawn.map(({ doc }) => doc)).size].map(String);
    const ofAll = series.flatMap((one) => [String(one.of), String(chart.of?.places ?? ""), String(one.rows.length)]);
    const years = drawn.flatMap(({ year, delivered }) => [year, delivered].map(String));
    const places = String(new Set(chart.shown.rows.map(({ main }) => main.place_id)).size);
    const single = series.flatMap((one) =>
      one.rows.flatMap((row) => [
        rowValue({ ...row, baseline: null }, { lang, magnitude }),
        ...observationsOf(row).map(({ text }) => text),
      ]),
    );
    const known = new Set([...values, ...single, ...years, ...counts, ...ofAll, places].flatMap(numbersIn));
    // names of places may have digits, and units: 10 thousand
    const spare = new Set(["15", "1", "10", "100", "1000", "10000"]);
    // of targets all are counted, of which a note says how many are drawn
    if (viewId === "promise") {
      const { targets, outcomes, by } = countPromises(allPromises(chart.input));
      for (const n of [targets, outcomes, ...Object.values(by)]) spare.add(String(n));
    }
    // what is counted beyond the twelve rows that a description tells one by one, and what promises came to
    for (let n = 0; n <= drawn.length; n++) spare.add(String(n));
    for (const number of numbersIn(said))
      expect(known.has(number) || spare.has(number), `${number} in:\n${said}`).toBe(true);

    for (const item of parts.legend) {
      const rows = series.flatMap((one) => one.rows);
      const isDrawn = rows.some(
        ({ main, low, baseline }) =>
          main.status === item ||
          main.bound === item ||
          (item === "range" && low) ||
          (item === "baseline" && baseline) ||
          (item === "part" && main.subject !== null),
      );
      expect(isDrawn, `${item} in the key has no mark`).toBe(true);
    }
  });
});
