import { quoteName, quoteText } from "../../formats/store/database.js";
import { SITE_TABLE } from "../../formats/store/site-columns.table.js";
import { ownColumns as columns } from "../../tables/schema.js";
import type { SiteTables } from "./database.js";
import { problemFields } from "./problems.js";

/** A `SiteReportFile` as JSON text for each of the reports, in order; one that is not there is left out. */
export async function reportFiles({ database }: SiteTables, docs: readonly string[]): Promise<Map<string, string>> {
  if (docs.length === 0) return new Map();
  const rows = await database.rows(query(docs));
  const of = (row: (typeof rows)[number]): string => {
    const { document, text, pages, headings, silence, mentions, problems } = row as Record<string, string | null>;
    const parts = { document, text, pages, headings, columns: mentions, silence, problems };
    return `{${Object.entries(parts)
      .map(([key, json]) => `"${key}":${json ?? "null"}`)
      .join(",")}}`;
  };
  return new Map(rows.map((row) => [row.doc as string, of(row)]));
}

/** `whole (doc, words, chars)`: texts of the reports in `chosen`. The gap between two paragraphs is line ends. */
export const wholeTexts = `
    paragraphs AS (
      SELECT doc, start, "end", repeat(chr(10), start - lag("end", 1, 0) OVER (PARTITION BY doc ORDER BY start)) || text AS words
      FROM built.texts SEMI JOIN chosen USING (doc)
    ),
    whole AS (
      SELECT doc, string_agg(words, '' ORDER BY start) AS words, max("end") AS chars FROM paragraphs GROUP BY doc
    )`;

/** What follows the last paragraph is line ends, too. */
function query(docs: readonly string[]): string {
  const fields = columns.map((name) => `${quoteName(name)}: ${quoteName(name)}`);
  const arrays = columns.map((name) => `${quoteName(name)}: [x.${quoteName(name)} for x in own]`);
  return `
    WITH chosen AS (SELECT doc, ord, name, file, chars FROM docs WHERE doc IN (${docs.map(quoteText).join(", ")})),
    ${wholeTexts},
    gathered AS (
      SELECT doc, list({${fields.join(", ")}} ORDER BY start) AS own
      FROM built.mentions SEMI JOIN chosen USING (doc) GROUP BY doc
    ),
    faults AS (
      SELECT doc, list({${problemFields}}) AS own
      FROM chosen c JOIN built.problems p ON p.file IN (c.file, c.name) GROUP BY doc
    )
    SELECT c.doc, s.document, s.headings, s.pages, s.silence,
      to_json(coalesce(w.words, '') || repeat(chr(10), c.chars - coalesce(w.chars, 0)))::VARCHAR AS text,
      to_json({${arrays.join(", ")}})::VARCHAR AS mentions,
      to_json(coalesce(f.own, []))::VARCHAR AS problems
    FROM chosen c
      JOIN built.${SITE_TABLE} s USING (doc)
      LEFT JOIN whole w USING (doc)
      LEFT JOIN (SELECT doc, own FROM gathered UNION ALL
        SELECT doc, [] FROM chosen ANTI JOIN gathered USING (doc)) g USING (doc)
      LEFT JOIN faults f USING (doc)
    ORDER BY c.ord`.replaceAll("for x in own", "for x in g.own");
}
