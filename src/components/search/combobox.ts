import type { Span } from "../../engine/types.js";
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** An entry of the list: its name with the parts that answer to the query, and what tells it from others alike. */
export interface Choice {
  key: string;
  name: string;
  marks: readonly Span[];
  note: string;
}

/** What is chosen from, and how many of it. */
export interface ComboboxOptions {
  /** Begins the ids of its parts; unique on the page. */
  id: string;
  lang: Lang;
  label: string;
  choose: "one" | "many";
  chosen: readonly string[];
  /** What answers to a query, the best first; everything for an empty one. */
  search(query: string): readonly Choice[];
  /** The name of something chosen. */
  nameOf(key: string): string;
  onChange(chosen: readonly string[]): void;
}

/** A box to type in with a list below it, after the combobox pattern of the ARIA practices. */
export interface Combobox {
  element: HTMLElement;
  /** Shows other things as chosen, without calling `onChange`. */
  show(chosen: readonly string[]): void;
}

/** So many entries are listed; whoever wants others types more. */
export const MOST_LISTED = 100;

interface Parts {
  root: HTMLElement;
  input: HTMLInputElement;
  list: HTMLElement;
  chips: HTMLElement;
  status: HTMLElement;
}

interface State {
  chosen: readonly string[];
  choices: readonly Choice[];
  /** Position of the entry that the arrow keys have reached; -1 for none. */
  active: number;
}

/**
 * Makes a combobox: typing searches, arrows and Enter choose, Escape closes and then clears, Backspace in the empty box takes the
 * last chip away. With `many`, what is chosen stands as chips before the box and the list stays open for more.
 */
export function combobox(options: ComboboxOptions): Combobox {
  const parts = makeParts(options);
  const state: State = { chosen: options.chosen, choices: [], active: -1 };
  const control: Control = { options, parts, state };
  showChosen(control);
  const { input, list, root } = parts;
  input.addEventListener("input", () => openList(control));
  input.addEventListener("click", () => openList(control));
  input.addEventListener("keydown", (event) => onKey(control, event));
  // the box keeps the focus while the list is clicked
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = (event.target as Element).closest<HTMLElement>("[role=option]");
    if (option) pick(control, state.choices[Number(option.dataset.at)]!);
  });
  parts.chips.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    if (button?.dataset.remove !== undefined) remove(control, button.dataset.remove);
  });
  root.addEventListener("focusout", (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) closeList(control);
  });
  return {
    element: root,
    show: (chosen) => {
      state.chosen = chosen;
      showChosen(control);
      if (isOpen(control)) openList(control);
    },
  };
}

interface Control {
  options: ComboboxOptions;
  parts: Parts;
  state: State;
}

function makeParts({ id, lang, label, choose }: ComboboxOptions): Parts {
  const input = html`<input
    type="text"
    id=${`${id}-box`}
    role="combobox"
    aria-label=${label}
    aria-autocomplete="list"
    aria-expanded="false"
    aria-controls=${`${id}-list`}
    placeholder=${label}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    data-key=${`${id}-box`}
  />` as HTMLInputElement;
  const list = html`<ul id=${`${id}-list`} role="listbox" aria-label=${label} hidden></ul>`;
  if (choose === "many") list.setAttribute("aria-multiselectable", "true");
  const chips = html`<ul class="chips" aria-label=${t(lang, "comboboxChosen")} hidden></ul>`;
  const status = html`<p class="status" role="status"></p>`;
  return { root: html`<div class="combobox">${chips}${input}${list}${status}</div>`, input, list, chips, status };
}

function isOpen({ parts }: Control): boolean {
  return !parts.list.hidden;
}

/** Lists what answers to what is typed. */
function openList(control: Control): void {
  const { options, parts, state } = control;
  const { input, list, status } = parts;
  // what stands in the box by itself is what is chosen, not a query
  const query = input.value === shownName(control) ? "" : input.value;
  const found = options.search(query);
  state.choices = found.slice(0, MOST_LISTED);
  list.replaceChildren(...state.choices.map((choice, at) => optionOf(control, choice, at)));
  list.hidden = state.choices.length === 0;
  input.setAttribute("aria-expanded", String(!list.hidden));
  status.textContent = countText(options.lang, { query, found: found.length, listed: state.choices.length });
  setActive(control, query.trim() !== "" && state.choices.length > 0 ? 0 : -1);
}

function closeList(control: Control): void {
  const { input, list, status } = control.parts;
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  status.textContent = "";
  setActive(control, -1);
}

function countText(lang: Lang, { query, found, listed }: { query: string; found: number; listed: number }): string {
  if (found === 0) return t(lang, "comboboxNone", { query: query.trim() });
  return found > listed ? t(lang, "comboboxMore", { n: found, shown: listed }) : t(lang, "comboboxCount", { n: found });
}

function optionOf({ options, state }: Control, { key, name, marks, note }: Choice, at: number): HTMLElement {
  const selected = String(state.chosen.includes(key));
  return html`<li role="option" id=${`${options.id}-${at}`} aria-selected=${selected} data-at=${at}>
    <span class="name">${marked(name, marks)}</span>${note ? html`<span class="note">${note}</span>` : ""}
  </li>`;
}

/** A text with the parts in `spans` marked; pieces in reading order. */
export function marked(text: string, spans: readonly Span[]): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== "");
}

function setActive({ options, parts, state }: Control, active: number): void {
  const { input, list } = parts;
  list.querySelector(".active")?.classList.remove("active");
  state.active = active;
  const option = list.children[active];
  if (!option) return input.removeAttribute("aria-activedescendant");
  option.classList.add("active");
  option.scrollIntoView?.({ block: "nearest" });
  input.setAttribute("aria-activedescendant", `${options.id}-${active}`);
}

function onKey(control: Control, event: KeyboardEvent): void {
  // an input method uses the same keys to choose characters
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  if (keys[event.key]?.(control)) event.preventDefault();
}

/** What each key does; true where it did something of ours. */
const keys: Readonly<Record<string, (control: Control) => boolean>> = {
  ArrowDown: (control) => move(control, 1),
  ArrowUp: (control) => move(control, -1),
  Enter: (control) => {
    const choice = isOpen(control) ? control.state.choices[control.state.active] : undefined;
    if (choice) pick(control, choice);
    return choice !== undefined;
  },
  Escape: (control) => {
    const { input } = control.parts;
    if (isOpen(control)) closeList(control);
    else if (input.value !== "" && input.value !== shownName(control)) input.value = shownName(control);
    else return false;
    return true;
  },
  Backspace: (control) => {
    const last = control.state.chosen.at(-1);
    if (control.options.choose === "one" || control.parts.input.value !== "" || last === undefined) return false;
    remove(control, last);
    return true;
  },
};

/** Moves through the list, around its ends; opens it first. */
function move(control: Control, by: 1 | -1): boolean {
  if (!isOpen(control)) openList(control);
  const { state } = control;
  const count = state.choices.length;
  const from = state.active < 0 && by < 0 ? 0 : state.active;
  if (count > 0) setActive(control, (from + by + count) % count);
  return true;
}

function pick(control: Control, { key }: Choice): void {
  const { options, parts, state } = control;
  if (options.choose === "one") {
    change(control, [key]);
    closeList(control);
    return;
  }
  if (state.chosen.includes(key)) return remove(control, key);
  const { active } = state;
  change(control, [...state.chosen, key]);
  openList(control);
  setActive(control, active);
  // typing on replaces the query
  parts.input.select();
  parts.status.textContent = t(options.lang, "comboboxAdded", { name: options.nameOf(key) });
}

function remove(control: Control, key: string): void {
  const { options, parts, state } = control;
  const at = state.chosen.indexOf(key);
  const hadFocus = parts.chips.contains(parts.root.ownerDocument.activeElement);
  change(
    control,
    state.chosen.filter((each) => each !== key),
  );
  if (isOpen(control)) openList(control);
  const buttons = parts.chips.querySelectorAll("button");
  if (hadFocus) (buttons[Math.min(at, buttons.length - 1)] ?? parts.input).focus();
  parts.status.textContent = t(options.lang, "comboboxRemoved", { name: options.nameOf(key) });
}

function change(control: Control, chosen: readonly string[]): void {
  control.state.chosen = chosen;
  showChosen(control);
  control.options.onChange(chosen);
}

/** The name of the one thing chosen, which stands in the box. */
function shownName({ options, state }: Control): string {
  const [key] = state.chosen;
  return options.choose === "one" && key !== undefined ? options.nameOf(key) : "";
}

function showChosen(control: Control): void {
  const { options, parts, state } = control;
  if (options.choose === "one") {
    parts.input.value = shownName(control);
    return;
  }
  parts.chips.hidden = state.chosen.length === 0;
  const chips = state.chosen.map((key) => {
    const name = options.nameOf(key);
    const label = t(options.lang, "comboboxRemove", { name });
    return html`<li>
      <button type="button" aria-label=${label} data-remove=${key} data-key=${`${options.id}-chip-${key}`}>
        ${name} <span aria-hidden="true">×</span>
      </button>
    </li>`;
  });
  parts.chips.replaceChildren(...chips);
}
