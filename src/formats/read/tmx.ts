import { describeProblem, type Problem } from "../../tables/problem.js";
import { decodeText } from "../decode.js";
import { finish } from "./finish.js";
import { findElements, parseXml, textIn, walk, type PageElement } from "./page.js";
import { failed, type Reader } from "./reader.js";
import { tidyLine } from "./words.js";

/** Reads a translation memory as one report: the Chinese side of each unit is a line. */
export const readTmx: Reader = ({ file, bytes }, { limits, encoding }) => {
  const decoded = decodeText(bytes, encoding);
  if ("fault" in decoded)
    return Promise.resolve(failed(describeProblem(decoded.fault, { file, value: decoded.value })));
  const page = parseXml(decoded.text);
  if ("fault" in page) return Promise.resolve(failed(describeProblem(page.fault, { file, value: page.value })));
  const variants = findElements(page.root, ({ name }) => name === "tuv");
  const lines = variants.filter(isChinese).map(lineOf);
  if (variants.length > 0 && lines.length === 0)
    return Promise.resolve(failed(describeProblem("not-chinese", { file, value: languagesOf(variants) })));
  const problems: Problem[] =
    decoded.damaged > 0 ? [describeProblem("damaged", { file, value: String(decoded.damaged) })] : [];
  const text = lines.filter((line) => line !== "").join("\n");
  return Promise.resolve(finish({ text, hints: {}, pictures: 0, problems }, { file, limits }));
};

function languageOf({ attribs }: PageElement): string {
  return attribs["xml:lang"] ?? attribs.lang ?? "";
}

function isChinese(variant: PageElement): boolean {
  return /^(?:zh|chs|cht|cmn)(?![a-z])/i.test(languageOf(variant));
}

/** Languages that are named. */
const NAMED = 5;

function languagesOf(variants: readonly PageElement[]): string {
  return [...new Set(variants.map(languageOf))].slice(0, NAMED).join(", ");
}

/** What stands in the segment; beside it may stand notes and properties. */
function lineOf(variant: PageElement): string {
  const parts: string[] = [];
  walk(variant, {
    enter(element) {
      if (element.name === "seg") parts.push(textIn(element));
      return false;
    },
  });
  return tidyLine(parts.join(""));
}
