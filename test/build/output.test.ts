import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { refuseOutput, refuseWithin } from "../../src/build/output.js";
import { folderOf } from "../formats/folder-of.js";

/** A folder that holds reports, with tables of an earlier run among them, and a link to them. */
function reportsAndMore(): string {
  const dir = folderOf({
    "reports/a.txt": "1",
    "reports/own/b.txt": "1",
    "reports/made/datapackage.json": '{"provenance": {}}',
    "reports/made/notes.txt": "1",
  });
  symlinkSync(join(dir, "reports"), join(dir, "link"));
  return dir;
}

describe("An output", () => {
  test.each([
    ["is the input", "reports", /is what is to be read; name another folder/],
    ["is the input behind a link", "link", /is what is to be read/],
    ["holds the input", ".", /holds .*reports, which is to be read/],
    ["lies in the input and holds files of others", "reports/own", /lies in .*reports.*and holds other files/],
  ])("that %s is refused", async (_, out, words) => {
    const dir = reportsAndMore();
    await expect(refuseOutput(join(dir, "reports"), join(dir, out))).rejects.toThrow(words);
  });

  test.each([
    ["beside the input", "reports-tables"],
    ["new in the input", "reports/new/er"],
    ["of an earlier run in the input", "reports/made"],
  ])("%s is taken", async (_, out) => {
    const dir = reportsAndMore();
    await expect(refuseOutput(join(dir, "reports"), join(dir, out))).resolves.toBeUndefined();
  });

  test("of tables may not lie in that of the site, which is replaced as a whole", async () => {
    const dir = folderOf({});
    await expect(refuseWithin(join(dir, "site/tables"), join(dir, "site"))).rejects.toThrow(/would be replaced/);
    await expect(refuseWithin(join(dir, "site"), join(dir, "site"))).rejects.toThrow(/would be replaced/);
    await expect(refuseWithin(join(dir, "site.tables"), join(dir, "site"))).resolves.toBeUndefined();
  });
});
