import { DATE_MARK } from "./name.js";

const EDGES_BEFORE = /^(?:[^()]{0,3}\)|[\s,、;:。”"'’·\-的了或])+/;
const EDGE_AFTER = /[\^\s,、;:。“"'‘(·\-和与或]$/;
/** 24项主要指标中有15项: what is among them is named by them. */
const AMONG = /(?<=指标|项目)[中里](?:已?有)?$/;
const LONGEST_LABEL = 32;
/** What most labels have nothing of. */
const UNTIDY = new RegExp(`${DATE_MARK}|[“”]|${EDGES_BEFORE.source}|${AMONG.source}|${EDGE_AFTER.source}`);

/** Trims a name to what a reader would accept as a row's name: no date marks, joints or single quotation marks. */
export function tidyLabel(label: string): string {
  if (label.length <= LONGEST_LABEL && !UNTIDY.test(label)) return label;
  let words = label.replaceAll(DATE_MARK, "").replace(EDGES_BEFORE, "").replace(AMONG, "");
  while (EDGE_AFTER.test(words)) words = words.slice(0, -1);
  words = withoutUnpairedQuotes(words).replace(/^“([^“”]+)”$/, "$1");
  if (words.length <= LONGEST_LABEL) return words;
  // the end of a long list begins with one of its items
  const end = words.slice(-LONGEST_LABEL);
  return end.slice(end.indexOf("、") + 1);
}

function withoutUnpairedQuotes(words: string): string {
  return words.split("“").length === words.split("”").length ? words : words.replace(/[“”]/g, "");
}
