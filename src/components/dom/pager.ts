/** The parts of a long table, one at a time. */
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** One part of a long list. */
export interface Part<T> {
  rows: readonly T[];
  /** Which part it is, from 1, and the last one. */
  page: number;
  last: number;
  /** Position of its first row in the whole, from 0, and how many rows the whole has. */
  from: number;
  n: number;
}

/** Cuts the part out that is asked for: `partOf(rows, "2", 200)`; the nearest that there is. */
export function partOf<T>(rows: readonly T[], asked: string | null, size: number): Part<T> {
  const last = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(last, Math.max(1, Math.trunc(Number(asked)) || 1));
  const from = (page - 1) * size;
  return { rows: rows.slice(from, from + size), page, last, from, n: rows.length };
}

/** Says which rows are shown and leads to the parts before and after; null where there is only one. */
export function pager(
  { rows, page, last, from, n }: Part<unknown>,
  { lang, hrefOf }: { lang: Lang; hrefOf(page: number): string },
): HTMLElement | null {
  if (last === 1) return null;
  const link = (one: number, key: "tablePrevious" | "tableNext"): HTMLElement | null =>
    one < 1 || one > last ? null : html`<a href=${hrefOf(one)} data-key=${key}>${t(lang, key)}</a>`;
  return html`<nav class="pager" aria-label=${t(lang, "tablePages")}>
    <span>${t(lang, "tablePage", { from: String(from + 1), to: String(from + rows.length), n })}</span>
    ${link(page - 1, "tablePrevious")} ${link(page + 1, "tableNext")}
  </nav>`;
}
