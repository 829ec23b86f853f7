/** The examples of the guide that are not for browsers: what is typed is run, and what it makes is put where the guide says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { JSDOM } from "jsdom";
import { PNG } from "pngjs";
import { afterAll, describe, expect, test } from "vitest";
import { GUIDE } from "../../src/components/pages/embed-guide/examples.js";
import type { Example } from "../../src/components/pages/embed-guide/examples.js";
import { buildTables } from "../build/built.js";
import { runCommand } from "../cli/run.js";
import { ask, missingPrograms } from "../setup/print-programs.js";

const EXAMPLE: Example = {
  site: new URL("https://example.org/zb/"),
  query: "?lang=en&indicator=afforestation",
  indicator: "afforestation",
  title: "Area afforested",
  lang: "en",
};
const dir = mkdtempSync(path.join(tmpdir(), "zhibiao-examples-"));
const noPdf = missingPrograms("rsvg-convert").length > 0;
const noPandoc = noPdf || missingPrograms("pandoc").length > 0;

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const codeOf = (key: string): string =>
  GUIDE.flatMap(({ codes }) => codes)
    .find((one) => one.key === key)!
    .code(EXAMPLE);

/** Runs a command of the guide, which begins with `npx zhibiao`, in the folder of the test. */
async function type(command: string): Promise<void> {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  expect(words.slice(0, 2)).toEqual(["npx", "zhibiao"]);
  const made = await runCommand([...words.slice(2), "--tables", buildTables("seeds"), "--out", dir]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
}

describe("Markdown and Quarto", () => {
  test.skipIf(noPandoc)("a figure with its name and the frame beside it, as a page and as a Word file", async () => {
    await type(codeOf("markdown-make"));
    writeFileSync(path.join(dir, "paper.md"), `# Paper\n\n${codeOf("markdown")}\n`);
    const inDir = ["--resource-path", dir, path.join(dir, "paper.md")];
    const { document } = new JSDOM(ask("pandoc", "-t", "html", ...inDir)).window;
    const image = document.querySelector("figure#fig-afforestation img, img#fig-afforestation");
    expect(image?.getAttribute("src")).toBe("afforestation-en.svg");
    expect(image?.getAttribute("style")).toContain("width:85mm");
    expect(document.querySelector("figcaption")?.textContent).toBe("Area afforested");
    expect(document.querySelector("iframe")?.src).toBe(
      "https://example.org/zb/embed.html?lang=en&indicator=afforestation",
    );
    const word = path.join(dir, "paper.docx");
    ask("pandoc", "-o", word, ...inDir);
    expect(readFileSync(word).subarray(0, 2).toString()).toBe("PK");
    expect(ask("pandoc", "-f", "docx", "-t", "plain", word)).toContain("Area afforested");
  });
});

describe("Word", () => {
  test("pictures that stand on the page in their size in print", async () => {
    await type(codeOf("word"));
    const png = readFileSync(path.join(dir, "afforestation-en.png"));
    const { width } = PNG.sync.read(png);
    const at = png.indexOf("pHYs") + 4;
    expect(png.readUInt8(at + 8)).toBe(1);
    expect((width / png.readUInt32BE(at)) * 1000).toBeCloseTo(150, 0);
    const svg = readFileSync(path.join(dir, "afforestation-en.svg"), "utf8");
    expect(new JSDOM(svg, { contentType: "image/svg+xml" }).window.document.documentElement.getAttribute("width")).toBe(
      "150mm",
    );
  });
});

describe("LaTeX", () => {
  test.skipIf(noPdf)("what is typed makes what is taken in", async () => {
    await type(codeOf("latex-make"));
    const [, file = ""] = /\\input\{(.+)\}/.exec(codeOf("latex")) ?? [];
    expect(readFileSync(path.join(dir, file), "utf8")).toContain("\\includegraphics");
  });
});
