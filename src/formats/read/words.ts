/** Line breaks of a page's source, with the blanks around them. */
const BREAK = /[ \t\r\n\f]+/g;
/** Characters that are set without spaces between them: Chinese, its punctuation and full-width forms. */
const WIDE = /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;
/** Characters without width that pages break words with. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** One line of the text of a page: blanks collapsed as a browser does, but none where the source breaks a line beside Chinese. */
export function tidyLine(raw: string): string {
  return raw
    .replace(INVISIBLE, "")
    .replace(BREAK, (blank: string, at: number) => {
      const isBreak = /[\r\n]/.test(blank);
      return isBreak && (WIDE.test(raw[at - 1] ?? "") || WIDE.test(raw[at + blank.length] ?? "")) ? "" : " ";
    })
    .replaceAll("\u00a0", " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
