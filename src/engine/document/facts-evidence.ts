import type { Fact } from "../types.js";

/** What a fact about a document rests on: its place in the text, the words, and the rule that read them. */
export type Evidence = NonNullable<Fact<unknown>["evidence"]>;
