import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** Makes an archive of these files, in their order; a name that ends in `/` is a folder. */
export async function zipOf(
  files: Record<string, string | Uint8Array>,
  options: { compress?: boolean; mode?: number } = {},
): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files))
    if (name.endsWith("/")) archive.addEmptyDirectory(name);
    else archive.addBuffer(Buffer.from(content as Uint8Array), name, options);
  archive.end();
  return buffer(archive.outputStream);
}
