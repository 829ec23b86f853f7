import { readContexts, type Context } from "./document/context.js";
import type { Evidence } from "./document/facts-evidence.js";
import { findFacts, type FoundFacts } from "./document/facts.js";
import { readStructure, type Heading, type Sentence, type Structure } from "./document/structure.js";
import type { Lexicon } from "./lexicon.js";
import { namePlaces } from "./document/place-parts.js";
import { findTables } from "./document/table.js";
import { observeTable } from "./observation/cells.js";
import { confidenceOf } from "./observation/confidence.js";
import { crossCheck } from "./observation/cross-check.js";
import { observeSentence, type Statement } from "./observation/observe.js";
import { findPeriods } from "./observation/period.js";
import { readPassageSpans } from "./observation/passage-span.js";
import type { RuleId } from "./observation/rules.js";
import { createScopeReader } from "./observation/scope.js";
import { findTokens, type Token } from "./quantity/token.js";
import { fold, foldWidth } from "./text/fold.js";
import { createQuote, type Quote } from "./text/quote.js";
import { dropReadings } from "./text/readings.js";
import type { CatalogRow, DocumentFacts, ExclusionClass, Extraction, Issue, Mention } from "./types.js";

/** One document to read. */
export interface ExtractInput {
  /** File name without its extension. */
  doc: string;
  /** Decoded text: BOM removed, line ends as `\n`. */
  text: string;
  catalog?: CatalogRow;
}

/** A sentence that holds numbers, and what became of them. */
export interface Passage {
  sentence: Sentence;
  context: Context;
  mentions: Mention[];
}

/** A document as read, sentence by sentence. */
export interface Reading {
  facts: DocumentFacts;
  structure: Structure;
  passages: Passage[];
  issues: Issue[];
}

/**
 * Reads a report: every number of the text becomes an observation or an exclusion with a reason, in text order.
 * Pure: the same input and tables give the same answer.
 */
export function extract(input: ExtractInput, lexicon: Lexicon): Extraction {
  const { facts, structure, passages, issues } = readPassages(input, lexicon);
  return {
    doc: input.doc,
    facts,
    headings: structure.headings.map((heading) => quoted(heading, input.text)),
    mentions: passages.flatMap(({ mentions }) => mentions),
    issues,
  };
}

/** Reads a report as `extract` does, and keeps what is known of each sentence beside its mentions. */
export function readPassages(input: ExtractInput, lexicon: Lexicon): Reading {
  const text = fold(input.text);
  const { facts, years, issues } = readFacts(text, input, lexicon);
  const structure = readStructure(text, findTables(text, input.text));
  const contexts = readContexts(text, structure, years);
  const spans = readPassageSpans(text, structure, { contexts, years });
  const tokens = findTokens(text, input.text, lexicon.units);
  const quote = createQuote(text, input.text);
  const { units, indicators: index } = lexicon;
  const scopeReader = createScopeReader({ text, places: namePlaces(text, facts, lexicon.places), index });
  const passages: Passage[] = [];
  let next = 0;
  structure.sentences.forEach((sentence, i) => {
    const context = contexts[i]!;
    const from = next;
    while (next < tokens.length && tokens[next]!.start < sentence.end) next++;
    const scopes = scopeReader.read(sentence, next > from);
    if (next === from) return;
    const inside = tokens.slice(from, next);
    const { table } = sentence;
    const bare = { text, sentence, tokens: inside, context, years, index, passage: spans[i]!, scopes };
    const read = table
      ? observeTable({ table, tokens: inside, context, units, index })
      : observeSentence({ ...bare, periods: findPeriods(bare) });
    const said = context.glossary ? [] : read;
    const section = structure.headings[sentence.heading] ?? null;
    passages.push({ sentence, context, mentions: merge(inside, said, { input, facts, section, quote }) });
  });
  return { facts, structure, passages: checked(passages), issues };
}

/** The passages with mentions as the last look at the document as a whole leaves them. */
function checked(passages: readonly Passage[]): Passage[] {
  const mentions = crossCheck(passages.flatMap((passage) => passage.mentions));
  let next = 0;
  return passages.map((passage) => ({
    ...passage,
    mentions: mentions.slice(next, (next += passage.mentions.length)),
  }));
}

/** Finds the facts in the text without readings, and quotes them from the text as written. */
function readFacts(text: string, { text: raw, catalog }: ExtractInput, { places }: Lexicon): FoundFacts {
  const dense = dropReadings(text, raw);
  const quote = ({ start: from, end: to, rule }: Evidence): Evidence => {
    const [start, end] = [dense.offsetOf(from), dense.offsetOf(to - 1) + 1];
    return { start, end, rule, text: raw.slice(start, end) };
  };
  return findFacts(dense.text, places, { quote, ...(catalog && { catalog }) });
}

function quoted(heading: Heading, raw: string): Extraction["headings"][number] {
  const { start, end, level } = heading;
  return { start, end, level, text: raw.slice(start, end) };
}

interface Place {
  input: ExtractInput;
  facts: DocumentFacts;
  section: Heading | null;
  quote: Quote;
}

/** Puts statements and exclusions of a sentence back into text order; no token is left out. */
function merge(tokens: readonly Token[], statements: readonly Statement[], place: Place): Mention[] {
  let at = 0;
  return tokens.map((token) => {
    const statement = statements[at]?.token === token ? statements[at++]! : null;
    return statement ? observation(statement, place) : exclusion(token, place);
  });
}

function base(token: Token, { input, section }: Place, rules: RuleId[]) {
  const { start, end } = token;
  return {
    doc: input.doc,
    start,
    end,
    text: input.text.slice(start, end),
    section: section && input.text.slice(section.start, section.end),
    rules,
  };
}

function exclusion(token: Token, place: Place): Mention {
  const said = token.verdict.class;
  const isClaim = said === "quantity" || said === "rank";
  // what a glossary explains is no claim about the place
  const reason: ExclusionClass = isClaim ? "qualifier" : said;
  return { kind: "exclusion", ...base(token, place, [isClaim ? "glossary" : token.verdict.rule]), class: reason };
}

function observation(statement: Statement, place: Place): Mention {
  const { token, span, rules, ...said } = statement;
  const { facts, quote } = place;
  const written = (words: string): string => quote(words, token.start);
  return {
    kind: "observation",
    ...base(token, place, rules),
    ...said,
    subject: said.subject && written(said.subject),
    label: written(said.label),
    unit: foldWidth(written(said.unit)),
    part_of_year: said.part_of_year && written(said.part_of_year),
    wording: said.wording.map(written),
    place: facts.place.value,
    place_code: facts.place_code.value,
    period_start: span?.start ?? null,
    period_end: span?.end ?? null,
    confidence: confidenceOf(statement),
  };
}
