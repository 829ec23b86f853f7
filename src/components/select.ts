/** A select with its name before it. */
import { html } from "./dom.js";

/** One choice of a select. */
export interface SelectOption {
  value: string;
  text: string;
  /** Language of the text. */
  lang: string;
}

/** Milliseconds after which a name that is typed counts as whole. */
const TYPING = 600;

/** Makes a labelled select; `key` finds it again after a redraw. */
export function labelledSelect(
  name: string,
  setting: { key: string; value: string; options: readonly SelectOption[]; choose(value: string): void },
): HTMLElement {
  const { key, value, options, choose } = setting;
  const select = html`<select data-key=${key}>
    ${options.map((one) => html`<option value=${one.value} lang=${one.lang} selected=${one.value === value}>${one.text}</option>`)}
  </select>` as HTMLSelectElement;
  let typed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  select.addEventListener("keydown", ({ key }) => {
    if (key.length === 1) typed = Date.now();
  });
  select.addEventListener("change", () => {
    clearTimeout(timer);
    // each letter of a name that is typed chooses something; only the last choice counts
    if (Date.now() - typed < TYPING) timer = setTimeout(() => choose(select.value), TYPING);
    else choose(select.value);
  });
  return html`<label class="pick"><span>${name}</span> ${select}</label>`;
}
