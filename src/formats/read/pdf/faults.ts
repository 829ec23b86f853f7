import { describeProblem, type Bilingual, type Problem, type ProblemKind } from "../../../tables/problem.js";
import type { FileBytes, Limits } from "../reader.js";
import type { OpenPdf } from "./library.js";
import type { ReadPages } from "./pages.js";
import type { LaidText } from "./paragraphs.js";
import { showsPicture } from "./pictures.js";
import { findScripts } from "./scripts.js";
import { countPages, describeUnnamed, formatPages, isUnnamed } from "./words.js";

/** A document that was read, and what came of it. */
export interface Outcome {
  pdf: OpenPdf;
  read: ReadPages;
  laid: LaidText;
  limits: Limits;
}

/** What is wrong with a document that could be opened; an error of kind `no-text` or `empty` means that nothing is left of it. */
export async function findFaults({ file, bytes }: FileBytes, outcome: Outcome): Promise<Problem[]> {
  const { pdf, read, laid, limits } = outcome;
  const problems: Problem[] = [];
  const add = (kind: ProblemKind, value: string | Bilingual) => problems.push(describeProblem(kind, { file, value }));

  if (!hasEnd(bytes)) add("corrupt", { zh: "缺少文件结尾", en: "its end is missing" });
  if (read.broken.length > 0) add("corrupt", describeBroken(read.broken));
  if (pdf.document.numPages > limits.pages) add("pages-left-out", String(limits.pages));
  const count = countPages(read.pages.length);
  const pictures = await findPictures(pdf, pagesWithoutText(laid, read.broken));
  if (isUnnamed(laid.text)) add("no-text", describeUnnamed(count));
  else if (laid.text !== "") {
    if (pictures.length > 0) add("pages-without-text", formatPages(pictures));
    if (read.unnamed > 0) add("damaged", String(read.unnamed));
  } else if (pictures.length > 0) add("no-text", count);
  else if (read.broken.length === 0) add("empty", "");
  const scripts = await findScripts(bytes, pdf.document);
  if (scripts.length > 0) add("scripts", scripts.join(", "));
  return problems;
}

/** Bytes at the end of a file within which its end mark stands, with what servers append. */
const TAIL = 64 * 1024;
const HEAD = 4096;

/** Whether the end is there; a file made for the web has an end mark at its beginning too, but says how long it is. */
function hasEnd(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString("latin1", 0, HEAD);
  const length = /\/Linearized\b/.test(head) ? /\/L\s+(\d{1,12})\b/.exec(head)?.[1] : undefined;
  return file.lastIndexOf("%%EOF") >= Math.max(0, file.length - TAIL) && Number(length ?? 0) <= file.length;
}

function describeBroken(pages: readonly number[]): Bilingual {
  const numbers = formatPages(pages);
  return { zh: `第 ${numbers} 页无法读取`, en: `these pages cannot be read: ${numbers}` };
}

function pagesWithoutText({ text, pages }: LaidText, broken: readonly number[]): number[] {
  const isBroken = new Set(broken);
  return pages.flatMap((from, at) => {
    const isEmpty = from === (pages[at + 1] ?? text.length);
    return isEmpty && !isBroken.has(at + 1) ? [at + 1] : [];
  });
}

async function findPictures({ document, operators }: OpenPdf, pages: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (const number of pages) {
    const page = await document.getPage(number);
    // a page whose pictures cannot be told is not known to be empty
    if (await showsPicture(page, operators).catch(() => true)) found.push(number);
    page.cleanup();
  }
  return found;
}
