import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimCache, CODE } from "../../src/build/loader-cache.js";
import { Fault } from "../../src/tables/fault.js";
import { folderOf } from "../formats/folder-of.js";
import { reachableFrom, readModules } from "../setup/modules.js";

test("What loaders have written is forgotten when any module changes that they run or bundle", () => {
  const modules = readModules();
  const starts = [...modules.keys()].filter((file) => /^src\/(?:data|scripts)\/.*\.ts$/.test(file));
  const reached = new Set(starts.flatMap((start) => [...reachableFrom(start, modules)]));
  expect(starts.length).toBeGreaterThan(10);
  expect([...reached].filter((file) => !CODE.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
});

test("Runs of Framework share their cache where they read the same reports, and only there", () => {
  const runs = folderOf({});
  claimCache(runs, "/a", "1");
  claimCache(runs, "/a", "2");
  claimCache(runs, "/a", "1");
  expect(() => claimCache(runs, "/b", "3")).toThrow(Fault);
  expect(() => claimCache(runs, "/b", "3")).toThrow("another observable (process 1) is at work on /a");
});

test("A run that has died holds the cache no longer", () => {
  const runs = folderOf({});
  writeFileSync(join(runs, "1"), "/a");
  claimCache(runs, "/b", "2");
  expect(readdirSync(runs).sort()).toEqual(["2", "2.lock"]);
});
