import { pageAt } from "../../tables/pages.js";
import type { Cell } from "../../tables/cell.js";

/** The text of a report as it is kept: with the offset at which each page begins, or null where there are none. */
export interface KeptText {
  text: string;
  pages: readonly number[] | null;
}

/** No row is longer: databases take rows two thousand at a time, and those of a hostile text must not fill the memory. */
const LONGEST = 1_000;

/**
 * Rows of the paragraphs of a text that are not empty, in order; a long one is cut at the end of a sentence. The gap between two rows is line ends and nothing else:
 * `"甲\n\n乙"` → `{start: 0, end: 1, text: "甲"}, {start: 3, end: 4, text: "乙"}`.
 */
export function* textRows(doc: string, { text, pages }: KeptText): Generator<Record<string, Cell>> {
  for (let start = 0; start < text.length;) {
    if (text[start] === "\n") {
      start++;
      continue;
    }
    const end = endOfRow(text, start);
    yield { doc, start, end, page: pageAt(pages, start), text: text.slice(start, end) };
    start = end;
  }
}

function endOfRow(text: string, start: number): number {
  const line = text.indexOf("\n", start);
  const end = line === -1 ? text.length : line;
  if (end - start <= LONGEST) return end;
  const most = start + LONGEST;
  const sentence = text.lastIndexOf("。", most - 1);
  if (sentence > start) return sentence + 1;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(most));
  return splitsPair ? most - 1 : most;
}
