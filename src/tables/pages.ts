import { bisectRight } from "d3";

/** The page of an offset, from 1, of pages that begin at the given offsets: `pageAt([0, 500], 620)` → 2; null without pages. */
export function pageAt(pages: readonly number[] | null, offset: number): number | null {
  return pages === null || pages.length === 0 ? null : Math.max(1, bisectRight(pages, offset));
}
