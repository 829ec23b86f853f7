import { describe, expect, test } from "vitest";
import { readCatalogs } from "../../src/build/catalogs.js";
import { scanFolder } from "../../src/build/scan.js";
import { folderOf } from "../formats/folder-of.js";

const read = async (dir: string) => {
  const scan = await scanFolder(dir, { outputs: [] });
  return readCatalogs(scan, { codes: new Set(["140923", "610727", "350404", "211100", "140728"]), asked: undefined });
};

describe("The catalogs of a folder", () => {
  test("tell of rows that name no file, with their line", async () => {
    const { problems } = await read(folderOf({ "a.txt": "增长1%", "catalog.csv": "file\na.txt\nb.txt\n" }));
    expect(problems).toMatchObject([{ kind: "catalog-file", file: "catalog.csv", line: 3 }]);
  });

  test("know a file whose name they write in another form of Unicode", async () => {
    const dir = folderOf({ "ra\u0308.txt": "增长1%", "catalog.csv": "file,delivered\nr\u00E4.txt,2020\n" });
    const { of, problems } = await read(dir);
    expect(of("ra\u0308.txt")?.delivered).toBe(2020);
    expect(problems).toEqual([]);
  });

  test("speak of the rows of a table by their numbers", async () => {
    const catalog = "file,delivered\nt.csv,2019\nt.csv#2,2020\nt.csv#3,2021\n";
    const { partsOf, problems } = await read(folderOf({ "t.csv": "text\n增长1%\n增长2%\n", "catalog.csv": catalog }));
    const years = Object.entries(partsOf("t.csv")).map(([part, { delivered }]) => [part, delivered]);
    expect(years).toEqual([
      ["#2", 2020],
      ["#3", 2021],
    ]);
    expect(partsOf("u.csv")).toEqual({});
    expect(problems).toEqual([]);
  });

  test("need not be there", async () => {
    const { of, problems } = await read(folderOf({ "a.txt": "增长1%" }));
    expect([of("a.txt"), problems]).toEqual([undefined, []]);
  });
});

test("The catalog of the seeds has place, code and year of each", async () => {
  const { files } = await scanFolder("seeds", { outputs: [] });
  const { of, problems } = await read("seeds");
  expect(problems).toEqual([]);
  expect(files.map(({ file }) => of(file)).map((row) => [row?.place, row?.place_code, row?.delivered])).toEqual([
    ["山西省忻州市代县", "140923", 2023],
    ["陕西省汉中市略阳县", "610727", 2023],
    ["福建省三明市三元区", "350404", 2023],
    ["辽宁省盘锦市", "211100", 2024],
    ["山西省晋中市平遥县", "140728", 2022],
  ]);
});

test("A name that begins with a slash has no catalog above it, and is not looked for without end", async () => {
  const { of } = await readCatalogs({ files: [], catalogs: [] }, { codes: new Set(), asked: undefined });
  expect(of("/a.txt")).toBeUndefined();
});
