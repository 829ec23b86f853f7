import { textWidth } from "../charts/drawing/measure-text.js";
import { figureParts } from "../components/figure/figure-parts.js";
import { clip, type SlideTable } from "../components/deck/grid.js";
import {
  cut,
  EDGE,
  lineHeight,
  quoteSize,
  titleLines,
  TYPE,
  type Box,
  type Layout,
  type TextBox,
} from "../components/deck/layout.js";
import type { MadeSlide } from "../components/deck/make.js";
import { partsOf } from "../components/deck/notes.js";
import { svg } from "../charts/dom.js";
import { paint } from "../components/figure/colours.js";
import { composeFigure } from "../components/figure/compose.js";
import { PALETTES } from "../components/figure/palettes.table.js";
import { makeStandalone } from "../components/figure/standalone.js";
import { wrapText } from "../components/figure/wrap.js";
import { t } from "../components/i18n/i18n.js";
import type { Lang } from "../charts/i18n/lang.js";
import { placeName, reportName, valueText, yearStatus } from "../charts/mark/describe.js";
import { FAMILY } from "../figure/fonts.js";
import type { SiteIndex } from "../tables/site.types.js";
import type { QuotedSlide } from "./make.js";

/** Slides on white paper, which a projector and a printer show alike. */
const PALETTE = PALETTES.print;
const FONT = `'${FAMILY}', sans-serif`;

/** The chart of a slide alone, as large as it stands on it. */
export function chartPicture({ body, layout }: MadeSlide, index: SiteIndex): SVGElement {
  if (body.kind !== "chart") throw new Error("only a chart has a picture");
  const { fitted, view } = body;
  const { chart, width, height, scale } = fitted;
  const parts = figureParts(chart, { view, index, width, height });
  const figure = composeFigure(parts, {
    ...{ width, margin: 0, palette: PALETTE, font: FONT },
    with: { title: false, notes: false, source: false },
  });
  makeStandalone(figure, PALETTE.paper ?? "#ffffff");
  const own = Number(figure.getAttribute("height"));
  figure.setAttribute("x", String(layout.body.x));
  figure.setAttribute("y", String(layout.body.y));
  figure.setAttribute("width", String(width * scale));
  figure.setAttribute("height", String(own * scale));
  return figure;
}

/** A slide as a drawing, with its number at the foot. */
export function slidePage({ made, number }: QuotedSlide, { index, of }: { index: SiteIndex; of: number }): SVGElement {
  const { layout, body, slide, lang } = made;
  const parts: SVGElement[] = [];
  if (slide.kind === "cover") parts.push(...cover(made));
  else {
    parts.push(...lines(layout.title, { fill: "var(--ink)", weight: 700 }));
    parts.push(...lines(layout.subtitle, { fill: "var(--muted)" }));
    parts.push(...lines(layout.caveats, { fill: "var(--muted)" }));
    if (body.kind === "words") parts.push(...paragraphs(body.paragraphs, layout.body));
  }
  if (body.kind === "chart") parts.push(chartPicture(made, index));
  if (body.kind === "table") parts.push(tablePart(body.table, layout.body));
  if (body.kind === "quote") parts.push(...quotePart(made));
  parts.push(...lines(layout.source, { fill: "var(--muted)" }));
  return sheet(layout, { lang, parts: [...parts, pageNumber(layout, `${number} / ${of}`)] });
}

/** A page of a given size, painted. */
function sheet({ width, height }: Layout, { lang, parts }: { lang: Lang; parts: SVGElement[] }): SVGElement {
  const style = `font-family: ${FONT}; font-variant-numeric: tabular-nums`;
  const page = svg`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    fill="var(--ink)" lang=${lang} style=${style}>
    <rect width=${width} height=${height} fill="var(--paper)" />${parts}
  </svg>`;
  paint(page, PALETTE);
  return page;
}

function pageNumber({ width, height }: Pick<Layout, "width" | "height">, text: string): SVGElement {
  return svg`<text x=${width - EDGE} y=${height - 32} font-size=${TYPE.source} text-anchor="end" fill="var(--muted)">${text}</text>`;
}

interface Style {
  fill: string;
  weight?: number;
}

function lines(box: TextBox, style: Style): SVGElement[] {
  return box.lines.map((line, i) =>
    text(line, { x: box.x, y: box.y + i * lineHeight(box.size), size: box.size, ...style }),
  );
}

/** A line of text whose top stands at `y`. */
function text(
  words: string,
  { x, y, size, fill, weight = 400 }: Style & { x: number; y: number; size: number },
): SVGElement {
  return svg`<text x=${round(x)} y=${round(y + size)} font-size=${size} font-weight=${weight} fill=${fill}>${words}</text>`;
}

function cover({ title, body, layout }: MadeSlide): SVGElement[] {
  const width = layout.width - 2 * EDGE;
  const size = TYPE.cover;
  const heads = cut(titleLines(title, width / 1.12, size), 3);
  const y = layout.height * 0.3 + 150 - heads.length * lineHeight(size);
  const own = body.kind === "words" ? body.paragraphs.flatMap((one) => wrapText(one, { width, size: TYPE.body })) : [];
  return [
    ...heads.map((line, i) =>
      text(line, { x: EDGE, y: y + i * lineHeight(size), size, fill: "var(--ink)", weight: 700 }),
    ),
    ...own.map((line, i) =>
      text(line, {
        x: EDGE,
        y: layout.height * 0.3 + 170 + i * lineHeight(TYPE.body),
        size: TYPE.body,
        fill: "var(--muted)",
      }),
    ),
  ];
}

function paragraphs(all: readonly string[], box: Box): SVGElement[] {
  const size = TYPE.body;
  let y = box.y;
  return all.flatMap((one) => {
    const own = wrapText(one, { width: box.width - 28, size });
    const bullet = text("•", { x: box.x, y, size, fill: "var(--accent)" });
    const set = own.map((line, i) =>
      text(line, { x: box.x + 28, y: y + i * lineHeight(size), size, fill: "var(--ink)" }),
    );
    y += own.length * lineHeight(size) + 12;
    return [bullet, ...set];
  });
}

function tablePart(
  { heads, rows, widths, headHeight, rowHeight, size, right, centred }: SlideTable,
  box: Box,
): SVGElement {
  const lefts = widths.map((_, i) => box.x + widths.slice(0, i).reduce((sum, one) => sum + one, 0));
  const end = box.x + widths.reduce((sum, one) => sum + one, 0);
  const at = (i: number) => {
    if (right.has(i)) return { x: lefts[i]! + widths[i]! - 26, "text-anchor": "end" };
    return centred.has(i) ? { x: lefts[i]! + widths[i]! / 2, "text-anchor": "middle" } : { x: lefts[i]! + 7 };
  };
  const line = (y: number) => svg`<line x1=${box.x} x2=${end} y1=${y} y2=${y} stroke="var(--line)" />`;
  const cell = (words: string, i: number, { y, ...style }: Style & { y: number }) =>
    svg`<text ${at(i)} y=${round(y + rowHeight / 2 + size * 0.36)} font-size=${size} font-weight=${style.weight ?? 400} fill=${style.fill}>${clip(words, widths[i]!, size)}</text>`;
  return svg`<g>
    ${heads.flatMap((head, i) => {
      const own = head.split("\n");
      const top = box.y + (headHeight - rowHeight) / 2 - ((own.length - 1) * lineHeight(size)) / 2;
      return own.map((words, n) =>
        cell(words, i, { y: top + n * lineHeight(size), fill: "var(--muted)", weight: 600 }),
      );
    })}
    ${line(box.y + headHeight)}
    ${rows.map((row, r) => {
      const y = box.y + headHeight + r * rowHeight;
      return svg`<g>
        ${row.map(({ tone }, i) => (tone === "value" ? svg`<rect x=${lefts[i]! + 1} y=${y + 1} width=${widths[i]! - 2} height=${rowHeight - 2} fill="var(--accent-tint)" />` : null))}
        ${row.map((one, i) => cell(one.text, i, { y, fill: one.tone === "silent" ? "var(--muted)" : "var(--ink)", weight: i === 0 || one.tone === "value" ? 600 : 400 }))}
        ${line(y + rowHeight)}
      </g>`;
    })}
  </g>`;
}

function quotePart({ body, layout, lang }: MadeSlide): SVGElement[] {
  if (body.kind !== "quote") return [];
  const { passage, row } = body;
  const box = layout.body;
  const place = { x: box.x, y: box.y + 30, width: box.width, size: quoteSize(passage.text) };
  const { parts, height } = marked(
    [passage.text.slice(0, passage.from), passage.text.slice(passage.from, passage.to), passage.text.slice(passage.to)],
    place,
  );
  const from = [
    `${placeName(row, lang)} · ${yearStatus(row, lang)} · ${valueText(row, lang)}`,
    t(lang, "quotedFrom", { report: reportName(row, lang) }),
  ];
  const size = TYPE.subtitle;
  const y = Math.min(box.y + box.height - 70, place.y + height + 40);
  const bar = svg`<rect x=${box.x} y=${place.y + 4} width="4" height=${height - 8} fill="var(--accent)" />`;
  return [
    bar,
    ...parts,
    ...from.map((line, i) => text(line, { x: box.x + 24, y: y + i * lineHeight(size), size, fill: "var(--muted)" })),
  ];
}

/** A sentence in lines, its number set bold in the accent's colour. */
function marked(
  sentence: readonly [string, string, string],
  { x, y, width, size }: { x: number; y: number; width: number; size: number },
): { parts: SVGElement[]; height: number } {
  const leading = size * 1.6;
  const whole = sentence.join("").replace(/\s+/g, " ");
  const from = sentence[0].replace(/\s+/g, " ").length;
  const to = from + sentence[1].replace(/\s+/g, " ").length;
  let at = 0;
  const own = wrapText(whole, { width: width - 24, size });
  const parts = own.map((line, i) => {
    at = whole.indexOf(line, at);
    const [a, b] = [Math.max(0, Math.min(line.length, from - at)), Math.max(0, Math.min(line.length, to - at))];
    at += line.length;
    const number = line.slice(a, b);
    return svg`<text x=${x + 24} y=${round(y + i * leading + size)} font-size=${size} fill="var(--ink)"><tspan>${line.slice(0, a)}</tspan>${number ? svg`<tspan font-weight="700" fill="var(--accent)">${number}</tspan>` : null}<tspan>${line.slice(b)}</tspan></text>`;
  });
  return { parts, height: own.length * leading };
}

const SMALL = 15;

/** The sentences behind all numbers, slide by slide, on as many pages as they take. */
export function appendixPages(slides: readonly QuotedSlide[], lang: Lang): SVGElement[] {
  const cited = slides.filter(({ quotes }) => quotes.length > 0);
  const layout = cited[0]?.made.layout;
  if (!layout) return [];
  const book = new Book(layout, lang);
  for (const { made, quotes, number } of cited) {
    book.heading(t(lang, "slideAppendixOf", { slide: String(number), title: made.title }));
    for (const one of quotes) book.quote(one);
  }
  return book.pages();
}

/** Blocks below each other, on as many pages as they take. */
class Book {
  readonly #layout: Layout;
  readonly #lang: Lang;
  readonly #pages: SVGElement[][] = [];
  #y = Infinity;

  constructor(layout: Layout, lang: Lang) {
    this.#layout = layout;
    this.#lang = lang;
  }

  heading(words: string): void {
    const own = cut(wrapText(words, { width: this.#width, size: 20 }), 2);
    // a heading stays with what it is of
    this.#room(own.length * lineHeight(20) + 130);
    this.#y += 14;
    for (const line of own) this.#line(line, { size: 20, fill: "var(--ink)", weight: 700 });
  }

  quote(one: QuotedSlide["quotes"][number]): void {
    const place = { x: EDGE, width: this.#width, size: SMALL };
    const sentence = partsOf(one);
    const { height } = marked(sentence, { ...place, y: 0 });
    this.#room(height + 2 * lineHeight(SMALL) + 12);
    this.#line(one.what, { size: SMALL, fill: "var(--accent)", weight: 600 });
    this.#pages.at(-1)!.push(...marked(sentence, { ...place, y: this.#y }).parts);
    this.#y += height;
    this.#line(`—— ${one.report}`, { size: 13, fill: "var(--muted)" });
    this.#y += 10;
  }

  pages(): SVGElement[] {
    return this.#pages.map((parts) => sheet(this.#layout, { lang: this.#lang, parts }));
  }

  get #width(): number {
    return this.#layout.width - 2 * EDGE;
  }

  #line(words: string, style: Style & { size: number }): void {
    const line = textWidth(words, style.size) > this.#width ? clip(words, this.#width, style.size) : words;
    this.#pages.at(-1)!.push(text(line, { x: EDGE, y: this.#y, ...style }));
    this.#y += lineHeight(style.size);
  }

  #room(height: number): void {
    if (this.#y + height <= this.#layout.height - 40) return;
    this.#pages.push([text(t(this.#lang, "slideAppendix"), { x: EDGE, y: 30, size: 15, fill: "var(--muted)" })]);
    this.#y = 64;
  }
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
