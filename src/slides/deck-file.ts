import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { DeckError } from "../components/deck/deck.js";
import { readDeckFile, type DeckFile } from "../components/deck/yaml.js";
import { DECK_FAULTS } from "../components/deck/faults.table.js";
import { textAt } from "../tables/fault.js";
import { errorCode } from "../formats/fs.js";

/**
 * Reads a deck.
 * @throws DeckError where there is none in the file, naming file, line and remedy
 */
export async function openDeckFile(file: string): Promise<DeckFile> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new DeckError(DECK_FAULTS.unreadable(file, errorCode(error)));
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
    throw new DeckError(textAt(deck, DECK_FAULTS.templateUnreadable(template, errorCode(error))));
  });
}
