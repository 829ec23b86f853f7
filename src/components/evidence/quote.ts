import type { Passage } from "../../tables/site.types.js";
import { html } from "../../charts/dom.js";

/** Sets a sentence as written with its number highlighted; `around` keeps only so many characters on either side. */
export function quote(passage: Passage, options: { around?: number } = {}): HTMLElement {
  const { text, from, to } = passage;
  const around = options.around ?? Infinity;
  const start = from > around ? from - around : 0;
  const end = text.length - to > around ? to + around : text.length;
  return html`<span class="quote" lang="zh"
    >${start > 0 ? "……" : ""}${text.slice(start, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to, end)}${end < text.length ? "……" : ""}</span
  >`;
}
