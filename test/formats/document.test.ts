import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentsOf, readDocuments, type DocumentReading } from "../../src/formats/document.js";
import { nodeFs } from "../../src/formats/fs.js";
import type { Problem } from "../../src/tables/problem.js";
import { folderOf } from "./folder-of.js";
import { zipOf } from "./zip-of.js";

/** All readings of a file together. */
async function gather(readings: AsyncIterable<DocumentReading>): Promise<DocumentReading> {
  const all: DocumentReading = { documents: [], problems: [] };
  for await (const { documents, problems } of readings) {
    all.documents.push(...documents);
    all.problems.push(...problems);
  }
  return all;
}

const wordsOf = (problems: readonly Problem[]) =>
  problems.flatMap(({ reason, remedy }) => [reason.zh, reason.en, remedy.zh, remedy.en]);

describe("A document", () => {
  test("is named by its file without the extension", async () => {
    const folder = folderOf({ "平遥县.2022.txt": "\uFEFF增长8%\r\n" });
    const reading = await gather(readDocuments(join(folder, "平遥县.2022.txt")));
    expect(reading).toEqual({
      documents: [{ doc: "平遥县.2022", file: "平遥县.2022.txt", part: "", text: "增长8%\n", pages: null, hints: {} }],
      problems: [],
    });
  });

  test.each([
    ["empty.txt", "empty"],
    ["report.docx", "corrupt"],
    ["noise.txt", "not-text"],
    ["old.doc", "unsupported"],
    ["folder", "directory"],
    ["nowhere.txt", "missing"],
    ["empty.txt/below.txt", "missing"],
    ["seeds/*.txt", "no-match"],
  ])("that cannot be used is a problem by kind: %s", async (name, kind) => {
    const folder = folderOf({
      "empty.txt": "",
      "report.docx": "PK\x03\x04",
      "noise.txt": Uint8Array.from([0x81, 0xff, 0xfe, 0x81, 0xff]),
      "old.doc": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
      "folder/": "",
    });
    const { documents, problems } = await gather(readDocuments(join(folder, name)));
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ kind, file: join(folder, name), line: null }]);
    for (const text of wordsOf(problems)) expect(text).toMatch(/^[^{}]+$/);
  });

  test("that the system refuses is a problem that names the system's reason", async () => {
    const refuse = () => Promise.reject(Object.assign(new Error("refused"), { code: "EACCES" }));
    const path = join(folderOf({ "a.txt": "增长8%" }), "a.txt");
    const { problems } = await gather(readDocuments(path, { ...nodeFs, readFile: refuse }));
    expect(problems).toMatchObject([{ kind: "unreadable", reason: { en: "it cannot be read (EACCES)" } }]);
  });

  test("with a few damaged bytes is read, and the damage told", async () => {
    const bytes = Buffer.from("各位代表，现在向大会报告工作。".repeat(60));
    bytes.set([0xff], 30);
    const { documents, problems } = await gather(readDocuments(join(folderOf({ "a.txt": bytes }), "a.txt")));
    expect(documents[0]?.text).toContain("报告工作");
    expect(problems).toMatchObject([{ kind: "damaged" }]);
  });

  test("of a table is named by its row too", async () => {
    const table = "place,year,text\n平遥县,2022,增长8%\n祁县,2023,增长9%\n";
    const { documents } = await gather(readDocuments(join(folderOf({ "a.csv": table }), "a.csv")));
    expect(documents.map(({ doc, file, part, hints }) => [doc, file, part, hints])).toEqual([
      ["a#2", "a.csv", "#2", { place: "平遥县", year: 2022 }],
      ["a#3", "a.csv", "#3", { place: "祁县", year: 2023 }],
    ]);
  });

  test("of an archive is named by its own file, and found by its path from the folder on", async () => {
    const archive = await zipOf({
      "2022/平遥县.txt": "增长8%",
      "b.csv": "text,year\n增长9%,2022\n增长7%,2023\n",
      "c.txt": "",
    });
    const path = join(folderOf({ "a.zip": archive }), "a.zip");
    const { documents, problems } = await gather(readDocuments(path));
    const named = [
      ["平遥县", "a.zip/2022/平遥县.txt"],
      ["b#2", "a.zip/b.csv"],
      ["b#3", "a.zip/b.csv"],
    ];
    expect(documents.map(({ doc, file }) => [doc, file])).toEqual(named);
    expect(problems).toMatchObject([{ kind: "empty", file: `${path}/c.txt` }]);
    const fromBytes = await gather(documentsOf("a.zip", archive));
    expect(fromBytes.documents.map(({ doc, file }) => [doc, file])).toEqual(named);
  });
});
