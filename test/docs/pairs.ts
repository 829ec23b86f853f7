import { readdirSync } from "node:fs";
import path from "node:path";

/** The documents that are there in English and Chinese, by their English paths. */
export const PAIRS = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md") && !name.endsWith(".zh-CN.md"))
    .map((name) => `docs/${name}`),
];

/** The Chinese counterpart of a document: `docs/figures.zh-CN.md`. */
export function chineseOf(file: string): string {
  return file.replace(/\.md$/u, ".zh-CN.md");
}

/** A block of code with its language. */
export interface CodeBlock {
  lang: string;
  code: string;
}

const FENCED = /^```(?<lang>\w*)\n(?<code>.*?)^```$/gmsu;

/** The blocks of code of a document. */
export function codeOf(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(FENCED)].map(({ groups }) => ({ lang: groups!.lang!, code: groups!.code! }));
}

/** Code without its comments, which each language has its own. */
export function withoutComments({ lang, code }: CodeBlock): string {
  const mark = lang === "js" ? " // " : " # ";
  const lines = code.split("\n").map((line) => line.split(mark)[0]!.trimEnd());
  return [lang, ...lines].join("\n");
}

/** The level of each heading of a document: `[1, 2, 2]`. */
export function headingsOf(markdown: string): number[] {
  return [...withoutCode(markdown).matchAll(/^(#+) /gmu)].map(([, marks]) => marks!.length);
}

/** The distinct numbers of each section of a document, without the commas between thousands: `[["2022", "22000000"], …]`. */
export function numbersOf(markdown: string): string[][] {
  const words = withoutCode(markdown)
    .replace(/\]\([^)]*\)/gu, "]")
    .replace(/(?:src|width|href)="[^"]*"/gu, "");
  return words.split(/^#+ /mu).map((section) => {
    const numbers = [...section.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => number.replaceAll(",", ""));
    return [...new Set(numbers)].sort();
  });
}

/** Where a document links to, and its pictures, as written. */
export function linksOf(markdown: string): string[] {
  const words = withoutCode(markdown).replace(/`[^`\n]*`/gu, "");
  return [...words.matchAll(/\]\((?<to>[^)\s]+)\)|src="(?<picture>[^"]+)"/gu)].map(
    ({ groups }) => groups!.to ?? groups!.picture!,
  );
}

/** The file that a relative link of a document leads to; null for an address of the web. */
export function targetOf(file: string, link: string): string | null {
  if (/^[a-z]+:/u.test(link)) return null;
  return path.posix.join(path.posix.dirname(file), decodeURIComponent(link.split("#")[0]!));
}

function withoutCode(markdown: string): string {
  return markdown.replace(FENCED, "").replace(/<!--.*?-->/gsu, "");
}
