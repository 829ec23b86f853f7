import { describe, expect, test } from "vitest";
import { decodeText, parseEncoding } from "../../src/formats/decode.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 地区生产总值增长5%。 as a Chinese Windows program saves it. */
const gbk = Uint8Array.from([
  0xb5, 0xd8, 0xc7, 0xf8, 0xc9, 0xfa, 0xb2, 0xfa, 0xd7, 0xdc, 0xd6, 0xb5, 0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x25, 0xa1,
  0xa3,
]);
const wide = (text: string, byteOrder: "le" | "be") => {
  const bytes = Buffer.from(text, "utf16le");
  return Uint8Array.from(byteOrder === "le" ? bytes : bytes.swap16());
};
const words = "bush hid the facts and so did many others who wrote letters in pairs";
const prose = "地区生产总值增长百分之五，城镇新增就业一万二千人，粮食总产量再创新高。";

describe("Text is decoded", () => {
  test.each([
    ["UTF-8", utf8("增长5%"), { text: "增长5%", encoding: "utf-8" }],
    ["UTF-8 with a byte order mark, which is dropped", utf8("\uFEFF增长5%"), { text: "增长5%", encoding: "utf-8" }],
    ["line ends of Windows", utf8("一\r\n二\r\n"), { text: "一\n二\n", encoding: "utf-8" }],
    ["line ends of old Macs", utf8("一\r二"), { text: "一\n二", encoding: "utf-8" }],
    ["GBK", gbk, { text: "地区生产总值增长5%。", encoding: "gb18030" }],
    ["UTF-16, little end first", wide("\uFEFF增长5%", "le"), { text: "增长5%", encoding: "utf-16le" }],
    ["UTF-16, big end first", wide("\uFEFF增长5%", "be"), { text: "增长5%", encoding: "utf-16be" }],
    ["UTF-16 without a mark, little end first", wide("增长5%\n", "le"), { text: "增长5%\n", encoding: "utf-16le" }],
    ["UTF-16 without a mark, big end first", wide("增长5%\n", "be"), { text: "增长5%\n", encoding: "utf-16be" }],
    [
      "UTF-16 without a mark or a zero byte, little end first",
      wide(prose, "le"),
      { text: prose, encoding: "utf-16le" },
    ],
    ["UTF-16 without a mark or a zero byte, big end first", wide(prose, "be"), { text: prose, encoding: "utf-16be" }],
    ["English, whose letters in pairs look like UTF-16", utf8(words), { text: words, encoding: "utf-8" }],
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

  test.each([
    ["Big5, which cannot be told", [0xbc, 0x57, 0xaa, 0xf8], "big5", "增長"],
    ["GBK by one of its labels", [0xd4, 0xf6, 0xb3, 0xa4], "gb2312", "增长"],
    ["what its byte order mark says, rather than", [0xef, 0xbb, 0xbf, 0x35, 0x25], "gbk", "5%"],
    ["UTF-16 without a mark", [0x89, 0x5b], "utf-16be", "襛"],
  ])("as %s: the encoding that was asked for", (_, bytes, encoding, text) => {
    expect(decodeText(Uint8Array.from(bytes), encoding)).toMatchObject({ text, damaged: 0 });
  });

  test("in an encoding that was asked for however much of it cannot be read, which is counted", () => {
    expect(decodeText(gbk, "utf-8")).toMatchObject({ encoding: "utf-8", damaged: expect.any(Number) as number });
    expect(decodeText(gbk, "utf-8")).not.toMatchObject({ damaged: 0 });
  });

  test("in no encoding that the Encoding Standard does not know", () => {
    expect(parseEncoding("GB2312")).toBe("gbk");
    expect(() => parseEncoding("gbkk")).toThrow("unknown encoding: gbkk; use a label such as utf-8, gb18030, big5");
    expect(() => decodeText(gbk, "gbkk")).toThrow("unknown encoding: gbkk");
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
    ["a PDF", utf8("%PDF-1.7\n增长"), { fault: "unsupported", value: { en: "a PDF file" } }],
    [
      "a Word file",
      Buffer.from("PK\x03\x04word/document.xml"),
      { fault: "unsupported", value: { en: "a Word, Excel or ZIP file" } },
    ],
    [
      "an old Word file",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      { fault: "unsupported", value: { en: "an old Office file (.doc, .xls)" } },
    ],
    ["an image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), { fault: "unsupported", value: { en: "an image" } }],
    [
      "bytes with a zero among them",
      Uint8Array.from([0xe5, 0, 0x9a, 1]),
      { fault: "unsupported", value: { en: "a binary file" } },
    ],
    ["noise without a zero", noise, { fault: "not-text" }],
    ["control characters", utf8("\x01\x02\x03增长"), { fault: "not-text" }],
  ])("%s", (_, bytes, expected) => {
    expect(decodeText(bytes)).toMatchObject(expected);
  });
});
