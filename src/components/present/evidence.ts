/** The back of a slide: the sentences behind its numbers. */
import { reportHref } from "../address/address.js";
import { partsOf, type SlideQuote } from "../deck/notes.js";
import type { MadeSlide } from "../deck/make.js";
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";

/** Makes the back; without a site around, reports have no address, and none is linked. */
export function slideBack(
  made: MadeSlide,
  quotes: readonly SlideQuote[],
  { linked }: { linked: boolean },
): HTMLElement {
  const { lang, layout, title } = made;
  const list = quotes.length
    ? html`<ol>
        ${quotes.map((one) => quoteItem(one, { linked, made }))}
      </ol>`
    : html`<p class="none">${t(lang, "presentNoEvidence")}</p>`;
  return html`<div
    class="slide-face back"
    style=${`width:${layout.width}px;height:${layout.height}px`}
    role="region"
    aria-label=${`${t(lang, "presentEvidence")}: ${title}`}
    tabindex="0"
    hidden
  >
    <h2>${t(lang, "presentEvidence")} · ${title}</h2>
    ${list}
  </div>`;
}

function quoteItem(one: SlideQuote, { linked, made }: { linked: boolean; made: MadeSlide }): HTMLElement {
  const [before, number, after] = partsOf(one);
  const href = linked ? reportHref(one.row.doc, { lang: made.lang, start: one.row.start }) : null;
  const report = href
    ? html`<a href=${href} target="_blank" rel="noopener">${one.report}</a>`
    : html`<span>${one.report}</span>`;
  return html`<li data-quote=${one.row.id}>
    <p class="what">${one.what}</p>
    <blockquote lang="zh">${before}<mark>${number}</mark>${after}</blockquote>
    <p class="from">—— ${report}</p>
  </li>`;
}
