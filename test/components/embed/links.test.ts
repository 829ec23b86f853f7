import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { aimLinks } from "../../../src/components/embed/links.js";

test("Links lead to the site from wherever they stand, once, in a tab that cannot reach back", () => {
  const { document } = new JSDOM(`<a href="?m=a:1">1</a><a href="./read.html?doc=a">2</a><svg><a href="?m=b:2"/></svg>`)
    .window;
  const page = new URL("https://example.org/zb/compare.html");
  aimLinks(document, page);
  aimLinks(document, page);
  const links = [...document.querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "https://example.org/zb/compare.html?m=a:1",
    "https://example.org/zb/read.html?doc=a",
    "https://example.org/zb/compare.html?m=b:2",
  ]);
  expect(links.map((link) => [link.getAttribute("target"), link.getAttribute("rel")])).toEqual(
    links.map(() => ["_blank", "noopener"]),
  );
});
