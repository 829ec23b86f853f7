import { bundleEmbed, EMBED_PLACES } from "./build/embed.js";
import { writeArchive, type ArchivedFile } from "./data/write.js";

/** What other sites load to show a chart. */
async function* files(): AsyncGenerator<ArchivedFile> {
  // Framework's preview serves what loaders write from a folder of its own, and pages beside it
  const places = process.env.ZHIBIAO_PREVIEW ? { ...EMBED_PLACES, site: "../../" } : EMBED_PLACES;
  yield* await bundleEmbed(places);
}

await writeArchive(files());
