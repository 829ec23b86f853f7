#!/usr/bin/env node
// Node 20 does not read TypeScript, so tsx is registered first; all else is in main.ts.
// `tsconfig: false` keeps the tsconfig.json of the folder that the user stands in out of it.
import { register } from "tsx/esm/api";

register({ tsconfig: false });
await import("./main.ts");
