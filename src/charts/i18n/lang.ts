/** A language of the interface. */
export type Lang = "zh" | "en";

/** The languages of the interface, in the order in which the switch shows them. */
export const LANGS: readonly Lang[] = ["zh", "en"];

/** Each language by its own name. */
export const LANG_NAMES: Record<Lang, string> = { zh: "中文", en: "English" };

/** The BCP 47 tag used for number, list and plural rules and in `lang` attributes. */
export const LOCALE: Record<Lang, string> = { zh: "zh-CN", en: "en-GB" };

/** Tells whether a text names a language of the interface. */
export function isLang(text: string | null | undefined): text is Lang {
  return text === "zh" || text === "en";
}
