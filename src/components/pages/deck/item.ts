/** One slide on the page that makes decks: its picture, title and notes, and what can be done with it. */
import { textOf } from "../../../tables/fault.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { failedFront, slideFront } from "../../present/slide.js";
import { labelledSelect } from "../../dom/select.js";
import { changeText, RATIOS, textIn, type DeckText, type Slide } from "../../deck/deck.js";
import { loadSlide, makeSlide } from "../../deck/make.js";
import { quotesOf } from "../../deck/notes.js";
import type { DeckState } from "./page.js";

/** What can be done with the slide at a place. */
export interface SlideActions {
  /** The slide as it is at the moment. */
  now(): Slide;
  set(slide: Slide, how?: { typed: boolean }): void;
  move(by: -1 | 1): void;
  copy(): void;
  quote(id: string): void;
  remove(): void;
  hrefOfView(page: "compare" | "coverage", query: string): string;
}

/** Width of the pictures, in pixels. */
const PICTURE = 320;

/** Makes the item; its picture comes when the data are there. */
export function slideItem(state: DeckState, i: number, actions: SlideActions): HTMLElement {
  const { deck, app } = state;
  const lang = app.lang();
  const slide = deck.slides[i]!;
  const { width, height } = RATIOS[deck.ratio];
  const scale = PICTURE / width;
  const inside = html`<div class="scaled" style=${`transform:scale(${scale})`}></div>`;
  const picture = html`<div
    class="deck-picture"
    style=${`width:${PICTURE}px;height:${Math.round(height * scale)}px`}
    inert
  >
    ${inside}
  </div>`;
  const title = html`<input
    type="text"
    data-key=${`title:${i}`}
    value=${textIn(slide.title, lang)}
  />` as HTMLInputElement;
  const quoting = html`<div></div>`;
  const show = async (): Promise<void> => {
    try {
      const made = makeSlide(await loadSlide(actions.now(), state.source), { lang, ratio: deck.ratio });
      inside.replaceChildren(slideFront(made));
      title.placeholder = made.title;
      const quotes = await quotesOf(made, state.source);
      if (quotes.length > 0 && slide.kind !== "quote") quoting.replaceChildren(quoteChoice(quotes, i, actions));
    } catch (error) {
      inside.replaceChildren(failedFront(textOf(error)[lang], { width, height, lang }));
    }
  };
  const quoteChoice = (
    quotes: Awaited<ReturnType<typeof quotesOf>>,
    at: number,
    { quote }: SlideActions,
  ): HTMLElement =>
    labelledSelect(t(lang, "deckAddQuote"), {
      key: `quote:${at}`,
      value: "",
      options: [
        { value: "", text: t(lang, "deckChooseQuote"), lang },
        ...quotes.map(({ one, what }) => ({ value: one.id, text: what, lang })),
      ],
      choose: (id) => id && quote(id),
    });
  const write = (field: "title" | "text" | "notes", words: string): void => {
    const before = actions.now();
    const text: DeckText = changeText(before[field], lang, words);
    actions.set({ ...before, [field]: text }, { typed: true });
  };
  title.addEventListener("input", () => write("title", title.value));
  title.addEventListener("change", () => void show());
  void show();
  const hasText = slide.kind === "cover" || slide.kind === "text";
  const kind = t(lang, `deckKind${slide.kind}` as StringKey);
  return html`<li class="deck-item">
    <span class="number" aria-hidden="true">${i + 1}</span>
    ${picture}
    <div class="deck-fields">
      <p class="kind">${kind} ${viewLink(slide, actions, lang)}</p>
      <label><span>${t(lang, "deckSlideTitle")}</span> ${title}</label>
      ${hasText ? area(t(lang, "deckSlideText"), `text:${i}`, { value: textIn(slide.text, lang), write: (words) => write("text", words), done: show }) : null}
      ${area(t(lang, "deckSlideNotes"), `notes:${i}`, { value: textIn(slide.notes, lang), write: (words) => write("notes", words) })}
      <div class="deck-actions">${buttons(state, i, actions)} ${quoting}</div>
    </div>
  </li>`;
}

function area(
  name: string,
  key: string,
  { value, write, done }: { value: string; write(words: string): void; done?(): Promise<void> },
): HTMLElement {
  const box = html`<textarea data-key=${key} rows="2"></textarea>` as HTMLTextAreaElement;
  box.value = value;
  box.addEventListener("input", () => write(box.value));
  box.addEventListener("change", () => void done?.());
  return html`<label><span>${name}</span> ${box}</label>`;
}

function viewLink({ kind, show }: Slide, { hrefOfView }: SlideActions, lang: "zh" | "en"): HTMLElement | null {
  if (kind !== "compare" && kind !== "table" && kind !== "coverage") return null;
  const href = hrefOfView(kind === "coverage" ? "coverage" : "compare", show);
  return html`<a href=${href}>${t(lang, kind === "coverage" ? "navCoverage" : "deckEdit")}</a>`;
}

function buttons({ deck, app }: DeckState, i: number, actions: SlideActions): HTMLElement[] {
  const lang = app.lang();
  const slide = deck.slides[i]!;
  const turned = slide.kind === "compare" ? "table" : slide.kind === "table" ? "compare" : null;
  const all: { key: string; name: StringKey; is: boolean; act(): void; disabled?: boolean }[] = [
    { key: "up", name: "deckUp", is: true, disabled: i === 0, act: () => actions.move(-1) },
    { key: "down", name: "deckDown", is: true, disabled: i === deck.slides.length - 1, act: () => actions.move(1) },
    { key: "copy", name: "deckCopy", is: true, act: actions.copy },
    {
      ...{ key: "turn", name: turned === "table" ? "deckAsTable" : "deckAsChart", is: turned !== null },
      act: () => turned && actions.set({ ...actions.now(), kind: turned }),
    },
    { key: "remove", name: "deckRemove", is: true, act: actions.remove },
  ];
  return all
    .filter(({ is }) => is)
    .map(({ key, name, act, disabled = false }) => {
      const button = html`<button type="button" data-key=${`${key}:${i}`} disabled=${disabled}>
        ${t(lang, name)}<span class="unseen"> ${i + 1}</span>
      </button>`;
      button.addEventListener("click", act);
      return button;
    });
}
