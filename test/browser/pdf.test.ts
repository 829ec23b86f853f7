import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLexicon, extract, type Observation } from "../../src/engine/index.js";
import { readPdf } from "../../src/formats/read/pdf.js";
import { defaultLimits } from "../../src/formats/read/reader.js";
import { readTables } from "../../src/formats/tables.js";
import { launchChromium } from "./chromium.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

const style = `
  @page { size: A4; margin: 25mm }
  body { font: 16pt/28pt serif }
  p { margin: 0; text-indent: 2em; overflow-wrap: anywhere }`;

/** Prints a page as an office would, with header and page number. */
async function print(html: string, rules = ""): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="zh"><style>${style} ${rules}</style><main>${html}</main>`);
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: `<div style="font-size: 9px; width: 100%; text-align: center">政府工作报告</div>`,
    footerTemplate: `<div style="font-size: 9px; width: 100%; text-align: center">— <span class="pageNumber"></span> —</div>`,
  });
  await page.close();
  return pdf;
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const compared = ({ measure, base_value, unit, status, year, indicator, label }: Observation) =>
  [measure, base_value, unit, status, year, indicator, label].join(" ");

test.each([
  ["000_8cc8200073972dae", 1, "justify"],
  ["004_8979b39d7a9cd2b1", 1, "left"],
  ["002_01d0fa08ee2cde3b", 2, "justify"],
] as const)(
  "The report %s, printed in %i columns and set %s, gives the observations of its text",
  async (seed, columns, align) => {
    const lexicon = createLexicon(await readTables("data"));
    const text = readFileSync(`seeds/${seed}.txt`, "utf8");
    const html = text.split("\n").map((line) => `<p>${escape(line)}</p>`);
    const bytes = await print(
      html.join(""),
      `main { text-align: ${align}; columns: ${columns > 1 ? columns : "auto"} }`,
    );
    const { reports, problems } = await readPdf({ file: `${seed}.pdf`, bytes }, { limits: defaultLimits });
    expect(problems).toEqual([]);
    const observe = (from: string) =>
      extract({ doc: seed, text: from }, lexicon).mentions.flatMap((m) =>
        m.kind === "observation" ? [compared(m)] : [],
      );
    expect(observe(reports[0]!.text)).toEqual(observe(text));
    expect(observe(text).length).toBeGreaterThan(10);
    const blanks = /\s+/g;
    expect(reports[0]!.text.replace(blanks, "")).toBe(text.replace(blanks, ""));
  },
);

test("A table that was printed keeps its rows and columns over page breaks, with long names and heads wrapped", async () => {
  const rows = Array.from({ length: 40 }, (_, at) => [
    at % 5 === 3 ? `农林牧渔专业及辅助性活动增加值（第${at}项）` : `产品${at}`,
    at % 7 === 2 ? "" : "万吨",
    (at * 37.25).toFixed(2),
    (at - 20.5).toFixed(1),
  ]);
  const head = ["产品名称", "单位", "产量（按当年价格计算）", "比上年增长（%）"];
  const cells = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const html = `<p>表1 2023年主要产品产量</p><table><thead>${cells("th", head)}</thead>${rows.map((row) => cells("td", row)).join("")}</table>
    <p>年末全市有农业机械100台。</p>`;
  const rules =
    "table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 6pt; line-height: 1.2; width: 25% } td + td { text-align: right }";
  const { reports } = await readPdf({ file: "a.pdf", bytes: await print(html, rules) }, { limits: defaultLimits });
  const lines = reports[0]!.text.split("\n").filter((line) => line !== head.join("\t"));
  expect(lines).toEqual([
    "表1 2023年主要产品产量",
    ...rows.map((row) => row.join("\t")),
    "年末全市有农业机械100台。",
    "",
  ]);
});
