import { PDFDocument } from "pdf-lib";
import { deckTitle } from "../components/deck/make.js";
import type { DataSource } from "../components/data/source.js";
import type { Deck } from "../components/deck/deck.js";
import { collectOffline, offlineHtml } from "../components/deck/offline.js";
import { notesText } from "../components/deck/notes.js";
import { pictureSize, writePptx } from "../components/deck/pptx/write.js";
import { escapeHtml } from "../components/embed/snippets.js";
import { STRINGS } from "../components/i18n/strings.table.js";
import { handout, handoutTitle } from "../components/present/handout.js";
import { offlinePart } from "../build/deck-parts.js";
import { LOCALE, type Lang } from "../charts/i18n/lang.js";
import { withDocument } from "../figure/dom.js";
import { charactersOf, FAMILY, fontFaces, subsetFonts, type Subsets } from "../figure/fonts.js";
import { drawPng } from "../figure/png.js";
import type { Printer } from "../figure/programs.js";
import { writeSvg } from "../figure/svg.js";
import type { SiteIndex } from "../tables/site.types.js";
import type { QuotedSlide } from "./make.js";
import { appendixPages, chartPicture, slidePage } from "./page.js";

/** A deck in one language, ready to be written. */
export interface ReadyDeck {
  deck: Deck;
  lang: Lang;
  slides: readonly QuotedSlide[];
  index: SiteIndex;
  source: DataSource;
}

/** Dots of a picture for one pixel of a slide. */
const DENSITY = 2;
const MM_PER_PX = 25.4 / 96;

/** The deck as a PowerPoint file. */
export function pptxFile({ deck, lang, slides, index }: ReadyDeck, template: Uint8Array | null): Promise<Uint8Array> {
  const noted = slides.map(({ made, quotes }) => ({ made, notes: notesText(made, quotes) }));
  return writePptx(noted, {
    ...{ title: deckTitle(deck, lang), lang, ratio: deck.ratio, template },
    picture: async (made) => {
      const { text, characters } = withDocument((window) => {
        const picture = chartPicture(made, index);
        return {
          text: writeSvg(picture, { title: made.title, alt: made.alt }, window),
          characters: charactersOf(picture),
        };
      });
      const subsets: Subsets = await subsetFonts(characters);
      const png = await drawPng(text, { width: pictureSize(made).width * MM_PER_PX, dpi: 96 * DENSITY, subsets });
      return `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
    },
  });
}

/** The deck as a PDF: a slide a page, then the sentences behind the numbers. */
export async function pdfFile({ deck, lang, slides, index }: ReadyDeck, printer: Printer): Promise<Uint8Array> {
  const title = deckTitle(deck, lang);
  const pages = withDocument((window) => {
    const drawn = [
      ...slides.map((one) => slidePage(one, { index, of: slides.length })),
      ...appendixPages(slides, lang),
    ];
    return drawn.map((page) => writeSvg(page, { title, alt: title }, window));
  });
  const whole = await PDFDocument.create({ updateMetadata: false });
  for (const page of pages) {
    const own = await PDFDocument.load(await printer.toPdf(page), { updateMetadata: false });
    for (const copied of await whole.copyPages(own, own.getPageIndices())) whole.addPage(copied);
  }
  whole.setTitle(title, { showInWindowTitleBar: true });
  whole.setLanguage(LOCALE[lang]);
  whole.setCreator("Zhibiao");
  return whole.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** The deck as one HTML file that presents it without a network, fonts included. */
export async function offlineFile({ deck, lang, slides, source }: ReadyDeck): Promise<Uint8Array> {
  const made = slides.map((one) => one.made);
  const data = await collectOffline({ deck, lang, made }, source);
  const bundle = await offlinePart();
  const characters = charactersIn(JSON.stringify([data, STRINGS]) + bundle.script);
  const faces = await fontFaces(
    await subsetFonts(
      new Map([
        [400, characters],
        [700, characters],
      ]),
    ),
  );
  return encode(offlineHtml(data, { ...bundle, css: `${bundle.css}\n${OWN_FONT}`, faces: spread(faces) }));
}

/** The handout as one HTML file to be printed. */
export async function handoutFile({ deck, lang, slides }: ReadyDeck): Promise<Uint8Array> {
  const { css } = await offlinePart();
  const body = withDocument(() => {
    const paper = handout(deck, slides, lang);
    paper.classList.add("shown");
    return paper.outerHTML;
  });
  const faces = spread(
    await fontFaces(
      await subsetFonts(
        new Map([
          [400, charactersIn(body)],
          [700, charactersIn(body)],
        ]),
      ),
    ),
  );
  const title = escapeHtml(handoutTitle(deck, lang));
  return encode(`<!DOCTYPE html>
<html lang="${LOCALE[lang]}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
${faces}
${css}
${OWN_FONT}
html, body { height: auto; }
</style>
</head>
<body>
<main>${body}</main>
</body>
</html>
`);
}

const OWN_FONT = `:root, :root:lang(zh), :root:lang(en) { --sans: "${FAMILY}", sans-serif; --sans-zh: "${FAMILY}", sans-serif; --serif: "${FAMILY}", sans-serif; }`;

/** The one bold font stands for all bold weights. */
function spread(faces: string): string {
  return faces.replace("font-weight:700", "font-weight:600 900");
}

/** What is set in a font: ASCII in any case, as keys and numbers are written while a deck is shown. */
function charactersIn(text: string): Set<string> {
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  const own = [...text].filter((one) => one > "~" && one.trim() !== "");
  return new Set([...ascii, ...own]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
