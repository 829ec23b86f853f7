import { expect, test } from "vitest";
import { nameReports } from "../../src/build/names.js";

const name = (...files: string[]) => nameReports(files.map((file) => ({ file, part: "" })));

test("A report is named after its file, without folder and extension", () => {
  expect(name("2021/平遥县.txt", "代县.2022.docx", "all.zip/盘锦市.pdf")).toEqual(["平遥县", "代县.2022", "盘锦市"]);
});

test("Reports whose files have the same name are all named by their whole path, in whatever order they come", () => {
  expect(name("a/x.txt", "b/x.docx", "y.txt")).toEqual(["a/x.txt", "b/x.docx", "y"]);
});

test("A row of a table is named by the table and the row", () => {
  const rows = ["#2", "#3"].map((part) => ({ file: "reports.csv", part }));
  expect(nameReports(rows)).toEqual(["reports#2", "reports#3"]);
});
