import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "esbuild";

/** Whether a file of the site is a module, by its name. */
export function isModuleFile(file: string): boolean {
  return file.endsWith(".js");
}

/** Gives esbuild the pages' scripts, named `page:` and the page's path. */
export function pageScripts(root: string, scripts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "page-scripts",
    setup(build) {
      build.onResolve({ filter: /^page:/ }, ({ path: name }) => ({
        path: name.slice("page:".length),
        namespace: "page",
      }));
      build.onLoad({ filter: /./, namespace: "page" }, ({ path: file }) => ({
        contents: withStaticImports(scripts.get(file)!),
        loader: "js",
        resolveDir: path.dirname(path.join(root, file)),
      }));
    },
  };
}

const BLOCK_IMPORT = /\bimport\((?<specifier>"\.{1,2}\/[^"]+")\)/gu;

/**
 * Turns the imports of a page's blocks, which Framework makes dynamic, back into static ones: a dynamic import would be a file
 * of its own, and what several of them share more files. A page needs all of them at once anyway.
 */
function withStaticImports(script: string): string {
  const names = new Map<string, string>();
  const body = script.replace(BLOCK_IMPORT, (_, specifier: string) => {
    const name = names.get(specifier) ?? `block${names.size}`;
    names.set(specifier, name);
    return `Promise.resolve(${name})`;
  });
  const imports = [...names].map(([specifier, name]) => `import * as ${name} from ${specifier};\n`);
  return imports.join("") + body;
}

/** A package's module as Framework names it: `_node/@observablehq/plot@0.6.17/index.8157996e.js`. */
const PACKAGED = /\/_node\/(?<name>(?:@[^/@]+\/)?[^/@]+)@[^/]+\/(?<module>.+?)(?:\.[0-9a-f]{8})?\.js$/u;

/**
 * Takes packages from `node_modules` instead of Framework's copies, each of which is one file whose unused parts cannot
 * be told: `_node/d3@7.9.2/index.e1029077.js` → `d3`. A module that the package does not have is taken as it stands.
 */
export function packageModules(root: string, packages: string): Plugin {
  return {
    name: "package-modules",
    setup(build) {
      build.onResolve({ filter: /\/_node\// }, async ({ path: specifier, resolveDir, kind }) => {
        const { name, module } = PACKAGED.exec(specifier)?.groups ?? {};
        // a copy asks for the copy that was made for it
        if (!name || !module || resolveDir.startsWith(path.join(root, "_node"))) return null;
        for (const suffix of module === "index" ? [""] : [`/${module}.js`, `/${module}`]) {
          const found = await build.resolve(name + suffix, { resolveDir: packages, kind });
          if (found.errors.length === 0) return found;
        }
        return null;
      });
    },
  };
}

const FROM_HERE = /\bimport\.meta\.(?:resolve\(\s*"(?<asked>\.[^"]*)"\s*\)|url\b)/gu;

/**
 * Keeps addresses right that a module gives relative to itself, now that it stands in `folder`, and leaves alone what
 * Framework's client names and the site does not have: packages that it offers to pages and that no page uses.
 */
export function rightAddresses(root: string, folder: string): Plugin {
  const fromBundle = (file: string) => path.relative(path.join(root, folder), file).replaceAll("\\", "/");
  return {
    name: "right-addresses",
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path: specifier, resolveDir, kind }) => {
        const file = path.join(resolveDir, specifier);
        if (kind !== "dynamic-import" || existsSync(file)) return null;
        return { path: `./${fromBundle(file)}`.replace(/^\.\/\.\.\//u, "../"), external: true };
      });
      build.onLoad({ filter: /\.js$/ }, async ({ path: file }) => {
        const relative = path.relative(root, file);
        if (relative.startsWith("..") || relative.startsWith("node_modules")) return null;
        const contents = await readFile(file, "utf8");
        if (!contents.includes("import.meta")) return null;
        const right = (_: string, asked: string | undefined): string => {
          const target = asked === undefined ? file : path.join(path.dirname(file), asked);
          return `new URL(${JSON.stringify(fromBundle(target))}, import.meta.url).href`;
        };
        return { contents: contents.replace(FROM_HERE, right), loader: "js" };
      });
    },
  };
}
