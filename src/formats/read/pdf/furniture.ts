import { wordsOf, type Line } from "./lines.js";

/** Lines of a page that run in one direction. */
export interface LineFlow {
  isUpright: boolean;
  lines: Line[];
}

/** A page as lines. */
export interface PageLines {
  height: number;
  flows: LineFlow[];
}

/** Share of a page's height, at its top and at its foot, in which headers and footers stand. */
const MARGIN = 0.16;
/** Lines at the top and at the foot that are looked at. */
const DEPTH = 4;
/** Share of the pages that repeat a header; those of left and right pages may differ. */
const SHARE = 0.4;
/** With fewer pages than this, a header has to be the same to the digit. */
const FEWEST_PAGES = 3;
/** Height within which a header is the same, in points. */
const BAND = 8;

/** Page numbers that cannot be anything else: — 3 —, 第3页, 3/12, 第3页 共12页; blanks left out. */
const NUMBER =
  /^(?:[-\u2010-\u2015─━·~～|]+\d{1,4}[-\u2010-\u2015─━·~～|]+|第\d{1,4}页(?:[,，/／]?共\d{1,4}页)?|\d{1,4}[/／]\d{1,4})$/;
const BARE = /^\d{1,4}$/;

/** Leaves out running headers and footers, page numbers and watermarks. */
export function dropFurniture(pages: readonly PageLines[]): PageLines[] {
  const isShort = pages.length < FEWEST_PAGES;
  const keysOf = (line: Line) => nearKeys(line, isShort ? exactWords : wordsWithoutDigits);
  const counts = countRepeated(pages, keysOf);
  const enough = Math.max(2, SHARE * pages.length);
  return pages.map((page, at) => ({
    ...page,
    flows: page.flows.map((flow) => {
      const edges = new Set(edgesOf(flow, page));
      const isFurniture = (line: Line) => {
        const isSeen = keysOf(line).some((key) => (counts.get(key) ?? 0) >= enough);
        if (!flow.isUpright) return isSeen;
        return edges.has(line) && (isSeen || isPageNumber(line, { page, number: at + 1, of: pages.length }));
      };
      return { ...flow, lines: flow.lines.filter((line) => !isFurniture(line)) };
    }),
  }));
}

/** Lines that may be header or footer; in text that is turned any line may be a watermark. */
function edgesOf({ isUpright, lines }: LineFlow, { height }: PageLines): Line[] {
  if (!isUpright) return lines;
  const top = lines.slice(0, DEPTH).filter(({ base }) => base < MARGIN * height);
  const foot = lines.slice(-DEPTH).filter(({ base }) => base > (1 - MARGIN) * height);
  return [...top, ...foot];
}

function countRepeated(pages: readonly PageLines[], keysOf: (line: Line) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.flows.flatMap((flow) => edgesOf(flow, page)).flatMap(keysOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const exactWords = (line: Line): string => wordsOf(line.pieces).replace(/\s/g, "").slice(0, 80);
const wordsWithoutDigits = (line: Line): string => exactWords(line).replace(/\d+/g, "#");

/** A line's words with heights near its own; two lines at the same height share one of them. */
function nearKeys(line: Line, inWords: (line: Line) => string): string[] {
  const words = inWords(line);
  const band = Math.floor(line.base / BAND);
  return [band, Math.floor(line.base / BAND + 0.5) + 0.5].map((height) => `${height}:${words}`);
}

interface PagePlace {
  page: PageLines;
  number: number;
  of: number;
}

function isPageNumber(line: Line, { page, number, of }: PagePlace): boolean {
  const words = wordsOf(line.pieces).replace(/\s/g, "");
  if (NUMBER.test(words)) return true;
  // a bare number that no other page repeats may be the last of a table
  const isOutermost = page.flows.some(({ lines }) => lines[0] === line || lines.at(-1) === line);
  return isOutermost && of < FEWEST_PAGES && BARE.test(words) && Number(words) === number;
}
