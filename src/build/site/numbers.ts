import { quoteText } from "../../formats/store/database.js";
import { FIGURE_DIGITS, NO_FIGURE } from "../../tables/figure.js";
import type { SiteNumberColumn } from "../../tables/site.types.js";
import type { SiteTables } from "./database.js";

const columns: readonly SiteNumberColumn[] = ["start", "text", "label", "indicator", "status", "year", "of"];

/** Of what is written alike, so many are listed: the latest. */
const LISTED = 100;

/** Observations filed by the figure of their number as written. */
export interface Numbers {
  figures: string[];
  /** A `SiteNumberFile` as JSON text for each of the figures; one that no observation has is left out. */
  files(figures: readonly string[]): Promise<Map<string, string>>;
}

/** Files the observations of built tables. */
export async function openNumbers({ database }: SiteTables): Promise<Numbers> {
  await database.run(`CREATE TABLE IF NOT EXISTS numbers AS ${FILED}`);
  const figures = await database.rows("SELECT DISTINCT figure FROM numbers ORDER BY figure");
  return {
    figures: figures.map(({ figure }) => figure as string),
    async files(chosen) {
      if (chosen.length === 0) return new Map();
      const rows = await database.rows(query(chosen));
      return new Map(rows.map(({ figure, json }) => [figure as string, json as string]));
    },
  };
}

/** A file without numbers, as JSON text. */
export function emptyNumberFile(): string {
  return JSON.stringify({ documents: [], columns: Object.fromEntries(["doc", ...columns].map((name) => [name, []])) });
}

/** `figureOf` in SQL, which spares a trip of every number through this program; a test holds the two together. */
const PLAIN = `regexp_replace(translate(o.text, '０１２３４５６７８９．，', '0123456789.,'), '[\\s,]', '', 'g')`;
const DIGITS = `left(replace(regexp_extract(${PLAIN}, '[0-9][0-9.]*'), '.', ''), ${FIGURE_DIGITS})`;

/** `of` says how many are written alike, so that a reader learns what is not listed. */
const FILED = `
  SELECT coalesce(nullif(${DIGITS}, ''), '${NO_FIGURE}') AS figure, d.ord, d.doc, d.place_id, d.delivered,
    o.start, o.text, o.label, o.indicator, o.status, o.year, (count(*) OVER (PARTITION BY o.text))::INTEGER AS of
  FROM built.observations o JOIN docs d USING (doc)
  QUALIFY row_number() OVER (PARTITION BY o.text ORDER BY d.delivered DESC NULLS LAST, d.ord, o.start) <= ${LISTED}
  ORDER BY figure`;

function query(figures: readonly string[]): string {
  const arrays = ["doc", ...columns].map((name) => `"${name}": [x."${name}" for x in own]`);
  return `
    WITH chosen AS (SELECT * FROM numbers WHERE figure IN (${figures.map(quoteText).join(", ")})),
    reports AS (
      SELECT *, (row_number() OVER (PARTITION BY figure ORDER BY ord) - 1)::INTEGER AS n
      FROM (SELECT DISTINCT figure, ord, doc, place_id, delivered FROM chosen)
    ),
    listed AS (
      SELECT figure, list({doc: doc, place_id: place_id, delivered: delivered} ORDER BY n) AS documents
      FROM reports GROUP BY figure
    ),
    gathered AS (
      SELECT figure, list({doc: n, ${columns.map((name) => `"${name}": "${name}"`).join(", ")}} ORDER BY n, start) AS own
      FROM chosen JOIN (SELECT figure, doc, n FROM reports) USING (figure, doc) GROUP BY figure
    )
    SELECT figure, to_json({documents: documents, columns: {${arrays.join(", ")}}})::VARCHAR AS json
    FROM gathered JOIN listed USING (figure)`;
}
