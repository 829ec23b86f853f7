import type { KnipConfig } from "knip";
import { readPage } from "./test/setup/pages.js";

export default {
  entry: [
    // What ships (`!`): what Observable Framework opens and runs, what bin.js and npm start, and the library.
    "observablehq.config.ts!",
    "src/**/*.md!",
    "src/**/*.{json,tar,arrow}.ts!",
    "src/cli/main.ts!",
    "src/cli/framework.ts!",
    // what esbuild bundles for other sites
    "src/scripts/*.ts!",
    // what the package is made by and of
    "src/cli/prepack.ts!",
    "src/library/{index,lexicon,tables,read,charts}.ts!",
  ],
  project: ["src/**/*.{ts,js,md}!", "test/**/*.ts", "*.{ts,js}"],
  // what a file exports for its tests, it uses itself
  ignoreExportsUsedInFile: true,
  compilers: {
    // A page uses what its JavaScript blocks import.
    md: (markdown: string, path: string) => readPage(markdown, path).scripts.join("\n"),
  },
} satisfies KnipConfig;
