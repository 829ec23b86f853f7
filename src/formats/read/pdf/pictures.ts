import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Operators } from "./library.js";

/** Characters drawn as outlines take more paths than the rules and frames of an empty page. */
const MANY_PATHS = 40;
/** Share of a page's area from which on a picture may hold text. */
const LARGE = 0.01;

/** Turns and stretches: the area that the unit square comes to cover. */
type Matrix = readonly number[];

/**
 * Whether a page shows a picture, or writing that was drawn as lines.
 *
 * Pictures are not decoded: `openPdf` has pdf.js leave them out. What is left of one is that the unit square,
 * which a picture fills, was stretched over a part of the page.
 */
export async function showsPicture(page: PDFPageProxy, operators: Operators): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height } = page.getViewport({ scale: 1 });
  const large = LARGE * width * height;
  const outer: number[] = [];
  let area = 1;
  let paths = 0;
  for (const [at, operator] of fnArray.entries()) {
    if (operator === operators.save || operator === operators.paintFormXObjectBegin) outer.push(area);
    if (operator === operators.restore || operator === operators.paintFormXObjectEnd) area = outer.pop() ?? area;
    if (operator === operators.transform) area *= areaOf(argsArray[at] as Matrix);
    if (operator === operators.paintFormXObjectBegin) area *= areaOf((argsArray[at] as [Matrix | null])[0]);
    if (operator === operators.constructPath) paths += 1;
    if (area > large || paths > MANY_PATHS) return true;
  }
  return false;
}

function areaOf(matrix: Matrix | null): number {
  const [a = 1, b = 0, c = 0, d = 1] = matrix ?? [];
  return Math.abs(a * d - b * c);
}
