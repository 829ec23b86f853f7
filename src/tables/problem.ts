/** One sentence in both languages of the project. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** What can be wrong with a file of the user, each worded in `problems.table.ts`. */
export type ProblemKind =
  | "empty"
  | "binary"
  | "office-file"
  | "not-text"
  | "no-chinese"
  | "unreadable"
  | "missing"
  | "directory"
  | "unsupported"
  | "duplicate-doc"
  | "catalog-unreadable"
  | "catalog-column"
  | "catalog-file"
  | "catalog-duplicate"
  | "catalog-code"
  | "catalog-year";

/** Something in a user's file that could not be used; everything else goes on without it. */
export interface Problem {
  kind: ProblemKind;
  /** The file as the user named it, or its name within the folder read. */
  file: string;
  /** Line within the file, counted from 1; null when the whole file is meant. */
  line: number | null;
  /** What is wrong. */
  reason: Bilingual;
  /** What to do about it. */
  remedy: Bilingual;
}
