/**
 * What `import … from "zhibiao/lexicon"` gives: the reference tables of `data/`, ready for use in Node and in browsers.
 *
 * @module zhibiao/lexicon
 */
import { createLexicon, type Lexicon, type LexiconRows } from "../engine/index.js";

/** The rows of `data/indicators.csv`, `data/units.csv` and `data/divisions.csv`. */
export const tables: LexiconRows = JSON.parse(REFERENCE_TABLES) as LexiconRows;

/** These rows, ready for `extract`. */
export const lexicon: Lexicon = createLexicon(tables);
