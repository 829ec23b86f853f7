import { build, type BuildOptions } from "esbuild";
import type { OfflinePart, PptxPart } from "../components/pages/deck/parts.js";
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

/** What writes PowerPoint files in a browser. Rejects where a source cannot be bundled. */
export async function bundlePptx(): Promise<PptxPart> {
  return { script: await bundle("src/scripts/pptx.ts", { format: "esm" }) };
}
