import type { Bilingual } from "../tables/problem.js";

/** A kind of file that its first bytes give away. */
export interface Signature {
  /** The bytes, as Latin-1. */
  bytes: string;
  /** Where they stand; at the beginning where it is left out. */
  at?: number;
  /** How to look further: a PDF is read, what a ZIP or OLE container is depends on what it holds. */
  container?: "pdf" | "zip" | "ole";
  name: Bilingual;
}

const image: Bilingual = { zh: "图片", en: "an image" };
const sound: Bilingual = { zh: "音频或视频", en: "a sound or video file" };
const packed: Bilingual = { zh: "压缩文件", en: "a compressed file" };

/** First bytes of kinds of file that are no plain text. */
export const signatures: readonly Signature[] = [
  { bytes: "%PDF-", container: "pdf", name: { zh: "PDF 文件", en: "a PDF file" } },
  {
    bytes: "PK\x03\x04",
    container: "zip",
    name: { zh: "Word（.docx）、Excel（.xlsx）或 ZIP 文件", en: "a Word, Excel or ZIP file" },
  },
  { bytes: "PK\x05\x06", container: "zip", name: { zh: "ZIP 压缩包", en: "a ZIP archive" } },
  {
    bytes: "\xD0\xCF\x11\xE0",
    container: "ole",
    name: { zh: "旧版 Office 文件（.doc、.xls）", en: "an old Office file (.doc, .xls)" },
  },
  { bytes: "{\\rtf", name: { zh: "RTF 文件", en: "an RTF file" } },
  { bytes: "%!PS", name: { zh: "PostScript 文件", en: "a PostScript file" } },
  { bytes: "MIME-Version:", name: { zh: "单个文件网页（.mht）", en: "a web archive (.mht)" } },
  { bytes: "From: <Saved by", name: { zh: "单个文件网页（.mht）", en: "a web archive (.mht)" } },
  { bytes: "bplist", name: { zh: "苹果网页归档（.webarchive）", en: "a Safari web archive (.webarchive)" } },
  { bytes: "ITSF", name: { zh: "CHM 帮助文件", en: "a compiled help file (.chm)" } },
  { bytes: "CAJ\x00", name: { zh: "知网 CAJ 文件", en: "a CAJ file" } },
  { bytes: "SQLite format 3", name: { zh: "SQLite 数据库", en: "an SQLite database" } },
  { bytes: "DUCK", at: 8, name: { zh: "DuckDB 数据库", en: "a DuckDB database" } },
  { bytes: "PAR1\x15", name: { zh: "Parquet 表", en: "a Parquet table" } },
  { bytes: "ARROW1\x00", name: { zh: "Arrow 表", en: "an Arrow table" } },
  { bytes: "<stata_dta>", name: { zh: "Stata 数据", en: "a Stata data set" } },
  { bytes: "\x89PNG", name: image },
  { bytes: "\xFF\xD8\xFF", name: image },
  { bytes: "GIF8", name: image },
  { bytes: "II*\x00", name: image },
  { bytes: "MM\x00*", name: image },
  { bytes: "WEBP", at: 8, name: image },
  { bytes: "ftyp", at: 4, name: sound },
  { bytes: "ID3\x03", name: sound },
  { bytes: "ID3\x04", name: sound },
  { bytes: "\x1F\x8B", name: packed },
  { bytes: "7z\xBC\xAF", name: packed },
  { bytes: "Rar!\x1A", name: packed },
  { bytes: "1AY&SY", at: 4, name: packed },
  { bytes: "\xFD7zXZ", name: packed },
  { bytes: "\x28\xB5\x2F\xFD", name: packed },
  { bytes: "ustar", at: 257, name: packed },
  { bytes: "\x7FELF", name: { zh: "程序", en: "a program" } },
  { bytes: "MZ\x90", name: { zh: "程序", en: "a program" } },
];

/** What an OLE container is, by the name of a stream that it has; the first row that fits. */
export const oleStreams: readonly { stream: string; encrypted?: true; name: Bilingual }[] = [
  // Office keeps a file with a password as one stream of a container
  { stream: "EncryptedPackage", encrypted: true, name: { zh: "加密的 Office 文件", en: "an encrypted Office file" } },
  {
    stream: "WordDocument",
    name: { zh: "旧版 Word 或 WPS 文件（.doc、.wps）", en: "an old Word or WPS file (.doc, .wps)" },
  },
  { stream: "Workbook", name: { zh: "旧版 Excel 或 WPS 表格（.xls、.et）", en: "an old Excel file (.xls, .et)" } },
  { stream: "PowerPoint Document", name: { zh: "旧版演示文稿（.ppt）", en: "an old presentation (.ppt)" } },
  { stream: "__nameid_version1.0", name: { zh: "Outlook 邮件（.msg）", en: "an Outlook message (.msg)" } },
];

/** A list that every Office file since 2007 has; a ZIP archive of a folder named `word` has none. */
const types = "[Content_Types].xml";

/** What a ZIP container is, by members whose names begin so; the first row of which it has all, else it is an archive. */
export const zipMembers: readonly {
  members: readonly string[];
  kind: "docx" | "xlsx" | "unsupported";
  name: Bilingual;
}[] = [
  { members: [types, "word/"], kind: "docx", name: { zh: "Word 文档（.docx）", en: "a Word document (.docx)" } },
  {
    members: [types, "xl/workbook.bin"],
    kind: "unsupported",
    name: { zh: "Excel 二进制文件（.xlsb）", en: "a binary Excel file (.xlsb)" },
  },
  { members: [types, "xl/"], kind: "xlsx", name: { zh: "Excel 工作簿（.xlsx）", en: "an Excel workbook (.xlsx)" } },
  {
    members: [types, "ppt/"],
    kind: "unsupported",
    name: { zh: "演示文稿（.pptx）", en: "a presentation (.pptx)" },
  },
  { members: ["OFD.xml"], kind: "unsupported", name: { zh: "OFD 版式文件", en: "an OFD file" } },
  {
    members: ["META-INF/container.xml"],
    kind: "unsupported",
    name: { zh: "电子书（.epub）", en: "an e-book (.epub)" },
  },
  {
    members: ["META-INF/manifest.xml", "content.xml"],
    kind: "unsupported",
    name: { zh: "OpenDocument 文件（.odt、.ods）", en: "an OpenDocument file (.odt, .ods)" },
  },
  { members: ["Index/Document.iwa"], kind: "unsupported", name: { zh: "Pages 文稿", en: "a Pages document" } },
];

/** What a file is called that has none of the signatures, but bytes that no text has. */
export const binary: Bilingual = { zh: "二进制文件", en: "a binary file" };
