import { expect, test } from "vitest";
import { readPage } from "./pages.js";

test.each([
  ["```js\nPlot.dot([1]).plot()\n```\n", { fetched: ["npm:@observablehq/plot"] }],
  ["Seven: ${html`<b>7</b>`}\n", { fetched: ["npm:htl"] }],
  ['```js\nconst rows = FileAttachment("a.csv").csv();\n```\n', { fetched: ["npm:d3-dsv"] }],
  [
    '```js\nimport {html} from "htl";\n```\n\n```js\nhtml`<b>${FileAttachment("a.json").json()}</b>`\n```\n',
    { fetched: [] },
  ],
  ["```js\nconst a = ;\n```\n", { errors: [expect.stringContaining("SyntaxError")] }],
  ['```js\nimport {a} from "../../data/a.js";\n```\n', { errors: [expect.stringContaining("non-local import")] }],
])("A page is read as Framework reads it: %j", (markdown, expected) => {
  expect(readPage(markdown, "index.md")).toMatchObject(expected);
});
