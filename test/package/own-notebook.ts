import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const PAGE = "src/make-your-own-notebook.md";

/** What the page *Make your own notebook* tells its reader to type, and to write into which file. */
export interface Steps {
  /** Blocks of commands, in page order. */
  commands: string[];
  /** Contents by file; what several blocks give to one file stands in it in their order. */
  files: Map<string, string>;
}

/** Reads the steps out of the page: a block of code goes into the file that the line above it names. */
export function readSteps(): Steps {
  const page = readFileSync(PAGE, "utf8");
  const files = new Map<string, string>();
  const blocks = page.matchAll(
    /^<p class="file"><code>(?<file>[^<]+)<\/code><\/p>\n\n(?<fence>`{3,4})[^`\n]*\n(?<code>.*?\n)\k<fence>$/gmsu,
  );
  for (const { groups } of blocks) {
    const { file, code } = groups as { file: string; code: string };
    files.set(file, [files.get(file), code].filter((one) => one !== undefined).join("\n"));
  }
  const commands = [...page.matchAll(/^```sh\n(?<code>.*?\n)```$/gmsu)].map(({ groups }) => groups!.code!);
  return { commands, files };
}

/** Writes the files of the steps into a folder. */
export function writeSteps(folder: string, { files }: Steps): void {
  for (const [file, contents] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), contents);
  }
}
