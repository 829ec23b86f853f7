// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { gone, showWhenLoaded } from "../../../src/components/data/loading.js";
import { createSource, openData } from "../../../src/components/data/source.js";
import { indexOf } from "../../charts/sample.js";

const FOLDER = new URL("https://example.org/some/where/data/");

/** A source over these files, and the addresses that it asked for. */
function sourceOver(files: Record<string, unknown>) {
  const asked: string[] = [];
  const source = createSource(FOLDER, (url) => {
    asked.push(url.href.slice(FOLDER.href.length));
    const file = files[url.pathname.slice(FOLDER.pathname.length)];
    return Promise.resolve(new Response(JSON.stringify(file ?? null), { status: file === undefined ? 404 : 200 }));
  });
  return { source, asked };
}

const index = indexOf([]);
const nothing = { documents: [], columns: { doc: [], start: [] }, coded: {} };

describe("The source of a page's data", () => {
  test("asks for a file once, and for nothing that is not shown", async () => {
    const { source, asked } = sourceOver({ "index.json": index, "indicators/gdp.json": nothing });
    await Promise.all([source.fetchIndex(), source.fetchIndicator("gdp"), source.fetchIndicator("gdp")]);
    await source.fetchIndicator("gdp");
    expect(asked).toEqual(["index.json", "indicators/gdp.json?v=0123456789ab"]);
  });

  test("names what cannot be had, and asks again the next time", async () => {
    const files: Record<string, unknown> = { "index.json": index };
    const { source } = sourceOver(files);
    await expect(source.fetchPlace("140728")).rejects.toThrow("cannot load places/140728.json?v=0123456789ab: 404");
    files["places/140728.json"] = nothing;
    expect(await source.fetchPlace("140728")).toEqual([]);
  });

  test("does not keep more than some dozen files of a kind", async () => {
    const places = Array.from({ length: 60 }, (_, i) => `p${i}`);
    const files = Object.fromEntries(places.map((id) => [`places/${id}.json`, nothing]));
    const { source, asked } = sourceOver({ "index.json": index, ...files });
    for (const id of places) await source.fetchPlace(id);
    const before = asked.length;
    await source.fetchPlace("p59");
    expect(asked).toHaveLength(before);
    await source.fetchPlace("p0");
    expect(asked).toHaveLength(before + 1);
  });

  test("is where the page says, else in data/ beside it", () => {
    expect(openData(window).hrefOfTable("a.csv")).toBe(new URL("data/tables/a.csv", document.baseURI).href);
    document.head.innerHTML = '<meta name="zhibiao-data" content="./_file/data/">';
    expect(openData(window).hrefOfTable("a.csv")).toBe(new URL("_file/data/tables/a.csv", document.baseURI).href);
  });
});

describe("While data is on its way", () => {
  const options = { lang: "en", what: "GDP", isCurrent: () => true } as const;
  const rootOf = (text: string): HTMLElement => Object.assign(document.createElement("div"), { textContent: text });

  test("what was shown before stays, and is replaced at once where the data is there soon", async () => {
    const root = rootOf("before");
    const shown: string[] = [];
    await showWhenLoaded(root, Promise.resolve("rows"), { ...options, show: (rows) => void shown.push(rows) });
    expect([root.textContent, ...shown]).toEqual(["before", "rows"]);
  });

  test("a page that waits long says so, and shows what comes", async () => {
    const root = rootOf("before");
    let arrive: (rows: string) => void = () => undefined;
    const promise = new Promise<string>((resolve) => (arrive = resolve));
    const done = showWhenLoaded(root, promise, { ...options, show: (rows) => root.replaceChildren(rows) });
    await expect.poll(() => root.querySelector("[role=status]")?.textContent).toBe("Loading …");
    arrive("rows");
    await done;
    expect(root.textContent).toBe("rows");
  });

  test("what is missing is said, with what to do", async () => {
    const root = rootOf("before");
    await showWhenLoaded(root, Promise.reject(new Error("404")), { ...options, show: () => undefined });
    expect(root.querySelector("[role=alert]")?.textContent).toBe(gone("GDP", "en").textContent);
    expect(root.textContent).toContain("Could not load GDP");
  });

  test("what is no longer asked for changes nothing", async () => {
    const root = rootOf("later choice");
    await showWhenLoaded(root, Promise.resolve("rows"), {
      ...options,
      isCurrent: () => false,
      show: (rows) => root.replaceChildren(rows),
    });
    expect(root.textContent).toBe("later choice");
  });
});
