import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { unifyRadicals } from "./radicals.table.js";

/** A run of characters of a page without a wide gap in it; lengths in points, `base` grows downwards. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** Counts up as the page is drawn. */
  order: number;
}

/** Pieces of a page that run in one direction, turned so that they run to the right. */
export interface Flow {
  /** Degrees by which the pieces were turned; `vertical` for characters set below each other. */
  turn: number | "vertical";
  pieces: Piece[];
}

/** What a page says. */
export interface PageText {
  /** Flows, that with most characters first. */
  flows: Flow[];
  /** Height of the page as people see it, in points. */
  height: number;
  characters: number;
  /** Characters that no font could name. */
  unnamed: number;
}

interface Item {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

interface Chunk {
  items: (Item | object)[];
  styles: Record<string, { vertical?: boolean }>;
}

/** Bullets of symbol fonts, which say nothing. */
const BULLETS = /[\uF000-\uF0FF]/g;
// eslint-disable-next-line no-control-regex
const UNNAMED = /[\0-\x08\x0E-\x1F\x7F-\x9F\uE000-\uEFFF\uF100-\uF8FF\uFFFD\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g;

/** Takes the text of a page; stops once it has more characters than `most`. */
export async function readPage(page: PDFPageProxy, most: number): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const flows = new Map<Flow["turn"], Flow>();
  const verticalFonts = new Set<string>();
  const text: PageText = { flows: [], height: viewport.height, characters: 0, unnamed: 0 };
  const reader = page
    .streamTextContent({ includeMarkedContent: false })
    .getReader() as ReadableStreamDefaultReader<Chunk>;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const [name, { vertical }] of Object.entries(next.value.styles)) if (vertical) verticalFonts.add(name);
    for (const item of next.value.items) {
      // an item without text still costs, or a page of nothing but line ends would never be too long
      text.characters += 1;
      if ("str" in item)
        addItem(item, { text, flows, isVertical: verticalFonts.has(item.fontName), to: viewport.transform });
    }
    if (text.characters > most) {
      void reader.cancel(new Error("enough")).catch(() => undefined);
      break;
    }
  }
  const length = ({ pieces }: Flow) => pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  text.flows = [...flows.values()]
    .map((flow) => ({ flow, length: length(flow) }))
    .sort((a, b) => b.length - a.length)
    .map(({ flow }) => flow);
  return text;
}

interface Place {
  text: PageText;
  flows: Map<Flow["turn"], Flow>;
  isVertical: boolean;
  /** From the page's own coordinates to those of its reader. */
  to: number[];
}

function addItem(item: Item, { text, flows, isVertical, to }: Place): void {
  const named = item.str.replace(UNNAMED, "\uFFFD");
  const written = unifyRadicals(named.replace(BULLETS, " ")).replace(/\s+/g, " ").trim();
  if (written === "") return;
  text.characters += written.length;
  for (const char of named) if (char === "\uFFFD") text.unnamed += 1;
  const placed = place(item, to, isVertical);
  if (!placed) return;
  const { turn, ...box } = placed;
  let flow = flows.get(turn);
  if (!flow) flows.set(turn, (flow = { turn, pieces: [] }));
  flow.pieces.push({ text: written, order: text.characters, ...box });
}

/** Turns an item so that its text runs to the right. Null where its coordinates are no numbers. */
function place(
  item: Item,
  to: number[],
  isVertical: boolean,
): (Omit<Piece, "text" | "order"> & { turn: Flow["turn"] }) | null {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = to;
  const [p = 1, q = 0, , , x0 = 0, y0 = 0] = item.transform;
  const scale = Math.hypot(a, b);
  const x = a * x0 + c * y0 + e;
  const y = b * x0 + d * y0 + f;
  const size = (isVertical ? item.width : item.height) * scale;
  const width = (isVertical ? item.height : item.width) * scale;
  if (![x, y, size, width].every(Number.isFinite)) return null;
  if (isVertical) return { turn: "vertical", left: y, right: y + width, base: -x, size };
  const angle = Math.atan2(b * p + d * q, a * p + c * q);
  const left = x * Math.cos(angle) + y * Math.sin(angle);
  const base = y * Math.cos(angle) - x * Math.sin(angle);
  const turn = (Math.round((angle * 180) / Math.PI) + 360) % 360;
  return { turn, left, right: left + width, base, size };
}
