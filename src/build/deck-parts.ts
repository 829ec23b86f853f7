import path from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
import { build, type BuildOptions } from "esbuild";
import { siteFiles } from "../tables/site-files.js";
import type { PptxPart, OfflinePart } from "../components/deck/page/parts.js";
import { BROWSERS } from "./bundle.js";
import { ROOT } from "./paths.js";

const SHARED: BuildOptions = {
  ...{ absWorkingDir: ROOT, bundle: true, minify: true, charset: "utf8", write: false, logLevel: "silent" },
  ...{ platform: "browser", target: BROWSERS, define: { "process.env.NODE_ENV": '"production"' } },
};

async function bundle(entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({ ...SHARED, ...options, entryPoints: [entry] });
  return outputFiles![0]!.text;
}

/** Script and style of the file that presents a deck without a network. Rejects where a source cannot be bundled. */
export async function bundleOffline(): Promise<OfflinePart> {
  const [script, css] = await Promise.all([
    bundle("src/scripts/offline.ts", { format: "iife" }),
    bundle("src/style/present-page.css"),
  ]);
  return { script, css };
}

/** What writes PowerPoint files in a browser. */
async function bundlePptx(): Promise<PptxPart> {
  return { script: await bundle("src/scripts/pptx.ts", { format: "esm" }) };
}

/** What the deck page asks for when a file is wanted, each as JSON, by its name. */
export const DECK_PARTS: Readonly<Record<string, () => Promise<string>>> = {
  offline: async () => JSON.stringify(await bundleOffline()),
  pptx: async () => JSON.stringify(await bundlePptx()),
};

/** Writes them into the data of a built site. */
export async function buildDeckParts(dataDir: string): Promise<void> {
  for (const [name, make] of Object.entries(DECK_PARTS)) {
    const file = path.join(dataDir, siteFiles.deckPart(name));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await make());
  }
}
