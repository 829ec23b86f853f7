import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findDuplicates, type Sketched } from "../../../src/tables/checks/duplicates.js";
import { corpora } from "../../fixtures/corpora.js";
import { SAMPLE, sketchReport } from "../../../src/tables/checks/sketch.js";

/** Sentences that no other seed has; one a line. */
function sentences(seed: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${seed}第${i}项工作取得了新的进展，投入资金${i * 7 + 3}万元。`);
}

let made = 0;
function sketched(text: string, rest: Partial<Sketched> = {}): Sketched {
  const doc = `r${made++}`;
  return { doc, file: `${doc}.txt`, place_code: "140728", delivered: 2024, sketch: sketchReport(text), ...rest };
}

/** Which reports are said to be twins of which: by their place in the list. */
function twins(reports: readonly Sketched[]): [number, number][] {
  const at = (file: string): number => reports.findIndex((report) => report.file === file);
  return findDuplicates(reports).map(({ file, reason }) => [
    at(file),
    reports.findIndex((report) => reason.en.endsWith(` ${report.file}`)),
  ]);
}

const report = sentences("城建", 120);

describe("The same report", () => {
  test("is found whatever its blanks, line ends, widths, punctuation and script", () => {
    const text = report.join("\n");
    const others = [
      report.join(""),
      text.replaceAll("，", ",").replaceAll("万", "萬").replaceAll("项", "項"),
      text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      text.replace(/(.{20})/g, "$1\n"),
    ];
    const all = [text, ...others].map((each) => sketched(each, { place_code: null, delivered: null }));
    expect(twins(all)).toEqual([1, 2, 3, 4].map((i) => [i, 0]));
  });

  test("is found in a page's frame, with page numbers, and in part", () => {
    const framed = `首页 > 政务公开\n${report.map((line, i) => (i % 30 === 29 ? `${line}\n- ${i} -\n` : line)).join("")}版权所有`;
    expect(twins([sketched(report.join("\n")), sketched(framed)])).toEqual([[1, 0]]);
    expect(twins([sketched(report.join("\n")), sketched(report.slice(0, 60).join(""))])).toEqual([[1, 0]]);
  });

  test("is found under another place and year where the text is nearly the same", () => {
    const framed = `首页${report.join("")}版权所有`;
    const other = sketched(framed, { place_code: "110000", delivered: 2019 });
    expect(twins([sketched(report.join("\n")), other])).toEqual([[1, 0]]);
  });

  test("is named once for each file after the first", () => {
    const all = [report, report, sentences("水利", 80), report].map((each) => sketched(each.join("")));
    expect(twins(all)).toEqual([
      [1, 0],
      [3, 0],
    ]);
  });
});

describe("Another report", () => {
  test.each([
    ["of the same place and year: a communiqué", sentences("统计", 90), {}],
    [
      "of the year before, with some sentences in common",
      [...report.slice(0, 20), ...sentences("往年", 100)],
      { delivered: 2023 },
    ],
    ["of another place that quotes a part of it", report.slice(0, 50), { place_code: "110000" }],
    [
      "with stock phrases in common",
      ["现在，我代表市人民政府，向大会报告工作，请予审议。", ...sentences("外市", 90)],
      {},
    ],
  ])("%s, is none of it", (_, lines, rest) => {
    expect(twins([sketched(report.join("")), sketched(lines.join(""), rest)])).toEqual([]);
  });

  test("without letters is like no other", () => {
    expect(twins([sketched(""), sketched("。。。"), sketched(" ")])).toEqual([]);
  });
});

test("A sketch is small and plain, and the same after a journey as JSON", () => {
  const sketch = sketchReport(sentences("城建", 5000).join(""));
  expect(sketch.sample).toHaveLength(SAMPLE);
  expect(sketch.sentences).toBe(5000);
  expect(JSON.parse(JSON.stringify(sketch))).toEqual(sketch);
  expect(JSON.stringify(sketch).length).toBeLessThan(1000);
});

test("Fifty thousand reports with one stock phrase are compared in linear work", () => {
  const stock = "我代表市人民政府向大会报告工作，请予审议。";
  const sample = sketchReport(stock).sample;
  let looked = 0;
  const reports = Array.from({ length: 50_000 }, (_, i): Sketched => {
    const own = Array.from({ length: SAMPLE - 1 }, (_, k) => ((i * SAMPLE + k) * 2654435761) % 2 ** 32);
    const sketch = { exact: `e${i}`, sentences: SAMPLE, sample: [...sample, ...own].sort((a, b) => a - b) };
    return {
      doc: `${i}`,
      file: `${i}`,
      // everything of one place and year: the worst case
      place_code: "100000",
      delivered: 2024,
      get sketch() {
        looked++;
        return sketch;
      },
    };
  });
  expect(findDuplicates(reports)).toEqual([]);
  expect(looked).toBeLessThan(50_000 * 200);
});

describe.each(corpora)("The reports of %s", (folder) => {
  test("are all different, though of one place in many years", () => {
    const all = readdirSync(folder).map((file) =>
      sketched(readFileSync(`${folder}/${file}`, "utf8"), { file, place_code: file.split("_")[1]!, delivered: 2024 }),
    );
    expect(twins(all)).toEqual([]);
  });
});
