import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/formats/document.js";
import { FIXTURE_REPORTS, SHARED_REPORTS } from "../fixtures/corpora.js";
import { unaccounted } from "./accounts.js";
import { read, readSeeds } from "./engine.js";

const seeds = await readSeeds();

describe("A seed report", () => {
  for (const { doc, text, extraction } of seeds)
    test(`has each run of digits in exactly one mention: ${doc}`, () => {
      expect(unaccounted(text, extraction.mentions)).toEqual([]);
    });

  test("is one of five, which have 380 numbers in digits together", () => {
    // 132.2 is one of them
    const numbers = seeds.flatMap(({ text }) => text.match(/\d+(?:\.\d+)?/g) ?? []);
    expect([seeds.length, numbers.length]).toEqual([5, 380]);
  });
});

// made-up reports, and ones that are not the project's to keep: real ones of many places and years, and spoilt ones
for (const folder of [FIXTURE_REPORTS, SHARED_REPORTS, "../shared/corpus/ugly"]) {
  const isThere = existsSync(folder);
  const files = isThere ? readdirSync(folder).filter((file) => file.endsWith(".txt")) : [];

  describe(`A report of ${folder}`, () => {
    test("is there to be read", ({ skip }) => {
      skip(!isThere, `${folder} is absent`);
      expect(files.length).toBeGreaterThan(0);
    });

    for (const file of files)
      test(`is read, or refused with a reason, and no number of it is lost: ${file}`, async () => {
        for await (const { documents, problems } of readDocuments(`${folder}/${file}`)) {
          expect(documents.length + problems.length).toBeGreaterThan(0);
          for (const { text } of documents) expect(unaccounted(text, read(text, { file }).mentions)).toEqual([]);
        }
      });
  });
}
