import type { SiteTables } from "./database.js";

/** A row of problems as the fields of a `Problem`, in SQL. */
export const problemFields = `kind: p.kind, weight: p.weight, file: p.file, line: p.line, page: p.page,
  reason: {zh: p.reason_zh, en: p.reason_en}, remedy: {zh: p.remedy_zh, en: p.remedy_en}`;

/** All problems of a build as JSON text. */
export async function problemsFile({ database }: SiteTables): Promise<string> {
  const query = `SELECT to_json(coalesce(list({${problemFields}} ORDER BY p.rowid), []))::VARCHAR AS json FROM built.problems p`;
  const [row] = await database.rows(query);
  return row!.json as string;
}
