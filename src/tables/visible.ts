/** What a terminal would obey instead of showing: controls, marks of direction, line ends, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/** So much of a text of a file is shown. */
const SHOWN = 200;

/** Writes a text of a file so that a terminal shows it and does nothing else: an escape is written `\u{1b}`, and what is too long is cut. */
export function visible(text: string): string {
  return visibleWhole(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}

/** The same of a text that is not cut, as the name of a file. */
export function visibleWhole(text: string): string {
  return text.replace(UNSEEN, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);
}
