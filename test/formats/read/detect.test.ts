import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detectKind, isArchive } from "../../../src/formats/read/detect.js";
import { folderOf } from "../folder-of.js";
import { zipOf } from "../zip-of.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const ole = (stream: string) =>
  Buffer.concat([latin1("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Buffer.alloc(600), Buffer.from(stream, "utf16le")]);
const office = (part: string) => zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "<x/>", [part]: "<x/>" });
const gbk = Uint8Array.from([0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x25]);

describe("A file is what it holds", () => {
  test.each([
    ["a.txt", utf8("政府工作报告\n增长5%"), "text"],
    ["a.txt", gbk, "text"],
    ["a", utf8("<试行>增长5%"), "text"],
    ["a.txt", utf8("增长<br>5%，增长<b>6%</b>"), "text"],
    ["a.txt", utf8("\n<!DOCTYPE html><p>增长5%</p>"), "html"],
    ["a.txt", utf8("<?xml version='1.0'?><!-- a --><html><p>增长5%</p></html>"), "html"],
    ["a.doc", utf8("<html><body>增长5%</body></html>"), "html"],
    ["a.xls", utf8("<table><tr><td>5%</td></tr></table>"), "html"],
    ["a.txt", utf8("政府工作报告\n<p>一</p><p>二</p><p>增长5%</p>"), "html"],
    ["a.html", utf8("增长<br>5%"), "html"],
    ["a.html", utf8("增长5%"), "text"],
    ["a.txt", Buffer.from("\uFEFF<html><p>增长5%</p></html>", "utf16le"), "html"],
    ["a.csv", utf8("place,text\n平遥县,增长5%\n"), "csv"],
    ["a.csv", utf8("text\n增长5%\n"), "csv"],
    ["a.csv", utf8("政府工作报告\n各位代表，增长5%\n"), "text"],
    [
      "a.tmx",
      utf8('<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><body/></tmx>'),
      "tmx",
    ],
    ["a.txt", utf8("<tmx version='1.4'></tmx>"), "tmx"],
    ["a.txt", utf8("[1] 政府工作报告\n增长5%"), "text"],
    ["a.txt", utf8("<正文>增长5%</正文><注>一</注><注>二</注>"), "text"],
    ["a.tsv", utf8("地区\tGDP\n平遥县\t5\n"), "csv"],
    ["a.xls", utf8("地区\tGDP\n平遥县\t5\n"), "csv"],
    ["a.txt", utf8("place,year,full_text\n平遥县,2022,增长5%\n"), "csv"],
    ["a.txt", utf8("内容,有,逗号\n但是不是表\n"), "text"],
    ["a.txt", utf8("增长5%, 增长6%\n增长7%, 增长8%\n"), "text"],
    ["a.dat", latin1("%PDF-1.7\n"), "pdf"],
    ["a.pdf", latin1("\r\n junk\n%PDF-1.4\n"), "pdf"],
    ["a.txt", latin1("as in %PDF-1.4"), "text"],
  ])("%s is read as what it is", async (name, bytes, kind) => {
    expect((await detectKind(name, bytes)).kind).toBe(kind);
  });

  test.each([
    ["a.docx", "word/document.xml", "docx"],
    ["a.zip", "word/document.xml", "docx"],
    ["a.xlsx", "xl/workbook.xml", "xlsx"],
    ["a.xlsb", "xl/workbook.bin", "unsupported"],
    ["a.pptx", "ppt/presentation.xml", "unsupported"],
  ])("%s is told by its parts: %s", async (name, part, kind) => {
    expect((await detectKind(name, await office(part))).kind).toBe(kind);
  });

  test("an archive of a folder that is called word is an archive", async () => {
    expect((await detectKind("a.zip", await zipOf({ "word/a.docx": "x" }))).kind).toBe("zip");
  });

  test("an Office file or archive that is cut off is what its name says", async () => {
    const bytes = (await office("word/document.xml")).subarray(0, 200);
    expect([(await detectKind("a.docx", bytes)).kind, (await detectKind("a.zip", bytes)).kind]).toEqual([
      "docx",
      "zip",
    ]);
  });

  test.each([
    ["a.docx", ole("EncryptedPackage"), "encrypted", "an encrypted Office file"],
    ["a.doc", ole("WordDocument"), "unsupported", "an old Word or WPS file (.doc, .wps)"],
    ["a.xls", ole("Workbook"), "unsupported", "an old Excel file (.xls, .et)"],
    ["a.wps", ole("?"), "unsupported", "an old Office file (.doc, .xls)"],
    ["a.rtf", latin1("{\\rtf1 x}"), "unsupported", "an RTF file"],
    ["a.txt", latin1("\x89PNG\r\n\x1A\n"), "unsupported", "an image"],
    ["a.jpg", latin1("\xFF\xD8\xFF\xE0"), "unsupported", "an image"],
    ["a.rar", latin1("Rar!\x1A\x07"), "unsupported", "a compressed file"],
    ["a.7z", latin1("7z\xBC\xAF\x27\x1C"), "unsupported", "a compressed file"],
    ["a.gz", latin1("\x1F\x8B\x08"), "unsupported", "a compressed file"],
    ["a.mht", utf8("MIME-Version: 1.0\nContent-Type: multipart/related"), "unsupported", "a web archive (.mht)"],
    ["a.db", latin1("SQLite format 3\0"), "unsupported", "an SQLite database"],
    ["a.xml", utf8("<?xml version='1.0'?><w:wordDocument/>"), "unsupported", "an XML file"],
    ["a.json", utf8('[{"text": "增长5%"}]'), "unsupported", "JSON data"],
    ["a.txt", utf8('{\n  "text": "增长5%"\n}'), "unsupported", "JSON data"],
    ["a.xlf", utf8("<?xml version='1.0'?><xliff><file/></xliff>"), "unsupported", "an XML file"],
    ["a.txt", utf8("<corpus><s>增长5%</s><s>增长6%</s></corpus>"), "unsupported", "an XML file"],
    ["a.bin", latin1("\x01\x00\x02\x00\xFE\xFD\x00"), "unsupported", "a binary file"],
  ])("%s is told from what can be read, and named", async (name, bytes, kind, en) => {
    expect(await detectKind(name, bytes)).toMatchObject({ kind, mislabelled: false, name: { en } });
  });

  test("an OFD file is named, which archives hide", async () => {
    const bytes = await zipOf({ "OFD.xml": "<x/>" });
    expect(await detectKind("a.ofd", bytes)).toMatchObject({ kind: "unsupported", name: { en: "an OFD file" } });
  });
});

test.each([
  ["a.txt", utf8("<html><p>5%</p></html>"), true],
  ["a.HTML", utf8("<html><p>5%</p></html>"), false],
  ["a.doc", utf8("增长5%"), true],
  ["a.docx", latin1("%PDF-1.7"), true],
  ["a.unknown", utf8("增长5%"), false],
  ["a", utf8("<html><p>5%</p></html>"), false],
  ["a.txt", latin1("\x89PNG"), false],
])("A name that promises another kind than is read is mislabelled: %s", async (name, bytes, mislabelled) => {
  expect((await detectKind(name, bytes)).mislabelled).toBe(mislabelled);
});

test("A file on the disk is an archive where it is a ZIP and no Office file", async () => {
  const folder = folderOf({
    "a.zip": await zipOf({ "a.txt": "5%" }),
    "b.docx": await office("word/document.xml"),
    "c.txt": "PK",
    "d.zip": "",
  });
  const answers = ["a.zip", "b.docx", "c.txt", "d.zip"].map((name) => isArchive(join(folder, name)));
  expect(await Promise.all(answers)).toEqual([true, false, false, false]);
});
