/** Name of the file that says what is known about the reports of its folder. */
export const CATALOG = "catalog.csv";

/** What people and systems leave beside reports: hidden files, lock files, a note on the folder. */
const BESIDE = /^(?:\.|~\$|readme\b|thumbs\.db$|desktop\.ini$|__macosx$)|~$/i;

/** Whether a file or folder of that name is none of somebody's reports. */
export function isBeside(name: string): boolean {
  return BESIDE.test(name);
}
