/**
 * The frame of every page as HTML, made when the site is built. Both languages are in it and the style sheet
 * shows one, so that nothing moves when the scripts arrive.
 */
import { LANG_KEY, THEME_KEY } from "../address/preference.js";
import { DATA_META } from "../data/source.js";
import { LANG_NAMES, LANGS } from "../../charts/i18n/lang.js";
import { STRINGS } from "../i18n/strings.table.js";
import type { StringKey } from "../i18n/strings.table.js";

/** Pages in the order of the navigation. */
const PAGES = [
  { path: "/", file: "./index.html", key: "navOverview" },
  { path: "/compare", file: "./compare.html", key: "navCompare" },
  { path: "/coverage", file: "./coverage.html", key: "navCoverage" },
  { path: "/indicator", file: "./indicator.html", key: "navIndicators" },
  { path: "/place", file: "./place.html", key: "navPlaces" },
  { path: "/read", file: "./read.html", key: "navRead" },
  { path: "/notebooks", file: "./notebooks.html", key: "navNotebooks" },
  { path: "/deck", file: "./deck.html", key: "navDeck" },
] as const;

/**
 * Returns what stands in the head of every page: where its data is, and the script that runs before the first paint: language,
 * theme, and a viewport that may be zoomed.
 */
export function headHtml({ data }: { data: string }): string {
  return `<meta name="${DATA_META}" content="${data}">
<script>(() => {
  const root = document.documentElement;
  const stored = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const asked = new URLSearchParams(location.search).get("lang");
  const languages = navigator.languages ?? [];
  const preferred = languages.length === 0 || languages.some((tag) => /^zh/i.test(tag)) ? "zh" : "en";
  const lang = [asked, stored("${LANG_KEY}"), preferred].find((one) => one === "zh" || one === "en");
  root.lang = lang === "zh" ? "zh-CN" : "en-GB";
  const theme = stored("${THEME_KEY}");
  if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  document.querySelector("meta[name=viewport]").content = "width=device-width, initial-scale=1";
})();</script>
<link rel="icon" href="${ICON}">`;
}

/** Returns the header of the page at `path`: name, pages, language, theme. */
export function headerHtml(path: string): string {
  const pages = PAGES.map(({ path: own, file, key }) => {
    const current = own === path || (own === "/" && path === "/index") ? ` aria-current="page"` : "";
    return `<li><a href="${file}" data-page="${file}"${current}>${both(key)}</a></li>`;
  });
  const languages = LANGS.map((one) => `<a data-lang="${one}" lang="${one}" hreflang="${one}">${LANG_NAMES[one]}</a>`);
  return `<div id="zb-header">
<a class="skip" href="#content">${both("skipToContent")}</a>
<a class="name" href="./index.html" data-page="./index.html">${both("siteName")}</a>
<span class="tagline">${both("siteTagline")}</span>
<nav aria-label="${STRINGS.navLabel.zh} / ${STRINGS.navLabel.en}"><ul>${pages.join("")}</ul></nav>
<div class="tools">
<span role="group" aria-label="${STRINGS.languageLabel.zh} / ${STRINGS.languageLabel.en}">${languages.join("")}</span>
<button type="button" class="theme" aria-pressed="false"><svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><circle r="6" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M0,-6A6,6 0 0 1 0,6Z" fill="currentColor"/></svg> <span class="label">${both("themeDark")}</span></button>
</div>
</div>`;
}

/** Returns the footer of every page. */
export function footerHtml(): string {
  return `<p>${both("footerLine")} <a href="./fields.html" data-page="./fields.html">${both("navFields")}</a> <a href="./embed-guide.html" data-page="./embed-guide.html">${both("navGuide")}</a> <a href="./deck.html" data-page="./deck.html">${both("navDeck")}</a></p><noscript><p>${both("noScript")}</p></noscript>`;
}

/** Returns the text in both languages, of which the style sheet shows one. */
function both(key: StringKey): string {
  const { zh, en } = STRINGS[key];
  if (typeof zh !== "string" || typeof en !== "string")
    throw new Error(`text needs a number: ${key} (strings.table.ts)`);
  return `<span class="t-zh" lang="zh">${zh}</span><span class="t-en" lang="en">${en}</span>`;
}

/** An outlined and a solid mark: target and result. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1f5a8c"/><circle cx="11" cy="16" r="5" fill="#fff"/><circle cx="22" cy="16" r="4.2" fill="none" stroke="#fff" stroke-width="1.8"/></svg>`,
)}`;
