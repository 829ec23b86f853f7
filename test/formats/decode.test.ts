import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/formats/decode.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 地区生产总值增长5%。 as a Chinese Windows program saves it. */
const gbk = Uint8Array.from([
  0xb5, 0xd8, 0xc7, 0xf8, 0xc9, 0xfa, 0xb2, 0xfa, 0xd7, 0xdc, 0xd6, 0xb5, 0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x25, 0xa1,
  0xa3,
]);
const wide = (text: string, byteOrder: "le" | "be") => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return Uint8Array.from(byteOrder === "le" ? bytes : bytes.swap16());
};

describe("Text is decoded", () => {
  test.each([
    ["UTF-8", utf8("增长5%"), { text: "增长5%", encoding: "utf-8" }],
    ["UTF-8 with a byte order mark, which is dropped", utf8("\uFEFF增长5%"), { text: "增长5%", encoding: "utf-8" }],
    ["line ends of Windows", utf8("一\r\n二\r\n"), { text: "一\n二\n", encoding: "utf-8" }],
    ["line ends of old Macs", utf8("一\r二"), { text: "一\n二", encoding: "utf-8" }],
    ["GBK", gbk, { text: "地区生产总值增长5%。", encoding: "gb18030" }],
    ["UTF-16, little end first", wide("增长5%", "le"), { text: "增长5%", encoding: "utf-16le" }],
    ["UTF-16, big end first", wide("增长5%", "be"), { text: "增长5%", encoding: "utf-16be" }],
    [
      "a file cut off within its last character",
      utf8("增长5%。").subarray(0, -1),
      { text: "增长5%", encoding: "utf-8" },
    ],
    ["text with angle brackets in it", utf8("《条例》<试行>"), { text: "《条例》<试行>", encoding: "utf-8" }],
    ["ASCII alone", utf8("5%"), { text: "5%", encoding: "utf-8" }],
  ])("from %s", (_, bytes, expected) => {
    expect(decodeText(bytes)).toEqual({ ...expected, damaged: 0 });
  });

  test("around a few damaged bytes of UTF-8, which are counted", () => {
    const bytes = utf8("各位代表，现在向大会报告工作。".repeat(60));
    bytes.set([0xff, 0xff, 0xff], 30);
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ encoding: "utf-8", damaged: 3 });
    expect("text" in decoded && decoded.text.slice(0, 13)).toBe("各位代表，现在向大会\uFFFD\uFFFD\uFFFD");
  });
});

describe("What is no text is told by kind", () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => 1 + ((i * 7919 + (i >> 3) * 31) % 255));
  test.each([
    ["nothing", utf8(""), { fault: "empty" }],
    ["blanks", utf8(" \n\t\r\n\u3000"), { fault: "empty" }],
    ["only a byte order mark", utf8("\uFEFF"), { fault: "empty" }],
    ["a PDF", utf8("%PDF-1.7\n增长"), { fault: "binary", value: { en: "a PDF file" } }],
    [
      "a Word file",
      Buffer.from("PK\x03\x04word/document.xml"),
      { fault: "binary", value: { en: "a Word, Excel or ZIP file" } },
    ],
    [
      "an old Word file",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      { fault: "binary", value: { en: "an old Office file (.doc, .xls)" } },
    ],
    ["an image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), { fault: "binary", value: { en: "an image" } }],
    [
      "bytes with a zero among them",
      Uint8Array.from([0xe5, 0, 0x9a, 1]),
      { fault: "binary", value: { en: "a binary file" } },
    ],
    ["a web page", utf8("\n<!DOCTYPE html><p>增长5%</p>"), { fault: "markup" }],
    ["a part of a web page", utf8("<div class=x>增长5%</div>"), { fault: "markup" }],
    ["noise without a zero", noise, { fault: "not-text" }],
    ["control characters", utf8("\x01\x02\x03增长"), { fault: "not-text" }],
  ])("%s", (_, bytes, expected) => {
    expect(decodeText(bytes)).toMatchObject(expected);
  });
});
