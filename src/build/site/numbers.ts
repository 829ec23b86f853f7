import { quoteName } from "../../formats/store/database.js";
import { FIGURE_DIGITS, NO_FIGURE } from "../../tables/figure.js";
import { numberColumns } from "../../tables/schema.js";
import type { SiteTables } from "./database.js";
import { gatherQuery } from "./gather.js";

const columns = [...numberColumns, "of"];

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
      const rows = await database.rows(gatherQuery({ table: "numbers", key: "figure", ids: chosen, columns }));
      return new Map(rows.map(({ id, json }) => [id as string, json as string]));
    },
  };
}

/** `figureOf` in SQL, which spares a trip of every number through this program; a test holds the two together. */
const PLAIN = `regexp_replace(translate(o.text, '０１２３４５６７８９．，', '0123456789.,'), '[\\s,]', '', 'g')`;
const DIGITS = `left(replace(regexp_extract(${PLAIN}, '[0-9][0-9.]*'), '.', ''), ${FIGURE_DIGITS})`;

/** `of` says how many are written alike, so that a reader learns what is not listed. */
const FILED = `
  SELECT coalesce(nullif(${DIGITS}, ''), '${NO_FIGURE}') AS figure, d.ord, d.doc, d.place_id, d.delivered,
    ${numberColumns.map((name) => `o.${quoteName(name)}`).join(", ")}, (count(*) OVER (PARTITION BY o.text))::INTEGER AS of
  FROM built.observations o JOIN docs d USING (doc)
  QUALIFY row_number() OVER (PARTITION BY o.text ORDER BY d.delivered DESC NULLS LAST, d.ord, o.start) <= ${LISTED}
  ORDER BY figure`;
