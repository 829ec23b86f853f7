import { expect, test } from "vitest";
import { reachableFrom, readImports, type Import } from "./modules.js";

test("Imports are found in every form, those of types marked as such", () => {
  const text = `
    import a, { type B } from "a";
    import type { C } from "./c.js";
    export type * from "../d.js";
    export { e } from "./e.js";
    type F = import("f").F;
    const g = await import("./g.js");
    // import h from "h";
    const i = 'import i from "i"';`;
  expect(readImports("src/tables/x.ts", text)).toEqual([
    { specifier: "a", file: null, typeOnly: false },
    { specifier: "./c.js", file: "src/tables/c.js", typeOnly: true },
    { specifier: "../d.js", file: "src/d.js", typeOnly: true },
    { specifier: "./e.js", file: "src/tables/e.js", typeOnly: false },
    { specifier: "f", file: null, typeOnly: true },
    { specifier: "./g.js", file: "src/tables/g.js", typeOnly: false },
  ]);
  expect(readImports("src/sub/x.md", '```js\nimport {y} from "../components/y.js";\n```\n\n${y()}\n')).toEqual([
    { specifier: "../components/y.js", file: "src/components/y.js", typeOnly: false },
  ]);
});

test("A module reaches what it loads, over any number of steps and in circles, but not what it names as a type", () => {
  const to = (file: string | null, typeOnly = false): Import => ({ specifier: "…", file, typeOnly });
  const modules = new Map([
    ["page", [to("chart"), to(null)]],
    ["chart", [to("scale"), to("types", true)]],
    ["scale", [to("chart")]],
    ["types", []],
  ]);
  expect([...reachableFrom("page", modules)].sort()).toEqual(["chart", "page", "scale"]);
});
