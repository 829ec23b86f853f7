import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Actions that a program would run, as a PDF names them. */
const ACTIONS = ["JavaScript", "Launch"] as const;

/** What a PDF would run on opening, printing or clicking; what is packed away is found as far as pdf.js tells. */
export async function findScripts(bytes: Uint8Array, document: PDFDocumentProxy): Promise<string[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<string>(ACTIONS.filter((action) => isNamed(file, `/${action}`)));
  const hasScript = await document.hasJSActions().catch(() => false);
  if (hasScript) found.add("JavaScript");
  return [...found];
}

/** Whether the file has the name itself and not only a longer one that begins with it. */
function isNamed(file: Buffer, name: string): boolean {
  for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + 1)) {
    const next = String.fromCharCode(file[at + name.length] ?? 32);
    if (!/\w/.test(next)) return true;
  }
  return false;
}
