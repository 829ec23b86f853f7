import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { GUIDE } from "../../../src/components/pages/embed-guide/examples.js";
import { commandSnippet, iframeSnippet, moduleSnippet } from "../../../src/components/embed/snippets.js";

const shown = {
  site: new URL("https://example.org/zb/"),
  query: "?lang=en&indicator=gdp&measure=growth",
  title: 'GDP "growth" <A & B>',
  lang: "en",
} as const;

describe("A frame's snippet", () => {
  const { document } = new JSDOM(iframeSnippet(shown)).window;
  const frame = document.querySelector("iframe");

  test("names the chart by its whole address, also where a title has marks of HTML", () => {
    expect(frame?.src).toBe("https://example.org/zb/embed.html?lang=en&indicator=gdp&measure=growth");
    expect(frame?.title).toBe('GDP "growth" <A & B>');
  });

  test("has a height without the script, and the script that gives it the right one", () => {
    expect(Number(frame?.height)).toBeGreaterThan(300);
    expect(document.querySelector("script")?.src).toBe("https://example.org/zb/embed/resize.js");
  });
});

test("A module's snippet imports from the site and names the query without its question mark", () => {
  expect(moduleSnippet(shown)).toContain('import { chart } from "https://example.org/zb/embed/chart.js";');
  expect(moduleSnippet(shown)).toContain('await chart("lang=en&indicator=gdp&measure=growth")');
});

test("The command stands in quotes, for & means something else in a shell", () => {
  expect(commandSnippet("?indicator=gdp&year=2022", { width: 85, theme: "grey", lang: "zh" })).toBe(
    'npx zhibiao figure "indicator=gdp&year=2022" --width 85mm --theme grey --lang zh',
  );
});

test("The guide has an example of each way, each with a name of its own", () => {
  expect(GUIDE.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["web", "wordpress", "observable", "latex", "markdown", "word"]),
  );
  const keys = GUIDE.flatMap(({ codes }) => codes.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});
