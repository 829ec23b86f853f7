import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../../src/formats/document.js";

// Inputs as found, which are not the project's to keep.
const folder = "../shared/corpus/ugly";
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder) : [];

/** Documents and problems of a file of the folder. */
async function read(file: string) {
  const documents: string[] = [];
  const problems: string[] = [];
  for await (const reading of readDocuments(`${folder}/${file}`)) {
    documents.push(...reading.documents.map(({ file: name }) => name));
    problems.push(...reading.problems.map(({ kind }) => kind));
  }
  return { documents, problems };
}

describe("An ugly file", () => {
  test("is there to be read", ({ skip }) => {
    skip(!isThere, `${folder} is absent`);
    expect(files.length).toBeGreaterThan(0);
  });

  for (const file of files)
    test(`gives its text, or says why not; no reader fails: ${file}`, async () => {
      const { documents, problems } = await read(file);
      expect(documents.length + problems.length).toBeGreaterThan(0);
      expect(problems).not.toContain("reader-failed");
    });

  test("may be an archive whose 31 names are in GBK", async ({ skip }) => {
    skip(!isThere, `${folder} is absent`);
    const { documents } = await read("31provinces_2025_gbk_names.zip");
    expect(documents).toHaveLength(31);
    for (const name of documents) expect(name).toMatch(/^31provinces_2025_gbk_names\.zip\/2025年\p{sc=Han}+\.docx$/u);
  });
});
