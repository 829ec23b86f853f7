/**
 * Lets Observable Framework build this repository's pages. It is a process of its own because Framework works in the current
 * folder and ends the process.
 */
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ROOT } from "../build/paths.js";

process.chdir(ROOT);
const framework = path.dirname(fileURLToPath(import.meta.resolve("@observablehq/framework/package.json")));
await import(pathToFileURL(path.join(framework, "dist/bin/observable.js")).href);
