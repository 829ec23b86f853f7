import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";
import { BROWSERS } from "./bundle.js";
import { EMBED_PAGE, embedPage } from "./embed-page.js";
import { ROOT } from "./paths.js";

/** Folder of the modules that other sites load. */
const FOLDER = "embed";

/**
 * Writes what other sites embed into a built site: `embed.html` for frames, `embed/chart.js` for modules, and
 * `embed/resize.js`, which gives frames their height. Rejects where a source cannot be bundled.
 */
export async function buildEmbed(dir: string): Promise<void> {
  const css = inPixels(await bundleStyle("embed"));
  const shared: BuildOptions = {
    absWorkingDir: ROOT,
    outdir: path.join(path.resolve(dir), FOLDER),
    bundle: true,
    platform: "browser",
    target: BROWSERS,
    minify: true,
    charset: "utf8",
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"', EMBED_CSS: JSON.stringify(css) },
  };
  await build({
    ...shared,
    entryPoints: ["src/embed/chart.ts", "src/embed/frame.ts"],
    format: "esm",
    splitting: true,
    chunkNames: "part-[hash]",
  });
  await build({ ...shared, entryPoints: ["src/embed/resize.ts"], format: "iife" });
  await mkdir(path.join(dir, FOLDER), { recursive: true });
  await writeFile(path.join(dir, FOLDER, "frame.css"), await bundleStyle("embed-frame"));
  await writeFile(path.join(dir, "embed.html"), embedPage(EMBED_PAGE));
}

async function bundleStyle(name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`src/style/${name}.css`],
    bundle: true,
    minify: true,
    charset: "utf8",
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Lengths in `rem` would follow the type of the page that a chart stands in: `.5rem` → `8px`. */
function inPixels(css: string): string {
  return css.replace(/(?<![\w.])(\d+(?:\.\d+)?|\.\d+)rem\b/gu, (_, n: string) => `${Number(n) * 16}px`);
}
