import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type * as pdfjsTypes from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

type Pdfjs = typeof pdfjsTypes;

/** A document of pdf.js that is open until `close`. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  operators: Operators;
  close(): Promise<void>;
}

/** Numbers by which pdf.js tells the operators of a page. */
export type Operators = Pdfjs["OPS"];

const require = createRequire(import.meta.url);

let loading: Promise<{ pdfjs: Pdfjs; root: string }> | undefined;

/** Loads pdf.js once a thread, and only where there is a PDF to read. */
async function loadPdfjs(): Promise<{ pdfjs: Pdfjs; root: string }> {
  const manifest = require.resolve("pdfjs-dist/package.json");
  standInForCanvas();
  process.on("unhandledRejection", ignoreStray);
  const root = dirname(manifest);
  // the small builds have no source maps, which a loader of TypeScript would keep in memory: 30 MB
  const build = (name: string) => pathToFileURL(join(root, "legacy", "build", name)).href;
  const pdfjs = (await import(build("pdf.min.mjs"))) as Pdfjs;
  pdfjs.GlobalWorkerOptions.workerSrc = build("pdf.worker.min.mjs");
  return { pdfjs, root };
}

/** What a drawing library gives, which pdf.js asks for as soon as it is imported; nothing is drawn, so names will do. */
function standInForCanvas(): void {
  for (const name of ["DOMMatrix", "ImageData", "Path2D"])
    if (!(name in globalThis)) Reflect.set(globalThis, name, class {});
}

/**
 * pdf.js fetches pages ahead and lets go of the promises: where such a page is damaged, nobody catches the error, and
 * Node would end the thread. The page itself is reported when it is read. All other errors end the thread as before.
 */
function ignoreStray(reason: unknown): void {
  const isOfPdfjs = reason instanceof Error && reason.stack?.includes("pdfjs-dist");
  if (!isOfPdfjs && process.listenerCount("unhandledRejection") === 1) throw reason;
}

/**
 * Opens a PDF without asking the network, running scripts, decoding pictures, drawing or starting a thread.
 *
 * Takes the buffer of the bytes away. Rejects with pdf.js' own errors: `PasswordException`, `InvalidPDFException` and others.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { pdfjs, root } = await (loading ??= loadPdfjs());
  const folder = (name: string) => join(root, name) + sep;
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    data: bytes,
    cMapUrl: folder("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: folder("standard_fonts"),
    iccUrl: folder("iccs"),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // pictures are left out before they are decoded
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    return { document, operators: pdfjs.OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
