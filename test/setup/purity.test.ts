import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSER, findClockAndChance, findUnknownNames, LANGUAGE } from "./purity.js";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(os.tmpdir(), "zhibiao-purity-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Names unknown to `lib` in a module of these lines. */
function unknownIn(lib: string[], text: string): string[] {
  const file = path.join(folder, "module.ts");
  writeFileSync(file, text);
  return findUnknownNames(lib, [file]).map((found) => found.slice(found.lastIndexOf("module.ts:")));
}

describe("A module that may use the language alone", () => {
  test.each(["fetch('x')", "document.title", "process.env", "setTimeout(() => {}, 1)", "performance.now()"])(
    "may not use %s",
    (expression) => {
      expect(unknownIn(LANGUAGE, `export const a = 1;\n${expression};\n`).join()).toMatch(
        /^module\.ts:2: Cannot find name/u,
      );
    },
  );

  test.each(["new Map([['亩', 1]])", "'７'.normalize('NFKC')", "[3, 1].toSorted()"])("may use %s", (expression) => {
    expect(unknownIn(LANGUAGE, `export const a = ${expression};\n`)).toEqual([]);
  });
});

test("A module for the browser may use the page, but nothing of Node", () => {
  const text = "export const a = document.title;\nexport const b = process.env;\n";
  expect(unknownIn(BROWSER, text)).toEqual([expect.stringContaining("module.ts:2: Cannot find name 'process'")]);
});

test.each([
  ["const a = Date.now();", ["x.ts:1: Date.now"]],
  ["const a = new Date();", ["x.ts:1: new Date()"]],
  ["\nconst a = Math.random();", ["x.ts:2: Math.random"]],
  ["const a = new Date(2023, 0, 1), b = Math.max(1, 2); // Date.now()", []],
])("A text is searched for clock and chance: %j", (text, expected) => {
  expect(findClockAndChance("x.ts", text)).toEqual(expected);
});
