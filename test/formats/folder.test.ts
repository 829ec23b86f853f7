import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/formats/folder.js";
import { folderOf } from "./folder-of.js";
import { zipOf } from "./zip-of.js";

const codes = new Set(["140728"]);

describe("A folder of reports", () => {
  test("is read in the order of names, each with its row of the catalog", async () => {
    const folder = folderOf({
      "b.txt": "增长2%",
      "a.txt": "增长1%",
      "catalog.csv": "file,place,place_code,delivered\na.txt,平遥县,140728,2022\n",
    });
    expect(await readFolder(folder, codes)).toEqual({
      documents: [
        {
          doc: "a",
          file: "a.txt",
          part: "",
          text: "增长1%",
          pages: null,
          hints: {},
          catalog: { file: "a.txt", place: "平遥县", place_code: "140728", delivered: 2022 },
        },
        { doc: "b", file: "b.txt", part: "", text: "增长2%", pages: null, hints: {} },
      ],
      problems: [],
    });
  });

  test("needs no catalog", async () => {
    expect((await readFolder(folderOf({ "a.txt": "增长1%" }), codes)).documents).toHaveLength(1);
  });

  test("goes on after a file that cannot be used, which it names with a reason", async () => {
    const folder = folderOf({ "1.txt": "", "2.rtf": "{\\rtf1}", "3.txt": "增长3%", "4/x.txt": "增长4%" });
    const { documents, problems } = await readFolder(folder, codes);
    expect(documents.map(({ doc }) => doc)).toEqual(["3"]);
    expect(problems.map(({ file, kind }) => [file, kind])).toEqual([
      ["1.txt", "empty"],
      ["2.rtf", "unsupported"],
      ["4", "directory"],
    ]);
  });

  test("passes over what people and systems leave beside reports", async () => {
    const folder = folderOf({ ".DS_Store": "x", "README.md": "x", "~$a.docx": "x", "a.txt~": "x", "desktop.ini": "x" });
    expect(await readFolder(folder, codes)).toEqual({ documents: [], problems: [] });
  });

  test("takes the first of two files that would have the same id", async () => {
    const { documents, problems } = await readFolder(folderOf({ "a.md": "增长1%", "a.txt": "增长2%" }), codes);
    expect(documents.map(({ file }) => file)).toEqual(["a.md"]);
    expect(problems).toMatchObject([{ kind: "duplicate-doc", file: "a.txt" }]);
  });

  test("gives each row of a table and each file of an archive its row of the catalog", async () => {
    const folder = folderOf({
      "a.csv": "text\n增长1%\n增长2%\n",
      "b.zip": await zipOf({ "c.txt": "增长3%" }),
      "catalog.csv": "file,place\na.csv#3,祁县\nb.zip/c.txt,平遥县\n",
    });
    const { documents, problems } = await readFolder(folder, codes);
    expect(documents.map(({ doc, catalog }) => [doc, catalog?.place])).toEqual([
      ["a#2", undefined],
      ["a#3", "祁县"],
      ["c", "平遥县"],
    ]);
    expect(problems).toEqual([]);
  });

  test("tells rows of the catalog that name no file, with their line", async () => {
    const folder = folderOf({ "a.txt": "增长1%", "catalog.csv": "file\na.txt\nb.txt\n" });
    const { problems } = await readFolder(folder, codes);
    expect(problems).toMatchObject([{ kind: "catalog-file", file: "catalog.csv", line: 3 }]);
  });

  test("finds a file whose name the catalog writes in another form of Unicode", async () => {
    const folder = folderOf({ "ra\u0308.txt": "增长1%", "catalog.csv": "file,delivered\nr\u00E4.txt,2020\n" });
    const { documents, problems } = await readFolder(folder, codes);
    expect(documents[0]?.catalog?.delivered).toBe(2020);
    expect(problems).toEqual([]);
  });

  test("that is not there is refused", async () => {
    const folder = join(folderOf({}), "none");
    await expect(readFolder(folder, codes)).rejects.toThrow(`cannot read the folder ${folder}: ENOENT; name one`);
  });
});

describe("The seeds", () => {
  test("are five reports, each with place, code and year in the catalog", async () => {
    const all = new Set(["140923", "610727", "350404", "211100", "140728"]);
    const { documents, problems } = await readFolder("seeds", all);
    const facts = documents.map(({ catalog }) => [catalog?.place, catalog?.place_code, catalog?.delivered]);
    expect(problems).toEqual([]);
    expect(facts.slice(0, 5)).toEqual([
      ["山西省忻州市代县", "140923", 2023],
      ["陕西省汉中市略阳县", "610727", 2023],
      ["福建省三明市三元区", "350404", 2023],
      ["辽宁省盘锦市", "211100", 2024],
      ["山西省晋中市平遥县", "140728", 2022],
    ]);
  });
});
