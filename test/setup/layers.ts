import { isBuiltin } from "node:module";

/**
 * The one-way rule: a file imports from its own layer and from those before it.
 *
 * A path that ends in `/` holds a folder. Files that share a row do not import one another.
 */
const layers = [
  ["src/engine/types.ts"],
  ["src/engine/text/"],
  ["src/engine/document/"],
  ["src/engine/quantity/"],
  ["src/engine/observation/"],
  ["src/engine/lexicon.ts"],
  ["src/engine/extract.ts"],
  ["src/engine/explain.ts"],
  ["src/engine/index.ts"],
  ["src/tables/"],
  ["src/charts/"],
  ["src/formats/", "src/components/"],
  ["src/library/"],
  ["src/scripts/"],
  ["src/build/"],
  ["src/figure/"],
  ["src/slides/"],
  ["src/cli/", "src/data/"],
  ["src/embed.tar.ts"],
  ["src/"], // pages
] as const;

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
  if (isPage(from))
    return ["src/components/", "src/charts/"].includes(target.place)
      ? null
      : "a page imports charts, components and packages only";
  if (target.rank > source.rank) return `${source.place} comes before ${target.place}`;
  if (target.rank === source.rank && target.place !== source.place)
    return `${source.place} and ${target.place} stand side by side`;
  const entersEngine = to.startsWith("src/engine/") && !from.startsWith("src/engine/");
  return entersEngine && !doors.includes(to) ? `the engine's doors are ${doors.join(" and ")}` : null;
}

/** The layer's rank, and its path as in the table: `{rank: 1, place: "src/engine/text/"}`; undefined where it has none. */
function placeOf(file: string): { rank: number; place: string } | undefined {
  for (const [rank, places] of layers.entries()) {
    const place = places.find((each) => (each.endsWith("/") ? file.startsWith(each) : file === each));
    if (place && (place !== "src/" || isPage(file))) return { rank, place };
  }
  return undefined;
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
