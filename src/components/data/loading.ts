/** What stands in for data that is on its way, or cannot be had. */
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** Milliseconds for which what was shown before stays, because most data is there sooner. */
const PATIENCE = 200;

/** Says that something is on its way. */
export function loading(lang: Lang): HTMLElement {
  return html`<p class="loading" role="status">${t(lang, "loading")}</p>`;
}

/** Says that something could not be had; `what` names it. */
export function gone(what: string, lang: Lang): HTMLElement {
  return html`<p class="failed" role="alert">${t(lang, "loadFailed", { what })}</p>`;
}

/**
 * Shows in `root` what `promise` brings: what was shown before stays for a moment, then `loading`, and `gone` where it fails.
 * Nothing is shown where `isCurrent` says, when it arrives, that something else has been asked for meanwhile.
 */
export async function showWhenLoaded<T>(
  root: HTMLElement,
  promise: Promise<T>,
  options: { lang: Lang; what: string; isCurrent(): boolean; show(value: T): void },
): Promise<void> {
  const { lang, what, isCurrent, show } = options;
  const timer = setTimeout(() => isCurrent() && root.replaceChildren(loading(lang)), PATIENCE);
  const result = await promise.then(
    (value) => ({ value }),
    // The console says what failed; the page says it in words, and asks again when it is chosen again.
    () => null,
  );
  clearTimeout(timer);
  if (!isCurrent()) return;
  if (result) show(result.value);
  else root.replaceChildren(gone(what, lang));
}
