import { extname } from "node:path/posix";

/** A report by where it was found. */
export interface Found {
  /** Name of the file within the folder, of a member as `a.zip/b.docx`. */
  file: string;
  /** What tells it from others of the same file; empty where it is alone. */
  part: string;
}

/**
 * Names reports: by the file's name without folder and extension; where several would have the same name, by the
 * whole path. `[{file: "2021/平遥县.txt", part: ""}]` → `["平遥县"]`.
 */
export function nameReports(reports: readonly Found[]): string[] {
  const times = new Map<string, number>();
  for (const report of reports) times.set(shortName(report), (times.get(shortName(report)) ?? 0) + 1);
  return reports.map((report) => (times.get(shortName(report)) === 1 ? shortName(report) : report.file + report.part));
}

function shortName({ file, part }: Found): string {
  const base = file.slice(file.lastIndexOf("/") + 1);
  return base.slice(0, base.length - extname(base).length) + part;
}
