import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { DeckError } from "../components/deck/deck.js";
import { readDeckFile, type DeckFile } from "../components/deck/yaml.js";
import { errorCode } from "../formats/fs.js";

/**
 * Reads a deck.
 * @throws DeckError where there is none in the file, naming file, line and remedy
 */
export async function openDeckFile(file: string): Promise<DeckFile> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new DeckError(`cannot read ${file} (${errorCode(error)}): name a deck, such as data/deck.yml`);
  });
  return readDeckFile(text, file);
}

/**
 * Reads the template that a deck names, relative to its file; null where it names none.
 * @throws DeckError where it cannot be read
 */
export async function openTemplate(template: string | null, deck: string): Promise<Uint8Array | null> {
  if (template === null) return null;
  return readFile(resolve(dirname(deck), template)).catch((error: unknown) => {
    throw new DeckError(
      `${deck}: cannot read the template ${template} (${errorCode(error)}): name a .pptx or .potx beside the deck, or leave it out`,
    );
  });
}
