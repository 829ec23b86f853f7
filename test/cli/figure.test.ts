import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkFile } from "../../src/components/figure/proof.js";
import { ask, missingPrograms } from "../setup/print-programs.js";
import { buildTables } from "../build/built.js";
import { runCommand } from "./run.js";

const dir = mkdtempSync(path.join(tmpdir(), "zhibiao-figure-test-"));
const out = path.join(dir, "out");
let tables: string;
let corrected: string;

const missing = missingPrograms("rsvg-convert", "pdftops", "pdfinfo", "pdffonts", "pdftotext");
const canPrint = missing.length === 0;
const formats = canPrint ? "svg,pdf,eps,png" : "svg,png";

const file = (name: string): string => path.join(out, name);
const text = (name: string): string => readFileSync(file(name), "utf8");
const figure = (...args: string[]) => runCommand(["figure", ...args, "--tables", tables, "--out", out]);
const verify = (name: string, folder = tables) => runCommand(["verify", name, "--tables", folder]);

beforeAll(async () => {
  tables = buildTables("seeds");
  const reports = path.join(dir, "reports");
  cpSync("seeds", reports, { recursive: true });
  const report = path.join(reports, "001_0ee36ff5db9c33f8.txt");
  const words = readFileSync(report, "utf8");
  expect(words).toContain("7.1万亩");
  writeFileSync(report, words.replace("7.1万亩", "7.3万亩"));
  corrected = buildTables(reports);
  for (const [query, ...args] of [
    ["indicator=afforestation", "--width", "85mm"],
    ["?indicator=skill_training", "--width", "170mm", "--lang", "zh,en", "--dpi", "300"],
  ] as const) {
    const { status, stderr } = await figure(query, ...args, "--format", formats);
    expect([status, stderr]).toEqual([0, ""]);
  }
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const NAMES = ["afforestation-zh", "skill_training-zh", "skill_training-en"];
const WIDTHS: Record<string, number> = { "afforestation-zh": 85, "skill_training-zh": 170, "skill_training-en": 170 };

describe("A figure", () => {
  test("comes with inclusion, captions, table, rows, references and passages", () => {
    const endings = ["bib", "caption.md", "csl.json", "csv", "quotes.md", "quotes.tex", "table.md", "table.tex", "tex"];
    const found = readdirSync(out).filter((name) => name.startsWith("afforestation-zh."));
    expect(found).toEqual([...endings, ...formats.split(",")].map((ending) => `afforestation-zh.${ending}`).sort());
  });

  test.each(NAMES)("is text in fonts of its own as SVG, in millimetres (%s)", (name) => {
    const svg = text(`${name}.svg`);
    expect(svg).toMatch(new RegExp(`<svg [^>]*width="${WIDTHS[name]}mm" height="[\\d.]+mm"`));
    expect(svg).toContain(name.endsWith("zh") ? "略阳县" : "Lüeyang County");
    for (const weight of [400, 600, 700])
      expect(svg).toContain(`font-weight:${weight};src:url(data:font/woff2;base64,`);
    expect(svg).not.toMatch(/var\(|opacity|<a |http(?!:\/\/www\.w3\.org)/);
    expect(svg.length).toBeLessThan(80_000);
  });

  test("has no word below 6 points and no line below a quarter of one", () => {
    const svg = text("afforestation-zh.svg");
    const scale = ((85 / 25.4) * 72) / Number(/viewBox="0 0 ([\d.]+)/.exec(svg)![1]);
    const least = (pattern: RegExp): number =>
      Math.min(...[...svg.matchAll(pattern)].map(([, n]) => Number(n) * scale));
    expect(least(/(?:<text[^>]* font-size="|font-size: ?)([\d.]+)/g)).toBeGreaterThan(6);
    expect(least(/stroke-width="([\d.]+)"/g)).toBeGreaterThan(0.25);
  });

  test.each(NAMES)("has the dots of its resolution as PNG, and states it (%s)", (name) => {
    const png = readFileSync(file(`${name}.png`));
    const dpi = name.startsWith("afforestation") ? 600 : 300;
    expect(png.readUInt32BE(16)).toBe(Math.round((WIDTHS[name]! / 25.4) * dpi));
    const at = png.indexOf("pHYs");
    expect(png.readUInt32BE(at + 4)).toBe(Math.round(dpi / 0.0254));
  });

  test.skipIf(!canPrint).each(NAMES)("has its size to a tenth of a millimetre as PDF (%s)", (name) => {
    const [, width, height] = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(ask("pdfinfo", file(`${name}.pdf`)))!;
    const stated = /height="([\d.]+)mm"/.exec(text(`${name}.svg`))![1];
    expect(Math.abs((Number(width) / 72) * 25.4 - WIDTHS[name]!)).toBeLessThan(0.1);
    expect(Math.abs((Number(height) / 72) * 25.4 - Number(stated))).toBeLessThan(0.1);
  });

  test.skipIf(!canPrint).each(NAMES)("embeds subsets of TrueType fonts in PDF and EPS, no Type 3 (%s)", (name) => {
    const fonts = ask("pdffonts", file(`${name}.pdf`))
      .trim()
      .split("\n")
      .slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+NotoSansSC-\w+ +(?:CID )?TrueType .* yes yes yes /);
    const eps = readFileSync(file(`${name}.eps`), "latin1");
    expect(eps).toContain("/FontType 42");
    expect(eps).not.toMatch(/\/FontType 3\b/);
    expect(ask("pdftotext", file(`${name}.pdf`), "-")).toContain(name.endsWith("zh") ? "平遥县" : "Pingyao County");
  });

  test("has the same bytes the second time", async () => {
    const hashes = (): string[][] =>
      readdirSync(out)
        .filter((name) => name.startsWith("afforestation-zh."))
        .map((name) => [
          name,
          createHash("sha256")
            .update(readFileSync(file(name)))
            .digest("hex"),
        ]);
    const before = hashes();
    await figure("indicator=afforestation", "--width", "85mm", "--format", formats);
    expect(hashes()).toEqual(before);
  });

  test("fits a height, or says which it takes", async () => {
    const args = ["indicator=afforestation", "--format", "svg", "--name", "fit"];
    expect((await figure(...args, "--height", "90mm")).stdout).toContain("85 × 90 mm");
    expect(text("fit-zh.svg")).toContain('height="90mm"');
    expect(await figure(...args, "--height", "30mm")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/height 30mm is too little: at 85mm the figure takes \d+mm; allow that/) as string,
    });
  });

  test.each([
    ["indicator=aforestation", "unknown indicator: aforestation; did you mean afforestation?"],
    ["indicator=造林", "unknown indicator: 造林; did you mean afforestation?"],
    ["measure=growth", 'no indicator in the query; add one, such as "indicator=gdp"'],
    ["indicator=gdp&places=140727", "unknown place: 140727; did you mean 140728?"],
    ["indicator=gdp&places=平遥县", "unknown place: 平遥县; did you mean 140728?"],
    [
      "indicator=afforestation&year=1999",
      "nothing to draw: no chosen place states afforestation (year=1999); there are years 2021, 2022, 2023",
    ],
    ["indicator=afforestation&measure=rank", "no measure rank of afforestation; use one of level"],
    ["indicator=afforestation&view=pie", "unknown view: pie; use one of ranked,"],
    ["indicator=afforestation&view=scatter", "view scatter does not fit: "],
    ["indicator=afforestation&with=gdp&view=ranked", "with=gdp asks for several charts, and a figure holds one"],
  ])("is refused with a remedy where the tables do not give %s", async (query, message) => {
    const { status, stderr } = await figure(query);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  test("says how to make tables where there are none", async () => {
    const { status, stderr } = await runCommand([
      "figure",
      "indicator=gdp",
      "--tables",
      path.join(dir, "none"),
      "--out",
      out,
    ]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("run npx zhibiao build")]);
  });
});

describe("Verifying", () => {
  const kinds = canPrint ? ["svg", "pdf"] : ["svg"];

  test.each(kinds)("says yes to an untouched %s whose tables are the same", async (kind) => {
    const { status, stdout } = await verify(file(`afforestation-zh.${kind}`));
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^yes: .* fits the hash .*\nyes: the drawing is what the tables .*\nyes: the tables in .* give the same 4 numbers/,
    );
  });

  test.each(kinds)("names the row that differs once a report is corrected (%s)", async (kind) => {
    const { status, stdout } = await verify(file(`afforestation-zh.${kind}`), corrected);
    expect(status).toBe(1);
    expect(stdout).toContain("yes: ");
    expect(stdout).toContain("changed: 略阳县, 2023, afforestation, target: 71,000 mu (7.1万亩) → 73,000 mu (7.3万亩)");
    expect(stdout.match(/^ {2}(?:changed|gone|new): /gm)).toHaveLength(1);
    expect(stdout).toMatch(/^no: the drawing is not what the tables/m);
  });

  test.each(kinds)("says no to an edited %s", async (kind) => {
    const bytes = readFileSync(file(`afforestation-zh.${kind}`));
    const edited = Buffer.from(bytes);
    if (kind === "svg") edited.set(Buffer.from("9.9万亩"), edited.lastIndexOf("7.1万亩"));
    else edited[Math.floor(edited.length / 3)]! ^= 1;
    writeFileSync(file(`edited.${kind}`), edited);
    const { status, stdout } = await verify(file(`edited.${kind}`));
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^no: .* does not fit the hash in it: it has been edited/),
    ]);
  });

  test("says no to what carries no proof", async () => {
    const { status, stdout } = await verify(file("afforestation-zh.png"));
    expect([status, stdout]).toEqual([1, expect.stringContaining("carries no proof")]);
    expect(await verify(file("nothing.svg"))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("cannot read") as string,
    });
  });

  test("finds in the file each number with the sentence it stands in", async () => {
    const checked = await checkFile(readFileSync(file("afforestation-zh.svg")));
    if (checked.kind !== "proof") throw new Error("no proof");
    expect(checked.proof.query).toBe("?lang=zh&indicator=afforestation&measure=level&view=ranked");
    for (const { doc, start, end, text: written, quote } of checked.proof.rows) {
      const report = readFileSync(`seeds/${doc}.txt`, "utf8");
      expect(report.slice(start, end)).toBe(written);
      expect(report.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });
});

describe("A list of figures", () => {
  test("is made in one go, with one file of references", async () => {
    const list = path.join(dir, "figures.yml");
    writeFileSync(
      list,
      "out: paper\nformat: svg\nfigures:\n  - indicator=afforestation\n  - indicator=skill_training\n",
    );
    const { status, stdout } = await runCommand(["figures", list, "--tables", tables]);
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    const references = readFileSync(path.join(dir, "paper/references.bib"), "utf8");
    const keys = [...references.matchAll(/^@misc\{([^,]+)/gm)].map(([, key]) => key!);
    expect(keys.filter((key) => key.startsWith("pingyaoxian"))).toEqual(["pingyaoxian2022"]);
    expect(keys).toEqual([...new Set(keys)].sort());
    const cited = /\\cite\{([^}]+)\}/.exec(readFileSync(path.join(dir, "paper/afforestation-zh.tex"), "utf8"))![1]!;
    expect(keys).toEqual(expect.arrayContaining(cited.split(",")));
  });

  test("names a file that is not there, and shows one", async () => {
    const { status, stderr } = await runCommand(["figures", path.join(dir, "none.yml")]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("`figures: [indicator=gdp,")]);
  });
});
