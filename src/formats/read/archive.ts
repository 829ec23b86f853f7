import { readFileBytes } from "./read.js";
import { failed, type FileReading, type Reader } from "./reader.js";
import { openZip } from "./zip.js";

/** Reads an archive in memory as one file of many reports, each told by its path within: `/2021/平遥县.docx`. */
export const readArchive: Reader = async ({ file, bytes }, options) => {
  const reading: FileReading = { reports: [], problems: [] };
  for await (const item of openZip(bytes, file, options)) {
    const { reports, problems } = "problem" in item ? failed(item.problem) : await readFileBytes(item, options);
    const path = "problem" in item ? "" : item.file.slice(file.length);
    reading.reports.push(...reports.map((report) => ({ ...report, part: `${path}${report.part}` })));
    reading.problems.push(...problems);
  }
  return reading;
};
