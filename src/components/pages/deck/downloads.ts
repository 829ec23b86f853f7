/** Files of a deck, made in the browser when they are asked for. */
import type { DataSource } from "../../data/source.js";
import type { App } from "../../chrome/app.js";
import { textOf } from "../../../tables/fault.js";
import { html } from "../../../charts/dom.js";
import { composeFigure } from "../../figure/compose.js";
import { PALETTES } from "../../figure/palettes.table.js";
import { pngFile, svgText } from "../../figure/picture.js";
import { figureParts } from "../../figure/figure-parts.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { paperSlides } from "../../present/handout.js";
import { printDeck } from "../../present/print.js";
import { saveFile } from "../../dom/save.js";
import type { Deck } from "../../deck/deck.js";
import { deckTitle, type MadeSlide } from "../../deck/make.js";
import { notesText } from "../../deck/notes.js";
import { collectOffline, offlineHtml } from "../../deck/offline.js";
import { fetchOfflinePart, fetchPptxWriter } from "./parts.js";

/** What the files are made from. */
export interface DownloadOrigin {
  now(): Deck;
  source: DataSource;
  app: App;
}

/** Dots of a picture for one pixel. */
const DENSITY = 2;

/** Offers the files. */
export function downloads({ now, source, app }: DownloadOrigin): HTMLElement {
  const lang = app.lang();
  const said = html`<span role="status"></span>`;
  const offer = (key: string, name: string, make: (deck: Deck) => Promise<void>): HTMLElement => {
    const button = html`<button type="button" class="download" data-key=${`deck:${key}`}>
      ${name}
    </button>` as HTMLButtonElement;
    button.addEventListener("click", () => {
      button.disabled = true;
      said.textContent = t(lang, "deckWorking");
      make(now()).then(
        () => (said.textContent = ""),
        (error: unknown) => {
          said.textContent = t(lang, "downloadFailed", { format: name, why: textOf(error)[lang] });
        },
      ).finally(() => (button.disabled = false)); // prettier-ignore
    });
    return button;
  };
  const words = (key: StringKey): string => t(lang, key);
  const save = (deck: Deck, ending: string, file: Blob): void =>
    saveFile(document, `${deckTitle(deck, lang).replace(/[\\/:*?"<>|\s]+/g, "-")}.${ending}`, file);
  return html`<p class="downloads">
    <span>${words("deckFiles")}</span>
    ${offer("pptx", "PowerPoint", async (deck) => save(deck, "pptx", await pptxBlob(deck, source, lang)))}
    ${offer("pdf", words("deckPrintSlides"), (deck) => printDeck({ deck, source, lang }, "slides"))}
    ${offer("handout", words("deckPrintHandout"), (deck) => printDeck({ deck, source, lang }, "handout"))}
    ${offer("html", words("deckOffline"), async (deck) => save(deck, "html", await offlineBlob(deck, source, lang)))}
    ${offer("yml", "deck.yml", async (deck) => {
      const { writeDeckFile } = await import("../../deck/yaml.js");
      saveFile(document, "deck.yml", new Blob([writeDeckFile(deck)], { type: "text/yaml" }));
    })}
    ${said}
  </p>`;
}

async function pptxBlob(deck: Deck, source: DataSource, lang: Lang): Promise<Blob> {
  const writePptx = await fetchPptxWriter();
  const slides = await paperSlides(deck, source, lang);
  const index = await source.fetchIndex();
  const noted = slides.map(({ made, quotes }) => ({ made, notes: notesText(made, quotes) }));
  const bytes = await writePptx(noted, {
    ...{ title: deckTitle(deck, lang), lang, ratio: deck.ratio },
    picture: async (made) => dataAddress(await pngOf(made, index)),
  });
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
}

function pngOf({ body }: MadeSlide, index: Parameters<typeof figureParts>[1]["index"]): Promise<Blob> {
  if (body.kind !== "chart") throw new Error("only a chart has a picture");
  const { fitted, view } = body;
  const { chart, width, height, scale } = fitted;
  const figure = composeFigure(figureParts(chart, { view, index, width, height }), {
    ...{ width, margin: 0, palette: PALETTES.print },
    with: { title: false, notes: false, source: false },
  });
  const own = Number(figure.getAttribute("height"));
  const file = new Blob([svgText(figure)], { type: "image/svg+xml" });
  const dots = (side: number): number => Math.round(side * scale * DENSITY);
  return pngFile(file, { width: dots(width), height: dots(own) });
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => fail(new Error("the picture cannot be read"));
    reader.readAsDataURL(file);
  });
}

/** The file takes its script and style from the site; its fonts are those of the computer. */
async function offlineBlob(deck: Deck, source: DataSource, lang: Lang): Promise<Blob> {
  const made = (await paperSlides(deck, source, lang)).map((one) => one.made);
  const data = await collectOffline({ deck, lang, made }, source);
  return new Blob([offlineHtml(data, { ...(await fetchOfflinePart()), faces: "" })], { type: "text/html" });
}
