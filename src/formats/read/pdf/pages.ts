import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Limits } from "../reader.js";
import type { PageLines } from "./furniture.js";
import { findLines } from "./lines.js";
import { readPage } from "./pieces.js";

/** The pages of a document, as far as its limits go. */
export interface ReadPages {
  pages: PageLines[];
  /** Pages that cannot be read, counted from 1. */
  broken: number[];
  /** More than the limit where reading stopped for that. */
  characters: number;
  /** Characters that no font could name. */
  unnamed: number;
}

/** After so many broken pages in a row the rest is taken to be broken too: a page tree may promise millions. */
const GIVE_UP = 20;

/** Reads the pages one after the other, so that no more than one is held as pdf.js has it. */
export async function readPages(document: PDFDocumentProxy, limits: Limits): Promise<ReadPages> {
  const read: ReadPages = { pages: [], broken: [], characters: 0, unnamed: 0 };
  const last = Math.min(document.numPages, limits.pages);
  for (let number = 1, lost = 0; number <= last && read.characters <= limits.text && lost < GIVE_UP; number++) {
    try {
      const page = await document.getPage(number);
      const { flows, height, characters, unnamed } = await readPage(page, limits.text - read.characters);
      page.cleanup();
      read.pages.push({
        height,
        flows: flows.map(({ turn, pieces }) => ({ isUpright: turn === 0, lines: findLines(pieces) })),
      });
      read.characters += characters;
      read.unnamed += unnamed;
      lost = 0;
    } catch {
      read.pages.push({ height: 0, flows: [] });
      read.broken.push(number);
      lost += 1;
    }
  }
  return read;
}
