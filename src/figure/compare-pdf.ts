/** What of one PDF is otherwise in another: object by object, or by the words that pdf.js reads where another program or version has written one of them. */
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream } from "pdf-lib";
import type { PDFContext, PDFObject } from "pdf-lib";
import { openPdf } from "../formats/read/pdf/library.js";
import type { Compared } from "./compare-svg.js";
import { compareWords, type Words } from "./compare-words.js";

/** So much of a PDF is read, in bytes, in pages, and of objects in each other. */
const LONGEST = 64 * 2 ** 20;
const MOST_PAGES = 20;
const MOST_WORDS = 20_000;
const DEEPEST = 60;
const MOST_OBJECTS = 20_000;

/** How a PDF compares with the one that is made anew; `producer` are the programs that drew them, where these are not the same. */
export type ComparedPdf = Compared & { producers?: { file: string; made: string } };

/** Compares a PDF with the one that is made anew; their proofs are left out. */
export async function comparePdf(file: Uint8Array, made: Uint8Array): Promise<ComparedPdf> {
  if (file.length > LONGEST) return { kind: "unread" };
  const [found, wanted] = await Promise.all([readPdf(file), readPdf(made)]);
  const isSameDrawing = found !== null && found.drawing === wanted?.drawing;
  if (isSameDrawing && found.isWhole) return { kind: "same" };
  const [mine, theirs] = await Promise.all([wordsInPdf(file), wordsInPdf(made)]);
  if (!mine || !theirs) return { kind: "unread" };
  const producers = { file: found?.producer ?? "", made: wanted?.producer ?? "" };
  const changes = compareWords(mine, theirs);
  if (isSameDrawing) return { kind: "rewritten", words: theirs.length, changes };
  if (producers.file !== producers.made) return { kind: "rewritten", words: theirs.length, changes, producers };
  return { kind: "differs", parts: changes };
}

/** The text of the proof in a PDF that another program has written anew; null where there is none. */
export async function proofInPdf(file: Uint8Array): Promise<string | null> {
  if (file.length > LONGEST) return null;
  const pdf = await openPdf(Uint8Array.from(file)).catch(() => null);
  if (!pdf) return null;
  try {
    const attachments = ((await pdf.document.getAttachments()) ?? {}) as Record<string, { content?: Uint8Array }>;
    const texts = Object.values(attachments).map(({ content }) => new TextDecoder().decode(content).trim());
    return texts.find((text) => text.startsWith('{"zhibiao"')) ?? null;
  } catch {
    return null;
  } finally {
    await pdf.close();
  }
}

interface ReadPdf {
  /** Everything that leads from the catalog to the page and all it is drawn with, the proof left out. */
  drawing: string;
  producer: string;
  /** Whether the file is what its objects give when they are written, so that there is nothing in it beside them. */
  isWhole: boolean;
}

async function readPdf(bytes: Uint8Array): Promise<ReadPdf | null> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const written = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
    const producer = pdf.getProducer() ?? "";
    return { drawing: new Objects(pdf.context).write(pdf.catalog), producer, isWhole: isSame(bytes, written) };
  } catch {
    return null;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** How something is stored, or what leads back. */
const LEFT_OUT = new Set(["/Length", "/Filter", "/DecodeParms", "/Parent"]);

/** Writes objects with all that they refer to, whatever their numbers. */
class Objects {
  readonly #context: PDFContext;
  #count = 0;

  constructor(context: PDFContext) {
    this.#context = context;
  }

  write(object: PDFObject | undefined, depth = 0): string {
    if (depth > DEEPEST || ++this.#count > MOST_OBJECTS) throw new Error("too much in each other");
    if (object instanceof PDFRef) return this.write(this.#context.lookup(object), depth + 1);
    if (object instanceof PDFArray) return `[${object.asArray().map((one) => this.write(one, depth + 1)).join(" ")}]`; // prettier-ignore
    if (object instanceof PDFDict) return this.#dict(object, depth);
    if (object instanceof PDFStream) return this.#dict(object.dict, depth) + this.#contents(object);
    return String(object);
  }

  #dict(dict: PDFDict, depth: number): string {
    const entries = dict.entries().filter(([name]) => !LEFT_OUT.has(String(name)));
    const texts = entries.map(([name, value]) => `${String(name)} ${this.write(value, depth + 1)}`);
    return `<<${texts.sort().join("\n")}>>`;
  }

  #contents(stream: PDFStream): string {
    if (stream.dict.get(PDFName.of("Type")) === PDFName.of("EmbeddedFile")) return "";
    const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
    return Buffer.from(bytes).toString("latin1");
  }
}

const MILLIMETRES = 25.4 / 72;
/** Millimetres between two lines, and between two words that a gap keeps apart. */
const LINE = 0.4;

/** The lines of words of a PDF; null where it cannot be read. */
async function wordsInPdf(bytes: Uint8Array): Promise<Words[] | null> {
  const pdf = await openPdf(Uint8Array.from(bytes)).catch(() => null);
  if (!pdf) return null;
  try {
    const words: Words[] = [];
    for (let n = 1; n <= Math.min(pdf.document.numPages, MOST_PAGES); n++) {
      const page = await pdf.document.getPage(n);
      const { items } = await page.getTextContent();
      const top = page.view[3] ?? 0;
      const pieces = items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str.replace(/\s/g, ""), x: x * MILLIMETRES, y: (top - y) * MILLIMETRES + (n - 1) * 1000 }];
      });
      words.push(...linesOf(pieces));
      if (words.length > MOST_WORDS) return null;
    }
    return words;
  } catch {
    return null;
  } finally {
    await pdf.close();
  }
}

/** Puts pieces that stand on one line together, for programs cut words differently. */
function linesOf(pieces: readonly Words[]): Words[] {
  const lines: Words[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last && Math.abs(piece.y - last[0]!.y) < LINE) last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.x - b.x);
    return { ...sorted[0]!, text: sorted.map(({ text }) => text).join("") };
  });
}
