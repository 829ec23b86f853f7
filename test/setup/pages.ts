import { getImplicitFileImports, getImplicitInputImports } from "@observablehq/framework/dist/libraries.js";
import { createMarkdownIt, parseMarkdown } from "@observablehq/framework/dist/markdown.js";

/** What a page runs, as Observable Framework understands it. */
export interface PageCode {
  /** The source of each JavaScript block and each `${…}`, in page order. */
  scripts: string[];
  /** What the blocks import, as written. */
  imports: string[];
  /** What Framework would fetch for names that the page uses without importing them: `npm:d3`. */
  fetched: string[];
  /** Syntax errors, which Framework ships as red text instead of failing. */
  errors: string[];
}

/** Reads a page: `{scripts: ["import {chart} from …"], imports: ["./components/chart.js"], fetched: [], errors: []}`. */
export function readPage(markdown: string, path: string): PageCode {
  const { body, code } = parseMarkdown(markdown, { md: createMarkdownIt(), path });
  const nodes = code.map(({ node }) => node);
  const declared = new Set(nodes.flatMap((node) => node.declarations ?? []).map(({ name }) => name));
  const used = nodes.flatMap((node) => node.references).map(({ name }) => name);
  const methods = nodes.flatMap((node) => node.files).flatMap(({ method }) => method ?? []);
  return {
    scripts: nodes.map((node) => node.input),
    imports: nodes.flatMap((node) => node.imports).map(({ name }) => name),
    fetched: [
      ...getImplicitInputImports(used.filter((name) => !declared.has(name))),
      ...getImplicitFileImports(methods),
    ].filter((name) => name.startsWith("npm:")),
    errors: [...body.matchAll(/observablehq--error"[^>]*>(?<message>[^<]+)/gu)].map(
      (match) => match.groups?.message ?? "",
    ),
  };
}
