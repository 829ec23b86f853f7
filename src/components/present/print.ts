/** Printing a deck: what is on paper is made beforehand, as a page does not wait for it. */
import type { DataSource } from "../data/source.js";
import type { Deck } from "../deck/deck.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { handout, paperSlides, slideSheets } from "./handout.js";

/** What is printed. */
export interface Printed {
  deck: Deck;
  source: DataSource;
  lang: Lang;
}

/** As pages: a slide each, or a handout. */
export type PrintKind = "slides" | "handout";

/** Makes the pages and puts them at the end of the page, hidden on the screen. */
export async function preparePaper({ deck, source, lang }: Printed, kind: PrintKind): Promise<HTMLElement> {
  const slides = await paperSlides(deck, source, lang);
  const paper = kind === "slides" ? slideSheets(deck, slides) : handout(deck, slides, lang);
  for (const former of document.querySelectorAll("body > .paper")) former.remove();
  document.body.append(paper);
  return paper;
}

/** Prints a deck: as the browser's own dialog does, also into a PDF. */
export async function printDeck(printed: Printed, kind: PrintKind): Promise<void> {
  const paper = await preparePaper(printed, kind);
  paper.classList.add("shown");
  document.body.classList.add("printing");
  window.print();
  document.body.classList.remove("printing");
  paper.remove();
}

/** Lets a page that presents print its handout, in the language of the moment. */
export function followPrint(now: () => Printed): void {
  let ready: Lang | null = null;
  const make = async (): Promise<void> => {
    const printed = now();
    if (ready === printed.lang) return;
    ready = printed.lang;
    const paper = await preparePaper(printed, "handout");
    paper.classList.add("shown", "only-print");
  };
  window.addEventListener("load", () => void make());
  window.addEventListener("hashchange", () => void make());
  window.addEventListener("beforeprint", () => {
    void make();
    document.body.classList.add("printing");
  });
  window.addEventListener("afterprint", () => document.body.classList.remove("printing"));
}
