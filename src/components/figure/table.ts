/** The table behind a figure: as a reader's table in Markdown or LaTeX, and as tidy rows in CSV. */
import { csvFormatRows } from "d3";
import { figureColumns } from "../../tables/schema.js";
import { rowValue } from "../../charts/drawing/chart.js";
import { observationsOf, type Row } from "../../charts/data/series.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { STATUSES } from "../../charts/i18n/terms.table.js";
import { placeName, reportName } from "../../charts/mark/describe.js";
import type { StringKey } from "../i18n/strings.table.js";
import type { DrawnSeries } from "./drawn.js";
import { escapeLatex } from "./latex.js";
import type { ProofRow } from "./proof.js";

/** A table of texts, with what a reader has to know of them. */
export interface FigureTable {
  title: string;
  heads: string[];
  rows: string[][];
  /** Columns that are aligned to the right. */
  numbers: ReadonlySet<number>;
  notes: string[];
}

/** Lays the rows of a figure out: a row for each statement, its value as the figure writes it and as the report does. */
export function figureTable(
  series: readonly DrawnSeries[],
  { lang, title, notes }: { lang: Lang; title: string; notes: readonly string[] },
): FigureTable {
  const several = series.length > 1;
  const keys: StringKey[] = [
    "columnPlace",
    "columnYear",
    "columnStatus",
    "columnValue",
    "columnWritten",
    "columnReport",
  ];
  const heads = keys.map((key) => t(lang, key));
  const rows = series.flatMap(({ indicator, magnitude, rows }) =>
    rows.map((row) => [...(several ? [indicator[lang]] : []), ...cellsOf(row, { lang, magnitude })]),
  );
  const at = several ? 1 : 0;
  return {
    title,
    heads: several ? [t(lang, "columnIndicator"), ...heads] : heads,
    rows,
    numbers: new Set([at + 1, at + 3]),
    notes: [
      ...signNotes(
        series.flatMap((one) => one.rows),
        lang,
      ),
      ...notes,
    ],
  };
}

function cellsOf(row: Row, options: { lang: Lang; magnitude: DrawnSeries["magnitude"] }): string[] {
  const { lang } = options;
  const { main } = row;
  return [
    [placeName(main, lang), main.subject].filter(Boolean).join(" · "),
    main.year === null ? "" : String(main.year),
    STATUSES[main.status][lang],
    rowValue(row, options),
    observationsOf(row)
      .map(({ text }) => text)
      .join(" … "),
    reportName(main, lang),
  ];
}

/** Explains the signs of bounds and status that the rows use. */
function signNotes(rows: readonly Row[], lang: Lang): string[] {
  const has = (test: (row: Row) => boolean): boolean => rows.some(test);
  const used: [StringKey, boolean][] = [
    ["tableAtLeast", has(({ main, low }) => main.bound === "ge" && !low)],
    ["tableAtMost", has(({ main, low }) => main.bound === "le" && !low)],
    ["tableAbout", has(({ main }) => main.bound === "approx")],
    ["tableFromTo", has(({ baseline }) => baseline !== null)],
    ["tableTarget", has(({ main }) => main.status === "target")],
  ];
  return used.filter(([, is]) => is).map(([key]) => t(lang, key));
}

/** The table in Markdown. */
export function tableInMarkdown({ title, heads, rows, numbers, notes }: FigureTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeMarkdown(cell)).join(" | ")} |`;
  const rule = `| ${heads.map((_, i) => (numbers.has(i) ? "---:" : "---")).join(" | ")} |`;
  const below = notes.map((note) => `- ${escapeMarkdown(note)}\n`).join("");
  return `**${escapeMarkdown(title)}**\n\n${[line(heads), rule, ...rows.map(line)].join("\n")}\n\n${below}`;
}

/** The table in LaTeX, for the packages booktabs and, as it may be wide, tabularx. */
export function tableInLatex({ title, heads, rows, numbers, notes }: FigureTable, label: string): string {
  const line = (cells: readonly string[]): string => `    ${cells.map(escapeLatex).join(" & ")} \\\\`;
  const columns = heads.map((_, i) => (i === heads.length - 1 ? "X" : numbers.has(i) ? "r" : "l")).join("");
  return [
    "% needs \\usepackage{booktabs,tabularx}",
    "\\begin{table}[htbp]",
    "  \\centering\\small",
    `  \\caption{${escapeLatex(title)}}`,
    `  \\label{tab:${label}}`,
    "  \\smallskip",
    `  \\begin{tabularx}{\\linewidth}{@{}${columns}@{}}`,
    "    \\toprule",
    line(heads),
    "    \\midrule",
    ...rows.map(line),
    "    \\bottomrule",
    "  \\end{tabularx}",
    ...(notes.length ? [`  \\par\\smallskip\\footnotesize\\raggedright ${notes.map(escapeLatex).join(" ")}`] : []),
    "\\end{table}",
    "",
  ].join("\n");
}

const COLUMNS = ["place", ...figureColumns] as const;

/** The observations as CSV: a line for each, with the sentence it stands in. */
export function rowsInCsv(rows: readonly ProofRow[]): string {
  const lines = rows.map((row) => [...COLUMNS.map((name) => String(row[name] ?? "")), row.quote.text]);
  return `${csvFormatRows([[...COLUMNS, "quote"], ...lines])}\n`;
}

/** Escapes a text that stands in a line or cell of Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_[\]<>|#~]/g, "\\$&");
}
