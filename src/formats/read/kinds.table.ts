import type { Bilingual } from "../../tables/problem.js";

/** A kind of file that is read. */
export type ReadableKind = "text" | "html" | "docx" | "xlsx" | "pdf" | "csv" | "tmx" | "zip";

/** A kind of file; `encrypted` is one with a password, `unsupported` one that nothing here reads. */
export type FileKind = ReadableKind | "encrypted" | "unsupported";

/** What a kind is called. */
export const kindNames: Record<ReadableKind, Bilingual> = {
  text: { zh: "纯文本", en: "plain text" },
  html: { zh: "网页（HTML）", en: "a web page (HTML)" },
  docx: { zh: "Word 文档（.docx）", en: "a Word document (.docx)" },
  xlsx: { zh: "Excel 工作簿（.xlsx）", en: "an Excel workbook (.xlsx)" },
  pdf: { zh: "PDF 文件", en: "a PDF file" },
  csv: { zh: "逗号或制表符分隔的表", en: "a table of separated values (CSV)" },
  tmx: { zh: "翻译记忆库（TMX）", en: "a translation memory (TMX)" },
  zip: { zh: "ZIP 压缩包", en: "a ZIP archive" },
};

/** What the ending of a name promises; a name with another ending promises nothing. */
export const endingKinds: Readonly<Record<string, FileKind>> = {
  txt: "text",
  text: "text",
  md: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  xlsx: "xlsx",
  xlsm: "xlsx",
  xltx: "xlsx",
  pdf: "pdf",
  csv: "csv",
  tsv: "csv",
  tab: "csv",
  tmx: "tmx",
  zip: "zip",
  doc: "unsupported",
  wps: "unsupported",
  xls: "unsupported",
  et: "unsupported",
  rtf: "unsupported",
  ofd: "unsupported",
  mht: "unsupported",
  mhtml: "unsupported",
};

/** Formats of text that are no report, by how the text begins, whatever the ending of its name. */
export const textFormats: readonly { begins: RegExp; name: Bilingual }[] = [
  {
    begins: /^(?:\{\s*"|\[\s*[[{"])/,
    name: { zh: "JSON 数据", en: "JSON data" },
  },
  {
    begins: /^<\?xml/,
    name: { zh: "XML 文件", en: "an XML file" },
  },
];

/** How a translation memory begins. */
export const TMX_BEGINS = /^(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<tmx[\s>]/i;
