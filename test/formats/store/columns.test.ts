import { describe, expect, test } from "vitest";
import { BOUNDS, MEASURES } from "../../../src/components/i18n/terms.table.js";
import { bounds, measures } from "../../../src/formats/store/codes.table.js";
import { storeTables, tableDefinition } from "../../../src/formats/store/columns.js";
import {
  documentColumns,
  indicatorColumns,
  mentionColumns,
  observationColumns,
  problemColumns,
} from "../../../src/tables/rows.js";

const namesOf = (table: (typeof storeTables)[number]) => tableDefinition(table).columns.map(({ name }) => name);

describe("The definitions of the tables", () => {
  test.each([
    ["observations", observationColumns],
    ["mentions", mentionColumns],
    ["documents", documentColumns],
    ["indicators", indicatorColumns],
    ["problems", problemColumns],
  ] as const)("have the columns of the rows of %s, in their order", (table, columns) => {
    expect(namesOf(table)).toEqual([...columns]);
  });

  test.each(storeTables)(
    "give each column of %s a Chinese name of its own, and a meaning in both languages",
    (table) => {
      const { columns } = tableDefinition(table);
      expect(new Set(columns.map(({ zh }) => zh)).size).toBe(columns.length);
      for (const { zh, description } of columns) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(description.zh).toMatch(/[\p{Script=Han}\d]/u);
        expect(description.en).not.toBe("");
      }
    },
  );

  test.each(storeTables)("name keys of %s that are columns", (table) => {
    const { primaryKey = [], foreignKeys = [] } = tableDefinition(table);
    expect(namesOf(table)).toEqual(expect.arrayContaining([...primaryKey]));
    for (const { column, table: other, key } of foreignKeys) {
      expect(namesOf(table)).toContain(column);
      expect(namesOf(other)).toContain(key);
    }
  });

  test("call measures and bounds what the site calls them", () => {
    const zh = (terms: Record<string, { zh: string }>) => Object.entries(terms).map(([id, term]) => [id, term.zh]);
    expect(zh(measures)).toEqual(zh(MEASURES));
    expect(zh(bounds)).toEqual(zh(BOUNDS));
  });
});
