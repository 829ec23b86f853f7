import type { CatalogRow, Extraction, Issue } from "../../engine/types.js";
import { describeProblem, type Bilingual, type Problem } from "../problem.js";
import { findBrokenEnd } from "./ending.js";
import { findMissingHalf } from "./halves.js";
import { findLostTables } from "./lost-tables.js";
import { findOtherPlace } from "./other-place.js";
import type { PlaceNames } from "./place-names.js";

/** One report as read, with what its file, its row of the catalog and its row of a table say about it. */
export interface CheckedReport {
  /** The file as problems name it, archives and folders before it: `31.zip/内蒙古.docx`. */
  file: string;
  text: string;
  extraction: Extraction;
  catalog?: CatalogRow;
  /** What a table or the file's metadata says. */
  hints?: { place?: string };
}

/** Says what a person should look at in one report; linear in its length. `places` are those of `createPlaceNames`. */
export function findReportProblems(report: CheckedReport, places: PlaceNames): Problem[] {
  const { file, extraction } = report;
  // where there is nothing to date and to place, one word is enough
  if (extraction.mentions.length === 0)
    return [describeProblem("no-numbers", { file }), ...findOtherPlace(report, places)];
  const problems = [...describeIssues(report), ...findOtherPlace(report, places)];
  const lost = findLostTables(report.text, extraction, file);
  if (lost) problems.push(lost);
  if (problems.some(({ kind }) => kind === "no-facts")) return problems;
  // whoever wrote so into the catalog knows that something is missing
  return EXCERPT.test(report.catalog?.note ?? "") ? problems : [...problems, ...findGaps(report)];
}

/** Describes what is unclear of place and year; that both are is said at once. */
function describeIssues({ file, extraction }: CheckedReport): Problem[] {
  const { issues } = extraction;
  const lacks = (kind: Issue["kind"]): boolean => issues.some((issue) => issue.kind === kind);
  if (lacks("no-place") && lacks("no-year")) return [describeProblem("no-facts", { file })];
  return issues.map((issue) => describeProblem(issue.kind, { file, value: readingsOf(issue) }));
}

/** Words of a catalog's note that call a report a part of itself. */
const EXCERPT = /节选|摘录|摘要|片段|excerpt|extract|fragment/i;

function findGaps({ file, text, extraction }: CheckedReport): Problem[] {
  const broken = findBrokenEnd(text);
  const missing = findMissingHalf(text, extraction);
  return [
    ...(broken === null ? [] : [describeProblem("cut-off", { file, value: broken })]),
    ...(missing ? [describeProblem(missing, { file })] : []),
  ];
}

/** The readings between which the text leaves a choice, in words. */
function readingsOf({ readings }: Issue): Bilingual {
  const [first = "", ...others] = readings;
  if (others.length === 0) return { zh: `${first}（依据不足）`, en: `${first} (on weak evidence)` };
  return { zh: readings.join("，或 "), en: readings.join(" or ") };
}
