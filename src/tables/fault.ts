import type { Bilingual } from "./problem.js";

/** A row of a table of messages: a text in both languages, or what makes one of values. */
export type Message = Bilingual | ((...values: never[]) => Bilingual);

/** A table of messages; a row that lacks a language does not compile. */
export type Messages = Readonly<Record<string, Message>>;

/**
 * A fault that its user can mend. `text` says in both languages what is wrong and what to do, a line for each fault;
 * `message` is the English.
 */
export class Fault extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}

/** Makes a text in both languages: `both((lang) => joinList(lang, names))`. */
export function both(words: (lang: keyof Bilingual) => string): Bilingual {
  return { zh: words("zh"), en: words("en") };
}

/** What an error says in both languages; what the system or a library has worded is the same in both. */
export function textOf(error: unknown): Bilingual {
  if (error instanceof Fault) return error.text;
  return both(() => (error instanceof Error ? error.message : String(error)));
}

/** A text with the place that it speaks of before it: `seeds/a.txt:3: …`. */
export function textAt(place: string | Bilingual, text: Bilingual): Bilingual {
  const { zh, en } = typeof place === "string" ? both(() => place) : place;
  return { zh: `${zh}：${text.zh}`, en: `${en}: ${text.en}` };
}

/** What is wrong, and what to do about it. */
export function withRemedy(wrong: Bilingual, remedy: Bilingual): Bilingual {
  return { zh: `${wrong.zh}；${remedy.zh}`, en: `${wrong.en}; ${remedy.en}` };
}

/** Names that may be written: `use one of svg, pdf`. */
export function oneOf(names: readonly (string | number)[]): Bilingual {
  return { zh: `可用：${names.join("、")}`, en: `use one of ${names.join(", ")}` };
}

/** Asks whether the nearest name was meant, where there is one, before saying what may be written. */
export function orNearest(near: string | null, remedy: Bilingual): Bilingual {
  if (near === null) return remedy;
  return {
    zh: `是否要写 ${near}？${remedy.zh}`,
    en: `did you mean ${near}? ${remedy.en.charAt(0).toUpperCase()}${remedy.en.slice(1)}`,
  };
}

/** Puts the faults of a file together, a line for each. */
export function joinLines(texts: readonly Bilingual[]): Bilingual {
  return both((lang) => texts.map((text) => text[lang]).join("\n"));
}
