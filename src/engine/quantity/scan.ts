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
