import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { finishCommits, openAside } from "../../src/build/commit.js";
import { folderOf } from "../formats/folder-of.js";

const read = (dir: string, name: string) => readFileSync(join(dir, name), "utf8");
const visible = (dir: string) => readdirSync(dir).filter((name) => !name.startsWith("."));
const pack = (...paths: string[]) => JSON.stringify({ resources: paths.map((path) => ({ path })) });

/** Writes a build of one version into the output, as `zhibiao build` does. */
async function commit(out: string, version: string, names: string[]): Promise<void> {
  const aside = await openAside(out);
  for (const name of names) writeFileSync(join(aside.dir, name), version);
  writeFileSync(join(aside.dir, "package.json"), pack(...names));
  await aside.commit([...names, "package.json"], { last: "package.json" });
}

describe("What is written aside", () => {
  test("is not in the output before it is committed, and gone when it is discarded", async () => {
    const out = folderOf({ "a.csv": "old" });
    const aside = await openAside(out);
    writeFileSync(join(aside.dir, "a.csv"), "new");
    expect(read(out, "a.csv")).toBe("old");
    await aside.discard();
    expect(readdirSync(out)).toEqual(["a.csv"]);
  });

  test("takes the place of the former build, whose other files go; files of other people stay", async () => {
    const out = folderOf({ "notes.txt": "mine" });
    await commit(out, "1", ["a.csv", "b.csv"]);
    await commit(out, "2", ["a.csv", "c.csv"]);
    expect(visible(out).sort()).toEqual(["a.csv", "c.csv", "notes.txt", "package.json"]);
    expect(read(out, "a.csv")).toBe("2");
    expect(readdirSync(out).filter((name) => name.startsWith(".building"))).toEqual([]);
  });

  test("never mixes with another build that goes on at the same time", async () => {
    const out = folderOf({});
    const names = Array.from({ length: 30 }, (_, i) => `t${i}.csv`);
    await Promise.all(["1", "2", "3", "4"].map((version) => commit(out, version, names)));
    expect(new Set(names.map((name) => read(out, name))).size).toBe(1);
  });
});

describe("A build that was killed", () => {
  test("while it moved its files is finished by the next one", async () => {
    const out = folderOf({
      "a.csv": "new",
      "b.csv": "old",
      "c.csv": "old",
      "package.json": pack("a.csv", "b.csv", "c.csv"),
    });
    const dir = join(out, ".building-dead");
    mkdirSync(dir);
    writeFileSync(join(dir, "b.csv"), "new");
    writeFileSync(join(dir, "package.json"), pack("a.csv", "b.csv"));
    writeFileSync(
      join(dir, "journal.json"),
      JSON.stringify({ files: ["a.csv", "b.csv", "package.json"], last: "package.json" }),
    );
    await finishCommits(out);
    expect(visible(out).sort()).toEqual(["a.csv", "b.csv", "package.json"]);
    expect([read(out, "a.csv"), read(out, "b.csv"), read(out, "package.json")]).toEqual([
      "new",
      "new",
      pack("a.csv", "b.csv"),
    ]);
    expect(existsSync(dir)).toBe(false);
  });

  test("before all of its files were whole leaves no trace", async () => {
    const out = folderOf({ "a.csv": "old" });
    mkdirSync(join(out, ".building-dead"));
    writeFileSync(join(out, ".building-dead", "a.csv"), "half");
    await finishCommits(out);
    expect(readdirSync(out)).toEqual(["a.csv"]);
    expect(read(out, "a.csv")).toBe("old");
  });

  test("is told from one that is still at work", async () => {
    const out = folderOf({});
    const aside = await openAside(out);
    await finishCommits(out);
    expect(existsSync(aside.dir)).toBe(true);
    await aside.discard();
  });
});
