import { isBuiltin } from "node:module";

/** A folder of `src`, and which of the others its files import. */
interface Layer {
  folder: string;
  /** As the table of ARCHITECTURE.md says it: names of folders, "nothing …", "all above" or "all above but …". */
  mayImport: string;
  /**
   * The one-way rule inside: a file imports from its own row and from those before it; what shares a row does not import one
   * another. A path that ends in `/` holds a folder; each folder at a `*` stands beside the others. Every file is in one of them.
   */
  inside?: readonly (readonly string[])[];
}

/** The layers: the one statement of who imports whom, to which a test holds ARCHITECTURE.md. */
export const layers: readonly Layer[] = [
  {
    folder: "src/engine/",
    mayImport: "nothing outside it",
    inside: [
      ["types.ts"],
      ["text/"],
      ["document/"],
      ["quantity/"],
      ["observation/"],
      ["lexicon.ts"],
      ["extract.ts"],
      ["explain.ts"],
      ["index.ts"],
    ],
  },
  { folder: "src/tables/", mayImport: "engine" },
  { folder: "src/formats/", mayImport: "engine, tables" },
  {
    folder: "src/charts/",
    mayImport: "engine, tables",
    inside: [
      ["i18n/", "dom.ts", "htl.d.ts"],
      ["words.ts"],
      ["number/"],
      ["mark/"],
      ["marks.ts", "readable.ts"],
      ["data/"],
      ["drawing/"],
      ["views/"],
      ["around/"],
    ],
  },
  {
    folder: "src/components/",
    mayImport: "engine, tables, charts",
    inside: [
      ["i18n/"],
      ["dom/"],
      ["address/"],
      ["data/"],
      ["chrome/"],
      ["search/", "evidence/"],
      ["coverage/", "sheet/"],
      ["comparison/"],
      ["figure/"],
      ["embed/"],
      ["deck/"],
      ["deck/pptx/", "present/"],
      ["pages/*/"],
    ],
  },
  { folder: "src/library/", mayImport: "all above" },
  { folder: "src/scripts/", mayImport: "charts, components" },
  { folder: "src/build/", mayImport: "all above" },
  { folder: "src/figure/", mayImport: "all above" },
  { folder: "src/slides/", mayImport: "all above" },
  { folder: "src/cli/", mayImport: "all above" },
  { folder: "src/data/", mayImport: "all above but cli" },
  { folder: "src/*.tar.ts", mayImport: "build, data" },
  { folder: "src/*.md", mayImport: "charts, components" },
];

/** What other code may import of the engine. */
const doors = ["src/engine/index.ts", "src/engine/types.ts"];

/** Framework runs a loader, and calls it by the file that it makes: `index.json.ts`, `reports.tar.ts`. */
const isLoader = (file: string) => /^src\/.*\.(?:json|tar|arrow)\.ts$/u.test(file);

/** Framework makes a page of every Markdown file under `src`. */
export const isPage = (file: string) => file.startsWith("src/") && file.endsWith(".md");

/** Why `from` may not import `to`, both paths of the repository; null where it may. */
export function whyNotImport(from: string, to: string): string | null {
  const [source, target] = [placeOf(from), placeOf(to)];
  if (!source) return "belongs to no layer: put it where test/setup/layers.ts says, or name its layer there";
  if (isLoader(to)) return "nothing imports a loader";
  if (isPage(to)) return "nothing imports a page";
  if (!target) return "imports a file of no layer";
  if (source.layer !== target.layer) return whyNotAcross(source.layer, target.layer, to);
  if (target.rank > source.rank) return `${source.place} comes before ${target.place}`;
  return target.rank === source.rank && target.place !== source.place
    ? `${source.place} and ${target.place} stand side by side`
    : null;
}

function whyNotAcross(source: Layer, target: Layer, to: string): string | null {
  if (!importable(source).includes(target)) {
    const only = `${nameOf(source)} may import ${source.mayImport}`;
    return source.folder.endsWith(".md") ? "a page imports charts, components and packages only" : only;
  }
  const isDoor = target.folder !== "src/engine/" || doors.includes(to);
  return isDoor ? null : `the engine's doors are ${doors.join(" and ")}`;
}

/** The other layers that a layer may import. */
function importable({ folder, mayImport }: Layer): readonly Layer[] {
  if (mayImport.startsWith("nothing")) return [];
  const above = layers.slice(
    0,
    layers.findIndex((one) => one.folder === folder),
  );
  const [, but = null] = /^all above(?: but (.+))?$/u.exec(mayImport) ?? [];
  if (mayImport.startsWith("all above")) return above.filter((one) => !but?.split(", ").includes(nameOf(one)));
  return mayImport.split(", ").map((name) => {
    const found = layers.find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no such layer: ${name} (${folder} in test/setup/layers.ts)`);
    return found;
  });
}

const nameOf = ({ folder }: Layer): string => folder.replace(/^src\/|\/$/gu, "");

/** Where a file stands: `{layer: charts, rank: 2, place: "src/charts/number/"}`; undefined where no layer has it. */
function placeOf(file: string): { layer: Layer; rank: number; place: string } | undefined {
  for (const layer of layers) {
    if (startOf(file, layer.folder) === null) continue;
    if (!layer.inside) return { layer, rank: 0, place: layer.folder };
    const places = layer.inside.flatMap((row, rank) =>
      row.flatMap((path) => {
        const place = startOf(file, layer.folder + path);
        return place === null ? [] : [{ layer, rank, place }];
      }),
    );
    // deck/pptx/ is a place inside deck/
    return places.sort((a, b) => b.place.length - a.place.length)[0];
  }
  return undefined;
}

/** The part of a path that a pattern names: `pages/*\/` of `pages/read/list.ts` → `pages/read/`; null where it names none. */
function startOf(file: string, pattern: string): string | null {
  const text = pattern.replaceAll(".", String.raw`\.`).replaceAll("*", "[^/]+") + (pattern.endsWith("/") ? "" : "$");
  return new RegExp(`^${text}`, "u").exec(file)?.[0] ?? null;
}

/** Packages that need Node; `arquero/dist/arquero.min.js` is the build for browsers. */
const nodePackages = ["@observablehq/framework", "arquero", "commander", "tsx"];

/** Why a page cannot load a package, named as in an import, from the site itself; null where it can. */
export function whyNotInBrowser(specifier: string, dependencies: readonly string[]): string | null {
  if (specifier === "observablehq:stdlib") return null;
  if (isBuiltin(specifier)) return "is Node's";
  if (/^[a-z]+:/u.test(specifier)) return "is fetched from a network";
  if (nodePackages.includes(specifier)) return "needs Node";
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  return dependencies.includes(name) ? null : "is not among the dependencies of package.json";
}
