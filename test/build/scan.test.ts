import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scanFolder } from "../../src/build/scan.js";
import { folderOf } from "../formats/folder-of.js";

const scan = (dir: string, ...outputs: string[]) => scanFolder(dir, { outputs });

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

  test("has names that are read whatever their bytes are, and shown as they were meant or else byte by byte", async () => {
    const dir = folderOf({ "山西.txt": "1", "\\a.txt": "1", "b\\c.txt": "1", "d\nwarning.txt": "1" });
    const raw = (...bytes: number[]) => Buffer.concat([Buffer.from(`${dir}/`), Buffer.from(bytes)]);
    writeFileSync(raw(0xc9, 0xbd, 0xce, 0xf7, 0x31), "gbk");
    writeFileSync(raw(0xc9, 0xbd, 0xce, 0xf7, 0x2e, 0x74, 0x78, 0x74), "the same name in gbk");
    writeFileSync(raw(0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74), "neither");
    const { files, problems } = await scan(dir);
    expect(problems).toEqual([]);
    expect(files.map(({ file, size }) => [file, size])).toEqual([
      ["\\a.txt", 1],
      ["\\xc9\\xbd\\xce\\xf7.txt", 20],
      ["\\xff\\xfe.txt", 7],
      ["b\\c.txt", 1],
      ["d\nwarning.txt", 1],
      ["山西.txt", 1],
      ["山西1", 3],
    ]);
  });

  test("gives what links lead to outside of it only where that is asked for", async () => {
    const other = folderOf({ "secret.txt": "1" });
    const dir = folderOf({ "a.txt": "1" });
    symlinkSync(join(other, "secret.txt"), join(dir, "b.txt"));
    symlinkSync(join(dir, "b.txt"), join(dir, "c.txt"));
    const held = await scan(dir);
    expect(held.files.map(({ file }) => file)).toEqual(["a.txt"]);
    expect(held.problems.map(({ file, kind }) => [file, kind])).toEqual([
      ["b.txt", "link"],
      ["c.txt", "link"],
    ]);
    const { files } = await scanFolder(dir, { outputs: [], followLinks: true });
    expect(files.map(({ file }) => file)).toEqual(["a.txt", "b.txt", "c.txt"]);
  });

  test("has pipes and devices as what cannot be read", async () => {
    const dir = folderOf({});
    spawnSync("mkfifo", [join(dir, "p.txt")]);
    symlinkSync("/dev/zero", join(dir, "z.txt"));
    const { files, problems } = await scanFolder(dir, { outputs: [], followLinks: true });
    expect([files, problems.map(({ kind }) => kind)]).toEqual([[], ["unsupported", "unsupported"]]);
  });

  test("is read without tables and sites, wherever they lie; a data package or a folder of data of others is read", async () => {
    const dir = folderOf({
      "a.txt": "1",
      "x/tables/datapackage.json": '{"provenance": {}}',
      "x/tables/texts.csv": "1",
      "y/.tables/current/texts.csv": "1",
      "y/texts.csv": "1",
      "site/_observablehq/client.js": "1",
      "bundled/index.html": "1",
      "bundled/data/index.json": '{"build": {}}',
      "theirs/datapackage.json": "{}",
      "theirs/data/index.json": "[]",
      "theirs/index.html": "1",
    });
    const { files, made } = await scan(dir);
    expect(files.map(({ file }) => file)).toEqual([
      "a.txt",
      "theirs/data/index.json",
      "theirs/datapackage.json",
      "theirs/index.html",
    ]);
    expect(made).toEqual(["bundled", "site", "x/tables", "y"]);
    await expect(scan(join(dir, "y"))).rejects.toThrow(/y holds tables or a site that zhibiao has made/);
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
