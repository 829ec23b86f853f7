/**
 * What `import … from "zhibiao/read"` gives, in Node: from files of any kind to texts.
 *
 * @module zhibiao/read
 */
export { documentsOf, readDocuments, type DocumentReading, type ReadDocument } from "../formats/document.js";
export { extractReport, type ReportInput } from "../formats/extract.js";
export { readFileBytes } from "../formats/read/read.js";
export {
  defaultLimits,
  type FileBytes,
  type FileReading,
  type Hints,
  type Limits,
  type ReadOptions,
  type ReadReport,
} from "../formats/read/reader.js";
export { Fault } from "../tables/fault.js";
export { readTables, type Tables } from "../formats/tables.js";
