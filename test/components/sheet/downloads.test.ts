import { csvParse } from "d3";
import { expect, test } from "vitest";
import { rowsToCsv, rowsToJson, rowsToParquet, rowsToXlsx } from "../../../src/components/sheet/downloads.js";
import { tableDefinition } from "../../../src/tables/definitions.js";
import { observe, pingyao } from "../../charts/sample.js";

const row = observe(pingyao, '1,2"万人', { wording: ["力争", "以上"], base_value: 12_000, section: "一\n二" });

test("CSV has the columns of the table in their order, and each value as it is: commas, quotation marks and line ends kept, lists joined by semicolons", () => {
  const csv = rowsToCsv([row, row]);
  expect(csv.split("\n")[0]).toBe(
    `\ufeff${tableDefinition("observations")
      .columns.map(({ name }) => name)
      .join(",")}`,
  );
  const [read, again] = csvParse(csv.slice(1));
  expect(again).toEqual(read);
  expect(read).toMatchObject({
    text: '1,2"万人',
    wording: "力争;以上",
    section: "一\n二",
    base_value: "12000",
    subject: "",
  });
});

test("JSON has the same columns with numbers, lists and nulls", () => {
  const [read] = JSON.parse(rowsToJson([row])) as Record<string, unknown>[];
  expect(read).toMatchObject({ wording: ["力争", "以上"], base_value: 12_000, subject: null, place_name: "平遥县" });
});

test("Parquet and Excel have typed columns, read back by other libraries", async () => {
  const { parquetReadObjects } = await import("hyparquet");
  const { readSheet } = await import("read-excel-file/node");
  const rows = [row, { ...row, year: null, base_value: 0.1 }];
  const [first, second] = await parquetReadObjects({ file: await rowsToParquet(rows) });
  expect(first).toMatchObject({
    text: '1,2"万人',
    wording: "力争;以上",
    base_value: 12_000,
    year: 2021,
    subject: null,
  });
  expect(second).toMatchObject({ base_value: 0.1, year: null });
  const sheet = await readSheet(Buffer.from(await (await rowsToXlsx(rows)).arrayBuffer()));
  const at = (line: number, name: string): unknown => sheet[line]?.[sheet[0]!.indexOf(name)];
  expect([at(1, "text"), at(1, "base_value"), at(2, "base_value"), at(2, "year")]).toEqual([
    '1,2"万人',
    12_000,
    0.1,
    null,
  ]);
});
