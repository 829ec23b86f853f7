import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openAside } from "../../src/build/commit.js";
import { folderOf } from "../formats/folder-of.js";

const read = (dir: string, name: string) => readFileSync(join(dir, name), "utf8");
const visible = (dir: string) => readdirSync(dir).filter((name) => !name.startsWith("."));

/** Writes a build of one version into the output, as `zhibiao build` does. */
async function commit(out: string, version: string, names: string[]): Promise<void> {
  const aside = await openAside(out);
  for (const name of names) writeFileSync(join(aside.files, name), version);
  writeFileSync(join(aside.files, "package.json"), "{}");
  await aside.commit([...names, "package.json"], { last: "package.json" });
  await aside.discard();
}

/** A folder on a disk that may not be written to; null for whom the system lets mount none. */
function mountReadOnly(): string | null {
  const dir = folderOf({});
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", dir]);
  if (status !== 0) return null;
  onTestFinished(() => void spawnSync("umount", [dir]));
  return dir;
}

test("An output on a disk that may not be written to is refused as that", async ({ skip }) => {
  const dir = mountReadOnly() ?? skip("no disk can be mounted here");
  await expect(openAside(join(dir, "a/b"))).rejects.toMatchObject({ code: "EROFS" });
  await expect(openAside(dir)).rejects.toMatchObject({ code: "EROFS" });
});

describe("What is written aside", () => {
  test("is not in the output before it is committed, and gone when it is discarded", async () => {
    const out = folderOf({ "a.csv": "old" });
    const aside = await openAside(out);
    writeFileSync(join(aside.files, "a.csv"), "new");
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
  test("before the switch leaves the former tables, and the next one takes its rest away", async () => {
    const out = folderOf({});
    await commit(out, "1", ["a.csv", "b.csv"]);
    mkdirSync(join(out, ".building-dead", "files"), { recursive: true });
    mkdirSync(join(out, ".tables", "dead"));
    writeFileSync(join(out, ".tables", "dead", "a.csv"), "half");
    symlinkSync(".tables/current/c.csv", join(out, "c.csv"));
    expect([read(out, "a.csv"), read(out, "b.csv"), existsSync(join(out, "c.csv"))]).toEqual(["1", "1", false]);
    await commit(out, "2", ["a.csv", "b.csv"]);
    expect([read(out, "a.csv"), read(out, "b.csv")]).toEqual(["2", "2"]);
    expect(readdirSync(out).sort()).toEqual([".tables", "a.csv", "b.csv", "package.json"]);
    expect(readdirSync(join(out, ".tables"))).toHaveLength(2);
  });

  test("is told from one that is still at work", async () => {
    const out = folderOf({});
    const first = await openAside(out);
    const second = await openAside(out);
    expect(existsSync(first.files)).toBe(true);
    await first.discard();
    await second.discard();
  });
});

describe("All files of a build", () => {
  test("change at one moment, as they are links into a folder that one link names", async () => {
    const out = folderOf({});
    await commit(out, "1", ["a.csv"]);
    expect(readlinkSync(join(out, "a.csv"))).toBe(".tables/current/a.csv");
    expect(readlinkSync(join(out, ".tables/current"))).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("take the place of files of the same name that are no links", async () => {
    const out = folderOf({ "a.csv": "copied" });
    await commit(out, "1", ["a.csv"]);
    expect(read(out, "a.csv")).toBe("1");
  });
});
