/** What of one SVG is otherwise in another: element by element, or by the words that they show where another program has written one of them anew. */
import { JSDOM } from "jsdom";
import { compareWords, type WordChange } from "./compare-words.js";
import { svgWords } from "./svg-words.js";

/** How a drawing compares with the one that is made anew. */
export type Compared =
  | { kind: "same" }
  /** Parts that are otherwise, as they are written; none are named where only marks or fonts of a PDF are. */
  | { kind: "differs"; parts: WordChange[] }
  /** Another program has written it, so that only its words can be compared: how many there are, and what of them is otherwise. */
  | { kind: "rewritten"; words: number; changes: WordChange[] }
  /** It is no drawing that can be read. */
  | { kind: "unread" };

/** A file may be so much longer than what it ought to be; a larger one is not read. */
const TIMES_LONGER = 8;
const LONGER = 2 ** 20;
const MORE_TAGS = 4000;
const MOST_WORDS = 20_000;
const MOST_TAGS = 100_000;

/** Compares an SVG with the one that is made anew; proofs in them are left out. */
export function compareSvg(file: Uint8Array, made: Uint8Array): Compared {
  if (file.length > TIMES_LONGER * made.length + LONGER || tagsIn(file) > TIMES_LONGER * tagsIn(made) + MORE_TAGS)
    return { kind: "unread" };
  const [found, wanted] = [readSvg(file), readSvg(made)];
  if (!found || !wanted) return { kind: "unread" };
  const [own, due] = [piecesOf(found), piecesOf(wanted)];
  const [a, b] = withoutCommon(own, due);
  if (a.length === 0 && b.length === 0) return { kind: "same" };
  if (!isRewritten(own, due)) return { kind: "differs", parts: pair(a, b) };
  const [mine, theirs] = [svgWords(found), svgWords(wanted)];
  if (mine.length > MOST_WORDS) return { kind: "unread" };
  const changes = compareWords(mine, theirs);
  const lacking = changes.filter(({ kind }) => kind === "lacking").length;
  // a drawing that has few of the words is another one
  if (lacking * 2 > theirs.length) return { kind: "differs", parts: changes };
  return { kind: "rewritten", words: theirs.length, changes };
}

/** The text of the proof in an SVG that another program has written anew; null where there is none. */
export function proofInSvg(file: Uint8Array): string | null {
  const document = tagsIn(file) > MOST_TAGS ? null : readSvg(file);
  const line = [...(document?.querySelectorAll("metadata") ?? [])].map(({ textContent }) => textContent.trim());
  return line.find((text) => text.startsWith('{"zhibiao"')) ?? null;
}

function tagsIn(bytes: Uint8Array): number {
  let tags = 0;
  for (const byte of bytes) if (byte === 0x3c) tags++;
  return tags;
}

function readSvg(bytes: Uint8Array): Document | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // what names another encoding is shown as other words than these
    if (/^[^>]*\sencoding\s*=\s*["'](?!utf-8["'])/i.test(text.slice(0, 200))) return null;
    const { document } = new JSDOM(text, { contentType: "image/svg+xml" }).window;
    return document.documentElement.localName === "svg" ? document : null;
  } catch {
    return null;
  }
}

/** A document as a list: each node is a piece, in order, with how deep it lies; nothing in it is left out but the proof. */
function piecesOf(document: Document): string[] {
  const pieces: string[] = [];
  const waiting: [Node, number][] = [...document.childNodes].reverse().map((node) => [node, 0]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    const piece = pieceOf(node);
    if (piece !== "") pieces.push(`${depth}\0${piece}`);
    for (const child of [...node.childNodes].reverse()) waiting.push([child, depth + 1]);
  }
  return pieces;
}

const SVG = "http://www.w3.org/2000/svg";

function pieceOf(node: Node): string {
  const text = node.nodeValue ?? "";
  if (node.nodeType === 1) {
    const { localName, namespaceURI, attributes } = node as Element;
    const own = [...attributes].filter(({ name }) => name !== "xmlns").map((one) => `${one.name}="${one.value}"`);
    return `<${[namespaceURI === SVG ? localName : `{${namespaceURI}}${localName}`, ...own.sort()].join(" ")}>`;
  }
  if (node.nodeType === 3 || node.nodeType === 4) return isProof(node) || isBlank(node) ? "" : `“${text}”`;
  return `<${node.nodeName} ${text}>`;
}

/** Whether a text is what stands in `<metadata>` of the whole; its proof is compared by itself. */
function isProof({ parentNode, nodeValue }: Node): boolean {
  const parent = parentNode as Element | null;
  if (parent?.localName !== "metadata" || parent.parentNode?.parentNode?.nodeType !== 9) return false;
  return (nodeValue ?? "").trim().startsWith('{"zhibiao"');
}

/** Whether a text is only the space between elements, which shows nothing outside of words. */
function isBlank({ nodeValue, parentNode }: Node): boolean {
  return (nodeValue ?? "").trim() === "" && !/^(?:text|tspan|textPath)$/.test((parentNode as Element).localName);
}

/** The parts in the middle of two lists that are not the same. */
function withoutCommon(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Whether less than half of the pieces are the same: then no one has edited it, a program has written all of it. */
function isRewritten(own: readonly string[], due: readonly string[]): boolean {
  const had = new Set(own);
  return due.filter((piece) => had.has(piece)).length * 2 < due.length;
}

/** What is otherwise, side by side where both have as much of it, else what the one has and the other lacks. */
function pair(a: readonly string[], b: readonly string[]): WordChange[] {
  const show = (piece: string): string => piece.slice(piece.indexOf("\0") + 1);
  const both = (file: string, made: string): WordChange => ({ kind: "otherwise", file: show(file), made: show(made) });
  if (a.length === b.length) return a.flatMap((piece, i) => (piece === b[i] ? [] : [both(piece, b[i]!)]));
  const parts: WordChange[] = [
    ...lacking(a, b).map((piece) => ({ kind: "more", file: show(piece) }) as const),
    ...lacking(b, a).map((piece) => ({ kind: "lacking", made: show(piece) }) as const),
  ];
  return parts.length > 0 ? parts : [both(a[0]!, b[0]!)];
}

/** Pieces of a list that another does not have, or has less often. */
function lacking(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const piece of b) left.set(piece, (left.get(piece) ?? 0) + 1);
  return a.filter((piece) => {
    const n = left.get(piece) ?? 0;
    left.set(piece, n - 1);
    return n <= 0;
  });
}
