import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bundleSite } from "../../src/build/bundle.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "zhibiao-bundle-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

const read = (name: string) => readFileSync(path.join(root, name), "utf8");
const list = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();

/** A page as Framework writes it: links, an inline module that loads what its blocks import, and the rest. */
function page(up: string, imported: string): string {
  return `<!DOCTYPE html>
<html>
<head>
<title>指标</title>
<link rel="stylesheet" href="${up}_import/style.12345678.css">
<link rel="modulepreload" href="${up}_observablehq/client.aaaaaaaa.js">
<link rel="modulepreload" href="${up}_import/${imported}">
<script>const inline = 1 < 2;</script>
<script type="module">

import {define} from "${up}_observablehq/client.aaaaaaaa.js";

define(async () => {
const [{say}] = await Promise.all([import("${up}_import/${imported}")]);
globalThis.said = say();
});

</script>
</head>
<body data-odd = 'kept'><p>一</body>
</html>
`;
}

/** A site of two pages, one in a folder, which share a module. */
function writeSite(): void {
  write({
    "index.html": page("./", "one.11111111.js"),
    "places/list.html": page("../", "two.22222222.js"),
    "_import/style.12345678.css": "p { color: red }",
    "_import/one.11111111.js": `import {shared} from "./deep/shared.33333333.js"; export const say = () => shared("one");`,
    "_import/two.22222222.js": `import {shared} from "./deep/shared.33333333.js"; export const say = () => shared("two");`,
    "_import/deep/shared.33333333.js":
      `export const shared = (name) => [name, import.meta.resolve("../data.json")].join(" ");` +
      `export const unusedWords = "never asked for";`,
    "_import/data.json": "{}",
    "_observablehq/client.aaaaaaaa.js":
      `export const define = (body) => { globalThis.done = body(); };` +
      `export const rest = () => import("../_npm/echarts@0.0.0/_esm.js");`,
  });
}

/** Runs a page's bundle and returns what its module said. */
async function run(file: string): Promise<string> {
  const src = /<script type="module" src="([^"]+)">/.exec(read(file))?.[1] ?? "";
  const globals = globalThis as { said?: string; done?: Promise<void> };
  await import(pathToFileURL(path.join(root, path.dirname(file), src)).href);
  await globals.done;
  return globals.said ?? "";
}

describe("A bundled site", () => {
  test("runs as before, from any folder, and addresses that modules give relative to themselves stay right", async () => {
    writeSite();
    await bundleSite(root);
    const data = pathToFileURL(path.join(root, "_import/data.json")).href;
    expect(await run("index.html")).toBe(`one ${data}`);
    expect(await run("places/list.html")).toBe(`two ${data}`);
  });

  test("tells a module that asks where it stood", async () => {
    writeSite();
    write({ "_import/one.11111111.js": `export const say = () => new URL("./data.json", import.meta.url).href;` });
    await bundleSite(root);
    expect(await run("index.html")).toBe(pathToFileURL(path.join(root, "_import/data.json")).href);
  });

  test("has no module left that nothing asks for, and keeps all else", async () => {
    writeSite();
    const report = await bundleSite(root);
    const files = list();
    expect(files.filter((file) => !file.startsWith("_bundle/"))).toEqual([
      "_import/data.json",
      "_import/style.12345678.css",
      "index.html",
      "places/list.html",
    ]);
    expect(report).toEqual({ pages: 2, before: 4, after: files.length - 4 });
  });

  test("has pages that are as they were, but for their modules", async () => {
    writeSite();
    await bundleSite(root);
    const html = read("places/list.html");
    expect(html.replace(/<link rel="modulepreload"[^>]*>\n|<script type="module".*<\/script>/g, "")).toBe(
      page("../", "two.22222222.js").replace(
        /<link rel="modulepreload"[^>]*>\n|<script type="module">[\s\S]*?<\/script>/g,
        "",
      ),
    );
    expect(html).not.toContain("aaaaaaaa");
  });

  test("asks for all that a page needs at once, by addresses relative to the page", async () => {
    writeSite();
    await bundleSite(root);
    const bundle = list().filter((file) => file.startsWith("_bundle/"));
    const links = read("places/list.html").matchAll(/(?:modulepreload" href|module" src)="([^"]+)"/g);
    const asked = [...links].map(([, href]) => path.posix.join("places", href!));
    expect(asked.length).toBeGreaterThan(1);
    expect(bundle).toEqual(expect.arrayContaining(asked));
    expect(asked.map((file) => read(file)).join("")).toContain('"two"');
    expect(asked.map((file) => read(file)).join("")).not.toContain('"one"');
  });

  test("loads later what a module loads later", async () => {
    writeSite();
    write({
      "_import/one.11111111.js": `export const say = async () => (await import("./later.99999999.js")).words;`,
      "_import/later.99999999.js": `export const words = "asked for later";`,
    });
    await bundleSite(root);
    const files = list().filter((file) => file.startsWith("_bundle/"));
    const later = files.filter((file) => read(file).includes("asked for later"));
    expect(later).toHaveLength(1);
    expect(read("index.html")).not.toContain(path.basename(later[0]!));
  });

  test("is minified and has lost what no page uses", async () => {
    writeSite();
    await bundleSite(root);
    const code = list()
      .filter((file) => file.startsWith("_bundle/"))
      .map(read);
    expect(code.join("")).not.toContain("never asked for");
  });

  test("has the same names for the same modules, and others where one has changed", async () => {
    const names = async (change: string) => {
      rmSync(root, { recursive: true });
      writeSite();
      write({ "_import/one.11111111.js": `${read("_import/one.11111111.js")}${change}` });
      await bundleSite(root);
      return list();
    };
    const first = await names("");
    expect(await names("")).toEqual(first);
    expect(await names("globalThis.more = 1;")).not.toEqual(first);
  });

  test("keeps a module that something else still names, such as a worker, with what that imports", async () => {
    writeSite();
    write({
      "_import/one.11111111.js": `export const say = () => new URL("../_import/worker.44444444.js", location.href).href;`,
      "_import/worker.44444444.js": `import "./help.55555555.js";`,
      "_import/help.55555555.js": `postMessage(1);`,
      "_import/lost.66666666.js": `postMessage(2);`,
    });
    await bundleSite(root);
    expect(list().filter((file) => /worker|help|lost/.test(file))).toEqual([
      "_import/help.55555555.js",
      "_import/worker.44444444.js",
    ]);
  });

  test("takes a package from node_modules, without the parts that no page uses", async () => {
    writeSite();
    const names = "extent, max";
    write({
      "_import/one.11111111.js": `import {extent} from "../_node/d3-array@3.2.4/index.77777777.js"; export const say = () => extent([3, 1]).join();`,
      "_node/d3-array@3.2.4/index.77777777.js": `export const [${names}] = [() => ["copy"], () => ["copy"]];`,
    });
    await bundleSite(root);
    expect(await run("index.html")).toBe("1,3");
    expect(list().some((file) => file.startsWith("_node/"))).toBe(false);
  });

  test("takes Framework's copy of a package that node_modules does not have", async () => {
    writeSite();
    write({
      "_import/one.11111111.js": `import {say} from "../_node/no-such-package@1.0.0/index.77777777.js"; export {say};`,
      "_node/no-such-package@1.0.0/index.77777777.js": `export const say = () => "copy";`,
    });
    await bundleSite(root);
    expect(await run("index.html")).toBe("copy");
  });

  test("is left alone where it is bundled already", async () => {
    writeSite();
    await bundleSite(root);
    const before = list().map((file) => [file, read(file)]);
    expect(await bundleSite(root)).toMatchObject({ pages: 0 });
    expect(list().map((file) => [file, read(file)])).toEqual(before);
  });

  test("is not made of modules that are missing: the error names the one", async () => {
    writeSite();
    write({ "_import/one.11111111.js": `import "./missing.88888888.js"; export const say = () => "";` });
    await expect(bundleSite(root)).rejects.toThrow("missing.88888888.js");
  });
});
