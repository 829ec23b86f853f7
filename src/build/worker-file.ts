import { fileURLToPath } from "node:url";

/** Gives the path of the module that workers run: compiled, by the package or, in a clone, for this version of the code. */
export async function findWorker(version: string): Promise<string> {
  if (typeof PACKED === "undefined") {
    const { compileWorker } = await import("./compile.js");
    return compileWorker(version);
  } else return fileURLToPath(new URL("worker.js", import.meta.url));
}
