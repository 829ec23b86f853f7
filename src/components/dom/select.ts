/** A select with its name before it. */
import { html } from "../../charts/dom.js";

/** One choice of a select. */
export interface SelectOption {
  value: string;
  text: string;
  /** Language of the text. */
  lang: string;
}

/** Milliseconds without a key after which a choice by keyboard counts. */
const PAUSE = 500;

/** Calls back at a choice; one that is being typed (`Are…`) changes with each letter, so it counts after a pause or on leaving. */
function onChosen(select: HTMLSelectElement, choose: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTyped = false;
  const settle = (): void => {
    clearTimeout(timer);
    timer = undefined;
    choose();
  };
  select.addEventListener("keydown", () => (isTyped = true));
  select.addEventListener("pointerdown", () => (isTyped = false));
  select.addEventListener("change", () => {
    clearTimeout(timer);
    if (isTyped) timer = setTimeout(settle, PAUSE);
    else choose();
  });
  select.addEventListener("blur", () => timer !== undefined && settle());
}

/** Choices under a name of their own. */
export interface SelectGroup {
  name: string;
  lang: string;
  options: readonly SelectOption[];
}

/** Makes a labelled select; `key` finds it again after a redraw. */
export function labelledSelect(
  name: string,
  setting: {
    key: string;
    value: string;
    options: readonly (SelectOption | SelectGroup)[];
    choose(value: string): void;
  },
): HTMLElement {
  const { key, value, options, choose } = setting;
  const optionOf = (one: SelectOption): HTMLElement =>
    html`<option value=${one.value} lang=${one.lang} selected=${one.value === value}>${one.text}</option>`;
  const groupOf = (group: SelectGroup): HTMLElement =>
    html`<optgroup label=${group.name} lang=${group.lang}>${group.options.map(optionOf)}</optgroup>`;
  const select = html`<select data-key=${key} disabled=${options.length === 0}>
    ${options.map((one) => ("options" in one ? groupOf(one) : optionOf(one)))}
  </select>` as HTMLSelectElement;
  onChosen(select, () => choose(select.value));
  return html`<label class="pick"><span>${name}</span> ${select}</label>`;
}
