import { DomUtils } from "htmlparser2";
import { formatNumber } from "./docx-numerals.js";
import { findElements, isElement, parseXml, walk, type PageElement, type PageRoot } from "./page.js";

/** Parts of a Word file that its automatic numbers come from, as XML. */
export interface NumberingParts {
  document: PageRoot;
  numbering: PageRoot;
  styles: PageRoot | null;
}

/** Writes into each numbered paragraph the number that Word shows before it, such as 一、 or （二）, as text; the document is changed. */
export function writeNumbers({ document, numbering, styles }: NumberingParts): void {
  const lists = readLists(numbering);
  const styleNumbers = styles ? readStyles(styles) : new Map<string, Numbered>();
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  for (const paragraph of findParagraphs(document)) {
    const properties = child(paragraph, "w:pPr");
    const numbered = properties && numberOf(properties, styleNumbers);
    const list = numbered && lists.get(numbered.list);
    const level = list?.levels[numbered?.level ?? 0];
    if (!properties || !numbered || !list || !level) continue;
    const values = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, values);
    // a list that continues another's numbers may start anew at its own first item
    const fresh = started.has(numbered.list) ? undefined : list.starts.get(numbered.level);
    started.add(numbered.list);
    values[numbered.level] = fresh ?? (values[numbered.level] ?? level.start - 1) + 1;
    values.length = numbered.level + 1;
    const label = labelOf(list, values);
    if (label !== "") insertText(properties, label);
  }
}

/** Paragraphs in order; of what stands there twice, for older programs too, only what is read. */
function findParagraphs(document: PageRoot): PageElement[] {
  const paragraphs: PageElement[] = [];
  walk(document, {
    enter(element) {
      if (element.name === "w:p") paragraphs.push(element);
      return element.name !== "mc:Choice";
    },
  });
  return paragraphs;
}

interface Level {
  start: number;
  format: string;
  text: string;
}

interface List {
  abstract: string;
  levels: Level[];
  /** Numbers at which levels of this list start anew. */
  starts: Map<number, number>;
}

interface Numbered {
  list: string;
  level: number;
}

function readLists(numbering: PageRoot): Map<string, List> {
  const abstracts = new Map(
    findElements(numbering, ({ name }) => name === "w:abstractNum").map((element) => [
      element.attribs["w:abstractNumId"] ?? "",
      readLevels(element),
    ]),
  );
  const lists = new Map<string, List>();
  for (const element of findElements(numbering, ({ name }) => name === "w:num")) {
    const abstract = valueOf(child(element, "w:abstractNumId")) ?? "";
    const levels = [...(abstracts.get(abstract) ?? [])];
    const starts = new Map<number, number>();
    for (const override of children(element, "w:lvlOverride")) {
      const level = Number(override.attribs["w:ilvl"]);
      const start = Number(valueOf(child(override, "w:startOverride")));
      if (start > 0) starts.set(level, start);
      for (const [i, own] of readLevels(override).entries()) levels[i] = own;
    }
    lists.set(element.attribs["w:numId"] ?? "", { abstract, levels, starts });
  }
  return lists;
}

/** Word has nine levels. */
const LEVELS = 9;

function readLevels(element: PageElement): Level[] {
  const levels: Level[] = [];
  for (const level of children(element, "w:lvl")) {
    const i = Number(level.attribs["w:ilvl"]);
    if (!(i >= 0 && i < LEVELS)) continue;
    levels[i] = {
      start: Number(valueOf(child(level, "w:start")) ?? 1),
      format: valueOf(child(level, "w:numFmt")) ?? "decimal",
      text: valueOf(child(level, "w:lvlText")) ?? "",
    };
  }
  return levels;
}

/** Lists that styles belong to, those that they are based on included. */
function readStyles(styles: PageRoot): Map<string, Numbered> {
  const elements = findElements(styles, ({ name }) => name === "w:style");
  const byId = new Map(elements.map((element) => [element.attribs["w:styleId"] ?? "", element]));
  const found = new Map<string, Numbered>();
  for (const [id, element] of byId) {
    let style: PageElement | undefined = element;
    for (let i = 0; i < LEVELS && style; i++) {
      const own = ownNumber(child(style, "w:pPr"));
      if (own) found.set(id, { list: own.list ?? "", level: own.level ?? 0 });
      style = own ? undefined : byId.get(valueOf(child(style, "w:basedOn")) ?? "");
    }
  }
  return found;
}

function numberOf(properties: PageElement, styles: ReadonlyMap<string, Numbered>): Numbered | null {
  const style = styles.get(valueOf(child(properties, "w:pStyle")) ?? "");
  const own = ownNumber(properties);
  const list = own?.list ?? style?.list;
  const level = own?.level ?? style?.level ?? 0;
  return list !== undefined && level >= 0 && level < LEVELS ? { list, level } : null;
}

function ownNumber(properties: PageElement | undefined): Partial<Numbered> | null {
  const own = properties && child(properties, "w:numPr");
  if (!own) return null;
  const [list, level] = [valueOf(child(own, "w:numId")), valueOf(child(own, "w:ilvl"))];
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
}

function labelOf({ levels }: List, values: readonly number[]): string {
  const own = levels[values.length - 1]!;
  if (own.format === "bullet" || own.format === "none") return "";
  const label = own.text.slice(0, 20).replace(/%([1-9])/g, (_, digit: string) => {
    const i = Number(digit) - 1;
    return formatNumber(values[i] ?? levels[i]?.start ?? 1, levels[i]?.format ?? "decimal");
  });
  // a number must not grow together with one that the paragraph begins with
  return /\d$/.test(label) ? `${label} ` : label;
}

function insertText(properties: PageElement, label: string): void {
  const words = label.replace(/[&<>]/g, "");
  const page = parseXml(`<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`);
  if ("root" in page) DomUtils.append(properties, page.root.children[0]!);
}

function children(element: PageElement, name: string): PageElement[] {
  return element.children.filter((each): each is PageElement => isElement(each) && each.name === name);
}

function child(element: PageElement, name: string): PageElement | undefined {
  return children(element, name)[0];
}

function valueOf(element: PageElement | undefined): string | undefined {
  return element?.attribs["w:val"];
}
