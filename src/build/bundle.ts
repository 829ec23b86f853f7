import { mkdir, readdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, type Metafile } from "esbuild";
import { isModuleFile, packageModules, pageScripts, rightAddresses } from "./bundle-modules.js";
import { readPageScript, writePageScript, type PageScript } from "./bundle-page.js";

/** Where the bundled modules stand in the site. */
const FOLDER = "_bundle";
/** Browsers that Observable Framework itself writes for. */
export const BROWSERS = ["es2022", "chrome96", "firefox96", "safari16"];
/** What Framework's own modules stand in. */
const FRAMEWORK_FOLDERS = ["_import", "_node", "_npm", "_observablehq"];

/** What bundling came to: `{pages: 2, before: 97, after: 6}`. */
export interface BundleReport {
  pages: number;
  /** Modules of the site before and after. */
  before: number;
  after: number;
}

/** Where packages are looked for. */
export interface BundleOptions {
  /** Folder that has, or is under one that has, `node_modules`; the current folder where left out. */
  packages?: string;
}

/**
 * Bundles the modules of a site that Observable Framework has built into `dir`, so that a page asks for a few files instead
 * of a hundred; all addresses stay relative. Packages are taken from `node_modules` and lose the parts that no page uses.
 *
 * Rejects where a module cannot be read or resolved; a page without inline modules is left as it is.
 */
export async function bundleSite(dir: string, options: BundleOptions = {}): Promise<BundleReport> {
  const root = path.resolve(dir);
  const files = await listFiles(root);
  const pages = await readPages(root, files);
  const before = files.filter(isModuleFile).length;
  if (pages.length === 0) return { pages: 0, before, after: before };
  const metafile = await bundlePages(root, pages, path.resolve(options.packages ?? "."));
  for (const page of pages) await writePage(root, page, metafile);
  await removeUnused(root, files);
  const after = (await listFiles(root)).filter(isModuleFile).length;
  return { pages: pages.length, before, after };
}

interface Page extends PageScript {
  /** Path in the site: `index.html`, `places/list.html`. */
  file: string;
  html: string;
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

async function readPages(root: string, files: readonly string[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const html = await readFile(path.join(root, file), "utf8");
    const script = readPageScript(html);
    if (script) pages.push({ file, html, ...script });
  }
  return pages;
}

/** Bundles the pages' scripts together, so that what several pages share is a file of its own. */
async function bundlePages(root: string, pages: readonly Page[], packages: string): Promise<Metafile> {
  const out = path.join(root, FOLDER);
  await mkdir(out, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: pages.map(({ file }) => ({ in: `page:${file}`, out: nameOf(file) })),
    outdir: out,
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: BROWSERS,
    minify: true,
    charset: "utf8",
    metafile: true,
    logLevel: "silent",
    // a package may leave development checks out of what it ships
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      pageScripts(root, new Map(pages.map(({ file, code }) => [file, code]))),
      packageModules(root, packages),
      rightAddresses(root, FOLDER),
    ],
  });
  return metafile;
}

/** Name of a page's bundle: `places/list.html` → `places-list`. */
function nameOf(file: string): string {
  return file.replace(/\.html$/u, "").replaceAll("/", "-");
}

async function writePage(root: string, page: Page, metafile: Metafile): Promise<void> {
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === `page:${page.file}`);
  if (!entry) throw new Error(`no bundle was made of ${page.file}; build the site again`);
  const addressOf = (output: string) => `./${path.posix.relative(path.posix.dirname(page.file), output)}`;
  const script = addressOf(entry[0]).replace(/^\.\/\.\.\//u, "../");
  const parts = loadedWith(entry[0], metafile).map((each) => addressOf(each).replace(/^\.\/\.\.\//u, "../"));
  await writeFile(path.join(root, page.file), writePageScript(page.html, { script, parts }));
}

/** The files that a page's bundle needs at once: what it imports, and what those import; not what they may load later. */
function loadedWith(entry: string, { outputs }: Metafile): string[] {
  const found = new Set<string>();
  const add = (from: string) => {
    for (const { path: file, kind, external } of outputs[from]?.imports ?? []) {
      if (external || kind !== "import-statement" || file === entry || found.has(file)) continue;
      found.add(file);
      add(file);
    }
  };
  add(entry);
  return [...found].sort();
}

/** Removes Framework's modules that nothing names any longer; names carry hashes, so that a name is found as text. */
async function removeUnused(root: string, before: readonly string[]): Promise<void> {
  const candidates = new Set(before.filter((file) => isModuleFile(file) && isFrameworks(file)));
  const kept = (await listFiles(root)).filter((file) => /\.(?:html|js|css)$/u.test(file) && !candidates.has(file));
  for (let file = kept.pop(); file !== undefined; file = kept.pop()) {
    const text = await readFile(path.join(root, file), "utf8");
    for (const candidate of candidates) {
      if (!text.includes(path.posix.basename(candidate))) continue;
      candidates.delete(candidate);
      kept.push(candidate);
    }
  }
  for (const file of candidates) await rm(path.join(root, file));
  for (const folder of FRAMEWORK_FOLDERS) await removeEmpty(path.join(root, folder));
}

function isFrameworks(file: string): boolean {
  return FRAMEWORK_FOLDERS.includes(file.split("/", 1)[0]!);
}

async function removeEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return;
  for (const entry of entries) if (entry.isDirectory()) await removeEmpty(path.join(folder, entry.name));
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}
