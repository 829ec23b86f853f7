import { openPdf } from "./library.js";

/** Characters drawn as outlines take more paths than the rules and frames of an empty page. */
const MANY_PATHS = 40;

/** Which of some pages, counted from 1, show a picture, or writing that was drawn; pictures are not decoded for it. */
export async function findPictures(bytes: Uint8Array, pages: readonly number[]): Promise<number[]> {
  if (pages.length === 0) return [];
  const { document, paintsPath, close } = await openPdf(bytes, "pictures");
  const found: number[] = [];
  try {
    for (const number of pages) {
      try {
        const page = await document.getPage(number);
        const { fnArray } = await page.getOperatorList();
        if (fnArray.filter((operator) => operator === paintsPath).length > MANY_PATHS) found.push(number);
        page.cleanup();
      } catch {
        // the first picture of a page is an error here, and so is one that is damaged
        found.push(number);
      }
    }
  } finally {
    await close();
  }
  return found;
}
