import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { SlideFault } from "../components/deck/deck.js";
import type { DeckFile } from "../components/deck/yaml.js";
import { TemplateError } from "../components/deck/pptx/template.js";
import { isLang, type Lang } from "../charts/i18n/lang.js";
import { openPrinter, ProgramError } from "../figure/programs.js";
import { errorCode } from "../formats/fs.js";
import { openDeckFile, openTemplate } from "../slides/deck-file.js";
import { handoutFile, offlineFile, pdfFile, pptxFile, type ReadyDeck } from "../slides/files.js";
import { loadDeck, makeDeck } from "../slides/make.js";
import { Fault, textAt } from "../tables/fault.js";
import { FAULTS } from "./faults.table.js";
import { openSource } from "./figure.js";
import { complain, say, type Io } from "./io.js";
import { SAYS } from "./says.table.js";

/** A format of a deck. */
export type SlideFormat = "pptx" | "pdf" | "html" | "handout";

/** Options of `zhibiao slides`. */
export interface SlidesOptions {
  format: readonly SlideFormat[];
  out: string;
  tables: string;
  /** zh, en or both; what the deck says holds where it is left out. */
  lang?: string;
  ratio?: "16:9" | "4:3";
  template?: string;
}

/** Endings of the files. */
const ENDINGS: Record<SlideFormat, string> = { pptx: ".pptx", pdf: ".pdf", html: ".html", handout: ".handout.html" };

/**
 * Makes the files of a deck. Slides that cannot be made are left out and said; resolves to the exit status, 1 where there are
 * such, or where a format could not be made.
 * @throws Fault where the deck or the tables cannot be read, or nothing is left of the deck
 */
export async function runSlides(file: string, options: SlidesOptions, io: Io): Promise<number> {
  const read = await openDeckFile(file);
  const { template: asked } = options;
  const template = await (asked === undefined
    ? openTemplate(read.deck.template, file)
    : openTemplate(basename(asked), asked));
  const langs = readLangs(options.lang ?? read.deck.lang ?? "zh");
  const source = await openSource(options.tables);
  try {
    const deck = { ...read.deck, ...(options.ratio && { ratio: options.ratio }) };
    const { slides, faults } = await loadDeck(deck, source);
    const said = [...read.faults, ...faults.map(({ index, text }) => ({ slide: read.numbers[index]!, text }))];
    tell(said, read, io);
    if (slides.length === 0) throw new Fault(FAULTS.noSlides(file));
    let status = said.length ? 1 : 0;
    const index = await source.fetchIndex();
    for (const lang of langs) {
      const ready: ReadyDeck = { deck, lang, slides: await makeDeck(slides, { deck, lang, source }), index, source };
      const name = `${basename(file, extname(file))}-${lang}`;
      for (const format of options.format) {
        const done = await writeFormat(format, ready, {
          path: join(options.out, name + ENDINGS[format]),
          template,
          io,
        });
        if (!done) status = 1;
      }
    }
    return status;
  } finally {
    await source.close();
  }
}

function tell(faults: readonly SlideFault[], read: DeckFile, io: Io): void {
  for (const { slide, text } of [...faults].sort((a, b) => a.slide - b.slide))
    complain(io, "error", textAt(read.placeOf(slide), FAULTS.slideLeftOut(text)));
}

async function writeFormat(
  format: SlideFormat,
  ready: ReadyDeck,
  { path, template, io }: { path: string; template: Uint8Array | null; io: Io },
): Promise<boolean> {
  try {
    const bytes = await makeFormat(format, ready, template);
    await writeAside(path, bytes);
    say(io, SAYS.slides(path, ready.slides.length, sizeText(bytes.byteLength)));
    return true;
  } catch (error) {
    if (error instanceof TemplateError) throw new Fault(FAULTS.badTemplate(error.text));
    if (!(error instanceof ProgramError)) throw error;
    complain(io, "error", textAt(path, error.text));
    return false;
  }
}

async function makeFormat(format: SlideFormat, ready: ReadyDeck, template: Uint8Array | null): Promise<Uint8Array> {
  switch (format) {
    case "pptx":
      return pptxFile(ready, template);
    case "html":
      return offlineFile(ready);
    case "handout":
      return handoutFile(ready);
    case "pdf": {
      const printer = await openPrinter();
      try {
        return await pdfFile(ready, printer);
      } finally {
        await printer.close();
      }
    }
  }
}

/** Writes beside the place and moves into it, so that a former file stays until the new one is whole. */
async function writeAside(path: string, bytes: Uint8Array): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(aside, bytes);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw new Fault(FAULTS.cannotWrite(path, errorCode(error)));
  }
}

function readLangs(text: string): Lang[] {
  const words = [...new Set(text.split(",").map((word) => word.trim()))];
  return words.map((word) => {
    if (!isLang(word)) throw new Fault(FAULTS.unknownLang(word));
    return word;
  });
}

function sizeText(bytes: number): string {
  return bytes < 2 ** 20 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
