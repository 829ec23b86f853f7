import { describe, expect, test } from "vitest";
import { casesOf, faultsOf, type Case } from "./corpus/corpus.js";
import { dimensions } from "./corpus/index.js";

for (const { title, heading, rows, failing } of dimensions) {
  describe(title, () => {
    for (const each of casesOf(rows, heading)) test(each.marked, () => expectNoFault(each));
  });

  // A row that passes here belongs among the others.
  for (const { why, rows: known } of failing)
    describe(`${title}, not yet: ${why}`, () => {
      for (const each of casesOf(known, heading)) test.fails(each.marked, () => expectNoFault(each));
    });

  test(`${title}: each text stands in the corpus once`, () => {
    const texts = [...rows, ...failing.flatMap((group) => group.rows)].flatMap(([, ...own]) => own);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });
}

function expectNoFault(row: Case): void {
  expect(faultsOf(row)).toEqual([]);
}
