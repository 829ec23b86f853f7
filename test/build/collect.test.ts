import { join } from "node:path";
import { expect, test } from "vitest";
import { collect } from "../../src/build/collect.js";
import type { Pool } from "../../src/build/pool.js";
import { defaultLimits } from "../../src/formats/read/reader.js";
import { folderOf } from "../formats/folder-of.js";

const pool: Pool = { read: () => Promise.resolve({ reports: [], problems: [] }), close: () => Promise.resolve() };
const setting = { options: { limits: defaultLimits }, digests: { readers: "", engine: "", formats: "" }, cache: "" };
const catalogs = { of: () => undefined, partsOf: () => ({}), problems: [] };

test("A file that cannot be opened is a problem of its own, and the others are read", async () => {
  const dir = folderOf({ "good.txt": "增长1%" });
  const files = ["gone.txt", "good.txt"].map((file) => ({ file, path: join(dir, file), size: 1 }));
  const kinds: [string, string[]][] = [];
  const options = { pool, jobs: 1, setting, catalogs, onProgress: () => undefined };
  for await (const { file, problems } of collect(files, options)) kinds.push([file, problems.map(({ kind }) => kind)]);
  expect(kinds).toEqual([
    ["gone.txt", ["unreadable"]],
    ["good.txt", []],
  ]);
});
