/** `deck.yml`: read and written. */
import { isMap, isNode, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import { DeckError, readRecord, toRecord, type Deck, type ReadDeck } from "./deck.js";
import { textAt } from "../../tables/fault.js";
import type { Bilingual } from "../../tables/problem.js";
import { DECK_FAULTS } from "./faults.table.js";

/** A deck as a file has it, and in which line each of its slides begins. */
export interface DeckFile extends ReadDeck {
  /** Says where a slide stands, by its number from 1: `deck.yml:12, slide 3`. */
  placeOf(slide: number): Bilingual;
}

/**
 * Reads a file; a slide that cannot be understood is left out and said.
 * @throws DeckError where there is no deck in it, naming file, line and remedy
 */
export function readDeckFile(text: string, file: string): DeckFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [problem] = document.errors;
  if (problem)
    throw new DeckError(
      textAt(
        `${file}:${lines.linePos(problem.pos[0]).line}`,
        DECK_FAULTS.notYaml(problem.message.split("\n", 1)[0]!.replace(/:$/, "")),
      ),
    );
  const nodes: unknown = isMap(document.contents) ? document.contents.get("slides") : null;
  const placeOf = (slide: number): Bilingual => {
    const node: unknown = isSeq(nodes) ? nodes.items[slide - 1] : null;
    const range = isNode(node) ? node.range : null;
    return DECK_FAULTS.slidePlace(`${file}${range ? `:${lines.linePos(range[0]).line}` : ""}`, slide);
  };
  return { ...readRecord(document.toJS(), file), placeOf };
}

/** Writes a deck as a file that reads back as the same deck. */
export function writeDeckFile(deck: Deck): string {
  return stringify(toRecord(deck), { lineWidth: 120 });
}
