/** The text of a report with each of its numbers marked by what became of it. */
import type { Mention } from "../../../engine/types.js";
import type { SiteIndicator, SiteReport } from "../../../tables/site.types.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { EXCLUSIONS } from "../../i18n/terms.table.js";
import { STATUSES } from "../../../charts/i18n/terms.table.js";
import { valueText } from "../../../charts/mark/describe.js";
import { kindName, kindOf } from "./kinds.js";
import { pageAt } from "../../../tables/pages.js";

/** What the marks need to know. */
export interface TextOptions {
  lang: Lang;
  indicators: ReadonlyMap<string, SiteIndicator>;
  /** The kind that is shown; the others step back. */
  show: string | null;
}

/** Sets the text: one element a line, headings as headings, numbers as links to themselves. */
export function reportText(report: SiteReport, options: TextOptions): HTMLElement {
  const box = html`<article class="report-text" lang="zh" aria-label=${t(options.lang, "textLabel")}></article>`;
  let depth = 2;
  let page = pageAt(report.pages, 0);
  for (const line of linesOf(report.text)) {
    const own = pageAt(report.pages, line.start);
    if (own !== page) box.append(pageBreak(own ?? 1, options.lang));
    page = own;
    const heading = report.headings.find((one) => isWhole(report.text, line, one));
    const inside = pieces(report, line, options);
    // A reader by headings must not fall through a missing level.
    if (heading) depth = Math.min(heading.level + 2, depth + 1, 6);
    const element = heading ? headingOf(depth, inside) : html`<p>${inside}</p>`;
    element.dataset.from = String(line.start);
    box.append(element);
  }
  return box;
}

/** A thin line with the number of the page that begins here. */
function pageBreak(page: number, lang: Lang): HTMLElement {
  return html`<div class="page-break" lang=${lang}>${t(lang, "pageOf", { page: String(page) })}</div>`;
}

interface Line {
  start: number;
  end: number;
}

/** The lines that hold more than blanks, with their offsets; blanks at either end are left out. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (end > start) lines.push({ start, end });
  }
  return lines;
}

function pieces(report: SiteReport, line: Line, options: TextOptions): (string | HTMLElement)[] {
  const { text } = report;
  const inside: (string | HTMLElement)[] = [];
  let at = line.start;
  for (const mention of report.mentions) {
    if (mention.end <= line.start || mention.start >= line.end) continue;
    inside.push(text.slice(at, mention.start), markOf(mention, options));
    at = mention.end;
  }
  inside.push(text.slice(at, line.end));
  return runIn(report, line, inside);
}

/** A heading that opens a paragraph is set bold within it. */
function runIn(report: SiteReport, line: Line, inside: (string | HTMLElement)[]): (string | HTMLElement)[] {
  const heading = report.headings.find((one) => one.start === line.start && one.end < line.end);
  const [first, ...rest] = inside;
  const length = heading ? heading.end - heading.start : 0;
  if (!heading || typeof first !== "string" || first.length < length) return inside;
  return [html`<strong>${first.slice(0, length)}</strong>`, first.slice(length), ...rest];
}

function markOf(mention: Mention, options: TextOptions): HTMLElement {
  const kind = kindOf(mention, options.indicators);
  const dim = options.show !== null && options.show !== kind.key ? " dim" : "";
  const look = mention.kind === "exclusion" ? "excluded" : `observed ${mention.status} family-${kind.family}`;
  const short = mention.kind === "exclusion" ? EXCLUSIONS[mention.class].short[options.lang] : null;
  return html`<a
    class=${`num ${look}${dim}`}
    id=${`m=${mention.start}`}
    href=${`#m=${mention.start}`}
    data-start=${mention.start}
    data-short=${short}
    title=${titleOf(mention, options)}
    >${mention.text}</a
  >`;
}

function titleOf(mention: Mention, options: TextOptions): string {
  const { lang, indicators } = options;
  const name = kindName(kindOf(mention, indicators).key, lang);
  if (mention.kind === "exclusion")
    return `${name}${lang === "zh" ? "：" : ": "}${EXCLUSIONS[mention.class].why[lang]}`;
  const indicator =
    mention.indicator === null ? mention.label : (indicators.get(mention.indicator)?.[lang] ?? mention.label);
  return [indicator || name, mention.year, STATUSES[mention.status][lang], valueText(mention, lang)]
    .filter(Boolean)
    .join(" · ");
}

function isWhole(text: string, line: Line, heading: Line): boolean {
  return heading.start <= line.start && text.slice(heading.end, line.end).trim() === "" && heading.end <= line.end;
}

function headingOf(depth: number, inside: (string | HTMLElement)[]): HTMLElement {
  if (depth <= 3) return html`<h3>${inside}</h3>`;
  if (depth === 4) return html`<h4>${inside}</h4>`;
  return depth === 5 ? html`<h5>${inside}</h5>` : html`<h6>${inside}</h6>`;
}
