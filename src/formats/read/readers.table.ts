import type { ReadableKind } from "./kinds.table.js";
import type { Reader } from "./reader.js";

/** The reader of each kind, loaded when the first file of the kind is read. */
export const readers: Record<ReadableKind, () => Promise<Reader>> = {
  text: async () => (await import("./text.js")).readText,
  html: async () => (await import("./html.js")).readHtml,
  docx: async () => (await import("./docx.js")).readDocx,
  xlsx: async () => (await import("./xlsx.js")).readXlsx,
  pdf: async () => (await import("./pdf.js")).readPdf,
  csv: async () => (await import("./csv.js")).readCsvFile,
  tmx: async () => (await import("./tmx.js")).readTmx,
  zip: async () => (await import("./archive.js")).readArchive,
};
