// The parts of Observable Framework that the tests ask how it understands a page; it ships no types.

declare module "@observablehq/framework/dist/markdown.js" {
  export interface PageNode {
    input: string;
    imports: { name: string; type: "local" | "global"; method: "static" | "dynamic" | "resolve" }[];
    files: { name: string; method?: string }[];
    declarations: { name: string }[] | null;
    references: { name: string }[];
  }
  export function createMarkdownIt(): unknown;
  export function parseMarkdown(
    input: string,
    options: { md: unknown; path: string },
  ): { body: string; code: { node: PageNode }[] };
}

declare module "@observablehq/framework/dist/libraries.js" {
  export function getImplicitInputImports(names: string[]): Set<string>;
  export function getImplicitFileImports(methods: string[]): Set<string>;
}
