/** Text that a reader takes along: shown whole, and copied by a button. */
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** Milliseconds for which a button says that it has copied. */
const SAID = 2_500;

/** What is copied: its name, and the text; `code` is set in the type of code. */
export interface Copyable {
  lang: Lang;
  /** Tells its button from others on the page. */
  key: string;
  name: string;
  text: string;
  code?: boolean;
  /** Language of the text, where that is not the page's. */
  textLang?: Lang;
}

/** Shows a text with its name and a button that copies it; the button says that it did, or how else to do it. */
export function copyable({ lang, key, name, text, code = false, textLang }: Copyable): HTMLElement {
  const body = html`<div
    class=${code ? "text code" : "text"}
    tabindex="0"
    role="group"
    aria-label=${name}
    lang=${textLang ?? null}
  >
    ${text}
  </div>`;
  body.textContent = text;
  const said = html`<span class="said" role="status"></span>`;
  const button = html`<button type="button" class="download" data-key=${`copy:${key}`}>
    ${t(lang, "copy")}<span class="unseen"> ${name}</span>
  </button>`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener("click", () => {
    void copyText(body, text).then((done) => {
      said.textContent = t(lang, done ? "copied" : "copyByHand");
      clearTimeout(timer);
      timer = setTimeout(() => (said.textContent = ""), SAID);
    });
  });
  return html`<div class="copyable">
    <p class="head"><span class="name">${name}</span> ${button} ${said}</p>
    ${body}
  </div>`;
}

/** Copies a text; where the browser refuses, as it does on pages without TLS, the text is selected for the reader to copy. */
async function copyText(shown: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    shown.ownerDocument.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
