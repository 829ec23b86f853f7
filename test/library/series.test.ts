import { expect, test } from "vitest";
import { createLexicon, extract } from "../../src/engine/index.js";
import { seriesRows } from "../../src/library/charts.js";
import { readTables } from "../../src/library/read.js";
import { describeReport, type Report } from "../../src/library/tables.js";

const tables = await readTables("data");
const lexicon = createLexicon(tables);

function reportOf(doc: string, text: string): Report {
  return describeReport({ doc, file: `${doc}.txt`, text }, extract({ doc, text }, lexicon), tables.divisions);
}

const reports = [
  reportOf(
    "pingyao-2024",
    "2024年平遥县政府工作报告\n一、2023年工作回顾\n新增城镇就业3150人。粮食产量20万吨。\n二、2024年工作安排\n新增城镇就业3200人以上。",
  ),
  reportOf("lingshi-2024", "2024年灵石县政府工作报告\n一、2023年工作回顾\n近三年累计新增城镇就业9000人。"),
];

test("The rows of an indicator have place, number and sentence, and no other indicator's", () => {
  const rows = seriesRows(reports, "urban_new_jobs");
  const known = { place: "平遥县", place_en: "Pingyao County", place_id: "140728", level: "county", delivered: 2024 };
  expect(rows.slice(0, 2)).toMatchObject([
    { ...known, year: 2023, status: "actual", value: 3150, unit: "人", sentence: "新增城镇就业3150人。", href: null },
    { ...known, year: 2024, status: "target", bound: "ge", text: "3200人", set_aside: null },
  ]);
  expect(rows).toHaveLength(3);
  expect(seriesRows(reports, "gdp")).toEqual([]);
});

test("What covers several years is set aside", () => {
  expect(seriesRows(reports, "urban_new_jobs").at(-1)).toMatchObject({ place: "灵石县", set_aside: "span" });
});

test("A row leads to its number on the site that is named", () => {
  const [row] = seriesRows(reports, "urban_new_jobs", { site: "https://example.org/zb/" });
  const start = reports[0]!.text.indexOf("3150");
  expect(row?.href).toBe(`https://example.org/zb/read.html?doc=pingyao-2024#m=${start}`);
});
