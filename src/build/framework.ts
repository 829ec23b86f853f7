/** What Observable Framework is told of this site beyond its pages, in `observablehq.config.ts`. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { siteFiles } from "../tables/site-files.js";
import { currentTables } from "./current-tables.js";
import { DECK_PARTS } from "./deck-parts.js";
import { bundleEmbed, EMBED_PLACES } from "./embed.js";
import { ROOT } from "./paths.js";
import { openTables } from "./site/database.js";
import { sitePaths } from "./site-data.js";

/** Yields the address of every file that pages ask for by an id, so that Framework puts it into the built site. */
export async function* dataPaths(): AsyncGenerator<string> {
  const tables = await openTables(await currentTables(), { sorted: false });
  try {
    const parts = Object.keys(DECK_PARTS).map(siteFiles.deckPart);
    for (const file of [...(await sitePaths(tables)), ...parts]) yield `/data/${file}`;
    // figures that keep their numbers are made by `zhibiao site`; without it there are none
    yield "/figures/index.json";
    for (const name of (await bundleEmbed(EMBED_PLACES)).keys()) yield `/embed/${name}`;
  } finally {
    await tables.close();
  }
}

/**
 * Spares Framework the questions that it asks of the network: usage data is not sent, and the versions of the packages that its
 * own client offers to pages, which no page of this site uses (test/architecture.test.ts), are taken as known from its cache.
 */
export function stayOffline(): void {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  const cache = path.join(ROOT, "src/.observablehq/cache");
  for (const name of offeredPackages()) mkdirSync(path.join(cache, `_npm/${name}@0.0.0`), { recursive: true });
}

/** Packages that Framework's own client offers to pages: `["@observablehq/plot", "arquero", "d3", …]`. */
function offeredPackages(): Set<string> {
  const client = path.join(
    path.dirname(fileURLToPath(import.meta.resolve("@observablehq/framework/package.json"))),
    "dist/client",
  );
  const modules = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const texts = modules.map((file) => readFileSync(path.join(client, file), "utf8"));
  const names = texts.flatMap((text) => [...text.matchAll(/"npm:(?<name>(?:@[\w-]+\/)?[\w.-]+)/gu)]);
  return new Set(names.flatMap(({ groups }) => groups?.name ?? []));
}
