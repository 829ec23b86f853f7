import { degrees, PDFDocument, PDFName, type PDFRef } from "pdf-lib";
import { readPdf } from "../../../src/formats/read/pdf.js";
import { defaultLimits, type FileReading, type Limits } from "../../../src/formats/read/reader.js";

/** Text at a place: points from the left and from the foot of the page. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A page to write, A4 upright where nothing else is said. */
export interface PageToWrite {
  texts?: readonly Placed[];
  /** Operators of a content stream, after the texts. */
  operators?: string;
  /** Degrees by which viewers turn the page. */
  turn?: number;
  withPicture?: boolean;
}

/** What a document has besides pages. */
export interface FileToWrite {
  /** What says which characters the font draws, in place of a map that names them all; null for none. */
  map?: string | null;
  /** Changes the document before it is saved. */
  change?: (document: PDFDocument) => void;
  packed?: boolean;
}

/** Writes a PDF whose one font has all characters of the basic plane: Latin half an em wide, all others one em. */
export async function writePdf(pages: readonly PageToWrite[], file: FileToWrite = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = addFont(document, file.map === undefined ? allCharacters() : file.map);
  const picture = document.context.register(
    document.context.stream(new Uint8Array(64 * 64), {
      Type: "XObject",
      Subtype: "Image",
      Width: 64,
      Height: 64,
      ColorSpace: "DeviceGray",
      BitsPerComponent: 8,
    }),
  );
  for (const { texts = [], operators = "", turn = 0, withPicture = false } of pages) {
    const page = document.addPage([595, 842]);
    page.setRotation(degrees(turn));
    page.node.setFontDictionary(PDFName.of("F"), font);
    page.node.setXObject(PDFName.of("P"), picture);
    const drawn = texts.map(showText).join("\n");
    const content = `${drawn}\n${operators}\n${withPicture ? "q 500 0 0 700 50 50 cm /P Do Q" : ""}`;
    page.node.set(PDFName.of("Contents"), document.context.register(document.context.flateStream(content)));
  }
  file.change?.(document);
  return document.save({ useObjectStreams: file.packed ?? false });
}

function showText({ text, x, y, size = 12 }: Placed): string {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes.join("")}> Tj ET`;
}

function addFont({ context }: PDFDocument, map: string | null): PDFRef {
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: "Song",
      CIDSystemInfo: context.obj({ Registry: PDFName.of("Adobe"), Ordering: PDFName.of("Identity"), Supplement: 0 }),
      DW: 1000,
      W: [32, 126, 500],
      FontDescriptor: context.register(
        context.obj({
          Type: "FontDescriptor",
          FontName: "Song",
          Flags: 4,
          FontBBox: [0, -200, 1000, 900],
          Ascent: 880,
          Descent: -120,
        }),
      ),
    }),
  );
  const characters = map === null ? {} : { ToUnicode: context.register(context.flateStream(map)) };
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: "Song",
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ...characters,
    }),
  );
}

/** A ToUnicode map in which each code stands for the character with that number. */
function allCharacters(): string {
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const start = high.toString(16).padStart(2, "0");
    return `<${start}00> <${start}FF> <${start}00>`;
  });
  const blocks = [0, 100, 200].map((from) => ranges.slice(from, from + 100));
  const map = blocks.map((block) => `${block.length} beginbfrange\n${block.join("\n")}\nendbfrange`).join("\n");
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
${map}
endcmap end end`;
}

/** Lines below each other from the top of a page, 20 points apart, beginning at 90; two ideographic spaces indent one. */
export function setLines(lines: readonly string[], { x = 90, y = 760, step = 20, size = 12 } = {}): Placed[] {
  return lines.map((line, at) => {
    const text = line.replace(/^\u3000+/, "");
    return { text, x: x + (line.length - text.length) * size, y: y - at * step, size };
  });
}

/** Parts a paragraph into lines of so many characters, the first of them indented by two. */
export function setParagraph(text: string, width: number): string[] {
  const indented = `\u3000\u3000${text}`;
  return Array.from({ length: Math.ceil(indented.length / width) }, (_, at) =>
    indented.slice(at * width, (at + 1) * width),
  );
}

/** Reads bytes as a PDF. */
export function read(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<FileReading> {
  return readPdf({ file: "a.pdf", bytes }, { limits: { ...defaultLimits, ...limits } });
}

/** The text of a PDF. */
export async function readText(bytes: Uint8Array): Promise<string> {
  const { reports } = await read(bytes);
  return reports.map(({ text }) => text).join("\n");
}
