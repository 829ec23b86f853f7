import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/formats/document.js";
import { nodeFs } from "../../src/formats/fs.js";
import { folderOf } from "./folder-of.js";

describe("A document", () => {
  test("is named by its file without the extension", async () => {
    const folder = folderOf({ "平遥县.2022.txt": "\uFEFF增长8%\r\n" });
    const reading = await readDocument(join(folder, "平遥县.2022.txt"));
    expect(reading).toEqual({
      document: { doc: "平遥县.2022", file: "平遥县.2022.txt", text: "增长8%\n" },
      problems: [],
    });
  });

  test.each([
    ["empty.txt", "empty"],
    ["report.docx", "binary"],
    ["noise.txt", "not-text"],
    ["page.html", "markup"],
    ["folder", "directory"],
    ["nowhere.txt", "missing"],
    ["empty.txt/below.txt", "missing"],
    ["seeds/*.txt", "no-match"],
  ])("that cannot be used is a problem by kind: %s", async (name, kind) => {
    const folder = folderOf({
      "empty.txt": "",
      "report.docx": "PK\x03\x04",
      "noise.txt": Uint8Array.from([0x81, 0xff, 0xfe, 0x81, 0xff]),
      "page.html": "<html>",
      "folder/": "",
    });
    const { document, problems } = await readDocument(join(folder, name));
    expect(document).toBeNull();
    expect(problems).toMatchObject([{ kind, file: join(folder, name), line: null }]);
    for (const text of problems.flatMap(({ reason, remedy }) => [reason.zh, reason.en, remedy.zh, remedy.en]))
      expect(text).toMatch(/^[^{}]+$/);
  });

  test("that the system refuses is a problem that names the system's reason", async () => {
    const refuse = () => Promise.reject(Object.assign(new Error("refused"), { code: "EACCES" }));
    const { problems } = await readDocument("a.txt", { ...nodeFs, readFile: refuse });
    expect(problems).toMatchObject([{ kind: "unreadable", reason: { en: "it cannot be read (EACCES)" } }]);
  });

  test("with a few damaged bytes is read, and the damage told", async () => {
    const bytes = Buffer.from("各位代表，现在向大会报告工作。".repeat(60));
    bytes.set([0xff], 30);
    const { document, problems } = await readDocument(join(folderOf({ "a.txt": bytes }), "a.txt"));
    expect(document?.text).toContain("报告工作");
    expect(problems).toMatchObject([{ kind: "damaged" }]);
  });
});
