import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Bilingual } from "../../src/tables/problem.js";

/** A message of a table, with marks in the place of values. */
interface Row extends Bilingual {
  /** File and name: `src/cli/faults.table.ts FAULTS.notUrl`. */
  name: string;
  /** How many values it takes. */
  takes: number;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?:^|[/\\])(?:faults|says|help|problems)\.table\.ts$/.test(file),
);

const tables = await Promise.all(
  files.map(async (file) => rowsOf(await import(join(process.cwd(), "src", file)), `src/${file} `)),
);
const rows = tables.flat();

/** All messages within a value, of however many levels. */
function rowsOf(value: unknown, name: string): Row[] {
  if (typeof value === "function") {
    const make = value as (...values: unknown[]) => Bilingual;
    const made = make(...Array.from({ length: make.length }, (_, i) => mark(String(i))));
    return [{ ...made, name, takes: make.length }];
  }
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value || "en" in value) return [{ ...(value as Bilingual), name, takes: 0 }];
  return Object.entries(value).flatMap(([key, each]) => rowsOf(each, `${name}${/\w$/.test(name) ? "." : ""}${key}`));
}

/** Stands for a value of any kind: a number, a text, one of both languages, a list, or a record of these. */
function mark(name: string): unknown {
  const shown = `⟦${name}⟧`;
  return new Proxy(Object.create(null) as object, {
    get: (_, key) => {
      if (typeof key === "symbol" || key === "toString" || key === "join") return () => shown;
      return key === "zh" || key === "en" ? shown : mark(`${name}.${key}`);
    },
  });
}

const slotsOf = (text: string): string[] => [...new Set(text.match(/⟦[\w.]+⟧|\{\w+\}/g))].sort();

test("Tables of messages are found", () => {
  expect(files.map((file) => file.replaceAll("\\", "/")).sort()).toEqual(
    expect.arrayContaining([
      "cli/faults.table.ts",
      "cli/says.table.ts",
      "cli/help.table.ts",
      "tables/problems.table.ts",
    ]),
  );
  expect(rows.length).toBeGreaterThan(300);
});

test.each(rows)("$name says the same values in both languages", ({ zh, en, takes }) => {
  expect(slotsOf(zh)).toEqual(slotsOf(en));
  const taken = new Set(slotsOf(zh).map((slot) => /^⟦(?<index>\d+)/.exec(slot)?.groups?.index));
  taken.delete(undefined);
  expect(taken.size).toBe(takes);
});

test.each(rows)("$name is worded in both languages", ({ zh, en }) => {
  expect(zh).not.toBe(en);
  expect(zh).toMatch(/[\p{sc=Han}，；：（）]/u);
  // a column of reports is called 正文 in files of either language
  expect(en.replaceAll("正文", "")).not.toMatch(/[\p{sc=Han}，。；：（）、]/u);
});

test.each(rows)("$name has the punctuation of its language", ({ zh }) => {
  expect(zh).not.toMatch(/[\p{sc=Han}⟧”][,;:?!](?!\p{L})/u);
  const inBrackets = zh.match(/\([^()]*\)/g) ?? [];
  expect(inBrackets.filter((text) => /\p{sc=Han}/u.test(text))).toEqual([]);
});
