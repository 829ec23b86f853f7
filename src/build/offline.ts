import path from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
import { build, type BuildOptions } from "esbuild";
import { BROWSERS } from "./bundle.js";
import { ROOT } from "./paths.js";

/** Script and style of the file that presents a deck without a network. */
export interface OfflineBundle {
  script: string;
  css: string;
}

/** Bundles them. Rejects where a source cannot be bundled. */
export async function bundleOffline(): Promise<OfflineBundle> {
  const shared: BuildOptions = {
    ...{ absWorkingDir: ROOT, bundle: true, minify: true, charset: "utf8", write: false, logLevel: "silent" },
    ...{ platform: "browser", target: BROWSERS, define: { "process.env.NODE_ENV": '"production"' } },
  };
  const [script, css] = await Promise.all([
    build({ ...shared, entryPoints: ["src/embed/offline.ts"], format: "iife" }),
    build({ ...shared, entryPoints: ["src/style/present-page.css"], external: ["*.woff2"] }),
  ]);
  return { script: script.outputFiles![0]!.text, css: css.outputFiles![0]!.text };
}

/** Writes them into a built site, where the deck page looks for them. */
export async function buildOffline(dir: string): Promise<void> {
  const { script, css } = await bundleOffline();
  const folder = path.join(dir, "embed");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "offline.js"), script);
  await writeFile(path.join(folder, "offline.css"), css);
}
