/** Guesses how wide a text will be, in pixels: Chinese characters are square, Latin ones about half as wide. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const char of text) ems += char > "\u2e7f" ? 1 : /[A-Z%+−≥≤≈mw]/.test(char) ? 0.66 : 0.55;
  return ems * fontSize;
}
