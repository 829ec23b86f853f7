import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { missingPackage } from "../../src/formats/missing-package.js";

/** What Node says where it looks for a package in vain, imported or required from this file. */
const esm = (name: string) =>
  Object.assign(new Error(`Cannot find package '${name}' imported from /a/b.js`), { code: "ERR_MODULE_NOT_FOUND" });

function cjs(name: string): unknown {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (error) {
    return error;
  }
}

describe("The package that an error is about", () => {
  test.each([
    ["an import", esm("jsdom"), "jsdom"],
    ["an import of a scoped package", esm("@duckdb/node-api"), "@duckdb/node-api"],
    ["a require", cjs("no-such-package"), "no-such-package"],
    ["a require of a file of a package", cjs("@no-such/package/package.json"), "@no-such/package"],
  ])("is named after %s", (_, error, name) => {
    expect(missingPackage(error)).toBe(name);
  });

  test.each([
    ["a missing file", cjs("./no-such-file.js")],
    ["a missing file of an absolute path", cjs("/no/such/file.js")],
    ["any other error", new Error("Cannot find package 'jsdom' imported from /a/b.js")],
    ["what is no error", "Cannot find package 'jsdom'"],
  ])("is none of %s", (_, error) => {
    expect(missingPackage(error)).toBeNull();
  });
});
