/**
 * The shapes that flow through the engine.
 *
 * The vocabulary is that of the observation contract (data/spec.md): a *mention* is one number of a
 * document; each mention becomes an *observation* or an *exclusion* with a class, and none is lost.
 * All offsets are UTF-16 code units into the document's text (decoded, BOM removed, line ends as `\n`),
 * `end` exclusive.
 */

/** What kind of quantity an observation states. */
export type Measure = "level" | "growth" | "average_growth" | "change" | "gap" | "share" | "ratio" | "rank";

/** Whether the value is exact, a lower bound, an upper bound, or about. */
export type Bound = "eq" | "ge" | "le" | "approx";

/** Achieved or in force, promised or expected, or the starting point of a from–to change. */
export type Status = "actual" | "target" | "baseline";

/** Why a number states no quantity of the place. */
export type ExclusionClass = "date" | "duration" | "ordinal" | "name" | "qualifier" | "approximate";

/** A part of a document's text. */
export interface Span {
  start: number;
  end: number;
}

/** Fields that every mention has. */
interface MentionBase extends Span {
  /** File name without its extension. */
  doc: string;
  /** The mention as written: number and unit. */
  text: string;
  /** The heading that the mention stands under, as written. */
  section: string | null;
  /** Ids of the rules that made this answer, in the order in which they applied. */
  rules: string[];
}

/** A rule as far as a reader is told of it: what it does, a text that it reads, and one that looks alike. */
export interface ToldRule<Id extends string = string> {
  id: Id;
  /** One sentence for a reader who wants to know why a number was read as it was. */
  says: string;
  /** A text in which the rule takes part in reading the number between « and ». */
  example: string;
  /** One that looks alike, in which it does not. */
  counter: string;
}

/** A quantity that states something about the place, one of its parts or its people. */
export interface Observation extends MentionBase {
  kind: "observation";
  /** Full name of the place that the document reports on, e.g. 山西省晋中市平遥县; null when unknown. */
  place: string | null;
  /** GB/T 2260 code of the place, six digits; null when unknown. */
  place_code: string | null;
  /** The narrower thing measured (a firm, town, project), when the sentence names one. */
  subject: string | null;
  /** Id of a harmonised indicator, or null when the quantity is none of those. */
  indicator: string | null;
  /** The words of the document that name what is measured. */
  label: string;
  measure: Measure;
  /** The number as written, in `unit`; negative for a decline or a shortfall. */
  value: number;
  /** The unit as written, magnitude included: 亿元, 万亩, %. */
  unit: string;
  /** The same quantity in `base_unit`. */
  base_value: number;
  /** Base unit of the unit's family: CNY, 亩, t, %, pp, 户 … */
  base_unit: string;
  bound: Bound;
  status: Status;
  /** The year that the value refers to; null when neither text nor catalog names one. */
  year: number | null;
  /** First and last year of a span that the value sums or averages over; null for a single year. */
  period_start: number | null;
  period_end: number | null;
  /** Whether a thing that is counted by the year has come together over years (累计建成, 总量达): no value of a yearly series. */
  cumulative: boolean;
  /** The months, quarter or half-year that the value is of, or is due in, as written: 上半年, 1—9月, 10月底前. */
  part_of_year: string | null;
  /** Hedge and commitment words as written, in text order: 力争, 左右, 以上, 预计. */
  wording: string[];
  /** 0 to 1. */
  confidence: number;
}

/** A number that states no quantity, with the reason. */
export interface Exclusion extends MentionBase {
  kind: "exclusion";
  class: ExclusionClass;
}

/** One number of a document, with what became of it. */
export type Mention = Observation | Exclusion;

/** Where a fact about a document comes from: the catalog (which wins) or the text. */
export interface Fact<T> {
  value: T | null;
  origin: "catalog" | "inferred" | "unknown";
  /** What the inference rests on, as written in the text, with its place there; null for catalog facts. */
  evidence: (Span & { text: string; rule: string }) | null;
}

/** What is known about a document as a whole. */
export interface DocumentFacts {
  /** Full name with its parents, e.g. 山西省晋中市平遥县. */
  place: Fact<string>;
  place_code: Fact<string>;
  /** Calendar year in which the report was delivered. */
  delivered: Fact<number>;
  title: Fact<string>;
}

/** One row of `seeds/catalog.csv`; empty cells are undefined and are inferred. */
export interface CatalogRow {
  file: string;
  place?: string;
  place_code?: string;
  delivered?: number;
  title?: string;
  source?: string;
  note?: string;
}

/** Something in a text that a person should look at. */
export interface Issue extends Span {
  kind: "no-place" | "no-year" | "place-conflict" | "year-conflict";
  message: string;
  /** What the text may be read as, the likeliest first: full names of places, or years; empty where it says nothing. */
  readings: string[];
}

/** Everything that the engine says about one document. */
export interface Extraction {
  doc: string;
  facts: DocumentFacts;
  /** Headings in text order. */
  headings: (Span & { text: string; level: number })[];
  /** Every number of the text, in text order; spans never overlap. */
  mentions: Mention[];
  issues: Issue[];
}

/** A row of `data/indicators.csv`. */
export interface IndicatorRow {
  id: string;
  topic: string;
  zh: string;
  en: string;
  base_unit: string;
  /** Whether more is better (`up`), worse (`down`) or neither (`none`). */
  direction: "up" | "down" | "none";
  /** Whether values are counted at a moment (`stock`), add up over a period (`flow`), or are proportions or prices (`rate`). */
  nature: "stock" | "flow" | "rate";
  definition_zh: string;
  definition_en: string;
  /** Other words that reports use for it, separated by `;` in the file. */
  aliases: string[];
}

/** A row of `data/units.csv`: a unit without its magnitude (亩, not 万亩). */
export interface UnitRow {
  text: string;
  family: string;
  base_unit: string;
  /** Factor to the base unit as a decimal string: 斤 → "0.0005". */
  scale: string;
}

/** A row of `data/divisions.csv`: a place and, where it was renamed or merged, the years it existed. */
export interface DivisionRow {
  /** GB/T 2260, six digits. */
  code: string;
  name: string;
  level: "national" | "province" | "prefecture" | "county";
  /** Code of the place above; empty for provinces. */
  parent: string;
  /** First and last year of this name and code; null where open. */
  from: number | null;
  to: number | null;
  /** English name, with what it is where that is not a city or province: Pingyao County; absent where unknown. */
  en?: string;
}
