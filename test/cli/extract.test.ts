import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { csvParse } from "d3";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { nodeFs } from "../../src/formats/fs.js";
import { mentionColumns, observationColumns } from "../../src/tables/schema.js";
import { folderOf } from "../formats/folder-of.js";
import { zipOf } from "../formats/zip-of.js";
import { rowsOf, runCommand, type Run } from "./run.js";

const report = "2023年工作安排\n绿化造林1.2万亩，新建学校2所。";
const catalog = "file,place,place_code,delivered\na.txt,山西省晋中市平遥县,140728,2023\n";

describe("zhibiao extract", () => {
  test("writes one JSON object an observation, with the fields of the contract, in document order", async () => {
    const folder = folderOf({ "b.txt": report, "a.txt": report, "catalog.csv": catalog });
    const run = await runCommand(["extract", join(folder, "b.txt"), join(folder, "a.txt")]);
    const rows = rowsOf(run);
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(rows.map(({ doc, text }) => [doc, text])).toEqual([
      ["b", "1.2万亩"],
      ["b", "2所"],
      ["a", "1.2万亩"],
      ["a", "2所"],
    ]);
    for (const row of rows) expect(Object.keys(row)).toEqual([...observationColumns]);
    expect(rows[0]).toMatchObject({ value: 1.2, base_value: 12000, base_unit: "亩", start: report.indexOf("1.2") });
  });

  test("writes the rows of a table in a workbook, by the ending of its name", async () => {
    const folder = folderOf({ "a.txt": report, "catalog.csv": catalog });
    const file = join(folder, "rows.xlsx");
    const { status, stderr } = await runCommand(["extract", join(folder, "a.txt"), "--out", file]);
    expect([status, stderr]).toEqual([0, ""]);
    const [head, first, ...rest] = await readSheet(file);
    expect(head).toEqual([...observationColumns]);
    const cells = Object.fromEntries(observationColumns.map((column, i) => [column, first![i]]));
    const known = { place_code: "140728", value: 1.2, year: 2023, cumulative: false, subject: null, text: "1.2万亩" };
    expect(cells).toMatchObject(known);
    expect(rest).toHaveLength(1);
  });

  test("uses the catalog beside the files without being asked", async () => {
    const folder = folderOf({ "a.txt": report, "catalog.csv": catalog });
    const [row] = rowsOf(await runCommand(["extract", join(folder, "a.txt")]));
    expect(row).toMatchObject({ place: "山西省晋中市平遥县", place_code: "140728" });
  });

  test("uses what the catalog says of each row of a table and each file of an archive", async () => {
    const folder = folderOf({
      "a.csv": "text\n增长1%\n增长2%\n",
      "b.zip": await zipOf({ "c.txt": "增长3%" }),
      "catalog.csv": "file,place\na.csv#3,祁县\nb.zip/c.txt,平遥县\n",
    });
    const run = await runCommand(["extract", join(folder, "a.csv"), join(folder, "b.zip")]);
    expect(rowsOf(run).map(({ doc, place }) => [doc, place])).toEqual([
      ["a#2", null],
      ["a#3", "山西省晋中市祁县"],
      ["c", "山西省晋中市平遥县"],
    ]);
  });

  test("uses the catalog that it is told to", async () => {
    const folder = folderOf({ "a.txt": report, "catalog.csv": catalog });
    const other = folderOf({ "other.csv": "file,place,place_code\na.txt,山西省晋中市祁县,140727\n" });
    const run = await runCommand(["extract", join(folder, "a.txt"), "--catalog", join(other, "other.csv")]);
    expect(rowsOf(run)[0]).toMatchObject({ place_code: "140727" });
  });

  test("stops where the catalog that it is told to use cannot be read", async () => {
    const folder = folderOf({ "a.txt": report });
    const run = await runCommand(["extract", join(folder, "a.txt"), "--catalog", join(folder, "none.csv")]);
    expect([run.status, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toMatch(/^error: .*none\.csv: the catalog cannot be read: ENOENT; save it as CSV/);
  });

  test("tells faults of the catalog once, and goes on", async () => {
    const wrong = "file,delivered\na.txt,23\n";
    const folder = folderOf({ "a.txt": report, "b.txt": report, "catalog.csv": wrong });
    const run = await runCommand(["extract", join(folder, "a.txt"), join(folder, "b.txt")]);
    expect([run.status, rowsOf(run).length]).toEqual([0, 4]);
    expect(run.stderr.match(/^warning: .*catalog\.csv:2: 23 is no year; /gm)).toHaveLength(1);
  });

  test("adds the exclusions and gives every row a class with --mentions", async () => {
    const folder = folderOf({ "a.txt": report });
    const rows = rowsOf(await runCommand(["extract", "--mentions", join(folder, "a.txt")]));
    expect(rows.map((row) => [row.class, row.text])).toEqual([
      ["date", expect.stringContaining("2023")],
      ["observation", "1.2万亩"],
      ["observation", "2所"],
    ]);
    // what states nothing has none of the columns of a statement
    expect(Object.keys(rows[0]!)).not.toContain("measure");
    for (const row of rows.slice(1)) expect(Object.keys(row)).toEqual([...mentionColumns]);
  });

  test("has every digit run of the seeds in --mentions exactly once", async () => {
    const files = readdirSync("seeds").filter((name) => /^00[0-4]_.*\.txt$/.test(name));
    const rows = rowsOf(await runCommand(["extract", "--mentions", ...files.map((name) => join("seeds", name))]));
    let runs = 0;
    for (const file of files) {
      const text = readFileSync(join("seeds", file), "utf8")
        .replace(/^\uFEFF/, "")
        .replaceAll("\r\n", "\n");
      const mine = rows.filter(({ doc }) => `${String(doc)}.txt` === file) as unknown as {
        start: number;
        end: number;
      }[];
      for (const { index } of text.matchAll(/\d+(?:\.\d+)?/g)) {
        runs++;
        const holding = mine.filter(({ start, end }) => start <= index && index < end);
        expect(holding, `${file} ${index} ${text.slice(index, index + 12)}`).toHaveLength(1);
      }
    }
    expect(runs).toBe(380);
  });

  test("reads standard input for -", async () => {
    const run = await runCommand(["extract", "-"], { input: report });
    expect(rowsOf(run).map(({ doc, text }) => [doc, text])).toEqual([
      ["stdin", "1.2万亩"],
      ["stdin", "2所"],
    ]);
  });

  test("reads tables, and archives from a file or from standard input, a document for each report in them", async () => {
    const archive = await zipOf({ "x/b.txt": report, "c.csv": `year,text\n2023,"${report}"\n` });
    const folder = folderOf({ "a.csv": `year,text\n2023,"${report}"\n2024,"${report}"\n`, "d.zip": archive });
    const docsOf = (run: Run) => [...new Set(rowsOf(run).map(({ doc }) => doc))];
    const files = await runCommand(["extract", join(folder, "a.csv"), join(folder, "d.zip")]);
    expect([files.status, files.stderr, docsOf(files)]).toEqual([0, "", ["a#2", "a#3", "b", "c"]]);
    const piped = await runCommand(["extract", "-"], { stdin: Readable.from([archive]) });
    expect([piped.status, docsOf(piped)]).toEqual([0, ["b", "c"]]);
    const table = await runCommand(["extract", "-"], { input: "year,text\n2023,增长5%\n2024,增长6%\n" });
    expect(docsOf(table)).toEqual(["stdin#2", "stdin#3"]);
  });

  test("uses what a table says of its texts, and tells a table that has lost its columns", async () => {
    const text = "2023年，全县新建小学2所。\n粮食 万吨 52.36 1.2\n油料 万吨 3.05 2.1";
    const folder = folderOf({ "a.csv": `地区,发布时间,正文\n平遥县,2024-03-01,"${text}"\n` });
    const run = await runCommand(["extract", join(folder, "a.csv")]);
    expect(rowsOf(run)).toMatchObject([{ place_code: "140728", year: 2023 }]);
    expect(run.stderr).toMatch(/^warning: a\.csv: tables in it have lost their columns, [^\n]*: 4 numbers, from/);
  });

  test("fails where a file of an archive cannot be read, and reads the others", async () => {
    const folder = folderOf({ "d.zip": await zipOf({ "a.txt": "", "b.txt": report }) });
    const run = await runCommand(["extract", join(folder, "d.zip")]);
    expect([run.status, rowsOf(run).length]).toEqual([1, 2]);
    expect(run.stderr).toMatch(/^error: .*d\.zip\/a\.txt: the file is empty; [^\n]*\n$/);
  });

  test("reads a web page that is called text, and notes it", async () => {
    const folder = folderOf({ "a.txt": `<html><body><p>${report}</p></body></html>` });
    const run = await runCommand(["extract", join(folder, "a.txt")]);
    expect([run.status, rowsOf(run).length]).toEqual([0, 2]);
    expect(run.stderr).toMatch(/^note: .*a\.txt: its name says something else, but it is a web page/);
  });

  test("tells that standard input is empty", async () => {
    const { status, stderr } = await runCommand(["extract", "-"]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error: standard input: the file is empty; /)]);
  });
});

describe("zhibiao extract --format csv", () => {
  test("writes a table with a header", async () => {
    const folder = folderOf({ "a.txt": report });
    const { stdout } = await runCommand(["extract", "--format", "csv", join(folder, "a.txt")]);
    const table = csvParse(stdout);
    expect(table.columns).toEqual([...observationColumns]);
    expect(table.map(({ text, value }) => [text, value])).toEqual([
      ["1.2万亩", "1.2"],
      ["2所", "2"],
    ]);
  });

  test("has one header for many files", async () => {
    const folder = folderOf({ "a.txt": report, "b.txt": report });
    const { stdout } = await runCommand(["extract", "-f", "csv", join(folder, "a.txt"), join(folder, "b.txt")]);
    expect(csvParse(stdout)).toHaveLength(4);
  });
});

describe("A file that cannot be used", () => {
  test("is named with reason and remedy, the others go on, and the exit status is 1", async () => {
    const folder = folderOf({ "1.txt": "", "2.rtf": "{\\rtf1}", "3.txt": report, "4/": "" });
    const names = ["1.txt", "2.rtf", "none.txt", "4", "3.txt"].map((name) => join(folder, name));
    const run = await runCommand(["extract", ...names]);
    expect(run.status).toBe(1);
    expect(rowsOf(run)).toHaveLength(2);
    expect(run.stderr.replaceAll(join(folder, "/"), "").split("\n")).toEqual([
      "error: 1.txt: the file is empty; put the text of a report into it, or remove it",
      "error: 2.rtf: this is an RTF file, which cannot be read; save the report as .docx, .pdf, .html or as .txt in UTF-8",
      "error: none.txt: there is no such file; check its name and folder",
      "error: 4: it is a folder, not a file; move its reports up, or name them one by one",
      "",
    ]);
  });

  test("may be a pattern that matches nothing", async () => {
    const { status, stderr } = await runCommand(["extract", "nowhere/*.txt"]);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^error: nowhere\/\*\.txt: no file matches this pattern; /),
    ]);
  });

  test("may have the id of another", async () => {
    const folder = folderOf({ "x/a.txt": report, "y/a.txt": report });
    const run = await runCommand(["extract", join(folder, "x/a.txt"), join(folder, "y/a.txt")]);
    expect([run.status, rowsOf(run).length]).toEqual([1, 2]);
    expect(run.stderr).toMatch(/y\/a\.txt: its name without extension is that of .*x\/a\.txt; rename one/);
  });

  test("is not the catalog of a folder that a pattern took in", async () => {
    const folder = folderOf({ "a.txt": report, "catalog.csv": catalog });
    const run = await runCommand(["extract", join(folder, "a.txt"), join(folder, "catalog.csv")]);
    expect([run.status, rowsOf(run).length]).toEqual([0, 2]);
    expect(run.stderr).toMatch(/^warning: .*catalog\.csv: it is the catalog, not a report; /);
  });
});

describe("zhibiao extract --out", () => {
  test("writes the file, and nothing to standard output", async () => {
    const folder = folderOf({ "a.txt": report });
    const run = await runCommand(["extract", join(folder, "a.txt"), "--out", join(folder, "o.jsonl")]);
    expect(run).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(rowsOf({ ...run, stdout: readFileSync(join(folder, "o.jsonl"), "utf8") })).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "o.jsonl"]);
  });

  test("takes the format from the name of the file, unless told", async () => {
    const folder = folderOf({ "a.txt": report });
    await runCommand(["extract", join(folder, "a.txt"), "--out", join(folder, "o.csv")]);
    await runCommand(["extract", join(folder, "a.txt"), "--out", join(folder, "j.csv"), "--format", "jsonl"]);
    expect(readFileSync(join(folder, "o.csv"), "utf8")).toMatch(/^doc,place,/);
    expect(readFileSync(join(folder, "j.csv"), "utf8")).toMatch(/^\{"doc":"a"/);
  });

  test("leaves what stood there when nothing could be read", async () => {
    const folder = folderOf({ "o.jsonl": "kept" });
    const { status } = await runCommand(["extract", join(folder, "none.txt"), "--out", join(folder, "o.jsonl")]);
    expect([status, readFileSync(join(folder, "o.jsonl"), "utf8")]).toEqual([1, "kept"]);
  });

  test("never overwrites a file that it reads", async () => {
    const folder = folderOf({ "a.txt": report });
    const run = await runCommand(["extract", join(folder, "a.txt"), "--out", join(folder, "x/../a.txt")]);
    expect([run.status, readFileSync(join(folder, "a.txt"), "utf8")]).toEqual([1, report]);
    expect(run.stderr).toMatch(/^error: .*a\.txt is a file to read; name another file after --out\n$/);
  });

  test.each([
    ["a folder that is not there", "none/o.jsonl", "ENOENT"],
    ["a folder", "sub", "EISDIR"],
  ])("that names %s is told, and nothing is left behind", async (_, name, code) => {
    const folder = folderOf({ "a.txt": report, "sub/": "" });
    const run = await runCommand(["extract", join(folder, "a.txt"), "--out", join(folder, name)]);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe(
      `error: cannot write ${join(folder, name)} (${code}); check the folder, its permissions and the disk\n`,
    );
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "sub"]);
  });

  test("keeps what stood there when the disk fills up", async () => {
    const folder = folderOf({ "a.txt": report, "o.jsonl": "kept" });
    const full: typeof nodeFs.writeFile = (file) => {
      writeFileSync(file as string, "ha");
      return Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" }));
    };
    const io = { fs: { ...nodeFs, writeFile: full } };
    const run = await runCommand(["extract", join(folder, "a.txt"), "--out", join(folder, "o.jsonl")], io);
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("(ENOSPC)")]);
    expect(readFileSync(join(folder, "o.jsonl"), "utf8")).toBe("kept");
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "o.jsonl"]);
  });
});

describe("Standard output", () => {
  const failing = (code: string) =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error("failed"), { code })) });

  test("whose reader has gone ends the command quietly", async () => {
    const folder = folderOf({ "a.txt": report });
    const run = await runCommand(["extract", join(folder, "a.txt")], { stdout: failing("EPIPE") });
    expect([run.status, run.stderr]).toEqual([0, ""]);
  });

  test("that fails otherwise is told", async () => {
    const folder = folderOf({ "a.txt": report });
    const run = await runCommand(["extract", join(folder, "a.txt")], { stdout: failing("ENOSPC") });
    expect([run.status, run.stderr]).toEqual([
      1,
      expect.stringMatching(/^error: cannot write standard output \(ENOSPC\)/),
    ]);
  });
});

test("A fault in the tables of data/ is told line by line", async () => {
  const folder = folderOf({ "a.txt": report });
  const units = "text,family,base_unit,scale\n亩,farmland,亩,x\n垧,farmland,亩,y\n";
  const readFile = ((file: string, options: BufferEncoding) =>
    String(file).endsWith("units.csv")
      ? Promise.resolve(Buffer.from(units))
      : nodeFs.readFile(file, options)) as typeof nodeFs.readFile;
  const run = await runCommand(["extract", join(folder, "a.txt")], { fs: { ...nodeFs, readFile } });
  expect([run.status, run.stdout]).toEqual([1, ""]);
  expect(run.stderr.trimEnd().split("\n")).toEqual([
    "error: bad scale: x (data/units.csv:2); write a positive decimal number such as 0.0005",
    "error: bad scale: y (data/units.csv:3); write a positive decimal number such as 0.0005",
  ]);
});
