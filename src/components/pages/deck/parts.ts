/** Scripts that make files of a deck: large, so that they are asked for when a file is wanted. */
import { siteFiles } from "../../../tables/site-files.js";
import { DATA_META } from "../../data/source.js";
import type { writePptx } from "../../deck/pptx/write.js";

/** Script and style of the file that presents a deck without a network. */
export interface OfflinePart {
  script: string;
  css: string;
}

/** The module that writes PowerPoint files. */
export interface PptxPart {
  script: string;
}

/** Fetches script and style of the file that presents without a network. */
export async function fetchOfflinePart(): Promise<OfflinePart> {
  return (await fetchPart("offline")) as OfflinePart;
}

/** Fetches what writes PowerPoint files. */
export async function fetchPptxWriter(): Promise<typeof writePptx> {
  const { script } = (await fetchPart("pptx")) as PptxPart;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    const module = (await import(address)) as { writePptx: typeof writePptx };
    return module.writePptx;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function fetchPart(name: string): Promise<unknown> {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${DATA_META}"]`);
  const address = new URL(siteFiles.deckPart(name), new URL(meta?.content ?? "./data/", document.baseURI));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`cannot load ${address.pathname}: ${response.status} ${response.statusText}`);
  return response.json();
}
