import { textAt, withRemedy } from "./fault.js";
import { problemTexts } from "./problems.table.js";
import { visibleWhole } from "./visible.js";

/** One sentence in both languages of the project. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** How much a problem matters: the file was left out; it was used but should be looked at; good to know. */
export type Weight = "error" | "warning" | "note";

/** What can be wrong with a file of the user; `problems.table.ts` words and weighs each. */
export type ProblemKind =
  | "empty"
  | "unsupported"
  | "not-text"
  | "damaged"
  | "unreadable"
  | "too-large"
  | "too-long"
  | "encrypted"
  | "corrupt"
  | "no-text"
  | "pages-without-text"
  | "pages-left-out"
  | "no-text-column"
  | "sentences-joined"
  | "not-chinese"
  | "row-without-text"
  | "unpacked-size"
  | "too-many-members"
  | "too-deep"
  | "too-nested"
  | "unsafe-path"
  | "link"
  | "time-limit"
  | "memory-limit"
  | "reader-failed"
  | "no-package"
  | "mislabelled-type"
  | "scripts"
  | "no-numbers"
  | "other-place"
  | "no-facts"
  | "no-place"
  | "no-year"
  | "place-conflict"
  | "year-conflict"
  | "cut-off"
  | "lost-table"
  | "no-plan"
  | "no-review"
  | "duplicate-report"
  | "missing"
  | "no-match"
  | "directory"
  | "duplicate-doc"
  | "is-catalog"
  | "catalog-unreadable"
  | "catalog-column"
  | "catalog-cells"
  | "catalog-control"
  | "catalog-long"
  | "catalog-file"
  | "catalog-duplicate"
  | "catalog-code"
  | "catalog-year";

/** Something in a user's file that could not be used; everything else goes on without it. */
export interface Problem {
  kind: ProblemKind;
  weight: Weight;
  /** The file as the user named it, or its name within the folder read. */
  file: string;
  /** Line within the file, counted from 1; null when the whole file is meant. */
  line: number | null;
  /** Page of a PDF, counted from 1; null when the whole file is meant. */
  page: number | null;
  /** What is wrong. */
  reason: Bilingual;
  /** What to do about it. */
  remedy: Bilingual;
}

/** Where a problem is, and the value that the wording quotes. */
export interface ProblemPlace {
  file: string;
  line?: number;
  page?: number;
  value?: string | Bilingual;
}

/** Words a problem in both languages. */
export function describeProblem(kind: ProblemKind, place: ProblemPlace): Problem {
  const { file, line = null, page = null, value = "" } = place;
  const values = typeof value === "string" ? { zh: value, en: value } : value;
  const fill = (text: Bilingual): Bilingual => ({
    zh: text.zh.replaceAll("{value}", () => values.zh),
    en: text.en.replaceAll("{value}", () => values.en),
  });
  const { weight, reason, remedy } = problemTexts[kind];
  return { kind, weight, file, line, page, reason: fill(reason), remedy: fill(remedy) };
}

/** Words a problem on one line, `seeds/a.txt:3: reason; remedy`, in both languages; what a terminal would obey is written out. */
export function formatProblem({ file, line, reason, remedy }: Problem): Bilingual {
  const { zh, en } = textAt(line === null ? file : `${file}:${line}`, withRemedy(reason, remedy));
  return { zh: visibleWhole(zh), en: visibleWhole(en) };
}
