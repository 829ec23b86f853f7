import { createLexicon, extract, type Mention } from "../../../src/engine/index.js";
import { readTables } from "../../../src/formats/tables.js";

const lexicon = createLexicon(await readTables("data"));

/** What the engine says about a text, without where it stands; blanks within a quotation are left out, as formats differ in them. */
export function observationsOf(text: string): unknown[] {
  return extract({ doc: "report", text }, lexicon).mentions.map(withoutPlace);
}

function withoutPlace(mention: Mention): unknown {
  const text = mention.text.replace(/\s/g, "");
  return { ...mention, start: null, end: null, text, section: mention.section?.replace(/\s/g, "") ?? null };
}

/** Lines of a text as readers write them: trimmed, none of them empty, single spaces. */
export function linesOfText(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim())
    .filter((line) => line !== "");
}
