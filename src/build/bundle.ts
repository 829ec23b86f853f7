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

/**
 * Bundles the pages' scripts together, what several pages share into one file for all of them. Left to itself, esbuild makes a
 * file for each set of pages that share something, most of them tiny, and a page asks for twenty.
 */
async function bundlePages(root: string, pages: readonly Page[], packages: string): Promise<Metafile> {
  await mkdir(path.join(root, FOLDER), { recursive: true });
  const apart = await bundleScripts(root, pages, { packages, write: false });
  const shared = sharedModules(apart, pages);
  const together = pages.map(({ file, code }) => {
    const imports = shared.map((module) => `import "${relativeTo(file, module)}";\n`);
    return { file, code: imports.join("") + code };
  });
  return bundleScripts(root, together, { packages, write: true });
}

async function bundleScripts(
  root: string,
  pages: readonly Pick<Page, "file" | "code">[],
  { packages, write }: { packages: string; write: boolean },
): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: pages.map(({ file }) => ({ in: `page:${file}`, out: nameOf(file) })),
    outdir: path.join(root, FOLDER),
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: BROWSERS,
    minify: write,
    write,
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

/** The site's own modules that two or more pages need at once; what they import of packages goes with them. */
function sharedModules(metafile: Metafile, pages: readonly Pick<Page, "file">[]): string[] {
  const found = new Map<string, number>();
  for (const page of pages) {
    const entry = entryOf(page, metafile);
    const modules = [entry, ...loadedWith(entry, metafile)].flatMap((file) =>
      Object.keys(metafile.outputs[file]?.inputs ?? {}),
    );
    for (const module of modules) found.set(module, (found.get(module) ?? 0) + 1);
  }
  return [...found]
    .filter(([module, count]) => count > 1 && FRAMEWORK_FOLDERS.includes(module.split("/", 1)[0]!))
    .map(([module]) => module)
    .sort();
}

function entryOf({ file }: Pick<Page, "file">, { outputs }: Metafile): string {
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `page:${file}`) ?? [];
  if (!entry) throw new Error(`no bundle was made of ${file}; build the site again`);
  return entry;
}

/** The address of a file of the site in a page: `places/list.html`, `_bundle/a.js` → `../_bundle/a.js`. */
function relativeTo(page: string, file: string): string {
  const address = path.posix.relative(path.posix.dirname(page), file);
  return address.startsWith("../") ? address : `./${address}`;
}

/** Name of a page's bundle: `places/list.html` → `places-list`. */
function nameOf(file: string): string {
  return file.replace(/\.html$/u, "").replaceAll("/", "-");
}

async function writePage(root: string, page: Page, metafile: Metafile): Promise<void> {
  const entry = entryOf(page, metafile);
  const script = relativeTo(page.file, entry);
  const parts = loadedWith(entry, metafile).map((part) => relativeTo(page.file, part));
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
