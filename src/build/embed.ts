import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";
import { BROWSERS } from "./bundle.js";
import { EMBED_PAGE, embedPage } from "./embed-page.js";
import { ROOT } from "./paths.js";

/** Folder of the modules that other sites load. */
const FOLDER = "embed";

/** Where the modules find the site and its data, relative to themselves. */
export interface EmbedPlaces {
  site: string;
  data: string;
}

/** Where they find them in a built site. */
export const EMBED_PLACES: EmbedPlaces = { site: "../", data: "../data/" };

/**
 * Writes what other sites embed into a built site: `embed.html` for frames, `embed/chart.js` for modules, and
 * `embed/resize.js`, which gives frames their height. Rejects where a source cannot be bundled.
 */
export async function buildEmbed(dir: string): Promise<void> {
  await mkdir(path.join(dir, FOLDER), { recursive: true });
  for (const [name, contents] of await bundleEmbed(EMBED_PLACES))
    await writeFile(path.join(dir, FOLDER, name), contents);
  await writeFile(path.join(dir, "embed.html"), embedPage(EMBED_PAGE));
}

/** The scripts and the style of embedded charts, by their names. Rejects where a source cannot be bundled. */
export async function bundleEmbed({ site, data }: EmbedPlaces): Promise<Map<string, Uint8Array | string>> {
  const css = inPixels(await bundleStyle("embed"));
  const shared = {
    absWorkingDir: ROOT,
    outdir: FOLDER,
    bundle: true,
    platform: "browser",
    target: BROWSERS,
    minify: true,
    charset: "utf8",
    logLevel: "silent",
    write: false,
    define: {
      "process.env.NODE_ENV": '"production"',
      EMBED_CSS: JSON.stringify(css),
      EMBED_SITE: JSON.stringify(site),
      EMBED_DATA: JSON.stringify(data),
    },
  } satisfies BuildOptions;
  const modules = await build({
    ...shared,
    entryPoints: ["src/scripts/chart.ts", "src/scripts/frame.ts"],
    format: "esm",
    splitting: true,
    chunkNames: "part-[hash]",
  });
  const script = await build({ ...shared, entryPoints: ["src/scripts/resize.ts"], format: "iife" });
  const files = [...modules.outputFiles, ...script.outputFiles];
  return new Map<string, Uint8Array | string>([
    ...files.map((file) => [path.basename(file.path), file.contents] as const),
    ["frame.css", await bundleStyle("embed-frame")],
  ]);
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
