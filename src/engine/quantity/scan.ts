/** Small tests of characters that the scanners share. */

/** Whether the code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Skips blanks from `at`; line ends too, since pages are wrapped between number and unit. */
export function skipBlank(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10) return at;
    at++;
  }
}

const PAGE_LINE = /^[- ]*\d{1,3}[- ]*\n/;
const LONGEST_PAGE_LINE = 10;

/** Skips blanks from `at`, and a page number on a line of its own between them: 19.3 ⏎ - 7 - ⏎ 亿元. */
export function skipPage(text: string, at: number): number {
  const next = skipBlank(text, at);
  if (text[next - 1] !== "\n") return next;
  const line = PAGE_LINE.exec(text.slice(next, next + LONGEST_PAGE_LINE))?.[0];
  return line ? skipBlank(text, next + line.length) : next;
}
