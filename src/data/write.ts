import { pack } from "tar-stream";
import { currentTables } from "../build/current-tables.js";
import { openTables } from "../build/site/database.js";
import { folderFiles, openSiteData, siteFolders, type SiteData } from "../build/site-data.js";

/** Writes what `make` makes of the tables to standard output, where Framework takes it. */
export async function writeFile(make: (data: SiteData) => Promise<string | Uint8Array>): Promise<void> {
  const data = await openSiteData(await currentTables());
  try {
    process.stdout.write(await make(data));
  } finally {
    await data.close();
  }
}

/** Writes an archive of all files in a folder of the site's data; Framework takes single files out of it. */
export async function writeFolder(name: keyof typeof siteFolders): Promise<void> {
  const tables = await openTables(await currentTables(), { sorted: name === "places" });
  try {
    await writeArchive(
      (async function* () {
        for await (const files of folderFiles(siteFolders[name], tables))
          for (const [path, text] of files) yield [path.slice(name.length + 1), text] as const;
      })(),
    );
  } finally {
    await tables.close();
  }
}

/** A file of an archive. */
export type ArchivedFile = readonly [name: string, contents: string | Uint8Array];

/** Writes an archive of files. */
export async function writeArchive(files: AsyncIterable<ArchivedFile>): Promise<void> {
  const archive = pack();
  const written = new Promise<void>((done, fail) => {
    archive.on("error", fail);
    archive.pipe(process.stdout).on("error", fail);
    archive.on("end", done);
  });
  for await (const [name, contents] of files) {
    await new Promise<void>((done, fail) => {
      archive.entry({ name }, contents, (error) => (error ? fail(error) : done()));
    });
  }
  archive.finalize();
  await written;
}
