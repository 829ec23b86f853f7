/** The view that presents a deck: full screen, by keyboard, each slide with its sentences on the back. */
import Reveal, { type RevealApi } from "reveal.js";
import RevealNotes from "reveal.js/plugin/notes";
import type { SiteIndex } from "../../tables/site.types.js";
import type { DataSource } from "../data/source.js";
import { RATIOS, type Deck, type Slide } from "../deck/deck.js";
import { deckTitle, loadSlide, makeSlide, type LoadedSlide, type MadeSlide } from "../deck/make.js";
import { notesText, quotesOf } from "../deck/notes.js";
import { html } from "../../charts/dom.js";
import { textOf } from "../../tables/fault.js";
import { t } from "../i18n/i18n.js";
import { LOCALE, type Lang } from "../../charts/i18n/lang.js";
import { keyList, toolBar, TOOLS, type Action } from "./bar.js";
import { slideChoices } from "./choices.js";
import { slideBack } from "./evidence.js";
import { failedFront, slideFront } from "./slide.js";

/** What is presented, and what the page around does about it. */
export interface PresentOptions {
  deck: Deck;
  source: DataSource;
  lang: Lang;
  /** The first slide that is shown, from 0. */
  start: number;
  /** Whether reports can be read on a site around. */
  linked: boolean;
  /** Hears of every change of slide and language. */
  onChange?(state: { lang: Lang; index: number }): void;
  /** Goes back to where the deck is made; there is no such place where left out. */
  leave?(): void;
}

/** One slide of the view. */
interface Shown {
  slide: Slide;
  /** What is shown in its place after a choice; null where nothing was chosen. */
  chosen: string | null;
  section: HTMLElement;
  made: MadeSlide | null;
}

/** Presents a deck in an element; resolves when the first slide is there. */
export async function present(root: HTMLElement, options: PresentOptions): Promise<void> {
  const view = new PresentView(root, options, await options.source.fetchIndex());
  await view.start();
}

/** The speaker view shows this page in frames of its own, each told by its address what it shows first: `?receiver…#/3/0`. */
const IS_RECEIVER = /[?&]receiver/;
const RECEIVED = /^#\/(\d+)/;
/** The frame of the next slide, which is asked for nothing else. */
const IS_UPCOMING = /[?&]receiver.*[?&]controls=false/;

/** Milliseconds after which the tools hide. */
const PATIENCE = 3000;

class PresentView {
  readonly #root: HTMLElement;
  readonly #options: PresentOptions;
  readonly #index: SiteIndex;
  readonly #shown: Shown[];
  readonly #deck = html`<div class="reveal"></div>`;
  readonly #tools = html`<div class="present-tools"></div>`;
  readonly #panel = html`<div class="present-panel" hidden></div>`;
  #reveal: RevealApi | null = null;
  #lang: Lang;
  #timer = 0;

  constructor(root: HTMLElement, options: PresentOptions, index: SiteIndex) {
    this.#root = root;
    this.#options = options;
    this.#index = index;
    this.#lang = options.lang;
    this.#shown = options.deck.slides.map((slide) => ({
      slide,
      chosen: null,
      section: html`<section></section>`,
      made: null,
    }));
  }

  async start(): Promise<void> {
    const { deck, start } = this.#options;
    this.#deck.append(html`<div class="slides">${this.#shown.map(({ section }) => section)}</div>`);
    this.#root.replaceChildren(this.#deck, this.#panel, this.#tools);
    await this.#fillAll();
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const reveal = new Reveal(this.#deck, {
      ...RATIOS[deck.ratio],
      ...{ margin: 0, minScale: 0.1, maxScale: 6, center: false, controls: false, progress: true, hash: false },
      ...{ help: false, jumpToSlide: false, transition: isStill ? "none" : "fade", transitionSpeed: "fast" },
      ...{ viewDistance: 1000, mobileViewDistance: 1000, scrollActivationWidth: 0, plugins: [RevealNotes] },
      keyboardCondition: (event: KeyboardEvent) => !this.#holdsKeys(event.target as Element | null),
      keyboard: Object.fromEntries([
        ...TOOLS.flatMap(({ action, code }) => (code === null ? [] : [[code, () => this.#act(action)]])),
        [27, () => this.#escape()],
      ]) as Record<number, () => void>,
    });
    this.#reveal = reveal;
    reveal.on("slidechanged", () => this.#onSlide());
    reveal.on("overviewshown", () => this.#setInert(null));
    reveal.on("overviewhidden", () => this.#setInert(this.#at));
    await reveal.initialize();
    reveal.slide(Math.min(receivedStart() ?? start, this.#shown.length - 1));
    this.#setInert(this.#at);
    if (IS_RECEIVER.test(location.search)) return;
    this.#drawTools();
    this.#listen();
  }

  get #at(): number {
    return this.#reveal?.getIndices().h ?? 0;
  }

  get #current(): Shown | undefined {
    return this.#shown[this.#at];
  }

  /** Whether a key belongs to a control instead of the slides. */
  #holdsKeys(target: Element | null): boolean {
    return target !== null && (this.#panel.contains(target) || target.closest("dialog[open]") !== null);
  }

  async #fillAll(): Promise<void> {
    document.documentElement.lang = LOCALE[this.#lang];
    document.title = `${deckTitle(this.#options.deck, this.#lang)} · ${t(this.#lang, "siteName")}`;
    await Promise.all(this.#shown.map((one) => this.#fill(one)));
  }

  /** Makes a slide anew, in the language and with the choices of now. */
  async #fill(shown: Shown): Promise<void> {
    const { slide, chosen, section } = shown;
    const wanted: Slide = chosen === null ? slide : { ...slide, show: chosen, title: "" };
    try {
      const loaded: LoadedSlide = await loadSlide(wanted, this.#options.source);
      // a mark leads to its sentence on the back
      const hrefOf = (row: { id: string }): string => `#${row.id}`;
      const made = makeSlide(loaded, { lang: this.#lang, ratio: this.#options.deck.ratio, hrefOf });
      const quotes = await quotesOf(made, this.#options.source);
      shown.made = made;
      const notes = html`<aside class="notes"></aside>`;
      notes.innerText = notesText(made, quotes);
      const { linked } = this.#options;
      section.replaceChildren(slideFront(made), slideBack(made, quotes, { linked }), notes);
      section.setAttribute("aria-label", made.title);
    } catch (error) {
      shown.made = null;
      section.replaceChildren(
        failedFront(textOf(error)[this.#lang], { ...RATIOS[this.#options.deck.ratio], lang: this.#lang }),
      );
    }
  }

  #onSlide(): void {
    for (const { section } of this.#shown) turn(section, false);
    this.#hidePanel();
    if (!this.#reveal?.isOverview()) this.#setInert(this.#at);
    this.#options.onChange?.({ lang: this.#lang, index: this.#at });
  }

  /** Only what is shown can be reached; in the overview all slides can. */
  #setInert(shown: number | null): void {
    for (const [i, { section }] of this.#shown.entries())
      section.toggleAttribute("inert", shown !== null && i !== shown);
  }

  #act(action: Action): void {
    const actions: Record<Action, () => void> = {
      previous: () => this.#reveal?.prev(),
      next: () => this.#reveal?.next(),
      evidence: () => this.#flip(null),
      choices: () => this.#togglePanel(),
      language: () => void this.#switchLanguage(),
      theme: switchTheme,
      overview: () => this.#reveal?.toggleOverview(),
      speaker: () => this.#openSpeaker(),
      full: () => void toggleFullScreen(),
      help: () => this.#showKeys(),
      leave: () => this.#options.leave?.(),
    };
    actions[action]();
  }

  #escape(): void {
    if (this.#isTurned) this.#flip(null);
    else if (!this.#panel.hidden) this.#hidePanel();
    else this.#reveal?.toggleOverview();
  }

  get #isTurned(): boolean {
    return this.#current?.section.querySelector<HTMLElement>(".back")?.hidden === false;
  }

  /** Turns the slide over; with the id of a number, to its sentence. */
  #flip(id: string | null): void {
    const section = this.#current?.section;
    if (!section) return;
    const isBack = id !== null || !this.#isTurned;
    turn(section, isBack);
    for (const item of section.querySelectorAll<HTMLElement>("[data-quote]"))
      item.classList.toggle("meant", item.dataset.quote === id);
    if (isBack) section.querySelector<HTMLElement>(".back")?.focus({ preventScroll: true });
    if (id !== null) section.querySelector(".meant")?.scrollIntoView({ block: "center" });
    this.#drawTools();
  }

  async #switchLanguage(): Promise<void> {
    this.#lang = this.#lang === "zh" ? "en" : "zh";
    const isOpen = !this.#panel.hidden;
    await this.#fillAll();
    this.#drawTools();
    if (isOpen) this.#fillPanel();
    this.#reveal?.layout();
    this.#options.onChange?.({ lang: this.#lang, index: this.#at });
  }

  #openSpeaker(): void {
    const notes = this.#reveal?.getPlugin("notes") as { open(): void } | undefined;
    try {
      notes?.open();
    } catch {
      this.#root.append(html`<p class="present-word" role="alert">${t(this.#lang, "presentNoPopup")}</p>`);
    }
  }

  #togglePanel(): void {
    if (!this.#panel.hidden) return this.#hidePanel();
    this.#fillPanel();
    this.#panel.hidden = false;
    this.#panel.querySelector<HTMLElement>("a[href], select, input, button")?.focus();
  }

  #hidePanel(): void {
    this.#panel.hidden = true;
  }

  #fillPanel(): void {
    const shown = this.#current;
    if (!shown?.made) return;
    const go = (query: string | null): void => {
      const key = (document.activeElement as HTMLElement | null)?.dataset.key;
      shown.chosen = query === null ? null : query.replace(/^\?/, "");
      void this.#fill(shown).then(() => {
        this.#fillPanel();
        if (key) this.#panel.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
      });
    };
    this.#panel.replaceChildren(slideChoices(shown.made, this.#index, { go, isChanged: shown.chosen !== null }));
  }

  #showKeys(): void {
    const open = this.#root.querySelector<HTMLDialogElement>("dialog.present-keys");
    if (open) return open.close();
    const dialog = keyList(this.#offered, this.#lang);
    this.#root.append(dialog);
    dialog.addEventListener("close", () => dialog.remove());
    dialog.showModal();
  }

  get #offered() {
    return TOOLS.filter(({ action }) => action !== "leave" || this.#options.leave);
  }

  #drawTools(): void {
    const at = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.action : undefined;
    const bar = toolBar(this.#offered, this.#lang, (action) => this.#act(action));
    bar.querySelector("[data-action=evidence]")?.setAttribute("aria-pressed", String(this.#isTurned));
    this.#tools.replaceChildren(bar);
    if (at) bar.querySelector<HTMLElement>(`[data-action="${at}"]`)?.focus();
  }

  #listen(): void {
    this.#deck.addEventListener("click", (event) => {
      const mark = (event.target as Element).closest<SVGElement>("a.mark");
      if (!mark?.dataset.id || this.#reveal?.isOverview()) return;
      event.preventDefault();
      this.#flip(mark.dataset.id);
    });
    this.#panel.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" && event.key.toLowerCase() !== "c") return;
      event.stopPropagation();
      this.#hidePanel();
      (document.activeElement as HTMLElement | null)?.blur();
    });
    const wake = (): void => {
      this.#tools.classList.add("awake");
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        if (!this.#tools.contains(document.activeElement)) this.#tools.classList.remove("awake");
      }, PATIENCE);
    };
    this.#root.addEventListener("pointermove", wake);
    document.addEventListener("keydown", (event) => event.key === "Tab" && wake(), { capture: true });
    wake();
  }
}

/** The slide that a frame of the speaker view begins with; null in any other window. */
function receivedStart(): number | null {
  const received = RECEIVED.exec(location.hash)?.[1];
  if (received === undefined) return null;
  // it is told to go to the next slide while its own is still on the way
  return Number(received) + (IS_UPCOMING.test(location.search) ? 1 : 0);
}

/** Shows front or back of a slide. */
function turn(section: HTMLElement, isBack: boolean): void {
  const [front, back] = [".front", ".back"].map((name) => section.querySelector<HTMLElement>(name));
  if (!front || !back) return;
  front.hidden = isBack;
  back.hidden = !isBack;
}

function switchTheme(): void {
  const root = document.documentElement;
  const isDark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
}

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen().catch(() => undefined);
}
