import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCatalog } from "../../src/formats/catalog.js";
import { formatProblem } from "../../src/tables/problem.js";
import { folderOf } from "./folder-of.js";

const codes = new Set(["140728"]);
const header = "file,place,place_code,delivered,title,source,note";

async function catalogOf(text: string) {
  const folder = folderOf({ "catalog.csv": text });
  const { rows, problems } = await readCatalog(join(folder, "catalog.csv"), codes);
  return {
    rows: [...rows.values()],
    problems: problems.map((p) => formatProblem(p).en.replace(join(folder, "/"), "")),
  };
}

describe("A catalog", () => {
  test("says what is known about a file; empty cells are left out", async () => {
    const { rows, problems } = await catalogOf(
      `${header}\na.txt,平遥县,140728,2022,,人民政府网,"节选,一"\nb.txt,,,,,,\n`,
    );
    expect(rows).toEqual([
      { file: "a.txt", place: "平遥县", place_code: "140728", delivered: 2022, source: "人民政府网", note: "节选,一" },
      { file: "b.txt" },
    ]);
    expect(problems).toEqual([]);
  });

  test("may have fewer columns, in any order, and be saved with a byte order mark", async () => {
    expect((await catalogOf("\uFEFFdelivered,file\r\n2022,a.txt\r\n")).rows).toEqual([
      { file: "a.txt", delivered: 2022 },
    ]);
  });

  test("loses but the cells that hold a control character, or a place too long for an address", async () => {
    const { rows, problems } = await catalogOf(
      `file,place,title\na.txt,平\0遥,甲\nb.txt,平遥县,a\u001bb\nc.txt,${"长".repeat(101)},丙\nd.txt,${"长".repeat(100)},\n`,
    );
    expect(rows).toEqual([
      { file: "a.txt", title: "甲" },
      { file: "b.txt", place: "平遥县" },
      { file: "c.txt", title: "丙" },
      { file: "d.txt", place: "长".repeat(100) },
    ]);
    expect(problems.map((text) => text.split(";")[0])).toEqual([
      "catalog.csv:2: the cell under place holds a control character, such as NUL, and was not used",
      "catalog.csv:3: the cell under title holds a control character, such as NUL, and was not used",
      "catalog.csv:4: the cell under place is too long and was not used",
    ]);
  });

  test.each([
    ["a.txt,平遥县,14072,2022,,,", "catalog.csv:2: 14072 is no GB/T 2260 code", { delivered: 2022 }],
    ["a.txt,平遥县,999999,2022,,,", "catalog.csv:2: 999999 is no GB/T 2260 code", { delivered: 2022 }],
    ["a.txt,平遥县,140728,22,,,", "catalog.csv:2: 22 is no year", { place_code: "140728" }],
    ["a.txt,平遥县,140728,2202,,,", "catalog.csv:2: 2202 is no year", { place_code: "140728" }],
    ["a.txt,平遥县,140728,2022,,,节选,一", "catalog.csv:2: cells beyond the last column: 1", { note: "节选" }],
  ])("keeps the rest of a row with a cell that it cannot use: %s", async (line, problem, kept) => {
    const { rows, problems } = await catalogOf(`${header}\n${line}\n`);
    expect(rows).toMatchObject([{ file: "a.txt", place: "平遥县", ...kept }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test.each([
    [`${header}\na.txt,平遥县,,,,,\na.txt,代县,,,,,\n`, "catalog.csv:3: a.txt has a row already"],
    [`${header}\n,平遥县,,,,,\n`, "catalog.csv:2: there is no report named"],
    ["file,plaec\na.txt,平遥县\n", "catalog.csv:1: there is no column plaec"],
    ["name,place\na.txt,平遥县\n", "catalog.csv:1: the catalog cannot be read: it has no column named file"],
    [`${header}\na.txt,"平遥县,,,,,\n`, "catalog.csv:2: the catalog cannot be read: a double quote is not closed"],
    ["%PDF-1.4", "catalog.csv: the catalog cannot be read: this is a PDF file"],
    ["", "catalog.csv: the catalog cannot be read: the file is empty"],
  ])("tells what it cannot use: %j", async (text, problem) => {
    const { problems } = await catalogOf(text);
    expect(problems.some((each) => each.startsWith(problem))).toBe(true);
  });

  test("that is not there is told too", async () => {
    const { problems } = await readCatalog(join(folderOf({}), "catalog.csv"), codes);
    expect(problems).toMatchObject([
      { kind: "catalog-unreadable", reason: { en: "the catalog cannot be read: ENOENT" } },
    ]);
  });
});
