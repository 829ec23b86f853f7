import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { OfflinePart } from "../components/pages/deck/parts.js";
import { siteFiles } from "../tables/site-files.js";
import { PAGES } from "./paths.js";

/** Makes a part as JSON: in a clone from its sources, else as it came with the package. */
async function makePart(name: "offline" | "pptx"): Promise<string> {
  if (typeof PACKED === "undefined") {
    const { bundleOffline, bundlePptx } = await import("./bundle-deck.js");
    return JSON.stringify(await (name === "offline" ? bundleOffline() : bundlePptx()));
  } else return readFile(path.join(PAGES, "data", siteFiles.deckPart(name)), "utf8");
}

/** What the deck page asks for when a file is wanted, each as JSON, by its name. */
export const DECK_PARTS: Readonly<Record<string, () => Promise<string>>> = {
  offline: () => makePart("offline"),
  pptx: () => makePart("pptx"),
};

/** Script and style of the file that presents a deck without a network. Rejects where a source cannot be bundled. */
export async function offlinePart(): Promise<OfflinePart> {
  return JSON.parse(await makePart("offline")) as OfflinePart;
}

/** Writes the parts into the data of a built site. */
export async function buildDeckParts(dataDir: string): Promise<void> {
  for (const [name, make] of Object.entries(DECK_PARTS)) {
    const file = path.join(dataDir, siteFiles.deckPart(name));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await make());
  }
}
