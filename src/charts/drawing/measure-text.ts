const WIDTHS: readonly [RegExp, number][] = [
  [/[\u2e80-\uffff]/, 1],
  [/[iljtfrI.,:;'’|! ()]/, 0.34],
  [/[A-Z%+−≥≤≈mw→—]/, 0.7],
];

/** Guesses how wide a text will be, in pixels: Chinese characters are square, Latin ones about half as wide. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const char of text) ems += WIDTHS.find(([pattern]) => pattern.test(char))?.[1] ?? 0.57;
  return ems * fontSize;
}
