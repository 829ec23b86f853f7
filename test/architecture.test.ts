import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findBareExports } from "./setup/exports.js";
import { isPage, layers, whyNotImport, whyNotInBrowser } from "./setup/layers.js";
import { reachableFrom, readModules } from "./setup/modules.js";
import { readPage } from "./setup/pages.js";
import { BROWSER, findClockAndChance, LANGUAGE, findUnknownNames } from "./setup/purity.js";

const modules = readModules();
const files = [...modules.keys()];
const under = (...folders: string[]) => files.filter((file) => folders.some((folder) => file.startsWith(folder)));
const imports = [...modules].flatMap(([from, its]) => its.map((each) => ({ from, ...each })));
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "optionalDependencies" | "devDependencies",
  Record<string, string>
>;
// pages are built in a clone, which has all of them
const installed = Object.keys({
  ...manifest.dependencies,
  ...manifest.optionalDependencies,
  ...manifest.devDependencies,
});

/** The rows of a table of ARCHITECTURE.md, found by how its head begins. */
function tableRows(head: string): string[][] {
  const lines = readFileSync("ARCHITECTURE.md", "utf8").split("\n");
  const [, , ...below] = lines.slice(lines.findIndex((line) => line.startsWith(head)));
  const rows = below.slice(
    0,
    below.findIndex((line) => !line.startsWith("|")),
  );
  return rows.map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim())); // prettier-ignore
}

const bare = (text = ""): string => text.replaceAll("`", "");

describe("The rule of layers", () => {
  test("is kept by every file under src", () => {
    const broken = imports.flatMap(({ from, specifier, file }) => {
      const reason = file && whyNotImport(from, file);
      return reason ? [`${from} imports ${specifier}: ${reason}`] : [];
    });
    const homeless = files.filter((file) =>
      whyNotImport(file, "src/engine/types.ts")?.startsWith("belongs to no layer"),
    );
    expect([...broken, ...homeless.map((file) => `${file} belongs to no layer`)]).toEqual([]);
  });

  test("has no place without a file", () => {
    const places = layers.flatMap(({ folder, inside = [[""]] }) => inside.flat().map((place) => folder + place));
    const isThere = (place: string): boolean =>
      files.some((file) => new RegExp(`^${place.replaceAll("*", "[^/]+")}`, "u").test(file));
    expect(places.filter((place) => !isThere(place))).toEqual([]);
  });

  test("is what ARCHITECTURE.md says", () => {
    const said = tableRows("| folder ").map(([folder, , mayImport]) => ({ folder: bare(folder), mayImport }));
    expect(said.filter(({ folder }) => folder.startsWith("src/"))).toEqual(
      layers.map(({ folder, mayImport }) => ({ folder, mayImport })),
    );
  });

  test.each(["src/charts/", "src/components/"])("is what ARCHITECTURE.md says of the inside of %s", (folder) => {
    const rows = layers.find((one) => one.folder === folder)?.inside ?? [];
    expect(tableRows(`| of \`${folder}\` `).map(([places]) => bare(places))).toEqual(
      rows.map((row) => row.filter((place) => !place.endsWith(".d.ts")).join(", ")),
    );
  });

  test("lets no file of engine, tables, charts and components import itself through others, types apart", () => {
    const loaded = (file: string): string[] =>
      (modules.get(file) ?? []).flatMap((each) => (each.file && !each.typeOnly ? [each.file] : []));
    const done = new Set<string>();
    const circleFrom = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      const found = loaded(file).map((next) => circleFrom(next, [...path, file])).find(Boolean); // prettier-ignore
      done.add(file);
      return found ?? null;
    };
    const own = under("src/engine/", "src/tables/", "src/charts/", "src/components/");
    expect(own.flatMap((file) => circleFrom(file, [])?.join(" → ") ?? [])).toEqual([]);
  });
});

describe("Imports", () => {
  test("name files that exist, as .js even where the file is .ts: Framework ships a page without what it cannot find", () => {
    const inTypeScript = imports.filter(({ from, file }) => file && !from.endsWith(".js"));
    const wrong = inTypeScript.filter(({ specifier, file }) => !specifier.endsWith(".js") || !existsSync(file ?? ""));
    expect(wrong.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });
});

describe("The engine and the tables", () => {
  test("need no more than the language: no file system, page, clock or network", () => {
    expect(findUnknownNames(LANGUAGE, under("src/engine/", "src/tables/"))).toEqual([]);
  });

  test("ask neither clock nor chance, so that the same report gives the same answer", () => {
    const asked = under("src/engine/", "src/tables/").flatMap((f) => findClockAndChance(f, readFileSync(f, "utf8")));
    expect(asked).toEqual([]);
  });

  test("are free of packages, as far as the engine goes", () => {
    const engine = imports.filter(({ from, file }) => from.startsWith("src/engine/") && !file);
    expect(engine.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });
});

test("The charts know no page: neither its address nor a network", () => {
  const outside = /\b(?:fetch|location|history|localStorage|sessionStorage|navigator)\b/;
  const code = (file: string): string => readFileSync(file, "utf8").replace(/\/\*.*?\*\//gs, "");
  expect(under("src/charts/").filter((file) => outside.test(code(file)))).toEqual([]);
});

describe("What a page loads", () => {
  const pages = files.filter(isPage);
  const inBrowser = new Set([
    ...under("src/charts/", "src/components/").filter((file) => !file.endsWith(".d.ts")),
    ...pages.flatMap((page) => [...reachableFrom(page, modules)]),
  ]);

  test("runs in a browser and comes with the site", () => {
    const broken = [...inBrowser].flatMap((file) =>
      (modules.get(file) ?? []).flatMap((each) => {
        const reason = each.file || each.typeOnly ? null : whyNotInBrowser(each.specifier, installed);
        return reason ? [`${file} imports ${each.specifier}, which ${reason}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  test("needs nothing of Node", () => {
    const inTypeScript = [...inBrowser].filter((file) => file.endsWith(".ts"));
    expect(findUnknownNames(BROWSER, inTypeScript)).toEqual([]);
  });

  test("is parsed without a syntax error, and imports what Framework would else fetch from a CDN", () => {
    const read = pages.map((page) => ({ page, ...readPage(readFileSync(page, "utf8"), page.slice("src/".length)) }));
    const broken = read.flatMap(({ page, errors, fetched }) =>
      [...errors, ...fetched].map((each) => `${page}: ${each}`),
    );
    expect(broken).toEqual([]);
  });
});

test("ARCHITECTURE.md says of each package that is installed with this one what for, and why this one", () => {
  const section = readFileSync("ARCHITECTURE.md", "utf8").split("### The packages it needs")[1]!.split("\n#")[0]!;
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  const { dependencies, optionalDependencies } = manifest;
  expect(cells.map(([, name]) => name!.slice(1, -1)).sort()).toEqual(
    Object.keys({ ...dependencies, ...optionalDependencies }).sort(),
  );
  expect(cells.filter(([, , what, why]) => !what || !why)).toEqual([]);
});

test("Every export under src says in a comment what it is", () => {
  const typescript = files.filter((file) => file.endsWith(".ts"));
  const bare = typescript.flatMap((file) => findBareExports(file, readFileSync(file, "utf8")));
  expect(bare).toEqual([]);
});

test("The top level holds what every repository has, and data, docs, examples, seeds, src and test", () => {
  const [documents, settings] = [
    ["ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "README.zh-CN.md"],
    [
      "package.json",
      "package-lock.json",
      "eslint.config.js",
      "knip.ts",
      "observablehq.config.ts",
      "tsconfig.json",
      "vitest.config.ts",
    ],
  ];
  const made = ["coverage", "dist", "lib", "node_modules"];
  const expected = ["data", "docs", "examples", "seeds", "src", "test", ...documents, ...settings, ...made];
  const found = readdirSync(".").filter((name) => !name.startsWith("."));
  expect(found.filter((name) => !expected.includes(name))).toEqual([]);
});
