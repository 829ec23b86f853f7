import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { run } from "./folders.js";

/** The files under a folder, by their paths. */
function textsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [path.relative(folder, file), readFileSync(file, "utf8")]));
}

test("docs/api is what npm run docs writes", () => {
  const fresh = mkdtempSync(path.join(tmpdir(), "zhibiao-docs-"));
  try {
    run(process.cwd(), process.execPath, "node_modules/typedoc/bin/typedoc", "--out", fresh);
    expect(textsOf("docs/api")).toEqual(textsOf(fresh));
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
