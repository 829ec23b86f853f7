import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openReplacement } from "../../src/build/replace.js";

/** A folder that has a site of these words, in a folder of its own. */
function siteOf(words: string): string {
  const out = path.join(mkdtempSync(path.join(tmpdir(), "zhibiao-replace-")), "site");
  write(out, words);
  return out;
}

function write(dir: string, words: string): void {
  mkdirSync(path.join(dir, "data"), { recursive: true });
  writeFileSync(path.join(dir, "data/index.json"), words);
}

const read = (dir: string): string => readFileSync(path.join(dir, "data/index.json"), "utf8");

describe("A site that is built anew", () => {
  test("stays the old one until the new one is whole, and leaves nothing beside it", async () => {
    const out = siteOf("old");
    const replacement = await openReplacement(out);
    write(replacement.dir, "new");
    expect(read(out)).toBe("old");
    await replacement.commit();
    await replacement.discard();
    expect(read(out)).toBe("new");
    expect(readdirSync(path.dirname(out))).toEqual(["site"]);
  });

  test("stays the old one where the new one fails", async () => {
    const out = siteOf("old");
    const replacement = await openReplacement(out);
    write(replacement.dir, "half");
    await replacement.discard();
    expect(read(out)).toBe("old");
    expect(readdirSync(path.dirname(out))).toEqual(["site"]);
  });

  test("takes over what the old one has in a folder and the new one has not, and nothing else", async () => {
    const out = siteOf("old");
    const figure = (dir: string, hash: string): string => path.join(dir, "figures", hash, "data.json");
    const keep = (dir: string, hash: string, words: string): void => {
      mkdirSync(path.dirname(figure(dir, hash)), { recursive: true });
      writeFileSync(figure(dir, hash), words);
    };
    keep(out, "a", "old");
    keep(out, "b", "old");
    const replacement = await openReplacement(out);
    write(replacement.dir, "new");
    keep(replacement.dir, "b", "new");
    await replacement.carry("figures");
    await replacement.carry("none");
    await replacement.commit();
    expect(["a", "b"].map((hash) => readFileSync(figure(out, hash), "utf8"))).toEqual(["old", "new"]);
    expect(readdirSync(out).sort()).toEqual(["data", "figures"]);
  });

  test("is put back where a run died between taking the old one away and moving the new one in", async () => {
    const out = siteOf("old");
    renameSync(out, path.join(path.dirname(out), ".site.former-1"));
    const replacement = await openReplacement(out);
    await replacement.discard();
    expect(read(out)).toBe("old");
  });

  test("does not take the place of something else", async () => {
    const out = path.join(mkdtempSync(path.join(tmpdir(), "zhibiao-replace-")), "letters");
    mkdirSync(out);
    writeFileSync(path.join(out, "letter.txt"), "dear");
    await expect(openReplacement(out)).rejects.toThrow(/letters.*something other than a site.*--out/);
    expect(readdirSync(out)).toEqual(["letter.txt"]);
  });

  test("may be the first one, in a folder that is empty or not there yet", async () => {
    const parent = mkdtempSync(path.join(tmpdir(), "zhibiao-replace-"));
    for (const out of [parent, path.join(parent, "deep/er")]) {
      const replacement = await openReplacement(out);
      await replacement.discard();
    }
  });
});
