/** The passages that the numbers of a figure stand in, as an appendix of a paper. */
import type { IndicatorRow } from "../../engine/types.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { MEASURES, STATUSES } from "../../charts/i18n/terms.table.js";
import { formatQuantity } from "../../charts/number/format.js";
import type { Citation } from "./citations.js";
import { escapeLatex } from "./latex.js";
import type { ProofRow } from "./proof.js";
import { escapeMarkdown } from "./table.js";

/** What an appendix is made from. */
export interface Quoted {
  lang: Lang;
  title: string;
  rows: readonly ProofRow[];
  indicators: readonly Pick<IndicatorRow, "id" | "zh" | "en">[];
  /** The report of each row. */
  citations: ReadonlyMap<string, Citation>;
}

/** The appendix in Markdown: a heading for each report, the number set bold in its sentence. */
export function quotesInMarkdown(quoted: Quoted): string {
  const { lang, title } = quoted;
  const parts = byReport(quoted).map(({ citation, rows }) => {
    const quotes = rows.map((row) => {
      const [before, number, after] = aroundNumber(row).map(escapeMarkdown);
      return `> ${before}**${number}**${after}\n>\n> — ${escapeMarkdown(whereAndWhat(row, quoted))}\n`;
    });
    return `## ${escapeMarkdown(citation.title)} [@${citation.key}]\n\n${quotes.join("\n")}`;
  });
  return `# ${escapeMarkdown(t(lang, "quotesHeading", { title }))}\n\n${parts.join("\n")}`;
}

/** The same in LaTeX, as a section that refers to the figure of a label. */
export function quotesInLatex(quoted: Quoted, label: string): string {
  const { lang } = quoted;
  const heading = escapeLatex(t(lang, "quotesOfFigure", { figure: "\u0001" }));
  const parts = byReport(quoted).map(({ citation, rows }) => {
    const quotes = rows.map((row) => {
      const [before, number, after] = aroundNumber(row).map(escapeLatex);
      const where = escapeLatex(whereAndWhat(row, quoted));
      return `\\begin{quote}\n${before}\\textbf{${number}}${after}\\\\\n{\\footnotesize --- ${where}}\n\\end{quote}\n`;
    });
    return `\\subsection*{${escapeLatex(citation.title)} \\cite{${citation.key}}}\n${quotes.join("")}`;
  });
  return `\\section*{${heading.replace("\u0001", `\\ref{fig:${label}}`)}}\n${parts.join("")}`;
}

function byReport({ rows, citations }: Quoted): { citation: Citation; rows: ProofRow[] }[] {
  const reports = new Map<string, ProofRow[]>();
  for (const row of rows) reports.set(row.doc, [...(reports.get(row.doc) ?? []), row]);
  return [...reports].flatMap(([doc, own]) => {
    const citation = citations.get(doc);
    return citation ? [{ citation, rows: [...own].sort((a, b) => a.start - b.start) }] : [];
  });
}

/** The words of a sentence before its number, the number as written, and the words after it. */
function aroundNumber({ quote, start, end }: ProofRow): [string, string, string] {
  const [from, to] = [start - quote.start, end - quote.start];
  return [quote.text.slice(0, from), quote.text.slice(from, to), quote.text.slice(to)];
}

function whereAndWhat(row: ProofRow, { lang, indicators }: Quoted): string {
  const indicator = indicators.find(({ id }) => id === row.indicator);
  const what = [
    indicator?.[lang] ?? row.indicator,
    MEASURES[row.measure][lang],
    STATUSES[row.status][lang],
    row.year === null ? t(lang, "noYear") : String(row.year),
    formatQuantity(row, lang),
  ];
  const where = [
    row.section && t(lang, "quoteSection", { section: row.section }),
    row.page !== null && t(lang, "quotePage", { page: String(row.page) }),
    t(lang, "quoteOffsets", { start: String(row.start), end: String(row.end) }),
    t(lang, "quoteRead", { what: what.join(lang === "zh" ? "，" : ", ") }),
  ];
  return where.filter((part) => typeof part === "string").join(lang === "zh" ? "；" : "; ");
}
