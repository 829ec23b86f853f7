import { randomUUID } from "node:crypto";
import { access, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { dropOtherVersions, folderOf } from "./cache.js";
import { ROOT } from "./paths.js";

const source = new URL("worker.js", import.meta.url);
/** Within the package, as what it imports is looked for from there. */
const place = join(ROOT, "node_modules/.cache/zhibiao");

/**
 * Compiles the module that workers run, once for each version of the code: they start sooner and take less memory than when each
 * compiles all modules for itself. Gives the path; of the module as it stands where nothing can be written.
 */
export async function compileWorker(version: string): Promise<string> {
  const folder = folderOf(place, "worker", version);
  const path = join(folder, "worker.mjs");
  try {
    await access(path).catch(() => compile(folder));
    await access(path);
    await dropOtherVersions(place, "worker", version);
    return path;
  } catch {
    return fileURLToPath(source);
  }
}

async function compile(folder: string): Promise<void> {
  await mkdir(place, { recursive: true });
  const aside = `${folder}.${randomUUID()}`;
  await build({
    entryPoints: { worker: fileURLToPath(new URL("task.ts", source)) },
    outdir: aside,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // a reader, with the packages that it rests on, is loaded when the first file of its kind is read
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    // files are looked for from where the modules stand
    define: { "import.meta.url": JSON.stringify(source.href) },
    logLevel: "silent",
  });
  // it is there where another build has been faster
  await rename(aside, folder).catch(() => rm(aside, { recursive: true }));
}
