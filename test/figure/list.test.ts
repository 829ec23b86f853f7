import { describe, expect, test } from "vitest";
import { readFigureList } from "../../src/figure/list.js";
import { nearest } from "../../src/components/search/nearest.js";
import { readQuery } from "../../src/components/figure/request.js";
import { readSettings } from "../../src/figure/settings.js";

describe("A query", () => {
  test.each([
    "https://example.org/site/?indicator=gdp&measure=growth",
    "https://example.org/site/?indicator=gdp&measure=growth#top",
    "?indicator=gdp&measure=growth",
    "indicator=gdp&measure=growth",
  ])("is the address of a page, or its parameters: %s", (query) => {
    expect(readQuery(query)).toMatchObject({ indicator: "gdp", measure: "growth", view: null });
  });

  test.each([
    ["", "the query is empty; write parameters such as"],
    ["gdp", "not a query: gdp; write parameters such as"],
    ["indcator=gdp", "unknown parameter: indcator; did you mean indicator?"],
  ])("%j is refused with a remedy", (query, message) => expect(() => readQuery(query)).toThrow(message));
});

describe("Settings", () => {
  test("give a request for each language, named by the indicator and what else is asked", () => {
    expect(readSettings("indicator=gdp", { lang: "zh,en" }).map(({ name, lang }) => [name, lang])).toEqual([
      ["gdp-zh", "zh"],
      ["gdp-en", "en"],
    ]);
    const [one, other] = ["year=2020", "year=2021"].map((year) => readSettings(`indicator=gdp&${year}`, {})[0]!.name);
    expect(one).toMatch(/^gdp-[0-9a-f]{6}-zh$/);
    expect(one).not.toBe(other);
  });

  test.each([
    [{ width: "wide" }, "not a width: wide; write 85mm"],
    [{ width: "9mm" }, "width 9mm is out of range; write 40mm to 600mm"],
    [{ height: "2mm" }, "height 2mm is out of range"],
    [{ format: "svg,gif" }, "unknown format: gif; use one of svg, pdf, eps, png"],
    [{ lang: "fr" }, "unknown language: fr; write zh, en or zh,en"],
    [{ theme: "dark" }, "unknown theme: dark; use one of print, grey, screen"],
    [{ dpi: "much" }, "not a resolution: much"],
    [{ name: "../x" }, "not a file name: ../x"],
  ])("%j are refused with what may be", (settings, message) => {
    expect(() => readSettings("indicator=gdp", settings)).toThrow(message);
  });
});

describe("A list of figures", () => {
  test("has settings for all, and for each its own", () => {
    const text = `
out: figures
width: 170mm
lang: [zh, en]
figures:
  - indicator=gdp
  - query: indicator=afforestation
    name: trees
    width: 85mm
    lang: zh
    title: false
`;
    const { requests, out } = readFigureList(text, "figures.yml");
    expect(out).toBe("figures");
    expect(requests.map(({ name, width, with: { title } }) => [name, width, title])).toEqual([
      ["gdp-zh", 170, true],
      ["gdp-en", 170, true],
      ["trees-zh", 85, false],
    ]);
  });

  test.each([
    ["figures: [", "figures.yml:1:"],
    ["width: 85mm", "figures.yml: it lists no figures"],
    ["figures:\n  - indicator=gdp\n  - width: 85mm", "figures.yml:3: a figure is a query, or has one"],
    ["figures:\n  - {query: indicator=gdp, widht: 85mm}", "figures.yml:2: unknown setting: widht; did you mean width?"],
    ["figures:\n  - {query: indicator=gdp, width: 1mm}", "figures.yml:2: width 1mm is out of range"],
    [
      "figures:\n  - {query: indicator=gdp, title: no thanks}",
      "figures.yml:2: title is no thanks; write true or false",
    ],
    ["figures:\n  - indicator=gdp\n  - indicator=gdp", "figures.yml: two figures are named gdp-zh"],
  ])("%j is refused, naming the line", (text, message) => {
    expect(() => readFigureList(text, "figures.yml")).toThrow(message);
  });
});

test.each([
  ["aforestation", "afforestation"],
  ["GDP", "gdp"],
  ["nothing_like_it", null],
])("What is nearest to %j is %j", (text, found) => {
  expect(nearest(text, ["gdp", "afforestation", "skill_training"])).toBe(found);
});
