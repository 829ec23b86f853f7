/** Where the parts of a slide stand, in pixels of a slide 720 high: for browsers, PDF and PowerPoint alike. */
import { least } from "d3";
import { textWidth } from "../../charts/drawing/measure-text.js";
import { wrapText } from "../figure/wrap.js";
import { RATIOS, type Ratio } from "./deck.js";

/** Sizes of type, legible at the back of a room. */
export const TYPE = { cover: 54, title: 36, subtitle: 22, body: 26, caveat: 16, source: 14, cell: 20 } as const;

/** Blank at the edges. */
export const EDGE = 56;

const LEADING = 1.35;
/** At most so many lines of each part. */
const LINES = { subtitle: 2, caveats: 2, source: 1 } as const;

/** A part of a slide. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text with its lines. */
export interface TextBox extends Box {
  lines: string[];
  size: number;
}

/** The parts of a slide, from top to bottom. */
export interface Layout {
  width: number;
  height: number;
  title: TextBox;
  subtitle: TextBox;
  body: Box;
  caveats: TextBox;
  source: TextBox;
}

/** What is set around the body of a slide. */
export interface Around {
  title: string;
  subtitle: string;
  caveats: readonly string[];
  source: string;
}

/** Lays a slide out; what does not fit into the lines of its part is cut with an ellipsis. */
export function layOut({ title, subtitle, caveats, source }: Around, ratio: Ratio): Layout {
  const { width, height } = RATIOS[ratio];
  const inner = width - 2 * EDGE;
  const head = titleBox(title, inner);
  const sub = textBox(subtitle, {
    size: TYPE.subtitle,
    width: inner,
    y: head.y + head.height + 6,
    most: LINES.subtitle,
  });
  const foot = textBox(source, { size: TYPE.source, width: inner - 60, y: 0, most: LINES.source });
  foot.y = height - 28 - foot.height;
  const notes = caveatBox(caveats, inner);
  notes.y = foot.y - 6 - notes.height;
  const top = sub.y + sub.height + 14;
  const body = { x: EDGE, y: top, width: inner, height: notes.y - (notes.height ? 10 : 4) - top };
  return { width, height, title: head, subtitle: sub, body, caveats: notes, source: foot };
}

/** Sizes of a title, each with its most lines: all take about the same height. */
const TITLES = [
  { size: TYPE.title, most: 2 },
  { size: 32, most: 2 },
  { size: 28, most: 2 },
  { size: 24, most: 3 },
] as const;

/** Long titles are set smaller before they are cut. */
function titleBox(title: string, width: number): TextBox {
  const room = width / BOLD;
  const linesAt = (size: number): string[] => (title ? titleLines(title, room, size) : []);
  const { size, most } = TITLES.find((one) => linesAt(one.size).length <= one.most) ?? TITLES.at(-1)!;
  const lines = cut(linesAt(size), most);
  return { x: EDGE, y: 40, width, height: lines.length * size * LEADING, lines, size };
}

/** Bold type, in a font that is not at hand everywhere, may be so much wider than the guess. */
const BOLD = 1.12;
/** Where a title may part, the better places first. */
const PAUSES = [/[；：。]|[;:](?!\d)\s*/g, /，|,(?!\d)\s*/g];

/** A title on one line, else on two that part at a pause and are as even as may be, else as many as it takes. */
export function titleLines(title: string, width: number, size: number): string[] {
  if (textWidth(title, size) <= width) return [title];
  for (const pause of PAUSES) {
    const halves = [...title.matchAll(pause)].map(({ index, 0: mark }) => {
      const at = index + mark.length;
      return [title.slice(0, at).trimEnd(), title.slice(at)].map((text) => ({ text, wide: textWidth(text, size) }));
    });
    const fitting = halves.filter((half) => half.every(({ wide }) => wide > 0 && wide <= width));
    const even = least(fitting, ([a, b]) => Math.abs(a!.wide - b!.wide));
    if (even) return even.map(({ text }) => text);
  }
  return wrapText(title, { width, size });
}

/** The caveats that fit whole, each on lines of its own; a first one that is too long is cut. */
function caveatBox(caveats: readonly string[], width: number): TextBox {
  const size = TYPE.caveat;
  const lines: string[] = [];
  for (const caveat of caveats) {
    const own = wrapText(caveat, { width, size });
    if (lines.length + own.length > LINES.caveats && lines.length > 0) break;
    lines.push(...cut(own, LINES.caveats));
  }
  return { x: EDGE, y: 0, width, height: lines.length * size * LEADING, lines, size };
}

function textBox(
  text: string,
  { size, width, y, most }: { size: number; width: number; y: number; most: number },
): TextBox {
  const lines = text ? cut(wrapText(text, { width, size }), most) : [];
  return { x: EDGE, y, width, height: lines.length * size * LEADING, lines, size };
}

/** Size of a sentence that stands alone: the shorter it is, the larger. */
export function quoteSize(text: string): number {
  return text.length <= 60 ? 40 : text.length <= 120 ? 34 : 28;
}

/** Height of a line of type so large. */
export function lineHeight(size: number): number {
  return size * LEADING;
}

/** Keeps so many lines, the last with an ellipsis where there were more. */
export function cut(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const last = lines[most - 1] ?? "";
  return [...lines.slice(0, most - 1), `${last.slice(0, Math.max(0, last.length - 1))}…`];
}
