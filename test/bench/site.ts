/**
 * Measures what the first view of Compare costs, and how soon another indicator is drawn: `npm run bench`.
 *
 * Builds the site of `../shared/corpus/dev` where that folder is present, else of the seeds, and opens it in Chromium. For the
 * change of indicator, the numbers of one indicator are copied under new places and earlier years until it has 60,000.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { median, min, range } from "d3";
import type { Browser } from "playwright-core";
import { firstObservations } from "../../src/build/site/observations.js";
import { siteFiles } from "../../src/tables/site-files.js";
import type { SiteIndex, SiteObservationFile } from "../../src/tables/site.types.js";
import { ensureChromium } from "../setup/chromium.js";
import { launchAt } from "../setup/launch.js";
import { openPage, serveSite } from "../browser/site.js";
import { buildSite } from "../setup/build-site.js";
import type { ServedSite } from "../browser/site.js";

const DEV = "../shared/corpus/dev";
const ROWS = 60_000;
/** About as many places as China has counties, prefectures and provinces. */
const PLACES = 3_200;
const RUNS = 9;

const folder = buildSite(existsSync(DEV) ? DEV : "seeds");
const site = await serveSite(folder);
const browser = await launchAt(ensureChromium());
try {
  await measureFirstView(browser, site);
  const id = multiply(folder);
  await measureChange(browser, site, { id, narrowed: "", file: siteFiles.first(id) });
  // of chosen places, the rows are found among all
  await measureChange(browser, site, { id, narrowed: "&level=prefecture", file: siteFiles.indicator(id) });
} finally {
  await browser.close();
  await site.close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
}

/** Requests and bytes, packed as a server packs them, until the first chart is drawn. */
async function measureFirstView(browser: Browser, site: ServedSite): Promise<void> {
  const { page, close } = await openPage(browser, site);
  let [requests, bytes] = [0, 0];
  page.on("response", (response) => {
    requests++;
    void response.body().then(
      (body) => (bytes += gzipSync(body).length),
      () => undefined,
    );
  });
  await page.goto(`${site.base}compare.html?lang=zh`);
  await page.waitForSelector(".drawing a.mark");
  const before = requests;
  await page.waitForTimeout(500);
  print(
    `\nfirst view of Compare: ${before} requests, ${(bytes / 1000).toFixed(0)} kB gzipped (with what comes after the first chart)`,
  );
  await close();
}

/** Copies the numbers of an indicator under new places and earlier years until they are enough; returns its id. */
function multiply(folder: string): string {
  const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(folder, "data", name), "utf8")) as T;
  const write = (name: string, value: unknown): void => {
    const file = path.join(folder, "data", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(value));
  };
  const index = read<SiteIndex>(siteFiles.index);
  const most = [...index.indicators].sort((a, b) => b.observations - a.observations)[0]!;
  const file = read<SiteObservationFile>(siteFiles.indicator(most.id));
  const { doc: at, ...columns } = file.columns;
  const copies = Math.ceil(ROWS / at.length);
  const perYear = Math.ceil(PLACES / index.places.length);
  const places = new Map(index.places.map((place) => [place.place_id, place]));
  const placeOf = (id: string, copy: number): string => (copy === 0 ? id : `${id}-${copy}`);
  const documents = range(copies).flatMap((copy) =>
    file.documents.map((one) => ({
      ...one,
      doc: `${one.doc}-${copy}`,
      place_id: placeOf(one.place_id, copy % perYear),
    })),
  );
  const added = new Map(documents.map(({ place_id }) => [place_id, places.get(place_id.split("-")[0]!)!]));
  index.places.push(
    ...[...added].filter(([id]) => !places.has(id)).map(([place_id, place]) => ({ ...place, place_id })),
  );
  const back = (year: number | null, copy: number): number | null => year && year - Math.floor(copy / perYear);
  const repeat = <T>(column: readonly T[]): T[] => range(copies).flatMap(() => [...column]);
  const many: SiteObservationFile = {
    documents,
    coded: Object.fromEntries(
      Object.entries(file.coded).map(([name, { values, at: own }]) => [name, { values, at: repeat<number>(own) }]),
    ),
    columns: {
      ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, repeat(column as unknown[])])),
      year: range(copies).flatMap((copy) => columns.year.map((year) => back(year, copy))),
      doc: range(copies).flatMap((copy) => at.map((i) => i + copy * file.documents.length)),
    },
  } as SiteObservationFile;
  most.observations = many.columns.doc.length;
  write(siteFiles.index, index);
  write(siteFiles.indicator(most.id), many);
  write(siteFiles.first(most.id), firstObservations(many, most.id, index));
  return most.id;
}

/** Milliseconds from when the numbers of another indicator are there, in text and read, to when its chart is. */
async function measureChange(
  browser: Browser,
  site: ServedSite,
  { id, narrowed, file }: { id: string; narrowed: string; file: string },
): Promise<void> {
  const { page, close } = await openPage(browser, site);
  const fromText: number[] = [];
  const fromData: number[] = [];
  let rows = 0;
  for (let run = 0; run < RUNS; run++) {
    await page.goto(`${site.base}compare.html?lang=zh&indicator=afforestation${narrowed}`);
    await page.waitForSelector(".drawing a.mark");
    await page.waitForTimeout(1_500);
    const times = await page.evaluate(
      async ({ wanted, file }) => {
        const arrived = { text: 0, data: 0, rows: 0 };
        const json = Response.prototype.json;
        Response.prototype.json = async function (this: Response) {
          const text = await this.text();
          const now = performance.now();
          const value = JSON.parse(text) as { columns?: { doc: number[] } };
          if (this.url.includes(`/data/${file}`))
            Object.assign(arrived, { text: now, data: performance.now(), rows: value.columns?.doc.length });
          return value;
        };
        const drawn = new Promise<number>((done) => {
          new MutationObserver(() => {
            if (document.querySelector(`#chart-${wanted}`) && document.querySelector(".drawing a.mark"))
              done(performance.now());
          }).observe(document.body, { childList: true, subtree: true });
        });
        document.querySelector<HTMLElement>(`.chooser a[data-indicator="${wanted}"]`)!.click();
        const end = await drawn;
        Response.prototype.json = json;
        return { text: end - arrived.text, data: end - arrived.data, rows: arrived.rows };
      },
      { wanted: id, file },
    );
    fromText.push(times.text);
    fromData.push(times.data);
    rows = times.rows;
  }
  const sum = (values: number[]): string => `${median(values)!.toFixed(0)} ms (fastest ${min(values)!.toFixed(0)})`;
  print(
    `change of indicator${narrowed}, from the ${rows} numbers of data/${file}: drawn ${sum(fromData)} after its data are read, ${sum(fromText)} after their text is there, medians of ${RUNS}`,
  );
  await close();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
