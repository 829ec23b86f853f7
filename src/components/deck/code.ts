/** A deck as a part of an address. */
import { EMPTY_DECK, readRecord, toRecord, type Deck } from "./deck.js";

/** Writes a deck as letters, digits, hyphens and underscores, which every address may hold. */
export function encodeDeck(deck: Deck): string {
  const bytes = new TextEncoder().encode(JSON.stringify(toRecord(deck)));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads it back; null where it is none, as in an address that was cut off. */
export function decodeDeck(code: string): Deck | null {
  try {
    const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return readRecord(JSON.parse(new TextDecoder().decode(bytes)), "the address").deck;
  } catch {
    return null;
  }
}

/** The fragment of an address that holds a deck. */
export function deckHash(deck: Deck): string {
  return `#deck=${encodeDeck(deck)}`;
}

/** The deck of a fragment; null where it has none. */
export function deckOfHash(hash: string): Deck | null {
  const code = new URLSearchParams(hash.replace(/^#/, "")).get("deck");
  return code === null ? null : decodeDeck(code);
}

/** The deck with one slide moved to another place; places outside move nothing. */
export function moveSlide(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from];
  if (!slide || to < 0 || to >= deck.slides.length) return deck;
  const rest = deck.slides.filter((_, i) => i !== from);
  return { ...deck, slides: [...rest.slice(0, to), slide, ...rest.slice(to)] };
}

/** Name under which the deck that is being made is kept in the browser. */
const DRAFT_KEY = "zhibiao.deck";

/** The deck that is being made; an empty one where there is none. */
export function readDraft(storage: Storage | null): Deck {
  try {
    const code = storage?.getItem(DRAFT_KEY);
    return (code && decodeDeck(code)) || EMPTY_DECK;
  } catch {
    return EMPTY_DECK;
  }
}

/** Keeps the deck that is being made; false where the browser forbids it. */
export function keepDraft(storage: Storage | null, deck: Deck): boolean {
  try {
    storage?.setItem(DRAFT_KEY, encodeDeck(deck));
    return storage !== null;
  } catch {
    return false;
  }
}
