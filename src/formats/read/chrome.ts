import { chromeLines } from "./chrome.table.js";

/** Lines of a report, and the year that a line around it gave as that of its publication. */
export interface ReportLines {
  lines: string[];
  year?: number;
}

/** Lines at either end among which a page's own are looked for. */
const EDGE = 12;
const LONGEST = 300;
const PUBLISHED = /(?:^|时间[:：]|日期[:：])((?:19|20)\d\d)[-年/.]/;

/** Drops lines that a page sets around a report: toolbars, where it is from, who runs the site. */
export function dropChromeLines(lines: readonly string[]): ReportLines {
  const dropped = new Set<string>();
  const kept = lines.filter((line, i) => {
    const isChrome = (i < EDGE || i >= lines.length - EDGE) && isChromeLine(line);
    if (isChrome) dropped.add(line);
    return !isChrome;
  });
  const year = Array.from(dropped, (line) => PUBLISHED.exec(line.replace(/\s/g, ""))?.[1]).find(Boolean);
  return { lines: kept, ...(year !== undefined && { year: Number(year) }) };
}

/** Whether a line, or each part of it that blanks set off, belongs to the page and not to the report. */
export function isChromeLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const parts = line.split(/\s+/).filter((part) => part !== "");
  return isChrome(parts.join("")) || (parts.length > 1 && parts.every(isChrome));
}

function isChrome(words: string): boolean {
  return chromeLines.some(({ pattern }) => pattern.test(words));
}
