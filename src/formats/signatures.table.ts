import type { Bilingual } from "../tables/problem.js";

/** First bytes (as Latin-1) of kinds of file that people put in place of a text file. */
export const signatures: readonly { bytes: string; name: Bilingual }[] = [
  { bytes: "%PDF-", name: { zh: "PDF 文件", en: "a PDF file" } },
  { bytes: "PK\x03\x04", name: { zh: "Word（.docx）、Excel（.xlsx）或 ZIP 文件", en: "a Word, Excel or ZIP file" } },
  { bytes: "\xD0\xCF\x11\xE0", name: { zh: "旧版 Office 文件（.doc、.xls）", en: "an old Office file (.doc, .xls)" } },
  { bytes: "{\\rtf", name: { zh: "RTF 文件", en: "an RTF file" } },
  { bytes: "\x89PNG", name: { zh: "图片", en: "an image" } },
  { bytes: "\xFF\xD8\xFF", name: { zh: "图片", en: "an image" } },
  { bytes: "GIF8", name: { zh: "图片", en: "an image" } },
  { bytes: "\x1F\x8B", name: { zh: "压缩文件", en: "a compressed file" } },
  { bytes: "7z\xBC\xAF", name: { zh: "压缩文件", en: "a compressed file" } },
  { bytes: "Rar!", name: { zh: "压缩文件", en: "a compressed file" } },
];

/** What a file is called that has none of the signatures, but bytes that no text has. */
export const binary: Bilingual = { zh: "二进制文件", en: "a binary file" };
