import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileKey, siteFiles } from "../../src/tables/site-files.js";

describe("The file name of an id", () => {
  test.each([
    ["004_8979b39d7a9cd2b1", "004_8979b39d7a9cd2b1"],
    ["平遥", "~5e73~9065"],
    ["A/b #1", "~0041~002fb~0020~00231"],
    ["..", "~002e~002e"],
    ["", ""],
  ])("%s → %s", (id, key) => {
    expect(fileKey(id)).toBe(key);
  });

  test("is one that every file system takes, whatever the id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (id) => /^[a-z0-9_~-]{0,120}$/.test(fileKey(id))),
    );
  });

  test("is that of no other id, not even where disks take capitals for small letters", () => {
    const ids = fc.string({ unit: fc.constantFrom("a", "A", "~", "0", "4", "1", "/", "平"), maxLength: 60 });
    fc.assert(
      fc.property(ids, ids, (a, b) => a === b || fileKey(a).toLowerCase() !== fileKey(b).toLowerCase()),
      { numRuns: 2000 },
    );
  });

  test("tells long ids apart by what was cut off", () => {
    const long = "报告".repeat(100);
    expect(fileKey(`${long}一`)).not.toBe(fileKey(`${long}二`));
    expect(fileKey(long)).toHaveLength(98);
  });
});

test("A report stands under reports", () => {
  expect(siteFiles.report("a.b")).toBe("reports/a~002eb.json");
});
