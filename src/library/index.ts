/**
 * What `import … from "zhibiao"` gives: the engine. It needs no package and runs in Node and in browsers.
 *
 * @module zhibiao
 */
export {
  createExplainer,
  createLexicon,
  explain,
  extract,
  type Explanation,
  type ExtractInput,
  type Lexicon,
  type LexiconRows,
  type Miss,
} from "../engine/index.js";
export type * from "../engine/types.js";
