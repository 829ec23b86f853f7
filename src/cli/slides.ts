import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { DeckError } from "../components/deck/deck.js";
import type { DeckFile } from "../components/deck/yaml.js";
import { TemplateError } from "../components/deck/pptx/template.js";
import { isLang, type Lang } from "../components/i18n/lang.js";
import { openPrinter, ProgramError } from "../figure/programs.js";
import { errorCode } from "../formats/fs.js";
import { openDeckFile, openTemplate } from "../slides/deck-file.js";
import { handoutFile, offlineFile, pdfFile, pptxFile, type ReadyDeck } from "../slides/files.js";
import { loadDeck, makeDeck } from "../slides/make.js";
import { CommandError } from "./error.js";
import { openSource } from "./figure.js";
import type { Io } from "./io.js";

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
 * @throws CommandError where the deck or the tables cannot be read, or nothing is left of the deck
 */
export async function runSlides(file: string, options: SlidesOptions, io: Io): Promise<number> {
  const read = await explained(() => openDeckFile(file));
  const template = await explained(async () =>
    options.template === undefined
      ? openTemplate(read.deck.template, file)
      : openTemplate(basename(options.template), options.template),
  );
  const langs = readLangs(options.lang ?? read.deck.lang ?? "zh");
  const source = await openSource(options.tables);
  try {
    const deck = { ...read.deck, ...(options.ratio && { ratio: options.ratio }) };
    const { slides, faults } = await loadDeck(deck, source);
    const said = [...read.faults, ...faults.map(({ index, message }) => ({ slide: read.numbers[index]!, message }))];
    tell(said, read, io);
    if (slides.length === 0) throw new CommandError(`${file}: no slide can be made, so nothing is written`);
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

function tell(faults: readonly { slide: number; message: string }[], read: DeckFile, io: Io): void {
  for (const { slide, message } of [...faults].sort((a, b) => a.slide - b.slide))
    io.stderr.write(`error: ${read.placeOf(slide)}: ${message}. The slide is left out.\n`);
}

async function writeFormat(
  format: SlideFormat,
  ready: ReadyDeck,
  { path, template, io }: { path: string; template: Uint8Array | null; io: Io },
): Promise<boolean> {
  try {
    const bytes = await makeFormat(format, ready, template);
    await writeAside(path, bytes);
    io.stdout.write(`${path}: ${ready.slides.length} slides, ${sizeText(bytes.byteLength)}\n`);
    return true;
  } catch (error) {
    if (error instanceof TemplateError) throw new CommandError(`cannot use the template: ${error.message}`);
    if (!(error instanceof ProgramError)) throw error;
    io.stderr.write(`error: ${path}: ${error.message.replace("--format svg,png", "--format pptx,html")}\n`);
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
    throw new CommandError(
      `cannot write ${path} (${errorCode(error)}); check the folder, its permissions and the disk`,
    );
  }
}

function readLangs(text: string): Lang[] {
  const words = [...new Set(text.split(",").map((word) => word.trim()))];
  return words.map((word) => {
    if (!isLang(word)) throw new CommandError(`unknown language: ${word}; write zh, en or zh,en`);
    return word;
  });
}

function sizeText(bytes: number): string {
  return bytes < 2 ** 20 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

async function explained<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw error instanceof DeckError ? new CommandError(error.message) : error;
  }
}
