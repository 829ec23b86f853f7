import { findElements, textIn, type PageElement, type PageRoot } from "./page.js";
import { tidyLine } from "./words.js";

/** The title of a page's report; empty where no title of the page looks like one. */
export interface PageTitle {
  text: string;
  /** The heading that it stands in, as opposed to the head of the page. */
  heading: PageElement | null;
}

const LONGEST = 80;
const TITLE = /报告|報告|公报|公報/;
/** What parts the title of a page from the name of its site. */
const PARTING = /[_|｜–—>»-]/;

/** Finds the title of a page's report: its first heading that looks like one, else what the page calls itself. */
export function findTitle(root: PageRoot): PageTitle {
  for (const heading of findElements(root, ({ name }) => /^h[1-3]$/.test(name))) {
    const text = tidyLine(textIn(heading));
    if (isTitle(text)) return { text, heading };
  }
  const named = findElements(root, ({ name, attribs }) => name === "meta" && attribs.name === "ArticleTitle");
  const called = findElements(root, ({ name }) => name === "title");
  const words = [...named.map(({ attribs }) => attribs.content ?? ""), ...called.map(textIn)];
  const text = words.flatMap((each) => each.split(PARTING).map(tidyLine)).find(isTitle);
  return { text: text ?? "", heading: null };
}

/** Whether words are the title of a report or communiqué. */
export function isTitle(text: string): boolean {
  return TITLE.test(text) && text.length <= LONGEST && !/[。；]/.test(text);
}

/** Lines among which a report has its title. */
const TOP = 8;

/** Puts the title of a page above its text where the text has none of its own. */
export function addTitle(lines: readonly string[], title: string): readonly string[] {
  const top = lines.slice(0, TOP).map((line) => line.replace(/\s/g, ""));
  const words = title.replace(/\s/g, "");
  const isThere = words === "" || top.some((line) => line.includes(words) || isTitle(line));
  return isThere ? lines : [title, ...lines];
}
