import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { indicatorColumns } from "../../src/tables/definitions.js";
import { withFields } from "./fields.js";

// where one differs, the document as it should be is saved beside it: put it in its place
test.each([
  ["docs/fields.md", "en"],
  ["docs/fields.zh-CN.md", "zh"],
  ["data/spec.md", "en"],
] as const)("%s has the fields of the schema", async (path, lang) => {
  const [found, changed] = [readFileSync(path, "utf8"), path.replace(/\.md$/, "-changed.md")];
  const expected = await withFields(found, lang);
  rmSync(changed, { force: true });
  if (found !== expected) writeFileSync(changed, expected);
  expect(found, `the table of fields in ${path} is not that of src/tables/schema.table.ts; take ${changed}`).toBe(
    expected,
  );
});

test("data/README.md explains each column of indicators.csv", () => {
  const sections = readFileSync("data/README.md", "utf8").split("\n## ");
  const section = sections.find((each) => each.startsWith("indicators.csv"))!;
  const cells = section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|")[1]!);
  const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/gu)].map(([, name]) => name));
  expect(named).toEqual(indicatorColumns);
});
