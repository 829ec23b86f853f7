/** Figures that were forged, hash and all, and figures that nobody has touched. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream, type PDFPage } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VIEWS } from "../../src/charts/views/views.table.js";
import { buildTables } from "../build/built.js";
import { FIXTURE_REPORTS } from "../fixtures/corpora.js";
import { missingPrograms } from "../setup/print-programs.js";
import { runCommand } from "./run.js";

const dir = mkdtempSync(path.join(tmpdir(), "zhibiao-verify-test-"));
const file = (name: string): string => path.join(dir, name);
const canPrint = missingPrograms("rsvg-convert").length === 0;
let tables: string;
let world: string;

const figure = (query: string, ...args: string[]) => runCommand(["figure", query, "--out", dir, ...args]);

/** Verifies bytes as a file. */
async function verify(bytes: Uint8Array, name = "forged.svg", ...args: string[]) {
  writeFileSync(file(name), bytes);
  return runCommand(["verify", file(name), "--tables", tables, ...args]);
}

/** Writes the hash into a proof that fits its file, as anyone can. */
function reseal(bytes: Buffer): Buffer {
  const at = bytes.indexOf('"sha256":"') + '"sha256":"'.length;
  const sealed = Buffer.from(bytes);
  sealed.fill("0", at, at + 64);
  sealed.write(createHash("sha256").update(sealed).digest("hex"), at);
  return sealed;
}

const svg = (): string => readFileSync(file("afforestation-en.svg"), "utf8");
const pdf = (): Buffer => readFileSync(file("afforestation-en.pdf"));

/** Changes a text, which must be there. */
function change(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
}

beforeAll(async () => {
  tables = buildTables("seeds");
  world = buildTables(FIXTURE_REPORTS);
  const formats = canPrint ? "svg,pdf,eps,png" : "svg,png";
  const common = ["--tables", tables, "--lang", "en", "--format"];
  for (const made of [
    await figure("indicator=afforestation", ...common, canPrint ? "svg,pdf" : "svg"),
    await figure("indicator=skill_training", ...common, formats.replace(",eps", "")),
  ])
    expect(made).toMatchObject({ status: 0, stderr: "" });
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("A forged SVG, its hash written anew", () => {
  const overlay = '<rect x="300" y="50" width="90" height="20" fill="#fff"/><text x="300" y="60">1 mu</text>';
  test.each<[string, (text: string) => string]>([
    ["a drawn number", (text) => change(text, ">71,000 mu<", ">91,000 mu<")],
    ["a label of the axis", (text) => change(text, ">20,000<", ">90,000<")],
    ["a mark moved", (text) => change(text, 'transform="translate(336.81', 'transform="translate(236.81')],
    ["all marks moved", (text) => change(text, /<circle r=/g, '<circle cx="9" r=')],
    ["an overlay", (text) => change(text, /<\/svg>\s*$/, `${overlay}</svg>\n`)],
    ["a script", (text) => change(text, /<\/svg>\s*$/, "<script>alert(1)</script></svg>\n")],
    ["a style", (text) => change(text, "<style>\n", "<style>\ncircle{cx:40px}")],
    ["a style sheet of its own", (text) => change(text, "\n<svg", '\n<?xml-stylesheet href="a.css"?>\n<svg')],
    [
      "defaults of its own",
      (text) => change(text, "\n<svg", '\n<!DOCTYPE svg [<!ATTLIST circle cx CDATA "9">]>\n<svg'),
    ],
    ["another encoding", (text) => change(text, 'encoding="UTF-8"', 'encoding="UTF-16"')],
    ["a font with other glyphs", (text) => change(text, "font-weight:600;src", "font-weight:500;src")],
    ["a remark", (text) => change(text, "</svg>", "<!-- true --></svg>")],
    ["a blank at its end", (text) => `${text} `],
    ["a blank between elements", (text) => change(text, "</title>\n", "</title>\n\n")],
    ["the name that is read aloud", (text) => change(text, "<title>Area", "<title>No area")],
  ])("is refused: %s", async (_, forge) => {
    const { status, stdout, stderr } = await verify(reseal(Buffer.from(forge(svg()))));
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^no: /m);
    expect(stdout.split("\n").filter((line) => /^(?:yes|no): /.test(line))).toHaveLength(3);
  });

  test("is told by what is otherwise, in either language", async () => {
    const forged = reseal(Buffer.from(change(svg(), ">71,000 mu<", ">91,000 mu<")));
    expect((await verify(forged)).stdout).toContain("in the file: “91,000 mu”; drawn anew: “71,000 mu”");
    writeFileSync(file("forged.svg"), forged);
    const { stdout } = await runCommand(["verify", file("forged.svg"), "--tables", tables], { env: { LANG: "zh_CN" } });
    expect(stdout).toContain("文件中：“91,000 mu”；重画的：“71,000 mu”");
    const covered = reseal(Buffer.from(change(svg(), /<\/svg>\s*$/, `${overlay}</svg>\n`)));
    expect((await verify(covered)).stdout).toContain('only in the file: <rect fill="#fff"');
  });

  test.each<[string, (text: string) => string]>([
    ["pasted into another", (text) => `<svg xmlns="http://www.w3.org/2000/svg"><metadata>\n${text}\n</metadata></svg>`],
    ["pasted into a text", (text) => `GDP has doubled.\n${text}\n`],
    ["in a remark", (text) => `<svg xmlns="http://www.w3.org/2000/svg"><!--\n${text}\n--></svg>`],
  ])("is refused: the proof %s", async (_, paste) => {
    const [line] = /^\{"zhibiao".*$/m.exec(svg())!;
    const { status, stdout } = await verify(reseal(Buffer.from(paste(line))));
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^no: the (?:drawing|file)/m)]);
  });

  test("is refused: two proofs, whichever is sealed", async () => {
    const [line] = /^\{"zhibiao".*$/m.exec(svg())!;
    const { status, stdout } = await verify(reseal(Buffer.from(change(svg(), "</metadata>", `${line}\n</metadata>`))));
    expect([status, stdout]).toEqual([1, expect.stringContaining("it carries more than one proof")]);
  });
});

describe("A forged proof, its hash written anew", () => {
  type Fields = Record<string, unknown>;
  type Carried = Fields & { rows: Fields[]; settings: object; build: object };
  const ofRows = (fields: object) => (proof: Carried) => ({
    ...proof,
    rows: proof.rows.map((row) => ({ ...row, ...fields })),
  });
  test.each<[string, (proof: Carried) => object]>([
    ["value", ofRows({ value: 1 })],
    ["base value", ofRows({ base_value: 1 })],
    ["unit", ofRows({ unit: "吨" })],
    ["words", ofRows({ text: "一" })],
    ["place", ofRows({ place: "某县" })],
    ["sentence", ofRows({ quote: { text: "并无此事。", start: 0, end: 5 } })],
    ["section", ofRows({ section: "某节" })],
    ["page", ofRows({ page: 99 })],
    ["year of delivery", ofRows({ delivered: 1999 })],
    ["offset", ofRows({ start: 3 })],
    ["something more in a row", ofRows({ note: "true" })],
    ["no rows", (proof) => ({ ...proof, rows: [] })],
    ["a row less", (proof) => ({ ...proof, rows: proof.rows.slice(1) })],
    ["title", (proof) => ({ ...proof, title: "Another" })],
    ["language", (proof) => ({ ...proof, lang: "zh" })],
    ["data", (proof) => ({ ...proof, build: { ...proof.build, digest: "deadbeef" } })],
    ["version", (proof) => ({ ...proof, build: { ...proof.build, version: "9" } })],
    ["query", (proof) => ({ ...proof, query: "?lang=en&indicator=skill_training" })],
    ["a query that says more", (proof) => ({ ...proof, query: `${String(proof.query)}&x=1` })],
    ["another figure's settings", (proof) => ({ ...proof, settings: { ...proof.settings, asked: "?indicator=gdp" } })],
    ["another size", (proof) => ({ ...proof, settings: { ...proof.settings, width: 170 } })],
    ["another theme", (proof) => ({ ...proof, settings: { ...proof.settings, theme: "grey" } })],
    ["another font", (proof) => ({ ...proof, settings: { ...proof.settings, font: "Arial" } })],
    ["another maker", (proof) => ({ ...proof, settings: { by: "site", asked: "indicator=afforestation" } })],
    ["something more", (proof) => ({ ...proof, approved: true })],
  ])("is refused: %s", async (_, forge) => {
    const [line] = /^\{"zhibiao".*$/m.exec(svg())!;
    const forged = JSON.stringify(forge(JSON.parse(line) as Carried)).replace(
      /[<>&\u007f-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    const { status, stdout, stderr } = await verify(reseal(Buffer.from(svg().replace(line, () => forged))));
    expect([status, stderr, stdout]).toEqual([1, "", expect.stringMatching(/^no: /m)]);
  });

  test.each<[string, string, string]>([
    [
      "escapes and lines in the query",
      '"query":"',
      '"query":"?x=\\u001b[31m\\nyes: the tables\\u202egive\\u2028yes: all&',
    ],
    ["escapes in a place", '"place":"', '"place":"\\u001b]0;x\\u0007\\r\\nyes: \\u202e'],
    ["escapes in the title", '"title":"', '"title":"\\u009b31m\\nyes: \\u2066'],
  ])("does nothing to a terminal: %s", async (_, from, to) => {
    const { status, stdout } = await verify(reseal(Buffer.from(change(svg(), from, to))));
    expect(status).toBe(1);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    expect(stdout.match(/^(?:yes|no): /gm)).toHaveLength(3);
  });

  test.each<[string, string, string]>([
    ["a place that is no text", '"place":', '"place":{"toString":1},"was":'],
    ["rows that are none", '"rows":[', '"rows":[null,'],
    ["settings that are none", '"settings":{', '"settings":null,"was":{'],
    ["brackets without end", '"rows":[', `"rows":${"[".repeat(200_000)}`],
    ["a former form", '"zhibiao":"figure/2"', '"zhibiao":"figure/1"'],
  ])("is one sentence in either language: %s", async (_, from, to) => {
    const forged = reseal(Buffer.from(change(svg(), from, to)));
    const { status, stdout, stderr } = await verify(forged);
    expect([status, stderr, stdout]).toEqual([1, "", expect.stringMatching(/^no: .*\n$/)]);
    const chinese = await runCommand(["verify", file("forged.svg"), "--tables", tables], { env: { LANG: "zh_CN" } });
    expect(chinese.stdout).toMatch(/^不通过：.*\n$/);
  });

  test("is one sentence where the file is no file, too large, or has a name that a terminal obeys", async () => {
    const large = Buffer.alloc(65 * 2 ** 20, " ");
    expect(await verify(large, "large.svg")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^error: .* is larger than 64 MB.*\n$/) as string,
    });
    expect((await runCommand(["verify", dir, "--tables", tables])).stderr).toMatch(/^error: .* is not a file.*\n$/);
    const { stdout } = await verify(Buffer.from("<svg/>"), "a\u001b[31m.svg");
    expect(stdout).toContain("a\\u{1b}[31m.svg");
  });

  test("is one sentence where elements lie in each other without end", async () => {
    const deep = `<svg xmlns="http://www.w3.org/2000/svg">${"<g>".repeat(90_000)}`;
    const { status, stderr } = await verify(Buffer.from(`${deep}${/^\{"zhibiao".*$/m.exec(svg())![0]}\n`));
    expect([status, stderr]).toEqual([1, ""]);
  });
});

describe.skipIf(!canPrint)("A forged PDF, its hash written anew", () => {
  /** Writes a PDF whose objects were changed, as the command writes it. */
  const rewrite = async (forge: (pdf: PDFDocument, page: PDFPage) => void): Promise<Buffer> => {
    const document = await PDFDocument.load(pdf(), { updateMetadata: false });
    forge(document, document.getPage(0));
    return Buffer.from(await document.save({ addDefaultPage: false, updateFieldAppearances: false }));
  };
  /** Changes the operators of the page. */
  const draw = (forge: (operators: string) => string): Promise<Buffer> =>
    rewrite(({ context }, page) => {
      const reference = page.node.get(PDFName.of("Contents"))!;
      const stream = context.lookup(reference) as PDFRawStream;
      const operators = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
      context.assign(reference as never, context.flateStream(Buffer.from(forge(operators), "latin1")));
    });

  test.each<[string, () => Promise<Buffer> | Buffer]>([
    ["bytes at its end", () => Buffer.concat([pdf(), Buffer.from("% true\n")])],
    ["a mark moved", () => draw((text) => change(text, /(\d\.\d+) (\d+\.\d+) m/, "9.5 $2 m"))],
    ["glyphs changed", () => draw((text) => change(text, /<[0-9a-f]{2}/, "<7f"))],
    ["an overlay", () => draw((text) => `${text}\nq 1 1 1 rg 0 0 90 90 re f Q\n`)],
    [
      "a note over it",
      () => rewrite(({ context }, page) => page.node.set(PDFName.of("Annots"), context.obj([{ Subtype: "Square" }]))),
    ],
    ["a page more", () => rewrite((document) => void document.addPage())],
    ["its title", () => rewrite((document) => document.setTitle("Another"))],
    [
      "a value in its proof",
      () => Buffer.from(change(pdf().toString("latin1"), '"base_value":71000', '"base_value":91000'), "latin1"),
    ],
    ["two proofs", () => Buffer.concat([pdf(), Buffer.from('\n{"zhibiao":"figure/2","sha256":"')])],
  ])("is refused: %s", async (_, forge) => {
    const forged = reseal(await forge());
    const { status, stdout, stderr } = await verify(forged, "forged.pdf");
    expect([status, stderr, stdout]).toEqual([1, "", expect.stringMatching(/^no: /m)]);
  });

  test("that another version of the program has written is compared by its words, which is no yes", async () => {
    const other = reseal(
      Buffer.concat([await rewrite((document, page) => {
        document.setProducer("cairo 9.9");
        page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
      })]),
    ); // prettier-ignore
    const { status, stdout } = await verify(other, "other.pdf");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^no: another program has written the drawing.* lines of words stand where they ought to/m);
    expect(stdout).toContain("it was written by cairo 9.9, and here is cairo 1.");
  });

  test("that another program has packed anew is found to be so", async () => {
    const document = await PDFDocument.load(pdf(), { updateMetadata: false });
    for (const [reference, object] of document.context.enumerateIndirectObjects())
      if (object instanceof PDFRawStream && object.dict.get(PDFName.of("Type")) === PDFName.of("EmbeddedFile")) {
        const packed = document.context.flateStream(object.contents, { Type: "EmbeddedFile" });
        document.context.assign(reference, packed);
      }
    const { status, stdout } = await verify(Buffer.from(await document.save()), "packed.pdf");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^no: another program has written .* anew, and the hash in it is of the former file\n/);
    expect(stdout).toMatch(/^yes: the tables in /m);
  });
});

describe("An SVG that another program has saved anew", () => {
  /** As Inkscape does: other attributes on every element, and quotes escaped. */
  const saved = (text: string): string => {
    const [head, line, tail] = text.split(/^(\{"zhibiao".*)$/m) as [string, string, string];
    const named = (part: string): string => part.replace(/<(rect|text|line|circle|g|tspan|path|svg)\b/g, '<$1 id="n"');
    return named(head) + line.replaceAll('"', "&quot;") + named(tail);
  };

  test("is compared by its words and their places, which is no yes", async () => {
    const { status, stdout } = await verify(Buffer.from(saved(svg())));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^no: another program has written .* anew/);
    expect(stdout).toMatch(
      /^no: another program has written the drawing.*\d lines of words stand where they ought to/m,
    );
    expect(stdout).toMatch(/^yes: the tables in /m);
  });

  test("is told by the words that are otherwise or elsewhere", async () => {
    const forged = change(change(saved(svg()), ">71,000 mu<", ">91,000 mu<"), "translate(8,26)", "translate(60,26)");
    const { status, stdout } = await verify(Buffer.from(forged));
    expect(status).toBe(1);
    expect(stdout).toContain("in the file: 91,000 mu; drawn anew: 71,000 mu");
    expect(stdout).toMatch(/moved by 10\.\d mm: 0\n/);
  });
});

describe("A picture", () => {
  test("has no proof, and that is said", async () => {
    const { status, stdout } = await verify(readFileSync(file("skill_training-en.png")), "a.png");
    expect([status, stdout]).toEqual([1, expect.stringContaining("a figure in PNG carries no proof")]);
    expect((await verify(Buffer.from("%!PS-Adobe-3.0 EPSF-3.0\n"), "a.eps")).stdout).toContain("a figure in EPS");
  });
});

describe("An untouched figure", () => {
  test.each(VIEWS.map(({ id }) => id))("passes in either language (%s)", async (view) => {
    const across = view === "scatter" ? "&with=public_revenue" : "";
    const query = `indicator=gdp&measure=growth&view=${view}${across}`;
    const formats = canPrint ? "svg,pdf" : "svg";
    const { status, stderr } = await figure(query, "--tables", world, "--format", formats, "--lang", "zh,en", "--name", view, "--width", "120mm"); // prettier-ignore
    expect(stderr.replaceAll(/^note: .*\n/gm, "")).toBe("");
    expect(status).toBe(0);
    for (const lang of ["zh", "en"])
      for (const kind of formats.split(",")) {
        const verified = await runCommand(["verify", file(`${view}-${lang}.${kind}`), "--tables", world]);
        expect(verified).toMatchObject({ status: 0, stderr: "" });
        expect(verified.stdout.match(/^yes: /gm)).toHaveLength(3);
      }
  });

  test("passes in every theme, at a height, without its words", async () => {
    for (const theme of ["print", "grey", "screen"]) {
      const bare = ["--no-title", "--no-notes", "--no-source", "--height", "150mm"];
      await figure("indicator=afforestation", "--tables", tables, "--format", "svg", "--theme", theme, "--name", "bare", ...bare); // prettier-ignore
      expect(await runCommand(["verify", file("bare-zh.svg"), "--tables", tables])).toMatchObject({ status: 0 });
    }
  });

  test("says which data it is of where the tables are of other ones", async () => {
    const { status, stdout } = await runCommand(["verify", file("afforestation-en.svg"), "--tables", world]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^yes: .*\nno: /);
  });
});
