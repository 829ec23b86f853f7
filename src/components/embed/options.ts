/** What the address of an embedded chart says beside what it shows. */
import { isLang } from "../../charts/i18n/lang.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** Colours of an embedded chart; `auto` follows what the reader has chosen for all pages. */
export type EmbedTheme = "light" | "dark" | "auto";

/** Reads a theme; anything else is `auto`. */
export function readTheme(text: string | null | undefined): EmbedTheme {
  return text === "light" || text === "dark" ? text : "auto";
}

/** Chooses a language: the first of these that is one, else what the reader prefers, Chinese before English. */
export function langOf(asked: readonly (string | null | undefined)[], preferred: readonly string[]): Lang {
  const found = asked.map((text) => text?.slice(0, 2).toLowerCase()).find((text): text is Lang => isLang(text));
  if (found) return found;
  return preferred.length === 0 || preferred.some((tag) => /^zh/i.test(tag)) ? "zh" : "en";
}
