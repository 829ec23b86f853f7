/**
 * Makes what the package ships beside its sources' words: `npm pack` and `npm publish` run it.
 *
 * | folder      | what it has                                                                                 |
 * |-------------|---------------------------------------------------------------------------------------------|
 * | `lib/code`  | JavaScript of the library, the command and its workers, two folders deep as its sources are |
 * | `lib/types` | declarations of the library                                                                 |
 * | `lib/pages` | the pages of the site and what other sites embed, without data                              |
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, type Metafile } from "esbuild";
import ts from "typescript";
import { buildDeckParts } from "../build/deck-parts.js";
import { digestCode } from "../build/digest.js";
import { DATA, MANIFEST, PAGES, ROOT } from "../build/paths.js";
import { readTables } from "../formats/tables.js";
import { buildPages } from "./build-pages.js";

const LIB = path.join(ROOT, "lib");

/** What can be imported: `zhibiao/read` is `src/library/read.ts`. */
const LIBRARY = ["index", "lexicon", "tables", "read", "charts"] as const;

interface Manifest {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

await rm(LIB, { recursive: true, force: true });
const [bundled, ofPages] = [await compile(), await packagesOfPages()];
const others = [...bundled].filter((folder) => !ofPages.has(folder));
if (others.length > 0)
  throw new Error(
    `${others.join(", ")} would become part of the code; name them among the dependencies, or load them in a clone only`,
  );
declare();
await mkdir(PAGES, { recursive: true });
await buildPages(PAGES);
await buildDeckParts(path.join(PAGES, "data"));
await writeFile(path.join(LIB, "LICENSES.txt"), await licences(ofPages));

/** Compiles the code; resolves to the packages that have become part of it. */
async function compile(): Promise<Set<string>> {
  const { dependencies, optionalDependencies } = JSON.parse(await readFile(MANIFEST, "utf8")) as Manifest;
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      ...Object.fromEntries(LIBRARY.map((name) => [name, `src/library/${name}.ts`])),
      main: "src/cli/main.ts",
      worker: "src/build/task.ts",
    },
    outdir: path.join(LIB, "code"),
    chunkNames: "part-[hash]",
    bundle: true,
    splitting: true,
    // what is no dependency becomes part of the code
    external: Object.keys({ ...dependencies, ...optionalDependencies }),
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    // takes away what only a clone does
    minifySyntax: true,
    metafile: true,
    logLevel: "warning",
    define: {
      PACKED: "true",
      CODE_DIGESTS: JSON.stringify(JSON.stringify(await digestCode())),
      // as text, which is parsed sooner than as code
      REFERENCE_TABLES: JSON.stringify(JSON.stringify(await readTables(DATA))),
    },
  });
  return packagesIn(metafile);
}

/** Writes the declarations of the library. */
function declare(): void {
  const read = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, ROOT);
  const files = LIBRARY.map((name) => path.join(ROOT, `src/library/${name}.ts`));
  const program = ts.createProgram([...files, path.join(ROOT, "src/build/packed.d.ts")], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: path.join(ROOT, "src"),
    outDir: path.join(LIB, "types"),
  });
  const { diagnostics } = program.emit();
  const host = { getCanonicalFileName: String, getCurrentDirectory: () => ROOT, getNewLine: () => "\n" };
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host));
}

/** The packages that the pages may hold: what the components import. */
async function packagesOfPages(): Promise<Set<string>> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/components/**/*.ts", "src/charts/**/*.ts", "src/scripts/*.ts"],
    outdir: LIB,
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    metafile: true,
    logLevel: "silent",
    define: { EMBED_CSS: '""' },
  });
  return packagesIn(metafile);
}

/** The folders of packages: `node_modules/@observablehq/plot/src/plot.js` → `node_modules/@observablehq/plot`. */
function packagesIn({ inputs }: Metafile): Set<string> {
  const folders = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file) ?? []);
  return new Set(folders);
}

/** The licences of packages, by their folders, in one text. */
async function licences(folders: ReadonlySet<string>): Promise<string> {
  const texts = [...folders].sort().map(async (folder) => {
    const own = path.join(ROOT, folder);
    const manifest = await readFile(path.join(own, "package.json"), "utf8");
    const { name, version, license } = JSON.parse(manifest) as Record<"name" | "version" | "license", string>;
    const files = (await readdir(own)).filter((file) => /^(?:licen[cs]e|notice)/iu.test(file)).sort();
    const words = await Promise.all(files.map((file) => readFile(path.join(own, file), "utf8")));
    return [`${name} ${version} (${license})`, ...words.map((text) => text.trim())].join("\n\n");
  });
  const heading = "The code and the pages of this package hold code of the following packages.";
  return `${[heading, ...(await Promise.all(texts))].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
