import { expect, test } from "vitest";
import { whyNotImport, whyNotInBrowser } from "./layers.js";

test.each([
  ["src/engine/quantity/unit.ts", "src/engine/text/fold.ts"],
  ["src/engine/observation/name.ts", "src/engine/observation/words.ts"],
  ["src/engine/extract.ts", "src/engine/observation/name.ts"],
  ["src/tables/rows.ts", "src/engine/index.ts"],
  ["src/cli/main.ts", "src/formats/decode.ts"],
  ["src/data/observations.json.ts", "src/data/library.ts"],
  ["src/charts/mark/glyph.ts", "src/engine/types.ts"],
  ["src/index.md", "src/charts/views/ranked.ts"],
  ["src/index.md", "src/charts/marks.ts"],
])("The rule of layers lets %s import %s", (from, to) => {
  expect(whyNotImport(from, to)).toBeNull();
});

test.each([
  ["src/engine/text/fold.ts", "src/engine/quantity/unit.ts", "src/engine/text/ comes before src/engine/quantity/"],
  ["src/engine/types.ts", "src/engine/extract.ts", "src/engine/types.ts comes before src/engine/extract.ts"],
  ["src/engine/extract.ts", "src/engine/index.ts", "src/engine/extract.ts comes before src/engine/index.ts"],
  ["src/engine/extract.ts", "src/tables/rows.ts", "src/engine/extract.ts comes before src/tables/"],
  ["src/tables/rows.ts", "src/formats/decode.ts", "src/tables/ comes before src/formats/"],
  ["src/tables/rows.ts", "src/engine/extract.ts", "the engine's doors are src/engine/index.ts and src/engine/types.ts"],
  ["src/charts/marks.ts", "src/components/save.ts", "src/charts/ comes before src/components/"],
  ["src/components/save.ts", "src/formats/decode.ts", "src/components/ and src/formats/ stand side by side"],
  ["src/formats/decode.ts", "src/cli/main.ts", "src/formats/ comes before src/cli/"],
  ["src/data/paths.ts", "src/cli/main.ts", "src/data/ and src/cli/ stand side by side"],
  ["src/data/library.ts", "src/data/observations.json.ts", "nothing imports a loader"],
  ["src/charts/dom.ts", "src/index.md", "nothing imports a page"],
  ["src/index.md", "src/tables/rows.ts", "a page imports charts, components and packages only"],
  ["src/charts/dom.ts", "test/setup/pages.ts", "imports a file of no layer"],
  ["src/helpers.ts", "src/engine/types.ts", "belongs to no layer"],
  ["src/engine/helpers.ts", "src/engine/types.ts", "belongs to no layer"],
])("The rule of layers forbids %s to import %s: %s", (from, to, reason) => {
  expect(whyNotImport(from, to)).toContain(reason);
});

test.each([
  ["node:fs", "is Node's"],
  ["fs", "is Node's"],
  ["npm:d3", "is fetched from a network"],
  ["https://cdn.example/d3.js", "is fetched from a network"],
  ["arquero", "needs Node"],
  ["left-pad", "is not among the dependencies of package.json"],
  ["d3", null],
  ["@observablehq/plot", null],
  ["arquero/dist/arquero.min.js", null],
])("Of an import by a page, %s: %s", (specifier, reason) => {
  expect(whyNotInBrowser(specifier, ["@observablehq/plot", "arquero", "d3"])).toBe(reason);
});
