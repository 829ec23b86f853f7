import type {
  DocumentFacts,
  Exclusion,
  ExclusionClass,
  Extraction,
  Mention,
  Observation,
} from "../../src/engine/types.js";
import type { Report } from "../../src/tables/report.js";
import { describeReport } from "../../src/tables/report.js";

/** Divisions that the reports of these tests are about. */
const divisions = [
  { code: "140000", name: "山西省", level: "province", parent: "", from: null, to: null },
  { code: "140700", name: "晋中市", level: "prefecture", parent: "140000", from: null, to: null },
  { code: "140728", name: "平遥县", level: "county", parent: "140700", from: null, to: null },
  { code: "140727", name: "祁县", level: "county", parent: "140700", from: null, to: null },
] as const;

/** An observation of the words of `text` that `quote` names. */
export function observed(text: string, quote: string, fields: Partial<Observation> = {}): Observation {
  const start = text.indexOf(quote);
  return {
    kind: "observation",
    doc: "a",
    place: null,
    place_code: null,
    subject: null,
    indicator: null,
    label: "",
    measure: "level",
    value: 1,
    unit: "亩",
    base_value: 1,
    base_unit: "亩",
    bound: "eq",
    status: "actual",
    year: 2022,
    period_start: null,
    period_end: null,
    cumulative: false,
    part_of_year: null,
    wording: [],
    confidence: 1,
    section: null,
    rules: ["level"],
    start,
    end: start + quote.length,
    text: quote,
    ...fields,
  };
}

/** An exclusion of the words of `text` that `quote` names. */
export function excluded(text: string, quote: string, reason: ExclusionClass): Exclusion {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  return { kind: "exclusion", doc: "a", class: reason, section: null, rules: [reason], text: quote, ...span };
}

/** A report whose place has this full name and code. */
export function reportOf(fields: {
  doc?: string;
  text?: string;
  place?: string | null;
  code?: string | null;
  mentions?: Mention[];
}): Report {
  const { doc = "a", text = "", place = "山西省晋中市平遥县", code = "140728", mentions = [] } = fields;
  const evidence = null;
  const facts: DocumentFacts = {
    place: { value: place, origin: place === null ? "unknown" : "catalog", evidence },
    place_code: { value: code, origin: code === null ? "unknown" : "catalog", evidence },
    delivered: { value: 2022, origin: "inferred", evidence: { start: 0, end: 5, text: "2022年", rule: "heading" } },
    title: { value: null, origin: "unknown", evidence },
  };
  const own = mentions.map((mention): Mention => ({ ...mention, doc }));
  const extraction: Extraction = { doc, facts, headings: [], mentions: own, issues: [] };
  return describeReport({ doc, file: `${doc}.txt`, text }, extraction, divisions);
}
