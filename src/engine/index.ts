/** The engine's only public door. */
export { createExplainer, explain, type Explanation, type Miss } from "./explain.js";
export { extract, type ExtractInput } from "./extract.js";
export { createLexicon, type Lexicon, type LexiconRows } from "./lexicon.js";
export { expandBraces } from "./observation/indicator.js";
export { findNamed, type NamedSpan } from "./observation/named.js";
export { fullName } from "./document/place-index.js";
export { findPlaceNames, readTextFacts, type TextFacts } from "./document/text-facts.js";
export { fold } from "./text/fold.js";
export type * from "./types.js";
