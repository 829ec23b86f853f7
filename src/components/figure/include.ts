/** The few lines by which a paper takes a figure in. */
import type { Lang } from "../../charts/i18n/lang.js";
import { escapeMarkdown } from "./table.js";
import { escapeLatex } from "./latex.js";
import type { FigureWords } from "./caption.js";

/** A figure as a paper includes it. */
export interface Included extends FigureWords {
  /** Name of its files, without ending. */
  name: string;
  title: string;
  /** Keys of what it cites. */
  keys: readonly string[];
  /** Width in millimetres. */
  width: number;
}

/** The figure in LaTeX: its PDF at its own size, with caption, description, references and label. */
export function figureInLatex({ name, title, caption, alt, keys, width }: Included): string {
  return [
    "% needs \\usepackage{graphicx}; for Chinese, XeLaTeX with xeCJK or ctex",
    "\\begin{figure}[htbp]",
    "  \\centering",
    `  \\includegraphics[width=${width}mm,alt={${escapeLatex(alt)}}]{${name}.pdf}`,
    `  \\caption[{${escapeLatex(title)}}]{${escapeLatex(caption)}${keys.length ? ` \\cite{${keys.join(",")}}` : ""}}`,
    `  \\label{fig:${name}}`,
    "\\end{figure}",
    "",
  ].join("\n");
}

/** Caption and description in both languages, in Markdown. */
export function captionsInMarkdown(name: string, words: Readonly<Record<Lang, FigureWords>>): string {
  const headings = { zh: ["图注", "替代文字"], en: ["Caption", "Alternative text"] } as const;
  const parts = (["zh", "en"] as const).map((lang) => {
    const [caption, alt] = headings[lang];
    return `## ${caption}\n\n${escapeMarkdown(words[lang].caption)}\n\n## ${alt}\n\n${escapeMarkdown(words[lang].alt)}\n`;
  });
  return `# ${name}\n\n${parts.join("\n")}`;
}
