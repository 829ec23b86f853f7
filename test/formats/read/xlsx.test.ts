import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { zipOf } from "../zip-of.js";
import { kindsOf, readAs, textsOf } from "./readings.js";

type CellValue = string | number | boolean | Date | null;

async function workbookOf(sheets: Record<string, CellValue[][]>): Promise<Uint8Array> {
  const filled = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: "yyyy-mm-dd" }));
  return new Uint8Array(await writeExcelFile(filled).toBuffer());
}

/** A workbook of one sheet with this XML for its rows. */
async function rawWorkbook(rows: string, strings = ""): Promise<Buffer> {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="甲" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  });
}

const inline = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("A workbook of reports", () => {
  test("is a report a row, with what other columns tell of it", async () => {
    const rows = [
      ["省份", "年份", "正文", "日期"],
      ["河北省", 2022, "增长5%\r\n投资7%", new Date(Date.UTC(2022, 0, 5))],
      ["山西省", "2023年", "增长6%", null],
    ];
    const reading = await readAs("a.xlsx", await workbookOf({ 甲: rows }));
    expect(reading).toEqual({
      reports: [
        { part: "#2", text: "增长5%\n投资7%", pages: null, hints: { place: "河北省", year: 2022 } },
        { part: "#3", text: "增长6%", pages: null, hints: { place: "山西省", year: 2023 } },
      ],
      problems: [],
    });
  });

  test("names the sheet too where it has several, and needs neither for one report", async () => {
    const rows = [["text"], ["增长5%"]];
    const one = await readAs("a.xlsx", await workbookOf({ 甲: rows, 空: [] }));
    expect(textsOf(one)).toEqual([["", "增长5%"]]);
    const two = await readAs("a.xlsx", await workbookOf({ 甲: rows, 乙: rows }));
    expect(textsOf(two).map(([part]) => part)).toEqual(["#甲!2", "#乙!2"]);
  });

  test("tells rows without text by their number", async () => {
    const rows = [["title", "text"], ["祁县", null], [], ["易县", "增长5%"]];
    const reading = await readAs("a.xlsx", await workbookOf({ 甲: rows }));
    expect([textsOf(reading), kindsOf(reading)]).toEqual([[["", "增长5%"]], ["row-without-text:2"]]);
  });

  test("may hold sheets of figures, which together are one report", async () => {
    const figures = [
      ["指标", 2022],
      ["地区生产总值（亿元）", 132.2],
      ["占比", 0.1],
    ];
    const alone = await readAs("a.xlsx", await workbookOf({ 甲: figures }));
    const lines = "指标\t2022\n地区生产总值（亿元）\t132.2\n占比\t0.1";
    expect(textsOf(alone)).toEqual([["", lines]]);
    const both = await readAs("a.xlsx", await workbookOf({ 甲: [["text"], ["增长5%"]], 乙: figures, 丙: figures }));
    expect(textsOf(both)).toEqual([
      ["#甲!2", "增长5%"],
      ["#乙+丙", `乙\n${lines}\n\n丙\n${lines}`],
    ]);
  });

  test("is told where no column holds text, with the sheet where it has several", async () => {
    const words = [
      ["姓名", "职务"],
      ["王某", "县长"],
    ];
    const alone = await readAs("a.xlsx", await workbookOf({ 甲: words }));
    expect(alone.problems).toMatchObject([
      { kind: "no-text-column", reason: { zh: "没有找到正文所在的列，现有列：姓名, 职务" } },
    ]);
    const both = await readAs("a.xlsx", await workbookOf({ 甲: [["text"], ["增长5%"]], 乙: words }));
    expect([textsOf(both), kindsOf(both)]).toEqual([[["", "增长5%"]], ["no-text-column"]]);
  });

  test("of no cells is empty", async () => {
    expect(kindsOf(await readAs("a.xlsx", await workbookOf({ 甲: [] })))).toEqual(["empty"]);
  });
});

describe("A hostile workbook", () => {
  test.each([
    [
      "a row far below",
      `<row r="1">${inline("A1", "text")}</row><row r="999999999">${inline("A999999999", "5%")}</row>`,
    ],
    ["a cell far out", `<row r="1">${inline("A1", "text")}${inline("AAAAA1", "5%")}</row>`],
    [
      "corners far apart",
      `<row r="1">${inline("XFD1", "text")}</row><row r="1048576">${inline("A1048576", "5%")}</row>`,
    ],
    ["an address in disguise", `<row r="&#57;999999999">${inline("A2", "5%")}</row>`],
    ["an address in other quotes", `<row r = '9999999999'>${inline("A2", "5%")}</row>`],
  ])("with %s is left out", async (_, rows) => {
    expect(kindsOf(await readAs("a.xlsx", await rawWorkbook(rows)))).toEqual(["too-long"]);
  });

  test("may have empty rows and styled cells as far as Excel goes", async () => {
    const rows = `<row r="1">${inline("A1", "text")}<c r="XFD1" s="1"/></row><row r="2">${inline("A2", "增长5%")}</row><row r="1048576"/>`;
    expect(textsOf(await readAs("a.xlsx", await rawWorkbook(rows)))).toEqual([["", "增长5%"]]);
  });

  test("unpacks to no more than the limits allow", async () => {
    const bomb = await rawWorkbook(`<row r="1">${inline("A1", "x".repeat(3_000_000))}</row>`);
    expect(bomb.length).toBeLessThan(10_000);
    expect(kindsOf(await readAs("a.xlsx", bomb, { fileBytes: 1_000_000 }))).toEqual(["unpacked-size"]);
    expect(kindsOf(await readAs("a.xlsx", bomb, { unpackedBytes: 1_000_000 }))).toEqual(["unpacked-size"]);
  });

  test("writes no more characters by their codes than the limits allow", async () => {
    const bytes = await rawWorkbook(`<row r="1">${inline("A1", "&#65;_x0041_".repeat(100))}</row>`);
    expect(kindsOf(await readAs("a.xlsx", bytes, { text: 199 }))).toEqual(["too-long"]);
  });

  test("repeats one string in many cells no further than the size of a file", async () => {
    const cells = Array.from({ length: 50 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" t="s"><v>0</v></c></row>`);
    const bytes = await rawWorkbook(
      `<row r="1">${inline("A1", "text")}</row>${cells.join("")}`,
      `<si><t>${"增长5%。".repeat(2000)}</t></si>`,
    );
    const reading = await readAs("a.xlsx", bytes, { fileBytes: 100_000 });
    expect([reading.reports.length, kindsOf(reading)]).toEqual([10, ["too-many-members"]]);
  });

  test.each([
    ["cut off", async () => (await workbookOf({ 甲: [["text"], ["增长5%"]] })).subarray(0, 1000)],
    ["without its list of sheets", () => zipOf({ "[Content_Types].xml": "<x/>", "xl/styles.xml": "<x/>" })],
    ["of broken XML", () => rawWorkbook("<row r='1'><c r='A1'")],
    ["of a tag without end", () => rawWorkbook("<c ".repeat(100_000))],
    ["of an unknown type of cell", () => rawWorkbook('<row r="1"><c r="A1" t="zz"><v>1</v></c></row>')],
  ])("that is damaged is told: %s", async (_, make) => {
    const { reports, problems } = await readAs("a.xlsx", await make());
    expect([reports, problems.map(({ weight }) => weight)]).toEqual([[], ["error"]]);
    expect(["corrupt", "empty"]).toContain(problems[0]!.kind);
  });

  test("is never read beyond what its list of members says", async () => {
    // a member that only its own header tells of, before the archive proper
    const hidden = (await zipOf({ "xl/hidden.xml": "x".repeat(5_000_000) })).subarray(0, -22 - 46 - 13);
    const proper = await workbookOf({ 甲: [["text"], ["增长5%"]] });
    const reading = await readAs("a.xlsx", Buffer.concat([hidden, proper]));
    expect(reading.problems).toMatchObject([{ weight: "error" }]);
  });
});
