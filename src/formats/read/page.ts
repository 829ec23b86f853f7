import { DomHandler, DomUtils, Parser, type ParserOptions } from "htmlparser2";
import type { Bilingual } from "../../tables/problem.js";

/** The document node of a parsed page. */
export type PageRoot = DomHandler["root"];
/** Any node of a page below its root. */
export type PageNode = PageRoot["children"][number];
/** An element of a page. */
export type PageElement = Extract<PageNode, { attribs: unknown }>;

/** A parsed page with what limits the work on it. */
export interface Page {
  root: PageRoot;
  /** Elements and attributes. */
  nodes: number;
  depth: number;
}

/** Why a page was not parsed: it would cost more than any page of text does. */
export interface PageFault {
  fault: "too-nested" | "too-long";
  value: Bilingual;
}

/** Elements within elements; unclosed `<font>`s of old pages come to hundreds. */
const DEEPEST = 2000;
/** Elements and attributes: a communiqué of 100 KB saved from Word has some 5,000. */
const MOST = 500_000;

/** Elements within elements of XML, which the libraries that read it go through by recursion. */
const DEEPEST_XML = 400;

/** Parses a page of any quality into a tree; entities are decoded, comments are left out, nothing is run. */
export function parsePage(html: string): Page | PageFault {
  return parse(html, { deepest: DEEPEST, decodeEntities: true, recognizeSelfClosing: true });
}

/** Parses a part of an Office file into a tree. */
export function parseXml(xml: string): Page | PageFault {
  return parse(xml, { deepest: DEEPEST_XML, decodeEntities: true, xmlMode: true });
}

function parse(markup: string, { deepest, ...options }: ParserOptions & { deepest: number }): Page | PageFault {
  const page = { nodes: 0, depth: 0 };
  let depth = 0;
  let fault: PageFault | null = null;
  // the parser's own stack is what grows: a page within the limits costs time in proportion to its length
  const check = (): void => {
    fault ??= findFault(page, deepest);
    if (fault) parser.pause();
  };
  const tree = new DomHandler();
  const parser: Parser = new Parser(
    {
      onparserinit: (it) => tree.onparserinit(it),
      onopentag(name, attribs) {
        if (fault) return;
        tree.onopentag(name, attribs);
        page.nodes++;
        page.depth = Math.max(page.depth, ++depth);
        check();
      },
      onattribute() {
        page.nodes++;
        check();
      },
      onclosetag() {
        if (fault) return;
        tree.onclosetag();
        depth--;
      },
      ontext: (text) => fault ?? tree.ontext(text),
      onend: () => fault ?? tree.onend(),
    },
    options,
  );
  parser.write(markup);
  if (fault) return fault;
  parser.end();
  return fault ?? { root: tree.root, ...page };
}

function findFault({ depth, nodes }: Omit<Page, "root">, deepest: number): PageFault | null {
  if (depth > deepest) return { fault: "too-nested", value: { zh: `> ${deepest} 层`, en: `> ${deepest} elements` } };
  if (nodes > MOST) return { fault: "too-long", value: { zh: `> ${MOST} 个元素`, en: `> ${MOST} elements` } };
  return null;
}

/** Whether a node is an element. */
export function isElement(node: PageNode | PageRoot): node is PageElement {
  return "attribs" in node;
}

/** What to do at each node; `enter` answers whether to go into an element. */
export interface Visitor {
  enter(element: PageElement): boolean;
  text?(data: string): unknown;
  leave?(element: PageElement): void;
}

/** Walks a tree in the order of the page, without recursion, so that no depth is too much. */
export function walk(start: PageRoot | PageElement, visitor: Visitor): void {
  const path: { node: PageRoot | PageElement; next: number }[] = [{ node: start, next: 0 }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const child = top.node.children[top.next++];
    if (!child) {
      path.pop();
      if (path.length > 0) visitor.leave?.(top.node as PageElement);
    } else if (isElement(child)) {
      if (visitor.enter(child)) path.push({ node: child, next: 0 });
    } else if (DomUtils.isText(child)) visitor.text?.(child.data);
  }
}

/** Takes elements out of a tree, with what is in them. */
export function prune(root: PageRoot, isLeftOut: (element: PageElement) => boolean): void {
  const clear = (node: PageRoot | PageElement): boolean => {
    node.children = node.children.filter((child) => !isElement(child) || !isLeftOut(child));
    return true;
  };
  clear(root);
  walk(root, { enter: clear });
}

/** All text of an element, as written. */
export function textIn(element: PageElement): string {
  const parts: string[] = [];
  walk(element, { enter: () => true, text: (data) => parts.push(data) });
  return parts.join("");
}

/** Elements that a test picks, in the order of the page. */
export function findElements(root: PageRoot, test: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  walk(root, {
    enter(element) {
      if (test(element)) found.push(element);
      return true;
    },
  });
  return found;
}
