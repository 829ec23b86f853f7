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
    const passage = spans[i]!;
    const periods = table ? [] : findPeriods({ text, sentence, tokens: inside, context, years });
    const read = table
      ? observeTable({ table, tokens: inside, context, units, index })
      : observeSentence({
          text,
          sentence,
          tokens: inside,
          context,
          years,
          index,
          passage,
          periods,
          scopes,
          clauses: [],
        });
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
  return passages.map(({ sentence, context, mentions: { length } }) => ({
    sentence,
    context,
    mentions: mentions.slice(next, (next += length)),
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

const sectionOf = ({ input, section }: Place): string | null => section && input.text.slice(section.start, section.end);

function exclusion({ start, end, verdict }: Token, place: Place): Mention {
  const said = verdict.class;
  const isClaim = said === "quantity" || said === "rank";
  // what a glossary explains is no claim about the place
  const reason: ExclusionClass = isClaim ? "qualifier" : said;
  return {
    kind: "exclusion",
    doc: place.input.doc,
    start,
    end,
    text: place.input.text.slice(start, end),
    section: sectionOf(place),
    rules: [isClaim ? "glossary" : verdict.rule],
    class: reason,
  };
}

function observation(statement: Statement, place: Place): Mention {
  const { token, span } = statement;
  const { input, facts, quote } = place;
  const written = (words: string): string => quote(words, token.start);
  // no spread: this is done for each number
  return {
    kind: "observation",
    doc: input.doc,
    start: token.start,
    end: token.end,
    text: input.text.slice(token.start, token.end),
    section: sectionOf(place),
    rules: statement.rules,
    indicator: statement.indicator,
    label: written(statement.label),
    subject: statement.subject && written(statement.subject),
    measure: statement.measure,
    value: statement.value,
    unit: foldWidth(written(statement.unit)),
    base_value: statement.base_value,
    base_unit: statement.base_unit,
    bound: statement.bound,
    status: statement.status,
    year: statement.year,
    cumulative: statement.cumulative,
    part_of_year: statement.part_of_year && written(statement.part_of_year),
    wording: statement.wording.map(written),
    place: facts.place.value,
    place_code: facts.place_code.value,
    period_start: span?.start ?? null,
    period_end: span?.end ?? null,
    confidence: confidenceOf(statement),
  };
}
