import { DATE_MARK } from "./name.js";

const EDGES_BEFORE = /^[\s,、;:。”"'’)·\-的了]+/;
const EDGE_AFTER = /[\s,、;:。“"'‘(·\-和与]$/;
const LONGEST_LABEL = 32;

/** Trims a name to what a reader would accept as a row's name: no date marks, joints or single quotation marks. */
export function tidyLabel(label: string): string {
  let words = label.replaceAll(DATE_MARK, "").replace(EDGES_BEFORE, "");
  while (EDGE_AFTER.test(words)) words = words.slice(0, -1);
  words = withoutUnpairedQuotes(words);
  return words.length > LONGEST_LABEL ? words.slice(-LONGEST_LABEL) : words;
}

function withoutUnpairedQuotes(words: string): string {
  return words.split("“").length === words.split("”").length ? words : words.replace(/[“”]/g, "");
}
