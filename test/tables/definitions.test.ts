import { describe, expect, test } from "vitest";
import { tableDefinition } from "../../src/tables/definitions.js";
import { tableNames, type TableName } from "../../src/tables/tables.table.js";

const namesOf = (table: TableName) => tableDefinition(table).columns.map(({ name }) => name);

describe("The definitions of the tables", () => {
  test.each(tableNames)("give each column of %s names of its own, and a meaning in both languages", (table) => {
    const { columns } = tableDefinition(table);
    for (const names of [columns.map(({ zh }) => zh), columns.map(({ en }) => en)])
      expect(new Set(names).size).toBe(columns.length);
    for (const { zh, en, meaning } of columns) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z]/);
      expect(meaning.zh).toMatch(/[\p{Script=Han}\d]/u);
      expect(meaning.en).not.toBe("");
    }
  });

  test.each(tableNames)("name keys of %s that are columns", (table) => {
    const { primaryKey = [], foreignKeys = [] } = tableDefinition(table);
    expect(namesOf(table)).toEqual(expect.arrayContaining([...primaryKey]));
    for (const { column, table: other, key } of foreignKeys) {
      expect(namesOf(table)).toContain(column);
      expect(namesOf(other)).toContain(key);
    }
  });

  test("say of a number that states nothing only what it has", () => {
    const required = (table: TableName) => tableDefinition(table).columns.filter((column) => column.required);
    expect(required("observations").map(({ name }) => name)).toContain("base_value");
    expect(required("mentions").map(({ name }) => name)).toEqual(["class", "doc", "place_id", "start", "end", "text"]);
  });
});
