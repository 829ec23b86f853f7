import type { SiteDocumentRow, SiteIndex } from "../tables/site.types.js";
import type { FigureWords } from "../components/figure/caption.js";
import { citeData, citeReports, toBibtex, toCsl, type Citation } from "../components/figure/citations.js";
import type { FigureParts } from "../components/figure/compose.js";
import type { DrawnSeries } from "../components/figure/drawn.js";
import { captionsInMarkdown, figureInLatex } from "../components/figure/include.js";
import type { ProofRow } from "../components/figure/proof.js";
import { quotesInLatex, quotesInMarkdown } from "../components/figure/quotes.js";
import { figureTable, rowsInCsv, tableInLatex, tableInMarkdown } from "../components/figure/table.js";
import type { Lang } from "../charts/i18n/lang.js";
import type { FigureRequest } from "./make.js";

/** What the papers of a figure are written from. */
export interface PaperMaterial {
  request: Pick<FigureRequest, "name" | "lang" | "width">;
  query: string;
  parts: Pick<FigureParts, "title" | "notes" | "source">;
  series: readonly DrawnSeries[];
  rows: readonly ProofRow[];
  words: Readonly<Record<Lang, FigureWords>>;
  index: SiteIndex;
  documents: readonly SiteDocumentRow[];
}

/** What goes with a figure: files with inclusion, captions, table, references and quoted passages, and what they cite. */
export interface Papers {
  files: { name: string; text: string }[];
  citations: Citation[];
}

/** Writes the papers of a figure. */
export function papersOf(material: PaperMaterial): Papers {
  const { request, parts, series, rows, words, index, documents } = material;
  const { name, lang, width } = request;
  const { title } = parts;
  const all = citeReports(documents, index.places);
  const used = new Set(rows.map(({ doc }) => doc));
  const cited = [...all.values()].filter(({ doc }) => doc !== null && used.has(doc));
  const citations = [...cited, citeData(index.build, index.counts)];
  const table = figureTable(series, { lang, title, notes: [parts.source] });
  const quoted = { lang, title, rows, indicators: index.indicators, citations: all };
  const keys = citations.map(({ key }) => key);
  const files = [
    { name: `${name}.tex`, text: figureInLatex({ name, title, keys, width, ...words[lang] }) },
    { name: `${name}.caption.md`, text: captionsInMarkdown(name, words) },
    { name: `${name}.table.tex`, text: tableInLatex(table, name) },
    { name: `${name}.table.md`, text: tableInMarkdown(table) },
    { name: `${name}.csv`, text: rowsInCsv(rows) },
    { name: `${name}.bib`, text: toBibtex(citations) },
    { name: `${name}.csl.json`, text: toCsl(citations) },
    { name: `${name}.quotes.md`, text: quotesInMarkdown(quoted) },
    { name: `${name}.quotes.tex`, text: quotesInLatex(quoted, name) },
  ];
  return { files, citations };
}
