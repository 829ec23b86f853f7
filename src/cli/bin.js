#!/usr/bin/env node
// The package has the command compiled. A clone has TypeScript, which Node 20 does not read, so tsx is registered first;
// `tsconfig: false` keeps the tsconfig.json of the folder that the user stands in out of it.
import { existsSync } from "node:fs";

const source = new URL("main.ts", import.meta.url);
const isClone = existsSync(source);
if (isClone) (await import("tsx/esm/api")).register({ tsconfig: false });
await import(isClone ? source.href : new URL("../../lib/code/main.js", import.meta.url).href);
