import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findBareExports } from "./setup/exports.js";
import { isPage, whyNotImport, whyNotInBrowser } from "./setup/layers.js";
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

describe("What a page loads", () => {
  const pages = files.filter(isPage);
  const inBrowser = new Set([
    ...under("src/components/").filter((file) => !file.endsWith(".d.ts")),
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
