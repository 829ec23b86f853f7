import { randomUUID } from "node:crypto";
import { access, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ROOT } from "./paths.js";

const source = new URL("worker.js", import.meta.url);
/** Within the package, as what it imports is looked for from there. */
const place = join(ROOT, "node_modules/.cache/zhibiao");

/**
 * Compiles the module that workers run into one file, once for each version of the code: they start sooner and take less memory
 * than when each compiles all modules for itself. Gives the path; of the module as it stands where nothing can be written.
 */
export async function compileWorker(version: string): Promise<string> {
  const name = `worker-${version.slice(0, 16)}.mjs`;
  const path = join(place, name);
  try {
    await access(path).catch(() => compile(path));
    for (const other of await readdir(place))
      if (other.endsWith(".mjs") && other !== name) await rm(join(place, other), { force: true });
    return path;
  } catch {
    return fileURLToPath(source);
  }
}

async function compile(path: string): Promise<void> {
  await mkdir(place, { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  await build({
    stdin: {
      contents: 'export { readTask as default } from "./task.ts";',
      resolveDir: fileURLToPath(new URL(".", source)),
    },
    outfile: aside,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    // files are looked for from where the modules stand
    define: { "import.meta.url": JSON.stringify(source.href) },
    logLevel: "silent",
  });
  await rename(aside, path);
}
