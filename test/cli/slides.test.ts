import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import JSZip from "jszip";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSheet } from "read-excel-file/node";
import { nativeChart } from "../../src/components/deck/pptx/native.js";
import { notesText } from "../../src/components/deck/notes.js";
import { readDeckFile } from "../../src/components/deck/yaml.js";
import { figureTable } from "../../src/components/figure/table.js";
import { LANGS, type Lang } from "../../src/charts/i18n/lang.js";
import { openTablesSource, type TablesSource } from "../../src/figure/source.js";
import { loadDeck, makeDeck, type QuotedSlide } from "../../src/slides/make.js";
import { buildTables } from "../build/built.js";
import { missingPrograms } from "../setup/print-programs.js";
import { runCommand } from "./run.js";

const dir = mkdtempSync(path.join(tmpdir(), "zhibiao-slides-test-"));
const canPrint = missingPrograms("rsvg-convert").length === 0;
const canOpen = missingPrograms("libreoffice").length === 0;
const file = (name: string): string => path.join(dir, name);
const slides = (...args: string[]) => runCommand(["slides", ...args, "--tables", tables]);

let tables: string;
let source: TablesSource;
const made = {} as Record<Lang, QuotedSlide[]>;

beforeAll(async () => {
  tables = buildTables("seeds");
  source = await openTablesSource(tables);
  const { deck } = readDeckFile(readFileSync("data/deck.yml", "utf8"), "data/deck.yml");
  const loaded = await loadDeck(deck, source);
  expect(loaded.faults).toEqual([]);
  for (const lang of LANGS) made[lang] = await makeDeck(loaded.slides, { deck, lang, source });
  const { status, stderr } = await slides(
    ...["data/deck.yml", "--lang", "zh,en", "--format", `pptx,html,handout${canPrint ? ",pdf" : ""}`, "--out", dir],
  );
  expect([status, stderr]).toEqual([0, ""]);
});

afterAll(async () => {
  await source?.close();
  rmSync(dir, { recursive: true, force: true });
});

const numbersIn = (text: string): string[] => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];

describe.each(LANGS)("The sample deck in %s", (lang) => {
  const pptx = async (name = `deck-${lang}.pptx`): Promise<JSZip> => JSZip.loadAsync(readFileSync(file(name)));
  const part = async (zip: JSZip, name: string): Promise<string> => zip.file(name)!.async("string");

  test("has eight slides, and every number of a title is one of its numbers, or counts", () => {
    expect(made[lang]).toHaveLength(8);
    for (const { made: one } of made[lang].filter(({ made: { series } }) => series.length > 0)) {
      const { rows } = figureTable(one.series, { lang, title: "", notes: [] });
      const known = new Set(numbersIn(JSON.stringify([rows, one.subtitle])));
      expect(numbersIn(one.title).filter((number) => !known.has(number))).toEqual([]);
    }
  });

  test("is a PowerPoint file under 1 MB whose slides have titles, and whose notes hold the sentences", async () => {
    expect(statSync(file(`deck-${lang}.pptx`)).size).toBeLessThan(2 ** 20);
    const zip = await pptx();
    for (const { made: one, quotes, number } of made[lang]) {
      const slide = await part(zip, `ppt/slides/slide${number}.xml`);
      expect(slide).toContain('type="title"');
      const notes = (await part(zip, `ppt/notesSlides/notesSlide${number}.xml`)).replace(/<[^<>]+>/g, "");
      const plain = (text: string): string =>
        text.replace(/\s+/g, "").replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      for (const line of notesText(one, quotes).split("\n"))
        expect(notes.replace(/\s+/g, "").replaceAll("&apos;", "'")).toContain(plain(line));
      for (const { row } of quotes) expect(notesText(one, quotes)).toContain(row.text);
    }
  });

  test("has native charts whose sheets hold the numbers of the table", async () => {
    const zip = await pptx();
    const natives = made[lang].flatMap(({ made: one }) => {
      const native = one.body.kind === "chart" ? nativeChart(one.shown!.chart, one.series[0]!.rows, lang) : null;
      return native ? [{ native, one }] : [];
    });
    expect(natives).toHaveLength(4);
    const books = Object.keys(zip.files).filter((name) => name.endsWith(".xlsx")).sort(); // prettier-ignore
    expect(books).toHaveLength(4);
    for (const [i, { native, one }] of natives.entries()) {
      const { factor } = one.shown!.chart.magnitude;
      const stated = one.series[0]!.rows.map(({ main }) => Number((main.base_value / factor).toPrecision(12)));
      const drawn = native.series.flatMap(({ values }) => values.filter((value) => value !== null));
      expect([...drawn].sort()).toEqual([...stated].sort());
      const rows = await readSheet(Buffer.from(await zip.file(books[i]!)!.async("uint8array")));
      expect(rows.slice(1).map(([category]) => String(category))).toEqual(native.categories);
      expect(rows.slice(1).map(([, ...values]) => values)).toEqual(
        native.categories.map((_, at) => native.series.map(({ values }) => values[at] ?? null)),
      );
    }
  });

  test("is one HTML file under 3 MB that asks nothing of a network", () => {
    const html = readFileSync(file(`deck-${lang}.html`), "utf8");
    expect(html.length).toBeLessThan(3 * 2 ** 20);
    expect(html.includes("data:font/woff2;base64,")).toBe(true);
    const head = html.slice(0, html.indexOf("<style>")) + html.slice(html.indexOf("<body>"), html.indexOf("<script>"));
    expect(/(?:src|href)="(?!data:)/.test(head)).toBe(false);
    expect(/@import|url\((?!data:)/.test(html.slice(html.indexOf("<style>"), html.indexOf("</style>")))).toBe(false);
  });

  test("has a handout with each chart, its numbers and its sentences", () => {
    const html = readFileSync(file(`deck-${lang}.handout.html`), "utf8");
    expect(html.match(/<section>/g)).toHaveLength(7);
    for (const { quotes } of made[lang])
      for (const { row } of quotes) expect(html.includes(`<b>${row.text}</b>`), row.text).toBe(true);
  });

  test.skipIf(!canPrint)("has a PDF of its slides and the sentences", async () => {
    const pdf = await PDFDocument.load(readFileSync(file(`deck-${lang}.pdf`)));
    expect(pdf.getPageCount()).toBeGreaterThan(8);
    expect(pdf.getPage(0).getSize()).toEqual({ width: 960, height: 540 });
  });

  test.skipIf(!canOpen)("opens in LibreOffice, a page a slide (skipped where it is absent)", async () => {
    const profile = `-env:UserInstallation=file://${file("profile")}`;
    spawnSync("libreoffice", [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      file("lo"),
      file(`deck-${lang}.pptx`),
    ]);
    const pdf = await PDFDocument.load(readFileSync(file(`lo/deck-${lang}.pdf`)));
    expect(pdf.getPageCount()).toBe(8);
  });
});

test("The same data give the same bytes", () => {
  // each in a process of its own: the package numbers charts on and on
  const [one, other] = ["one", "other"].map((name) => {
    const args = ["data/deck.yml", "--format", "pptx", "--out", file(name), "--tables", tables];
    spawnSync(process.execPath, ["src/cli/bin.js", "slides", ...args]);
    return readFileSync(file(`${name}/deck-zh.pptx`));
  });
  expect(one!.equals(other!)).toBe(true);
});

test("Slides that cannot be made are said with file, line and remedy; the others are made", async () => {
  const own = file("bad.yml");
  const bad = [
    "compare: indicator=gdpp",
    "compare: indicator=gdp&places=999999",
    "table: indicator=gdp&view=pie",
    "quote: nowhere:3",
    "coverage: by=moon",
  ];
  writeFileSync(own, `slides:\n  - text: ok\n${bad.map((one) => `  - ${one}\n`).join("")}`);
  const { status, stdout, stderr } = await slides(own, "--format", "pptx", "--out", dir);
  expect(status).toBe(1);
  expect(stdout).toMatch(/bad-zh\.pptx: 1 slide, \d+ KB/);
  const said = stderr.trim().split("\n");
  expect(said).toHaveLength(5);
  for (const [i, message] of [
    /unknown indicator: gdpp; did you mean gdp/,
    /unknown place: 999999/,
    /unknown view: pie/,
    /no number at nowhere:3/,
    /unknown table: by=moon/,
  ].entries()) {
    expect(said[i]).toContain(`bad.yml:${i + 3}, slide ${i + 2}: `);
    expect(said[i]).toMatch(message);
  }
});

test("What cannot be used is named, and former files stay", async () => {
  const before = readdirSync(dir).sort();
  const none = await slides("data/deck.yml", "--template", file("none.potx"), "--out", dir);
  expect([none.status, none.stderr]).toEqual([
    1,
    expect.stringMatching(/cannot read the template none\.potx \(ENOENT\); name a/),
  ]);
  writeFileSync(file("no.pptx"), "no archive");
  const broken = await slides("data/deck.yml", "--template", file("no.pptx"), "--format", "pptx", "--out", dir);
  expect([broken.status, broken.stderr]).toEqual([1, expect.stringMatching(/cannot use the template/)]);
  expect(readdirSync(dir).sort()).toEqual([...before, "no.pptx"].sort());
  const missing = await slides(file("nowhere.yml"));
  expect([missing.status, missing.stderr]).toEqual([
    1,
    expect.stringMatching(/cannot read .*nowhere\.yml \(ENOENT\); name a deck/),
  ]);
});

test("A template gives its master, and slides keep their titles", async () => {
  await slides(
    "data/deck.yml",
    "--ratio",
    "4:3",
    "--template",
    file("deck-en.pptx"),
    "--format",
    "pptx",
    "--out",
    file("styled"),
  );
  const zip = await JSZip.loadAsync(readFileSync(file("styled/deck-zh.pptx")));
  const other = await JSZip.loadAsync(readFileSync(file("deck-en.pptx")));
  const master = "ppt/slideMasters/slideMaster1.xml";
  expect(await zip.file(master)!.async("string")).toBe(await other.file(master)!.async("string"));
  const presentation = await zip.file("ppt/presentation.xml")!.async("string");
  expect(presentation).toContain('<p:sldSz cx="9144000" cy="6858000"');
  const types = await zip.file("[Content_Types].xml")!.async("string");
  for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(zip.file(name!), name).not.toBeNull();
});
