import { DECK_PARTS } from "../build/deck-parts.js";
import { writeArchive, type ArchivedFile } from "./write.js";

/** What the deck page needs to make files. */
async function* parts(): AsyncGenerator<ArchivedFile> {
  for (const [name, make] of Object.entries(DECK_PARTS)) yield [`${name}.json`, await make()];
}

await writeArchive(parts());
