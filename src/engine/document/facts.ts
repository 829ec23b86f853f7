import type { CatalogRow, DocumentFacts, Fact, Issue } from "../types.js";
import type { Evidence } from "./facts-evidence.js";
import { placeByCode, placeByName } from "./place-catalog.js";
import { fullName, type PlaceIndex } from "./place-index.js";
import { findPlaces, isSamePlace, type PlaceCandidate } from "./place.js";
import { chooseYear, type YearChoice } from "./year-choice.js";
import { findYearSpans } from "./year-spans.js";
import { findYearVotes, type ReportYears } from "./year.js";

/** What is known about a document as a whole, the years that its words mean, and what a person should look at. */
export interface FoundFacts {
  facts: DocumentFacts;
  years: ReportYears;
  issues: Issue[];
}

/** What is known besides the text. */
export interface FactsContext {
  catalog?: CatalogRow;
  /** Gives evidence back as written, where the text is not; leaves it as it is by default. */
  quote?: (evidence: Evidence) => Evidence;
}

const HEAD = 3000;
const TITLE = /^.{0,40}?政 ?府 ?工 ?作 ?报 ?告(?:\([^)]{1,8}\))?/;

/** How much of the best place's score another one needs to be its rival, and to be as likely. */
const NEAR = 0.6;
const EVEN = 0.9;

/** Words of a line that only speaks of the report, and of a web page's menu. */
const NO_TITLE = /我代表|各位代表|作 ?政 ?府|听取|会议|首页|来源|[>。]/;

/**
 * Finds the place, the years and the title of a report from its folded text: `在平遥县第十七届人民代表大会第二次会议上` →
 * 山西省晋中市平遥县, 140728. What the catalog says wins; what neither says is null, with an issue.
 */
export function findFacts(text: string, index: PlaceIndex, context: FactsContext = {}): FoundFacts {
  const { catalog, quote = (evidence) => evidence } = context;
  const choice = quotedYear(chooseYear(findYearVotes(text), catalog?.delivered ?? null), quote);
  const delivered = choice?.delivered ?? null;
  const found = catalog?.place || catalog?.place_code ? [] : findPlaces(text, index, delivered);
  const places = found.map((each) => ({ ...each, evidence: quote(each.evidence) }));
  const rival = rivalOf(places);
  const facts: DocumentFacts = {
    ...placeFacts(rival?.even ? undefined : places[0], index, { delivered, catalog }),
    delivered: catalog?.delivered ? fromCatalog(catalog.delivered) : inferred(delivered, choice?.evidence),
    title: catalog?.title ? fromCatalog(catalog.title) : quotedTitle(findTitle(text), quote),
  };
  const issues = [...placeIssues(facts, rival, index), ...yearIssues(facts, choice)];
  return { facts, years: reportYears(text, choice), issues };
}

type QuoteEvidence = Required<FactsContext>["quote"];

function quotedYear(choice: YearChoice | null, quote: QuoteEvidence): YearChoice | null {
  if (!choice) return null;
  const { evidence, rival } = choice;
  return {
    ...choice,
    evidence: evidence && quote(evidence),
    rival: rival && { ...rival, evidence: quote(rival.evidence) },
  };
}

function quotedTitle(title: Fact<string>, quote: QuoteEvidence): Fact<string> {
  if (!title.evidence) return title;
  const evidence = quote(title.evidence);
  return { ...title, value: evidence.text, evidence };
}

function fromCatalog<T>(value: T): Fact<T> {
  return { value, origin: "catalog", evidence: null };
}

function inferred<T>(value: T | null, evidence: Evidence | null | undefined): Fact<T> {
  return value === null || !evidence
    ? { value: null, origin: "unknown", evidence: null }
    : { value, origin: "inferred", evidence };
}

interface PlaceContext {
  delivered: number | null;
  catalog: CatalogRow | undefined;
}

function placeFacts(
  best: PlaceCandidate | undefined,
  index: PlaceIndex,
  { delivered, catalog }: PlaceContext,
): Pick<DocumentFacts, "place" | "place_code"> {
  if (!catalog?.place && !catalog?.place_code) {
    const place = best ? fullName(best.row, index, delivered) : null;
    return { place: inferred(place, best?.evidence), place_code: inferred(best?.row.code ?? null, best?.evidence) };
  }
  const row = catalog.place_code
    ? placeByCode(catalog.place_code, index, delivered)
    : placeByName(catalog.place ?? "", index, delivered);
  const known = row ? fullName(row, index, delivered) : null;
  const place = known !== null && isPartOfName(known, catalog.place) ? known : (catalog.place ?? null);
  const code = catalog.place_code ?? row?.code ?? null;
  const unknown = { value: null, origin: "unknown", evidence: null } as const;
  return {
    place: place === null ? unknown : fromCatalog(place),
    place_code: code === null ? unknown : fromCatalog(code),
  };
}

/** Whether a catalog's name (代县, 三明市三元区, 略阳) is the end or the beginning of the full one's last parts. */
function isPartOfName(full: string, name: string | undefined): boolean {
  return name === undefined || full.includes(name);
}

function findTitle(text: string): Fact<string> {
  let start = 0;
  for (const line of text.slice(0, HEAD).split("\n")) {
    const written = line.replace(/^[\s•·#*>-]+/, "");
    const title = TITLE.exec(written)?.[0];
    if (title && !NO_TITLE.test(title)) {
      const from = start + line.length - written.length;
      return inferred(title, { start: from, end: from + title.length, text: title, rule: "title-line" });
    }
    start += line.length + 1;
  }
  return inferred<string>(null, null);
}

function reportYears(text: string, choice: YearChoice | null): ReportYears {
  if (!choice) return { delivered: null, review: null, plan: null, reviewSpan: null, planSpan: null };
  const { delivered, review, plan } = choice;
  return { delivered, review, plan, ...findYearSpans(text, { review, plan }) };
}

/** Two places that the text speaks of nearly alike; `even` where no reader could say which is meant. */
interface Rivals {
  places: [PlaceCandidate, PlaceCandidate];
  even: boolean;
}

function rivalOf([best, ...others]: PlaceCandidate[]): Rivals | null {
  const rival = best && others.find(({ row, score }) => score > NEAR * best.score && !isSamePlace(row, best.row));
  return rival ? { places: [best, rival], even: rival.score > EVEN * best.score } : null;
}

function placeIssues({ place }: DocumentFacts, rival: Rivals | null, index: PlaceIndex): Issue[] {
  if (rival) {
    const readings = rival.places.map(({ row }) => fullName(row, index, null));
    const [one, other] = rival.places.map(({ evidence }, i) => `${readings[i]} (“${evidence.text}”)`);
    const { start, end } = rival.places[1].evidence;
    const message = `may be a report of ${one} or of ${other}; name the place in catalog.csv (place, place_code)`;
    return [{ kind: "place-conflict", start, end, message, readings }];
  }
  if (place.value !== null) return [];
  return [
    {
      kind: "no-place",
      start: 0,
      end: 0,
      message: "no place found; name it in catalog.csv (place, place_code)",
      readings: [],
    },
  ];
}

function yearIssues({ delivered }: DocumentFacts, choice: YearChoice | null): Issue[] {
  if (delivered.value === null) {
    const message = "no year of delivery found; name it in catalog.csv (delivered)";
    return [{ kind: "no-year", start: 0, end: 0, message, readings: [] }];
  }
  if (choice?.weak && choice.evidence) {
    const { start, end, text } = choice.evidence;
    const message = `year ${delivered.value} rests only on “${text}”; confirm it in catalog.csv (delivered)`;
    return [{ kind: "year-conflict", start, end, message, readings: [String(delivered.value)] }];
  }
  if (!choice?.rival) return [];
  const { year, evidence } = choice.rival;
  const message = `taken as delivered in ${delivered.value}, but “${evidence.text}” speaks for ${year}; name the year in catalog.csv`;
  const readings = [String(delivered.value), String(year)];
  return [{ kind: "year-conflict", start: evidence.start, end: evidence.end, message, readings }];
}
