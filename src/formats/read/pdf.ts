import { describeProblem, type Problem } from "../../tables/problem.js";
import { missingPackage } from "../missing-package.js";
import { firstLine } from "../fs.js";
import { findFaults } from "./pdf/faults.js";
import { guardPdf } from "./pdf/guard.js";
import { layPages } from "./pdf/layout.js";
import { openPdf, type OpenPdf } from "./pdf/library.js";
import { readPages } from "./pdf/pages.js";
import { failed, type FileBytes, type FileReading, type Limits, type Reader } from "./reader.js";
import { describeLength, formatBytes } from "./size.js";

/** Takes the text layer out of a PDF: paragraphs as lines, tables with tabs, and where each page begins. */
export const readPdf: Reader = async ({ file, bytes }, { limits }) => {
  const guarded = await guardPdf(bytes, limits);
  if ("tooLarge" in guarded)
    return failed(describeProblem("unpacked-size", { file, value: `> ${formatBytes(limits.fileBytes)}` }));
  let pdf: OpenPdf | undefined;
  try {
    pdf = await openPdf(guarded.bytes);
    return await readOpen(pdf, { file, bytes }, limits);
  } catch (error) {
    // no fault of the file
    if (missingPackage(error) !== null) throw error;
    return failed(describeError(file, error));
  } finally {
    await pdf?.close();
  }
};

async function readOpen(pdf: OpenPdf, { file, bytes }: FileBytes, limits: Limits): Promise<FileReading> {
  const read = await readPages(pdf.document, limits);
  if (read.characters > limits.text) {
    const { zh, en } = describeLength(limits.text);
    return failed(describeProblem("too-long", { file, value: { zh: `超过 ${zh}`, en: `more than ${en}` } }));
  }
  const laid = layPages(read.pages);
  const problems = await findFaults({ file, bytes }, { pdf, read, laid, limits });
  const isText = laid.text !== "" && !problems.some(({ kind }) => kind === "no-text");
  return { reports: isText ? [{ part: "", ...laid, hints: {} }] : [], problems };
}

/** What pdf.js says of a file that it cannot open. */
function describeError(file: string, error: unknown): Problem {
  if (error instanceof Error && error.name === "PasswordException") return describeProblem("encrypted", { file });
  return describeProblem("corrupt", { file, value: firstLine(error).slice(0, 200) });
}
