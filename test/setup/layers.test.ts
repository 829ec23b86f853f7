import { expect, test } from "vitest";
import { whyNotImport, whyNotInBrowser } from "./layers.js";

test.each([
  ["src/engine/quantity/unit.ts", "src/engine/text/fold.ts"],
  ["src/engine/observation/name.ts", "src/engine/observation/words.ts"],
  ["src/engine/extract.ts", "src/engine/observation/name.ts"],
  ["src/tables/rows.ts", "src/engine/index.ts"],
  ["src/cli/main.ts", "src/formats/decode.ts"],
  ["src/data/observations.json.ts", "src/data/library.ts"],
  ["src/embed.tar.ts", "src/build/embed.ts"],
  ["src/charts/mark/glyph.ts", "src/engine/types.ts"],
  ["src/charts/views/heat.ts", "src/charts/data/grid.ts"],
  ["src/components/pages/read/page.ts", "src/components/dom/focus.ts"],
  ["src/components/pages/read/page.ts", "src/components/pages/read/table.ts"],
  ["src/components/deck/pptx/write.ts", "src/components/deck/make.ts"],
  ["src/index.md", "src/components/pages/compare/page.ts"],
  ["src/index.md", "src/charts/marks.ts"],
])("The rule of layers lets %s import %s", (from, to) => {
  expect(whyNotImport(from, to)).toBeNull();
});

test.each([
  ["src/engine/text/fold.ts", "src/engine/quantity/unit.ts", "src/engine/text/ comes before src/engine/quantity/"],
  ["src/engine/types.ts", "src/engine/extract.ts", "src/engine/types.ts comes before src/engine/extract.ts"],
  ["src/engine/extract.ts", "src/engine/index.ts", "src/engine/extract.ts comes before src/engine/index.ts"],
  ["src/engine/extract.ts", "src/tables/rows.ts", "engine may import nothing outside it"],
  ["src/tables/rows.ts", "src/formats/decode.ts", "tables may import engine"],
  ["src/tables/rows.ts", "src/engine/extract.ts", "the engine's doors are src/engine/index.ts and src/engine/types.ts"],
  ["src/formats/decode.ts", "src/charts/dom.ts", "formats may import engine, tables"],
  ["src/formats/decode.ts", "src/cli/main.ts", "formats may import engine, tables"],
  ["src/charts/marks.ts", "src/components/dom/save.ts", "charts may import engine, tables"],
  ["src/charts/data/grid.ts", "src/charts/views/heat.ts", "src/charts/data/ comes before src/charts/views/"],
  ["src/components/dom/save.ts", "src/formats/decode.ts", "components may import engine, tables, charts"],
  ["src/components/address/store.ts", "src/components/chrome/app.ts", "comes before src/components/chrome/"],
  ["src/components/deck/make.ts", "src/components/deck/pptx/write.ts", "comes before src/components/deck/pptx/"],
  ["src/components/pages/read/page.ts", "src/components/pages/place/head.ts", "src/components/pages/place/ stand side"],
  ["src/scripts/chart.ts", "src/library/draw.ts", "scripts may import charts, components"],
  ["src/data/paths.ts", "src/cli/main.ts", "data may import all above but cli"],
  ["src/data/library.ts", "src/data/observations.json.ts", "nothing imports a loader"],
  ["src/components/dom/save.ts", "src/index.md", "nothing imports a page"],
  ["src/index.md", "src/tables/rows.ts", "a page imports charts, components and packages only"],
  ["src/charts/dom.ts", "test/setup/pages.ts", "imports a file of no layer"],
  ["src/helpers.ts", "src/engine/types.ts", "belongs to no layer"],
  ["src/engine/helpers.ts", "src/engine/types.ts", "belongs to no layer"],
  ["src/components/helpers.ts", "src/engine/types.ts", "belongs to no layer"],
  ["src/components/pages/helpers.ts", "src/engine/types.ts", "belongs to no layer"],
  ["src/charts/new/box.ts", "src/engine/types.ts", "belongs to no layer"],
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
