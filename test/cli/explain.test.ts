import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf } from "../formats/folder-of.js";
import { rowsOf, runCommand } from "./run.js";

const report =
  "一、2023年工作回顾\n地区生产总值完成132.2亿元,\n增长8.6%。各项工作有序开展。\n二、2024年工作安排\n新建学校2所。\n";
const catalog = "file,place,place_code,delivered\na.txt,山西省晋中市平遥县,140728,2024\n";

async function explain(place: string, text = report) {
  const folder = folderOf({ "a.txt": text, "catalog.csv": catalog });
  const run = await runCommand(["explain", join(folder, "a.txt"), place]);
  return { ...run, stdout: run.stdout.replaceAll(folder, ""), stderr: run.stderr.replaceAll(join(folder, "/"), "") };
}

const at = (words: string) => String(report.indexOf(words));

describe("zhibiao explain", () => {
  test("shows the sentence with the number marked, where it stands, and what became of it", async () => {
    const { status, stdout, stderr } = await explain(at("8.6%"));
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout.split("\n").map((line) => line.trim().replace(/ {2,}/, ": "));
    expect(lines).toEqual(
      expect.arrayContaining([
        `/a.txt:3:3 (offset ${at("8.6%")})`,
        "地区生产总值完成132.2亿元, 增长«8.6%»。",
        "section: 一、2023年工作回顾",
        expect.stringMatching(/^passage: looks back, at 2023, by a margin of \d+\.\d \(log-odds\)$/),
        "place: 山西省晋中市平遥县, catalog",
        "delivered: 2024, catalog",
        "read as: observation",
        "indicator: gdp",
        "growth: 8.6 %",
        "actual: 2023",
      ]),
    );
  });

  test("says of each rule what it does, in the order in which they applied", async () => {
    const { stdout } = await explain(at("8.6%"));
    const rules = stdout.slice(stdout.indexOf("\nRules")).matchAll(/^ {2}(\S+): (.+)$/gm);
    const said = [...rules].map(([, id, says]) => [id, says]);
    expect(said.map(([id]) => id)).toEqual(["quantity", "inherited", "growth-word", "section"]);
    for (const [, says] of said) expect(says).toMatch(/^[A-Z第占百分倍番高提年].+\.$/);
  });

  test("says of an exclusion its class, and the example and counter-example of its rule", async () => {
    const { status, stdout } = await explain(at("2024年"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ +read as +no observation: date$/m);
    expect(stdout).toMatch(/^ +as in [^«]*«[^»]+»[^·]* · unlike [^«]*«[^»]+»/m);
  });

  test("takes line and column for an offset", async () => {
    expect(await explain("3:3")).toEqual(await explain(at("8.6%")));
    expect(await explain("5:5")).toEqual(await explain(at("2所")));
  });

  test("takes the offsets that extracting writes", async () => {
    const folder = folderOf({ "a.txt": `\uFEFF${report.replaceAll("\n", "\r\n")}` });
    const file = join(folder, "a.txt");
    const rows = rowsOf(await runCommand(["extract", "--mentions", file]));
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      const { status, stdout } = await runCommand(["explain", file, String(row.start)]);
      expect([status, stdout]).toEqual([0, expect.stringContaining(`«${String(row.text)}»`)]);
    }
  });

  test("reads standard input for -", async () => {
    const { status, stdout } = await runCommand(["explain", "-", at("2所")], { input: report });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^-:5:5 \(offset \d+\)\n/)]);
  });

  test("asks for one report where a file holds several", async () => {
    const folder = folderOf({ "a.csv": "year,text\n2023,增长5%\n2024,增长6%\n" });
    const run = await runCommand(["explain", join(folder, "a.csv"), "2"]);
    expect([run.status, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toMatch(
      /a\.csv holds several reports \(a#2, a#3 …\); save the one you mean as a file of its own/,
    );
  });

  test("uses the catalog that it is told to", async () => {
    const folder = folderOf({ "a.txt": report, "other.csv": "file,place,place_code\na.txt,山西省晋中市祁县,140727\n" });
    const args = ["explain", join(folder, "a.txt"), at("2所"), "--catalog", join(folder, "other.csv")];
    expect((await runCommand(args)).stdout).toMatch(/^ +place +山西省晋中市祁县, catalog$/m);
  });
});

describe("An offset that no number stands at", () => {
  test("is told with its words and the nearest numbers", async () => {
    const { status, stdout, stderr } = await explain(at("各项"));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      `error: no number stands at offset ${at("各项")} (3:8) of a.txt, in «各»项工作有序开展。; ` +
        `the nearest are «8.6%» at ${at("8.6%")} (3:3) and «2024年» at ${at("2024年")} (4:3)\n`,
    );
  });

  test("in a text without numbers is told", async () => {
    const { status, stderr } = await explain("2", "没有数字。");
    expect([status, stderr]).toEqual([1, expect.stringMatching(/; there is none in the whole text\n$/)]);
  });

  test.each([
    [
      String(report.length),
      `offset ${report.length} is beyond the end of a.txt (${report.length}); name a smaller one`,
    ],
    ["9:1", "line 9 is beyond the end of a.txt (6); name a smaller one"],
    ["5:8", "column 8 is beyond the end of a.txt:5 (7); name a smaller one"],
  ])("because it is beyond the end is told: %s", async (place, message) => {
    expect(await explain(place)).toEqual({ status: 1, stdout: "", stderr: `error: ${message}\n` });
  });

  test.each(["x", "-3", "3.5", "0:1", "1:0", "1:", ""])("because it is none is told: %j", async (place) => {
    const { status, stdout, stderr } = await runCommand(["explain", "a.txt", "--", place]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Write an offset such as 461, or line:column such as 12:34.");
  });
});

test("A file that cannot be explained is told as extracting tells it", async () => {
  const folder = folderOf({ "a.txt": "" });
  const { status, stderr } = await runCommand(["explain", join(folder, "a.txt"), "0"]);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^error: .*a\.txt: the file is empty; /)]);
});
