import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tableNames } from "../../../src/tables/tables.table.js";
import { storeFormats, type StoreFormat } from "../../../src/formats/store/columns.js";
import { weighFiles, writeDataPackage } from "../../../src/formats/store/package.js";
import type { Counts } from "../../../src/formats/store/store.js";
import { readSeeds, stage } from "./stage.js";

interface Content {
  profile: string;
  provenance: object;
  sources: { title: string }[];
  resources: { name: string; path: string; bytes: number; hash: string; schema?: { fields: { name: string }[] } }[];
}

describe.each(["en", "zh"] as const)("The data package with %s headers", (headers) => {
  const dir = mkdtempSync(join(tmpdir(), "zhibiao-"));
  const provenance = { version: "1.2.3", digest: "abc" };
  let counts: Counts;
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const write = async (formats: readonly StoreFormat[], file: string) => {
    const { store } = await stage(dir, await readSeeds());
    counts = await store.finish();
    const files: string[] = [];
    for (const format of formats) files.push(...(await store.write(format, { dir, headers, bom: false })));
    await writeDataPackage({ dir, file, files: await weighFiles(dir, files), headers, store, provenance });
    await store.close();
  };
  const read = (file: string) => JSON.parse(readFileSync(join(dir, file), "utf8")) as Content;

  beforeAll(async () => {
    await write(["csv"], "csv.json");
    await write(storeFormats, "datapackage.json");
  });

  test("is valid by the specification, as a tabular one where all files are CSV", async () => {
    for (const [file, profile] of [
      ["csv.json", "tabular-data-package"],
      ["datapackage.json", "data-package"],
    ] as const) {
      const loaded = await Package.load(join(dir, file));
      expect(loaded.errors.map(({ message }) => message)).toEqual([]);
      expect(loaded.valid).toBe(true);
      expect(loaded.descriptor.profile).toBe(profile);
    }
  });

  test.each(tableNames)("describes %s so that every cell is of its type, its code and its key", async (table) => {
    const loaded = await Package.load(join(dir, "datapackage.json"));
    const resource = loaded.getResource(table)!;
    const rows = await resource.read({ keyed: true, relations: true });
    expect(rows).toHaveLength(counts[table]);
    await resource.infer();
    expect(resource.valid).toBe(true);
  });

  test("weighs and hashes every file", () => {
    const { resources } = read("datapackage.json");
    expect(resources).toHaveLength(4 * tableNames.length + 2);
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(dir, path));
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  test("names its sources and what it was made from, and no time", () => {
    const { sources, provenance: told } = read("datapackage.json");
    expect(told).toEqual(provenance);
    expect(sources).toHaveLength(counts.documents);
    expect(Object.keys(read("datapackage.json"))).not.toContain("created");
  });
});
