/** What a mark says when pointed at or focused: its number and name as written, one step before the passage. */
import type { SiteObservation } from "../../tables/site.types.js";
import { html } from "../dom.js";
import type { Lang } from "../i18n/lang.js";
import { placeTag, valueText, yearStatus } from "../mark/describe.js";
import { gloss } from "../number/format.js";

/**
 * Makes the tooltip of a drawing, whose marks carry the id of their observation; the caller puts it into the drawing.
 * It repeats what the mark's name and passage say, so that screen readers need not be told; Escape hides it.
 */
export function tooltip(drawing: HTMLElement, rows: () => readonly SiteObservation[], lang: Lang): HTMLElement {
  // a drawing is there before it is pointed at
  let byId: Map<string, SiteObservation> | null = null;
  const tip = html`<div class="tip" aria-hidden="true" hidden></div>`;
  const show = (event: Event): void => {
    const mark = (event.target as Element).closest<SVGElement>("a.mark");
    byId ??= new Map(rows().map((row) => [row.id, row]));
    const row = byId.get(mark?.dataset.id ?? "");
    // The passage of the open mark is on the page already.
    tip.hidden = !mark || !row || mark.hasAttribute("aria-current");
    if (!mark || !row || tip.hidden) return;
    tip.replaceChildren(contents(row, lang));
    placeBeside(tip, drawing, mark.querySelector(".glyph") ?? mark);
  };
  const hide = (): void => void (tip.hidden = true);
  drawing.addEventListener("pointerover", show);
  drawing.addEventListener("pointerleave", hide);
  drawing.addEventListener("focusin", show);
  drawing.addEventListener("focusout", hide);
  drawing.addEventListener("click", hide);
  drawing.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  return tip;
}

function contents(row: SiteObservation, lang: Lang): HTMLElement {
  const extra = gloss(row, lang);
  return html`<div>
    <p class="which">
      ${placeTag(row, lang)} · ${yearStatus(row, lang)} · ${valueText(row, lang)}${extra ? ` (${extra})` : ""}
    </p>
    <p lang="zh"><span>${row.label}</span> <mark>${row.text}</mark></p>
  </div>`;
}

/** Below the mark, or above it where there is no room below; never outside the drawing. */
function placeBeside(tip: HTMLElement, drawing: HTMLElement, mark: Element): void {
  const [frame, own, at] = [drawing, tip, mark].map((one) => one.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  const left = Math.min(Math.max(0, at.left - frame.left - 24), Math.max(0, frame.width - own.width));
  const below = at.bottom + 10 + own.height < (drawing.ownerDocument.defaultView?.innerHeight ?? Infinity);
  tip.style.left = `${left}px`;
  tip.style.top = `${(below ? at.bottom + 10 : at.top - 10 - own.height) - frame.top}px`;
}
