import { DomUtils } from "htmlparser2";
import mammoth from "mammoth";
import { buffer } from "node:stream/consumers";
import { describeProblem, type Bilingual, type Problem } from "../../tables/problem.js";
import { firstLine } from "../fs.js";
import { findSignature } from "../decode.js";
import { linesOf } from "./blocks.js";
import { writeNumbers } from "./docx-numbering.js";
import { finish } from "./finish.js";
import { parsePage, parseXml, prune, type Page, type PageElement, type PageFault } from "./page.js";
import { repackParts, unpackParts } from "./parts.js";
import { failed, type Reader } from "./reader.js";

/** Reads a Word file as one report: paragraphs with their automatic numbers, tables and notes; pictures are left out. */
export const readDocx: Reader = async (input, { limits }) => {
  const { file, bytes } = input;
  const problems: Problem[] = [];
  const names: string[] = [];
  const isWanted = (name: string): boolean => names.push(name) > 0 && WANTED.test(name);
  const parts = isEncrypted(bytes)
    ? describeProblem("encrypted", { file })
    : await unpackParts(input, { limits, isWanted });
  if ("kind" in parts) return failed(parts);
  if (names.some((name) => MACROS.test(name))) problems.push(describeProblem("scripts", { file, value: macros }));
  const read = await readParts(parts);
  if ("lines" in read) {
    const pictures = names.filter((name) => name.startsWith("word/media/")).length;
    return finish({ text: read.lines.join("\n"), hints: {}, pictures, problems }, { file, limits });
  }
  problems.push(describeProblem(read.fault, { file, value: read.value }));
  return { reports: [], problems };
};

/** Parts that text comes from. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|(?:.{1,40}\/)?_rels\/[^/]{0,40}\.rels|(?:word\/)?(?:document|styles|numbering|footnotes|endnotes|comments)\d*\.xml)$/i;
/** Parts without which there is no text. */
const NEEDED = /document\d*\.xml$|_rels|Content_Types/i;
const MACROS = /(?:^|\/)vbaProject\.bin$|^word\/activeX\//i;
const macros: Bilingual = { zh: "VBA 宏或 ActiveX 控件", en: "VBA macros or ActiveX controls" };

/** Whether it is a container of an encrypted file: Office keeps a file with a password as one stream of it. */
function isEncrypted(bytes: Uint8Array): boolean {
  if (findSignature(bytes)?.container !== "ole") return false;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return content.includes(Buffer.from("EncryptedPackage", "utf16le"));
}

type Parts = ReadonlyMap<string, Buffer>;
type Fault = PageFault | { fault: "corrupt"; value: Bilingual };

async function readParts(parts: Parts): Promise<{ lines: string[] } | Fault> {
  const checked = checkParts(parts);
  if ("fault" in checked) return checked;
  let html: string;
  try {
    html = await convert(checked.parts);
  } catch {
    try {
      // styles and notes may be damaged where the text is not
      html = await convert(new Map(Array.from(checked.parts).filter(([name]) => NEEDED.test(name))));
    } catch (error) {
      return describeFault(error);
    }
  }
  const page = parsePage(html);
  if ("fault" in page) return page;
  prune(page.root, isNoteMark);
  return { lines: linesOf(page.root) };
}

/** Sees whether the parts are ones that a library may be given, and writes out what Word numbers by itself. */
function checkParts(parts: Parts): { parts: Parts } | Fault {
  const trees = new Map<string, Page>();
  for (const [name, bytes] of parts) {
    const xml = bytes.toString();
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
      return { fault: "corrupt", value: { zh: `${name} 含有 DTD`, en: `${name} has a DTD` } };
    const page = parseXml(xml);
    if ("fault" in page) return page;
    if (/(?:document|numbering|styles)\.xml$/i.test(name)) trees.set(name, page);
  }
  const document = trees.get(DOCUMENT);
  const numbering = trees.get("word/numbering.xml");
  if (!document || !numbering) return { parts };
  writeNumbers({
    document: document.root,
    numbering: numbering.root,
    styles: trees.get("word/styles.xml")?.root ?? null,
  });
  const xml = DomUtils.getOuterHTML(document.root, { xmlMode: true, encodeEntities: "utf8" });
  return { parts: new Map(parts).set(DOCUMENT, Buffer.from(xml)) };
}

const DOCUMENT = "word/document.xml";

async function convert(parts: Parts): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: await buffer(repackParts(parts)) },
    { includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: mammoth.images.imgElement(noImage) },
  );
  return value;
}

const noImage = (): Promise<{ src: string }> => Promise.resolve({ src: "" });

/** Marks of notes, and the way back from a note: numbers that are not of the text. */
function isNoteMark({ name, attribs }: PageElement): boolean {
  return name === "a" && /^#(?:foot|end)note-/.test(attribs.href ?? "");
}

function describeFault(error: unknown): Fault {
  const message = firstLine(error).slice(0, 200);
  if (error instanceof RangeError) return { fault: "too-nested", value: { zh: message, en: message } };
  if (message.includes("main document part"))
    return { fault: "corrupt", value: { zh: `缺少 ${DOCUMENT}`, en: `${DOCUMENT} is missing` } };
  return { fault: "corrupt", value: { zh: message, en: message } };
}
