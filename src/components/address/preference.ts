import { isLang } from "../../charts/i18n/lang.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** The name under which the chosen language is kept between visits. */
export const LANG_KEY = "zhibiao.lang";
/** The name under which the chosen theme is kept. */
export const THEME_KEY = "zhibiao.theme";

/** Chooses the language: what the address says, else what was chosen before, else what the browser prefers. */
export function chooseLang(fromAddress: Lang | null, storage: Storage | null, preferred: readonly string[]): Lang {
  if (fromAddress) return fromAddress;
  const stored = remembered(storage, LANG_KEY);
  if (isLang(stored)) return stored;
  return preferred.some((tag) => tag.toLowerCase().startsWith("zh")) || preferred.length === 0 ? "zh" : "en";
}

/** Keeps a choice; does nothing where the browser forbids storage. */
export function remember(storage: Storage | null, key: string, value: string): void {
  try {
    storage?.setItem(key, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

/** Returns a kept choice; null where there is none or the browser forbids storage. */
export function remembered(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Returns the browser's local storage; null where it is forbidden. */
export function localStorageOf(window: Window): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
