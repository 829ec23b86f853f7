/** Text as LaTeX takes it. */

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  // signs that Latin text fonts lack
  "≥": "$\\geq$",
  "≤": "$\\leq$",
  "≈": "$\\approx$",
  "−": "$-$",
  "→": "$\\rightarrow$",
  "·": "\\textperiodcentered{}",
  "‰": "\\textperthousand{}",
};

/** Escapes a text for LaTeX: `5% & ≥ 3` → `5\% \& $\geq$ 3`; line ends become blanks. */
export function escapeLatex(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\{}$&#%_^~<>≥≤≈−→·‰]/gu, (sign) => COMMANDS[sign] ?? sign);
}
