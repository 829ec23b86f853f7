import { describeProblem, type Bilingual, type Problem, type ProblemKind } from "../../tables/problem.js";
import type { Decoded } from "../decode.js";
import { linesOf } from "./blocks.js";
import { dropChromeLines } from "./chrome.js";
import { decodePage } from "./html-encoding.js";
import { dropFrame, findMainText } from "./main-text.js";
import { finish } from "./finish.js";
import { findElements, parsePage, type Page, type PageFault, type PageRoot } from "./page.js";
import type { Hints, Reader } from "./reader.js";
import { addTitle, findTitle } from "./title.js";

/** Reads a web page, or a page saved from Word, as one report: its main text without what frames it, tables as tables. */
export const readHtml: Reader = ({ file, bytes }, { limits, encoding }) => {
  const problems: Problem[] = [];
  const complain = (kind: ProblemKind, value: string | Bilingual): void =>
    void problems.push(describeProblem(kind, { file, value }));
  const page = readPage(bytes, encoding);
  if ("fault" in page) {
    complain(page.fault, page.value);
    return Promise.resolve({ reports: [], problems });
  }
  if (page.damaged > 0) complain("damaged", String(page.damaged));
  const scripts = countScripts(page.root);
  if (scripts > 0) complain("scripts", { zh: `${scripts} 处`, en: `${scripts} places` });
  const pictures = findElements(page.root, ({ name }) => name === "img").length;
  return Promise.resolve(finish({ ...readText(page), pictures, problems }, { file, limits }));
};

function readPage(bytes: Uint8Array, encoding?: string): (Page & { damaged: number }) | DecodingFault | PageFault {
  const decoded = decodePage(bytes, encoding);
  if ("fault" in decoded) return decoded;
  const page = parsePage(decoded.text);
  return "fault" in page ? page : { ...page, damaged: decoded.damaged };
}

type DecodingFault = Extract<Decoded, { fault: unknown }>;

function readText(page: Page): { text: string; hints: Hints } {
  const title = findTitle(page.root);
  const published = findPublished(page.root);
  dropFrame(page);
  const { lines, year = published } = dropChromeLines(linesOf(findMainText(page, title.heading)));
  const text = lines.length === 0 ? "" : addTitle(lines, title.text).join("\n");
  return { text, hints: { ...(title.text !== "" && { title: title.text }), ...(year !== undefined && { year }) } };
}

const SCRIPT_URL = /^\s*(?:javascript|vbscript):/i;

function countScripts(root: PageRoot): number {
  let count = 0;
  for (const { name, attribs } of findElements(root, () => true)) {
    if (name === "script") count++;
    for (const [attribute, value] of Object.entries(attribs))
      if (/^on[a-z]+$/.test(attribute) || SCRIPT_URL.test(value)) count++;
  }
  return count;
}

const PUBLISHED = /^(?:pubdate|publishdate|article:published_time)$/i;

/** The year in which a page says that it was published. */
function findPublished(root: PageRoot): number | undefined {
  const metas = findElements(
    root,
    ({ name, attribs }) => name === "meta" && PUBLISHED.test(attribs.name ?? attribs.property ?? ""),
  );
  const year = metas.map(({ attribs }) => /^\s*((?:19|20)\d\d)/.exec(attribs.content ?? "")?.[1]).find(Boolean);
  return year === undefined ? undefined : Number(year);
}
