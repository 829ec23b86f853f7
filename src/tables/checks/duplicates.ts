import { describeProblem, type Problem } from "../problem.js";
import { SAMPLE, type ReportSketch } from "./sketch.js";

/** What is known of a report where it is compared with others. */
export interface Sketched {
  doc: string;
  /** The file as problems name it. */
  file: string;
  place_code: string | null;
  delivered: number | null;
  sketch: ReportSketch;
}

/** Of two versions of one report, this part of their sentences is the same at least. */
const ALIKE = 0.5;
/** Of a fragment, this part of its sentences stands in the whole at least; asked of one place and year alone. */
const CONTAINED = 0.8;
/** With fewer sentences in common in the samples, the estimate is chance. */
const FEWEST_SHARED = 6;
/** By how many of its smallest hashes a report is looked up. */
const KEYS = 4;
/** More reports than this under one key share a stock phrase, no text. */
const MOST_PER_KEY = 48;

/**
 * Finds reports that are in a collection twice, be it as another file type, and says so of the later one; the first stays
 * unmentioned. Reads `reports` once in their order, in time and memory linear in their number.
 */
export function findDuplicates(reports: Iterable<Sketched>): Problem[] {
  const problems: Problem[] = [];
  const exact = new Map<string, Sketched>();
  const byKey = new Map<string, Sketched[]>();
  for (const report of reports) {
    const { sketch } = report;
    if (sketch.exact === "") continue;
    const keys = keysOf(report);
    const twin = exact.get(sketch.exact) ?? findAlike(report, keys, byKey);
    if (twin) problems.push(describeProblem("duplicate-report", { file: report.file, value: twin.file }));
    else {
      exact.set(sketch.exact, report);
      for (const key of keys) remember(byKey, key, report);
    }
  }
  return problems;
}

function keysOf({ place_code, delivered, sketch }: Sketched): string[] {
  const keys = sketch.sample.slice(0, KEYS).map(String);
  if (place_code !== null && delivered !== null) keys.push(`${place_code}/${delivered}`);
  return keys;
}

function remember(byKey: Map<string, Sketched[]>, key: string, report: Sketched): void {
  const same = byKey.get(key);
  if (!same) byKey.set(key, [report]);
  else if (same.length < MOST_PER_KEY) same.push(report);
}

function findAlike(report: Sketched, keys: readonly string[], byKey: ReadonlyMap<string, Sketched[]>): Sketched | null {
  for (const key of keys) for (const other of byKey.get(key) ?? []) if (isSameReport(report, other)) return other;
  return null;
}

/** Whether two texts are versions of one report: alike, or of the same place and year and one within the other. */
function isSameReport(a: Sketched, b: Sketched): boolean {
  const { shared, alike } = compareSamples(a.sketch, b.sketch);
  if (shared < FEWEST_SHARED) return false;
  if (alike >= ALIKE) return true;
  if (a.place_code !== b.place_code || a.delivered !== b.delivered) return false;
  const [one, other] = [a.sketch.sentences, b.sketch.sentences];
  const common = (alike * (one + other)) / (1 + alike);
  return common / Math.min(one, other) >= CONTAINED;
}

/** How many sentences of the joint sample both have, and their part of it, which estimates that of all sentences. */
function compareSamples(a: ReportSketch, b: ReportSketch): { shared: number; alike: number } {
  let i = 0;
  let j = 0;
  let seen = 0;
  let shared = 0;
  for (; seen < SAMPLE && (i < a.sample.length || j < b.sample.length); seen++) {
    const [one, other] = [a.sample[i] ?? Infinity, b.sample[j] ?? Infinity];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return { shared, alike: seen === 0 ? 0 : shared / seen };
}
