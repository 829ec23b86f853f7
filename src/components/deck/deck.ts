/** A deck: an ordered list of views with titles and notes, as `deck.yml` and the address of the deck page hold it. */
import { isLang, type Lang } from "../../charts/i18n/lang.js";
import { nearest } from "../search/nearest.js";
import { Fault, textAt } from "../../tables/fault.js";
import type { Bilingual } from "../../tables/problem.js";
import { DECK_FAULTS } from "./faults.table.js";

/** A text of a deck: one for both languages, or one for each. */
export type DeckText = string | Partial<Record<Lang, string>>;

/**
 * What a slide shows: a `cover`, a `text`, a comparison drawn (`compare`) or as a `table`, what the reports say at all
 * (`coverage`), or one sentence (`quote`).
 */
export const SLIDE_KINDS = ["cover", "text", "compare", "table", "coverage", "quote"] as const;

/** A kind of slide. */
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** One slide. */
export interface Slide {
  kind: SlideKind;
  /** Of `compare`, `table`, `coverage`: the query of a page; of `quote`: the id of an observation, `DOC:START`. */
  show: string;
  /** Of `cover` and `text`: the words, a paragraph a line. */
  text: DeckText;
  /** States what is found where it is left out. */
  title: DeckText;
  /** What the speaker wants to say. */
  notes: DeckText;
}

/** Shapes of a slide, and their sizes in pixels. */
export const RATIOS = { "16:9": { width: 1280, height: 720 }, "4:3": { width: 960, height: 720 } } as const;

/** A shape of a slide. */
export type Ratio = keyof typeof RATIOS;

/** A deck. */
export interface Deck {
  title: DeckText;
  /** The language that it is shown in first; null leaves that to whoever opens it. */
  lang: Lang | null;
  ratio: Ratio;
  /** A presentation whose master, colours and fonts PowerPoint files take, relative to `deck.yml`. */
  template: string | null;
  slides: Slide[];
}

/** A deck that cannot be read; the text names file, place and remedy. */
export class DeckError extends Fault {}

/** What is wrong with a slide, which is left out. */
export interface SlideFault {
  /** Its number in the file, from 1. */
  slide: number;
  text: Bilingual;
}

/** An empty deck. */
export const EMPTY_DECK: Deck = { title: "", lang: null, ratio: "16:9", template: null, slides: [] };

/** A text in a language, else in the only one that there is; "" where there is none. */
export function textIn(text: DeckText, lang: Lang): string {
  return typeof text === "string" ? text : (text[lang] ?? "");
}

/** Changes a text in one language; in the other it stays as it is, and is left to be worked out where it was so. */
export function changeText(text: DeckText, lang: Lang, words: string): DeckText {
  const other: Lang = lang === "zh" ? "en" : "zh";
  const rest = textIn(text, other);
  if (!words && !rest) return "";
  return { ...(words && { [lang]: words }), ...(rest && { [other]: rest }) };
}

/** A slide of a kind, with what is known of it. */
export function slideOf(kind: SlideKind, own: Partial<Omit<Slide, "kind">>): Slide {
  return { kind, show: "", text: "", title: "", notes: "", ...own };
}

/** A deck as a record that reads well: what says nothing is left out, and a slide is named by what it shows. */
export function toRecord(deck: Deck): Record<string, unknown> {
  const { title, lang, ratio, template, slides } = deck;
  return {
    ...(isSaid(title) && { title }),
    ...(lang && { lang }),
    ...(ratio !== "16:9" && { ratio }),
    ...(template && { template }),
    slides: slides.map(slideRecord),
  };
}

function slideRecord({ kind, show, text, title, notes }: Slide): Record<string, unknown> {
  return {
    [kind]: kind === "cover" || kind === "text" ? text : show,
    ...(isSaid(title) && { title }),
    ...(isSaid(notes) && { notes }),
  };
}

function isSaid(text: DeckText): boolean {
  return typeof text === "string" ? text !== "" : Object.keys(text).length > 0;
}

const SETTINGS = ["title", "lang", "ratio", "template", "slides"];
const SLIDE_KEYS = [...SLIDE_KINDS, "title", "notes"];

/** A deck as it was read, and the slides that had to be left out; `numbers` has the place of each slide in the file. */
export interface ReadDeck {
  deck: Deck;
  numbers: number[];
  faults: SlideFault[];
}

/**
 * Reads a record; a slide that cannot be understood is left out and said.
 * @throws DeckError where there is no deck in it, naming `where`, what is wrong and what to write
 */
export function readRecord(record: unknown, where: string): ReadDeck {
  if (!isRecord(record) || !Array.isArray(record.slides)) throw faultAt(where, DECK_FAULTS.listsNone);
  refuseUnknown(record, SETTINGS, where);
  const { title = "", lang = null, ratio = "16:9", template = null } = record;
  if (lang !== null && !isLang(lang as string)) throw faultAt(where, DECK_FAULTS.badLang(said(lang)));
  if (typeof ratio !== "string" || !(ratio in RATIOS)) throw faultAt(where, DECK_FAULTS.badRatio(said(ratio)));
  if (template !== null && typeof template !== "string") throw faultAt(where, DECK_FAULTS.badTemplate(said(template)));
  const read: ReadDeck = {
    deck: {
      title: readText(title, "title", where),
      lang: lang as Lang | null,
      ratio: ratio as Ratio,
      template,
      slides: [],
    },
    numbers: [],
    faults: [],
  };
  (record.slides as unknown[]).forEach((one, i) => addSlide(read, one, i + 1));
  return read;
}

function addSlide(read: ReadDeck, record: unknown, number: number): void {
  try {
    read.deck.slides.push(readSlide(record));
    read.numbers.push(number);
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    read.faults.push({ slide: number, text: error.text });
  }
}

function readSlide(record: unknown): Slide {
  if (!isRecord(record)) throw new DeckError(DECK_FAULTS.notSlide(said(record)));
  refuseUnknown(record, SLIDE_KEYS, null);
  const kinds = SLIDE_KINDS.filter((kind) => kind in record);
  const [kind] = kinds;
  if (!kind) throw new DeckError(DECK_FAULTS.showsNothing);
  if (kinds.length > 1) throw new DeckError(DECK_FAULTS.showsSeveral(kinds));
  const { title = "", notes = "" } = record;
  const own = { title: readText(title, "title", null), notes: readText(notes, "notes", null) };
  const shown = record[kind] ?? "";
  if (kind === "cover" || kind === "text") return slideOf(kind, { ...own, text: readText(shown, kind, null) });
  if (typeof shown !== "string") throw new DeckError(DECK_FAULTS.notQuery(kind, said(shown)));
  return slideOf(kind, { ...own, show: shown });
}

function readText(value: unknown, name: string, where: string | null): DeckText {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  const entries = isRecord(value) ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every(([key, text]) => isLang(key) && typeof text === "string"))
    return value as DeckText;
  throw faultAt(where, DECK_FAULTS.badText(name, said(value)));
}

function refuseUnknown(record: Record<string, unknown>, known: readonly string[], where: string | null): void {
  for (const key of Object.keys(record))
    if (!known.includes(key)) throw faultAt(where, DECK_FAULTS.unknownSetting(key, nearest(key, known), known));
}

/** A fault of the deck as a whole, which is named, or of a slide, whose place is said by whoever lists the faults. */
function faultAt(where: string | null, text: Bilingual): DeckError {
  return new DeckError(where === null ? text : textAt(where, text));
}

function said(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? "missing");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
