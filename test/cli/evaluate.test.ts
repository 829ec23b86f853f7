import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { folderOf } from "../formats/folder-of.js";
import { rowsOf, runCommand, type Run } from "./run.js";

const report = "二、2024年工作安排\n绿化造林1.2万亩,新建学校2所,建设“1689”工程。\n";
const catalog = "file,place,place_code,delivered\na.txt,山西省晋中市平遥县,140728,2024\n";

type Label = [text: string, kind: string, ...fields: string[]];

/** A gold file for a text: labels with class, indicator, measure, base value, base unit, bound, status and year. */
function goldOf(labels: readonly Label[], { doc = "a", text: whole = report } = {}): string {
  const header = "doc start text class indicator measure base_value base_unit bound status year note".split(" ");
  const rows = labels.map(([text, kind, ...fields]) => {
    const cells = [doc, String(whole.indexOf(text)), text, kind, ...fields];
    return [...cells, ...Array.from({ length: header.length - cells.length }, () => "-")];
  });
  return [header, ...rows].map((cells) => `${cells.join("\t")}\n`).join("");
}

const school: Label = ["2所", "observation", "-", "level", "2", "所", "eq", "target", "2024"];
const trees: Label = ["1.2万亩", "observation", "afforestation", "level", "12000", "亩", "eq", "target", "2024"];
const year: Label = ["2024年", "date"];
const slogan: Label = ["1689", "name"];

async function evaluate(labels: readonly Label[], ...options: string[]): Promise<Run & { folder: string }> {
  const folder = folderOf({ "gold.tsv": goldOf(labels), "a.txt": report, "catalog.csv": catalog });
  const args = ["evaluate", join(folder, "gold.tsv"), join(folder, "a.txt"), ...options];
  return { ...(await runCommand(args)), folder };
}

async function evaluateAsJson(labels: readonly Label[]): Promise<Record<string, unknown>> {
  const { stdout } = await evaluate(labels, "--json");
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe("zhibiao evaluate", () => {
  test("prints figures, and breaks them down by field, construction, document and confidence", async () => {
    const { status, stdout, stderr } = await evaluate([year, trees, school, slogan]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^1 document, 2 observations in the gold, 2 found\n/);
    expect(stdout).toMatch(/^ +100\.0 % +100\.0 % +100\.0 % {2}strict with bound$/m);
    expect(stdout).toMatch(/^By field, of those detected\n +right\n +100\.0 % {2}measure$/m);
    expect(stdout).toMatch(/^By construction, of those found\n.*\n +2 +2 +100\.0 % {2}measure level$/m);
    expect(stdout).toMatch(/^ +2 +2 +100\.0 % {2}rule section$/m);
    expect(stdout).toMatch(/^ +2 +2 +100\.0 % +100\.0 % +100\.0 % {2}a$/m);
    expect(stdout).toMatch(/^ {2}of the rows at 0\.9 and above \d+: (?:100\.0 %|-) strictly right$/m);
    expect(stdout).toMatch(/\nErrors: 0\n$/);
  });

  test("breaks figures down only as asked", async () => {
    const { stdout } = await evaluate([school], "--by", "document,field");
    expect(stdout).toContain("By field");
    expect(stdout).toContain("By document");
    expect(stdout).not.toContain("By construction");
  });

  test("refuses a breakdown that there is none of", async () => {
    const { status, stderr } = await evaluate([school], "--by", "field,rule");
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("Allowed choices are field, construction, document."),
    ]);
  });

  test("shows a wrong answer in its sentence, gold against found, with the rules that made it", async () => {
    const wrong: Label = ["2所", "observation", "-", "level", "3", "所", "ge", "actual", "2024"];
    const { status, stdout } = await evaluate([trees, wrong]);
    expect(status).toBe(0);
    expect(stdout.slice(stdout.indexOf("Errors:"))).toBe(
      [
        "Errors: 1",
        "",
        `a:${report.indexOf("2所")} wrong base_value, status, bound`,
        "    绿化造林1.2万亩,新建学校«2所»,建设“1689”工程。",
        "    base_value  gold 3, found 2",
        "    status  gold actual, found target",
        "    bound  gold ge, found eq",
        "    rules  quantity · label-before · amount · section",
        "",
      ].join("\n"),
    );
  });

  test("shows what was missed with what became of the number, and what was invented with its reading", async () => {
    const missed: Label = ["1689", "observation", "-", "level", "1689", "个", "eq", "target", "2024"];
    const { stdout } = await evaluate([["1.2万亩", "qualifier"], missed]);
    const errors = stdout.slice(stdout.indexOf("Errors:")).split("\n\n");
    expect(errors).toEqual([
      "Errors: 3",
      expect.stringMatching(
        /^a:\d+ invented\n.*«1\.2万亩».*\n +gold +qualifier\n +found +level 12000 亩, eq, target 2024, /,
      ),
      expect.stringMatching(/^a:\d+ invented\n.*«2所».*\n +gold +no label\n +found +level 2 所, /),
      expect.stringMatching(/^a:\d+ missed\n.*«1689».*\n +gold +level 1689 个, .*\n +found +name\n +rules +slogan\n$/),
    ]);
  });

  test("shows a number that was not taken for one", async () => {
    const word: Label = ["工作", "observation", "-", "level", "1", "个", "eq", "target", "2024"];
    const { stdout } = await evaluate([word]);
    expect(stdout).toMatch(/missed\n +二、2024年«工作»安排\n.*\n +found +no number$/m);
  });

  test("writes the errors to a file instead, one JSON object a line, with --errors", async () => {
    const folder = folderOf({ "gold.tsv": goldOf([school]), "a.txt": report, "catalog.csv": catalog });
    const file = join(folder, "errors.jsonl");
    const run = await runCommand(["evaluate", join(folder, "gold.tsv"), join(folder, "a.txt"), "--errors", file]);
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toMatch(/\nErrors: 1\n$/);
    expect(rowsOf({ ...run, stdout: readFileSync(file, "utf8") })).toMatchObject([
      { kind: "invented", doc: "a", sentence: expect.stringContaining("«1.2万亩»") as string, gold: null },
    ]);
  });

  test("prints one JSON object with --json", async () => {
    const figures = await evaluateAsJson([trees, school, slogan]);
    expect(Object.keys(figures)).toEqual(
      "documents gold found detection strict strictAndBound fields byConstruction byDocument calibration sure errors".split(
        " ",
      ),
    );
    expect(figures).toMatchObject({ gold: 2, found: 2, strict: { f1: 1 }, errors: [] });
  });

  test("uses the catalog that it is told to", async () => {
    const text = "今年计划新建学校2所。";
    const gold = goldOf([["2所", "observation", "-", "level", "2", "所", "eq", "target", "2031"]], { text });
    const folder = folderOf({ "gold.tsv": gold, "a.txt": text, "other.csv": "file,delivered\na.txt,2031\n" });
    const args = ["evaluate", join(folder, "gold.tsv"), join(folder, "a.txt"), "--json"];
    const yearsRight = ({ stdout }: Run) => (JSON.parse(stdout) as { fields: { year: number } }).fields.year;
    expect(yearsRight(await runCommand([...args, "--catalog", join(folder, "other.csv")]))).toBe(1);
    expect(yearsRight(await runCommand(args))).toBe(0);
  });
});

describe("Labels that cannot be used", () => {
  const evaluateGold = async (gold: string) => {
    const folder = folderOf({ "gold.tsv": gold, "a.txt": report });
    const run = await runCommand(["evaluate", join(folder, "gold.tsv"), join(folder, "a.txt")]);
    return { ...run, stderr: run.stderr.replaceAll(join(folder, "/"), "") };
  };

  test("because no file was given for them are told by line", async () => {
    const gold = goldOf([school, trees]) + goldOf([school, trees], { doc: "b" }).split("\n").slice(1).join("\n");
    expect(await evaluateGold(gold)).toEqual({
      status: 1,
      stdout: "",
      stderr: "error: document that was not read: b (gold.tsv:4); name its file as well, or remove its rows\n",
    });
  });

  test("because they are malformed are told by line", async () => {
    const { status, stdout, stderr } = await evaluateGold(
      goldOf([
        ["2所", "observatoin"],
        ["2024年", "day"],
      ]),
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^error: unknown class: observatoin \(gold\.tsv:2\); use one of observation, /),
      expect.stringMatching(/^error: unknown class: day \(gold\.tsv:3\); use one of observation, /),
      "",
    ]);
  });

  test.each([
    ["because there are none", goldOf([]), "error: no number is labelled in gold.tsv; add a line for each number"],
    [
      "because the file is empty",
      "",
      "error: cannot read gold.tsv (the file is empty); name a tab-separated file of labelled",
    ],
    ["because the file is a report", report, "error: missing column: doc, start, text, "],
  ])("%s are told", async (_, gold, message) => {
    const { status, stdout, stderr } = await evaluateGold(gold);
    expect([status, stdout, stderr.slice(0, message.length)]).toEqual([1, "", message]);
  });

  test("because the file is not there are told", async () => {
    const { status, stderr } = await runCommand(["evaluate", "none.tsv", "seeds/none.txt"]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error: cannot read none\.tsv \(ENOENT\); name a /)]);
  });
});

describe("A report of an evaluation", () => {
  test("that cannot be read and is not labelled makes the exit status 1", async () => {
    const folder = folderOf({ "gold.tsv": goldOf([school]), "a.txt": report });
    const files = ["gold.tsv", "a.txt", "none.txt"].map((name) => join(folder, name));
    const run = await runCommand(["evaluate", ...files]);
    expect([run.status, run.stdout]).toEqual([1, expect.stringMatching(/^1 document, 1 observation in/)]);
    expect(run.stderr).toMatch(/^error: .*none\.txt: there is no such file; /);
  });

  test("that is not labelled is left alone", async () => {
    const folder = folderOf({ "gold.tsv": goldOf([trees, school]), "a.txt": report, "b.txt": report });
    const files = ["gold.tsv", "b.txt", "a.txt"].map((name) => join(folder, name));
    const run = await runCommand(["evaluate", ...files]);
    expect([run.status, run.stdout]).toEqual([
      0,
      expect.stringMatching(/^1 document, 2 observations in the gold, 2 f/),
    ]);
  });

  test("is never overwritten by the errors", async () => {
    const folder = folderOf({ "gold.tsv": goldOf([school]), "a.txt": report });
    const [gold, file] = [join(folder, "gold.tsv"), join(folder, "a.txt")];
    for (const target of [gold, file]) {
      const run = await runCommand(["evaluate", gold, file, "--errors", target]);
      expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("name another file after --errors")]);
    }
    expect([readFileSync(gold, "utf8"), readFileSync(file, "utf8")]).toEqual([goldOf([school]), report]);
  });
});

describe("The figures of the shared scoring script", () => {
  const script = "../shared/scripts/score.mjs";
  const dev = "../shared/corpus/dev";

  test.for([
    ["seeds.tsv", "seeds"],
    ["dev-counties.tsv", dev],
    ["dev-upper.tsv", dev],
  ] as const)("for %s are those of the command", async ([name, folder], { skip }) => {
    const gold = `../shared/gold/${name}`;
    for (const needed of [script, gold, folder]) skip(!existsSync(needed), `${needed} is absent`);
    const shared = (await import(pathToFileURL(script).href)) as Shared;
    const labels = shared.readGold(readFileSync(gold, "utf8"));
    const files = [...new Set(labels.map(({ doc }) => join(folder, `${doc}.txt`)))];
    skip(!files.every(existsSync), `the reports of ${gold} are absent`);

    const theirs = shared.score(labels, rowsOf(await runCommand(["extract", ...files])));
    const { stdout } = await runCommand(["evaluate", gold, ...files, "--json"]);
    const ours = JSON.parse(stdout) as Record<string, unknown> & { fields: object; errors: object[] };
    const { documents, gold: labelled, found, detection, strict, strictAndBound, fields, errors } = ours;
    expect({ documents, gold: labelled, found, detection, strict, strictAndBound, fieldAccuracy: fields }).toEqual(
      Object.fromEntries(Object.entries(theirs).filter(([key]) => key !== "errors")),
    );
    expect(errors).toHaveLength(theirs.errors.length);
  });
});

/** What is used of `score.mjs`. */
interface Shared {
  readGold(text: string): { doc: string }[];
  score(gold: object[], found: object[]): Record<string, unknown> & { errors: object[] };
}
