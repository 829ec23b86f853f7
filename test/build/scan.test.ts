import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scanFolder } from "../../src/build/scan.js";
import { folderOf } from "../formats/folder-of.js";

const scan = (dir: string, without = "none") => scanFolder(dir, { without });

describe("A folder", () => {
  test("is read to any depth, in the order of names, without what people and systems leave there", async () => {
    const dir = folderOf({
      "b.txt": "1",
      "a/z.txt": "1",
      "a/b/c.docx": "1",
      ".git/x": "1",
      "~$a.docx": "1",
      "README.md": "1",
    });
    const { files, problems } = await scan(dir);
    expect(files.map(({ file }) => file)).toEqual(["a/b/c.docx", "a/z.txt", "b.txt"]);
    expect(problems).toEqual([]);
  });

  test("has its catalogs apart, wherever they stand", async () => {
    const { files, catalogs } = await scan(
      folderOf({ "catalog.csv": "file\n", "a/catalog.csv": "file\n", "a/x.txt": "1" }),
    );
    expect(files.map(({ file }) => file)).toEqual(["a/x.txt"]);
    expect(catalogs.map(({ file }) => file)).toEqual(["a/catalog.csv", "catalog.csv"]);
  });

  test("is read without the folder that the tables go to", async () => {
    const dir = folderOf({ "a.txt": "1", "out/observations.csv": "1" });
    expect((await scan(dir, join(dir, "out"))).files.map(({ file }) => file)).toEqual(["a.txt"]);
  });

  test("gives a file behind a link, and names a linked folder, which might lead in a circle", async () => {
    const dir = folderOf({ "a.txt": "1" });
    symlinkSync(join(dir, "a.txt"), join(dir, "b.txt"));
    symlinkSync(dir, join(dir, "loop"));
    symlinkSync(join(dir, "gone"), join(dir, "c.txt"));
    const { files, problems } = await scan(dir);
    expect(files.map(({ file }) => file)).toEqual(["a.txt", "b.txt"]);
    expect(problems.map(({ file, kind }) => [file, kind])).toEqual([
      ["c.txt", "unreadable"],
      ["loop", "link"],
    ]);
  });

  test("that is a file stands for a folder that holds it alone", async () => {
    const dir = folderOf({ "a.zip": "PK" });
    expect((await scan(join(dir, "a.zip"))).files).toMatchObject([{ file: "a.zip", size: 2 }]);
  });

  test("that is not there is refused with its name", async () => {
    const dir = join(folderOf({}), "none");
    await expect(scan(dir)).rejects.toThrow(`cannot read ${dir} (ENOENT)`);
  });

  test("without files gives none", async () => {
    const dir = folderOf({});
    mkdirSync(join(dir, "empty"));
    expect((await scan(dir)).files).toEqual([]);
  });
});
