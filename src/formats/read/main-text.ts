import { Readability } from "@mozilla/readability";
import { DomUtils } from "htmlparser2";
import { parseHTML } from "linkedom";
import { framing, framingWords, neverText } from "./chrome.table.js";
import { findElements, isElement, prune, walk, type Page, type PageElement, type PageRoot } from "./page.js";

/** Takes out of a page what frames its text: menus, footers, hidden parts, scripts. */
export function dropFrame({ root }: Page): void {
  prune(root, ({ name }) => neverText.has(name));
  const sizes = measure(root);
  const whole = sizes.get(root)!;
  const isFrame = (element: PageElement): boolean => isFraming(element, sizes) && !isMuch(sizes.get(element)!, whole);
  // a page of links has nothing else to read
  if (measure(root, isFrame).get(root)!.letters > 0) prune(root, isFrame);
}

/** Finds the part of a page that holds its text, `title` included; all of it where something could be lost otherwise. */
export function findMainText({ root, nodes, depth }: Page, title: PageElement | null): PageRoot | PageElement {
  const whole = measure(root).get(root)!;
  if (nodes > MOST_NODES || nodes * depth > MOST_WORK || whole.letters > MOST_LETTERS) return root;
  const kept = findReadable(root);
  const part = aroundTable(commonAncestor(title && kept.length > 0 ? [title, ...kept] : kept) ?? root);
  const outside = measure(root, (element) => element === part).get(root)!;
  return part === root || hasText(outside, whole) ? root : part;
}

/** Pages that Readability is not asked about: it takes time for each element in proportion to what is in and around it. */
const MOST_NODES = 60_000;
const MOST_HTML = 2_000_000;
const MOST_LETTERS = 500_000;
const MOST_WORK = 600_000;

/** What an element holds: letters, those within links, and digits and commas and stops outside of links. */
interface Size {
  letters: number;
  linked: number;
  digits: number;
  commas: number;
}

type Sizes = ReadonlyMap<PageRoot | PageElement, Size>;

function measure(root: PageRoot | PageElement, isSkipped: (element: PageElement) => boolean = () => false): Sizes {
  const sizes = new Map<PageRoot | PageElement, Size>();
  const path: { element: PageRoot | PageElement; size: Size }[] = [];
  const enter = (element: PageRoot | PageElement): void => {
    const size = { letters: 0, linked: 0, digits: 0, commas: 0 };
    sizes.set(element, size);
    path.push({ element, size });
  };
  let links = 0;
  enter(root);
  walk(root, {
    enter(element) {
      if (isSkipped(element)) return false;
      if (element.name === "a" && element.attribs.href !== undefined) links++;
      enter(element);
      return true;
    },
    text(data) {
      const { size } = path.at(-1)!;
      const letters = data.match(/\p{L}/gu)?.length ?? 0;
      size.letters += letters;
      if (links > 0) size.linked += letters;
      else {
        size.digits += data.match(/\d/g)?.length ?? 0;
        size.commas += data.match(/[，。；,;]/g)?.length ?? 0;
      }
    },
    leave(element) {
      if (element.name === "a" && element.attribs.href !== undefined) links--;
      const { size } = path.pop()!;
      const above = path.at(-1)!.size;
      for (const key of ["letters", "linked", "digits", "commas"] as const) above[key] += size[key];
    },
  });
  return sizes;
}

/** Whether an element holds so much of a page that it is no frame, whatever it is called. */
function isMuch(part: Size, whole: Size): boolean {
  return part.commas > 0.2 * whole.commas || part.digits > 0.3 * whole.digits;
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isFraming(element: PageElement, sizes: Sizes): boolean {
  const { name, attribs } = element;
  if (framing.has(name) || framing.has(attribs.role ?? "")) return true;
  if (attribs.hidden !== undefined || HIDDEN.test(attribs.style ?? "")) return true;
  const names = `${attribs.class ?? ""} ${attribs.id ?? ""}`.slice(0, 500);
  const words = names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => framingWords.has(word)) || isListOfLinks(element, sizes);
}

const lists = new Set(["ul", "ol", "dl", "div", "table", "td"]);

/** Whether most words of a list are links: a menu, or other articles. */
function isListOfLinks(element: PageElement, sizes: Sizes): boolean {
  const size = sizes.get(element)!;
  return lists.has(element.name) && size.linked > 0.6 * size.letters && size.commas === 0;
}

const MARK = "data-mark";

/** The elements that Readability takes for the article. */
function findReadable(root: PageRoot): PageElement[] {
  const elements = findElements(root, () => true);
  for (const [i, element] of elements.entries()) element.attribs[MARK] = String(i);
  const html = DomUtils.getOuterHTML(root, { encodeEntities: "utf8" });
  // each entity becomes a node of its own
  if (html.length > MOST_HTML || html.split("&").length > MOST_NODES) return [];
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  try {
    const article = new Readability(document, { serializer: (node) => node as Element, charThreshold: 200 }).parse();
    const kept = article?.content?.querySelectorAll(`[${MARK}]`) ?? [];
    return Array.from(kept, (element) => elements[Number(element.getAttribute(MARK))]!);
  } catch {
    // a guess is not needed: all of the page is read then
    return [];
  }
}

function commonAncestor(elements: readonly PageElement[]): PageRoot | PageElement | null {
  const [first, ...others] = elements.map((element) => ancestors(element));
  if (!first) return null;
  // paths from the root down part where the common ancestor ends
  const shared = first.findIndex((each, i) => others.some((path) => path[i] !== each));
  return shared < 0 ? first.at(-1)! : (first[shared - 1] ?? null);
}

/** What holds the table that a part of one belongs to: lines are made of what is in an element. */
function aroundTable(part: PageRoot | PageElement): PageRoot | PageElement {
  let whole = part;
  while (isElement(whole) && /^(?:table|tbody|thead|tfoot|tr|pre)$/.test(whole.name) && whole.parent)
    whole = whole.parent as PageRoot | PageElement;
  return whole;
}

function ancestors(element: PageElement): (PageRoot | PageElement)[] {
  const path: (PageRoot | PageElement)[] = [element];
  for (let up = element.parent; up; up = up.parent) path.push(up as PageRoot | PageElement);
  return path.reverse();
}

/** Whether what stands outside of the part may be of the report: sentences, or figures such as those of a table. */
function hasText(outside: Size, whole: Size): boolean {
  return outside.commas > 3 + whole.commas / 100 || outside.digits > 60 + whole.digits / 20;
}
