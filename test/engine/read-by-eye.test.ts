import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/engine/index.js";
import type { Observation } from "../../src/engine/types.js";
import { decodeText } from "../../src/formats/decode.js";
import { lexicon } from "./engine.js";

// What was judged by eye is of reports that are not the project's to keep.
const texts = "../shared/corpus/dev";
/** How many of the rows that were judged right may be read otherwise by now. */
const MAY_DIFFER = 0.03;

interface Row {
  doc: string;
  start: number;
  said: string;
}

describe.each(["label", "subject"] as const)("Rows whose %s was judged right", (field) => {
  const rows = rightRows(readFileSync(`data/gold/${field}s.tsv`, "utf8"));
  const docs = [...new Set(rows.map(({ doc }) => doc))];
  const missing = docs.filter((doc) => !existsSync(`${texts}/${doc}.txt`));

  test(`are still read so, but for ${MAY_DIFFER * 100} %`, ({ skip }) => {
    skip(missing.length > 0, `texts are absent: ${missing.join(", ")}`);
    const found = new Map(docs.flatMap(observationsOf).map((each) => [`${each.doc}:${each.start}`, each[field]]));
    const differ = rows.filter(({ doc, start, said }) => found.get(`${doc}:${start}`) !== said);
    const list = differ.map(({ doc, start, said }) => `${doc}:${start} ${said}`).join("\n");
    expect(differ.length / rows.length, list).toBeLessThanOrEqual(MAY_DIFFER);
  });
});

function rightRows(table: string): Row[] {
  const lines = table.trim().split("\n").slice(1);
  const cells = lines.map((line) => line.split("\t"));
  return cells
    .filter(([, , , , verdict]) => verdict === "right")
    .map(([doc, start, , said]) => ({ doc: doc!, start: Number(start), said: said! }));
}

function observationsOf(doc: string): Observation[] {
  const decoded = decodeText(readFileSync(`${texts}/${doc}.txt`));
  if ("fault" in decoded) throw new Error(`cannot read ${doc}: ${decoded.fault}`);
  const { mentions } = extract({ doc, text: decoded.text }, lexicon);
  return mentions.filter((mention) => mention.kind === "observation");
}
