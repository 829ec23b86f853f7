import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOfFile, openRegular, readRegular } from "../../src/formats/fs.js";
import { folderOf } from "./folder-of.js";

describe("A file that was found", () => {
  test("is read whole, up to what it may hold", () => {
    const path = join(folderOf({ "a.txt": "1234" }), "a.txt");
    expect(readRegular(path, 4).toString()).toBe("1234");
    expect(() => readRegular(path, 3)).toThrow(expect.objectContaining({ code: "EFBIG" }));
  });

  test("and has become a pipe, a device, a folder or a link keeps nobody waiting", async () => {
    const dir = folderOf({ "a.txt": "1", "folder/": "" });
    spawnSync("mkfifo", [join(dir, "pipe")]);
    symlinkSync(join(dir, "a.txt"), join(dir, "link"));
    for (const path of [join(dir, "pipe"), "/dev/zero", join(dir, "folder")]) {
      expect(() => readRegular(path, 10)).toThrow(expect.objectContaining({ code: "ENOTREG" }));
      await expect(digestOfFile(path)).rejects.toMatchObject({ code: "ENOTREG" });
      await expect(openRegular(path, { link: "follow" })).rejects.toMatchObject({ code: "ENOTREG" });
    }
    expect(() => readRegular(join(dir, "link"), 10)).toThrow(expect.objectContaining({ code: "ELOOP" }));
  });
});
