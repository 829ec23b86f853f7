import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { folderOf } from "../formats/folder-of.js";
import { runCommand } from "../cli/run.js";

const PINGYAO = readFileSync("seeds/004_8979b39d7a9cd2b1.txt", "utf8");

const build = (dir: string, out: string, ...args: string[]) =>
  runCommand(["build", dir, "--out", out, "--jobs", "2", "--format", "csv", ...args]);
const tableOf = (out: string, name: string) => csvParse(readFileSync(join(out, `${name}.csv`), "utf8"));
const problemsOf = (out: string) => tableOf(out, "problems").map(({ file, kind }) => [file, kind]);

async function zipOf(files: Record<string, string | Uint8Array>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

describe("The seeds", () => {
  const out = mkdtempSync(join(tmpdir(), "zhibiao-"));
  let first = { status: -1, stdout: "", stderr: "" };
  beforeAll(async () => {
    first = await build("seeds", out);
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test("are built into tables that hold what extract finds", async () => {
    expect(first.status).toBe(0);
    const { stdout } = await runCommand([
      "extract",
      ...readdirSync("seeds")
        .filter((name) => name.endsWith(".txt"))
        .map((name) => `seeds/${name}`),
    ]);
    const extracted = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { doc: string; start: number; base_value: number });
    const built = tableOf(out, "observations").map((row) => [row.doc, Number(row.start), Number(row.base_value)]);
    expect(built).toEqual(extracted.map(({ doc, start, base_value }) => [doc, start, base_value]));
  });

  test("keep their text, which the offsets quote", () => {
    const texts = new Map<string, string>();
    for (const { doc = "", start, text } of tableOf(out, "texts"))
      texts.set(doc, (texts.get(doc) ?? "").padEnd(Number(start), "\n") + text);
    for (const row of tableOf(out, "mentions"))
      expect(texts.get(row.doc!)!.slice(Number(row.start), Number(row.end))).toBe(row.text);
  });

  test("are summed up, and stay as they are when nothing has changed", async () => {
    expect(first.stdout).toMatch(
      /^5 documents, \d+ mentions, 275 observations\nproblems: 0 errors, 0 warnings, 0 notes\n/,
    );
    const again = await build("seeds", out);
    expect(again.stdout).toContain("nothing has changed since they were written");
  });
});

describe("A folder", () => {
  test("is read with what a name shows and a terminal obeys written out, and without what earlier runs have made", async () => {
    const name = "\\bad\u001b[31m\nwarning: forged.txt";
    const dir = folderOf({ "a.txt": PINGYAO, [name]: "" });
    expect((await build(dir, join(dir, "tables"))).status).toBe(0);
    const { stderr, stdout } = await build(dir, folderOf({}), "--quiet");
    expect(stderr).toContain("error: \\bad\\u{1b}[31m\\u{a}warning: forged.txt: the file is empty");
    expect(stderr).toContain("note: passed over what zhibiao has made: tables\n");
    expect(stdout).toBe("");
    const { status, stderr: refused } = await build(dir, dir);
    expect([status, refused]).toEqual([1, `error: ${dir} is what is to be read; name another folder after --out\n`]);
  });

  test("has a place anew when its catalog says another", async () => {
    const dir = folderOf({ "a.txt": PINGYAO, "catalog.csv": "file,place\na.txt,甲县\n" });
    const out = folderOf({});
    await build(dir, out);
    expect(tableOf(out, "documents").map(({ place }) => place)).toEqual(["甲县"]);
    writeFileSync(join(dir, "catalog.csv"), "file,place\na.txt,乙县\n");
    await build(dir, out);
    expect(tableOf(out, "documents").map(({ place }) => place)).toEqual(["乙县"]);
  });

  test("gives the same observations whatever archive, folder or table its reports stand in", async () => {
    const quoted = `"${PINGYAO.replaceAll('"', '""')}"`;
    const dir = folderOf({
      "a/b/one.txt": PINGYAO,
      "two.zip": await zipOf({ "山西/平遥县.txt": PINGYAO }),
      "three.csv": `county,year,text\n平遥县,2022,${quoted}\n`,
      "four.txt": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PINGYAO, "utf16le")]),
    });
    const out = folderOf({});
    expect((await build(dir, out)).status).toBe(0);
    const said = (doc: string) =>
      tableOf(out, "observations").flatMap((row) =>
        row.doc === doc ? [[row.start, row.base_value, row.indicator, row.year, row.status]] : [],
      );
    const docs = tableOf(out, "documents").map((row) => row.doc!);
    expect(docs).toEqual(["one", "four", "three", "平遥县"]);
    for (const doc of docs) expect(said(doc)).toEqual(said("one"));
    expect(said("one").length).toBeGreaterThan(100);
    const duplicates = problemsOf(out).filter(([, kind]) => kind === "duplicate-report");
    expect(duplicates.map(([file]) => file)).toEqual(["four.txt", "three.csv", "two.zip/山西/平遥县.txt"]);
  });

  test("is built for what can be read, and each file that cannot is named with kind, reason and remedy", async () => {
    const dir = folderOf({
      "good.txt": PINGYAO,
      "empty.txt": "",
      "x.docx": "PK\x03\x04",
      "y.png": Buffer.from("\x89PNG\r\n", "latin1"),
      "big.txt": "1".repeat(2 ** 21),
    });
    const out = folderOf({});
    const { status, stderr } = await build(dir, out, "--max-file-size", "1");
    expect(status).toBe(0);
    expect(problemsOf(out)).toEqual([
      ["big.txt", "too-large"],
      ["empty.txt", "empty"],
      ["x.docx", "corrupt"],
      ["y.png", "unsupported"],
    ]);
    expect(stderr).toContain(
      "error: big.txt: it is too large (2 MB > 1 MB) and was not read; see whether it is a report",
    );
    expect(tableOf(out, "documents").map(({ doc }) => doc)).toEqual(["good"]);
    const [row] = tableOf(out, "problems");
    for (const column of ["reason_zh", "reason_en", "remedy_zh", "remedy_en"]) expect(row?.[column]).not.toBe("");
  });

  test("with problems ends in status 1 where it was asked to be strict", async () => {
    const dir = folderOf({ "good.txt": PINGYAO, "empty.txt": "" });
    expect((await build(dir, folderOf({}), "--strict")).status).toBe(1);
    expect((await build("seeds", folderOf({}), "--strict")).status).toBe(0);
  });

  test("without a report gives tables without rows", async () => {
    const out = folderOf({});
    expect((await build(folderOf({}), out)).stdout).toContain("0 documents");
    expect(tableOf(out, "observations")).toHaveLength(0);
    expect(readFileSync(join(out, "observations.csv"), "utf8")).toContain("doc,place");
  });

  test("that is not there is refused, and what was built before stays", async () => {
    const out = folderOf({});
    await build("seeds", out);
    const { status, stderr } = await build(join(out, "none"), out);
    expect(status).toBe(1);
    expect(stderr).toContain("cannot read");
    expect(existsSync(join(out, "observations.csv"))).toBe(true);
  });

  test("knows of its reports what the catalogs in it say", async () => {
    const dir = folderOf({
      "a/x.txt": "增长1%。",
      "a/catalog.csv": "file,place,place_code,delivered\nx.txt,平遥县,140728,2022\n",
      "b.zip": await zipOf({ "y.txt": "增长1%。" }),
      "catalog.csv": "file,place_code,delivered\nb.zip/y.txt,140923,2023\nnone.txt,,\n",
    });
    const out = folderOf({});
    await build(dir, out);
    expect(tableOf(out, "documents").map(({ doc, place_code, delivered }) => [doc, place_code, delivered])).toEqual([
      ["x", "140728", "2022"],
      ["y", "140923", "2023"],
    ]);
    expect(problemsOf(out)).toContainEqual(["catalog.csv", "catalog-file"]);
  });
});

describe("What was read before", () => {
  test("is not read again, but for the file that has changed", async () => {
    const dir = folderOf({});
    cpSync("seeds", dir, { recursive: true });
    const out = folderOf({});
    await build(dir, out);
    const kept = join(out, ".cache");
    const answers = () =>
      readdirSync(kept, { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && /results-[^/]+\/(?:content|files)/.test(entry.parentPath),
      ).length;
    const before = answers();
    writeFileSync(join(dir, "005.txt"), `${PINGYAO}\n新增床位90个。`);
    expect((await build(dir, out)).stdout).toContain("6 documents");
    // its rows, its text, and what is known of it as a whole
    expect(answers()).toBe(before + 3);
  });
});
