import { describe, expect, test } from "vitest";
import { readFileBytes } from "../../../src/formats/read/read.js";
import { defaultLimits } from "../../../src/formats/read/reader.js";
import { readers } from "../../../src/formats/read/readers.table.js";
import { zipOf } from "../zip-of.js";
import { kindsOf, readAs, textsOf } from "./readings.js";

describe("A text file", () => {
  test("is one report", async () => {
    const reading = await readAs("a.txt", "\uFEFF政府工作报告\r\n增长5%\r\n");
    expect(reading).toEqual({
      reports: [{ part: "", text: "政府工作报告\n增长5%\n", pages: null, hints: {} }],
      problems: [],
    });
  });

  test("is decoded as it is asked to be", async () => {
    const big5 = Uint8Array.from([0xbc, 0x57, 0xaa, 0xf8, 0x35, 0x25]);
    const reading = await readFileBytes({ file: "a.txt", bytes: big5 }, { limits: defaultLimits, encoding: "big5" });
    expect(textsOf(reading)).toEqual([["", "增長5%"]]);
  });

  test("keeps what stands around damaged bytes, which are told", async () => {
    const bytes = Buffer.from("各位代表，现在向大会报告工作。".repeat(60));
    bytes[40] = 0xff;
    const reading = await readAs("a.txt", bytes);
    expect(kindsOf(reading)).toEqual(["damaged"]);
    expect(reading.reports[0]?.text).toContain("\uFFFD");
  });
});

describe("A file that is not read", () => {
  test.each([
    ["nothing", "a.txt", "", "empty"],
    ["blanks", "a.txt", " \n\u3000\n", "empty"],
    ["what no reader reads", "a.rtf", "{\\rtf1}", "unsupported"],
    ["noise", "a.txt", Uint8Array.from([0x81, 0xff, 0xfe, 0x81, 0xff]), "not-text"],
  ])("holds %s and is told by one problem that names it", async (_, name, content, kind) => {
    const { reports, problems } = await readAs(name, content);
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ kind, file: name, weight: "error" }]);
  });

  test("is larger, or holds a longer text, than the limits allow", async () => {
    expect(await readAs("a.txt", "增长5%", { fileBytes: 7 })).toMatchObject({
      reports: [],
      problems: [{ kind: "too-large", reason: { en: "it is too large (8 B) and was not read" } }],
    });
    expect(await readAs("a.txt", "增长5%", { text: 3 })).toMatchObject({
      reports: [],
      problems: [{ kind: "too-long", file: "a.txt", reason: { zh: "文字过长（4 字），未读取" } }],
    });
    expect(await readAs("a.txt", "增长5%", { text: 1 })).toMatchObject({
      reports: [],
      problems: [{ kind: "too-long", reason: { en: "its text is too long (8 B) and was not read" } }],
    });
  });

  test("is one whose reader fails, which is told with the first line of its message", async () => {
    const { text } = readers;
    readers.text = () => Promise.reject(new Error("out of luck\nat line 1"));
    try {
      expect(await readAs("a.txt", "增长5%")).toMatchObject({
        reports: [],
        problems: [{ kind: "reader-failed", reason: { en: "reading it failed: out of luck" } }],
      });
    } finally {
      readers.text = text;
    }
  });
});

test("An encoding that nobody knows is refused, whatever the file", async () => {
  const reading = readFileBytes(
    { file: "a.txt", bytes: Buffer.from("5%") },
    { limits: defaultLimits, encoding: "utf-9" },
  );
  await expect(reading).rejects.toThrow("unknown encoding: utf-9; use a label such as utf-8");
});

test("A name that promises another kind is noted, and the file read as what it is", async () => {
  const reading = await readAs("a.html", "增长5%");
  expect(textsOf(reading)).toEqual([["", "增长5%"]]);
  expect(reading.problems).toMatchObject([
    { kind: "mislabelled-type", weight: "note", reason: { zh: "扩展名与内容不符：实为纯文本，已按内容读取" } },
  ]);
});

test("An archive in memory is one file of many reports, each told by its path", async () => {
  const archive = await zipOf({ "x/a.txt": "增长5%", "b.csv": "text,year\n增长6%,2022\n增长7%,2023\n", "c.txt": "" });
  const reading = await readAs("z.zip", archive);
  expect(textsOf(reading)).toEqual([
    ["/x/a.txt", "增长5%"],
    ["/b.csv#2", "增长6%"],
    ["/b.csv#3", "增长7%"],
  ]);
  expect(reading.problems).toMatchObject([{ kind: "empty", file: "z.zip/c.txt" }]);
});
