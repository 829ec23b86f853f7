/**
 * Runs Observable Framework on this repository, offline: `build`, as `zhibiao site` does, or `preview` for work on the pages
 * (`npm run dev`), which asks the loaders for data. It is a process of its own because Framework works in the current folder
 * and ends the process.
 */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ROOT as root } from "../build/paths.js";

const framework = path.dirname(fileURLToPath(import.meta.resolve("@observablehq/framework/package.json")));
process.chdir(root);

// A folder in the cache tells Framework a package's version, for which it else asks the npm registry. Pages import none
// of these packages (test/architecture.test.ts), so nothing is ever loaded from the folders.
const cache = path.join(root, "src/.observablehq/cache");
for (const name of recommendedPackages()) mkdirSync(path.join(cache, `_npm/${name}@0.0.0`), { recursive: true });

process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";

// The preview serves what loaders make from an address of its own.
if (process.argv[2] === "preview") process.env.ZHIBIAO_DATA ??= "./_file/data/";

// Framework starts the loaders as `tsx`.
process.env.PATH = [path.join(root, "node_modules/.bin"), process.env.PATH].join(path.delimiter);

await import(pathToFileURL(path.join(framework, "dist/bin/observable.js")).href);

/** Packages that Framework's own client offers to pages: `["@observablehq/plot", "arquero", "d3", …]`. */
function recommendedPackages(): Set<string> {
  const client = path.join(framework, "dist/client");
  const modules = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const texts = modules.map((file) => readFileSync(path.join(client, file), "utf8"));
  const names = texts.flatMap((text) => [...text.matchAll(/"npm:(?<name>(?:@[\w-]+\/)?[\w.-]+)/gu)]);
  return new Set(names.flatMap(({ groups }) => groups?.name ?? []));
}
