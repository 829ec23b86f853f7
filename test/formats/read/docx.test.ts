import {
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Textbox,
  type FileChild,
  type IPropertiesOptions,
} from "docx";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { describe, expect, it, test } from "vitest";
import yazl from "yazl";
import { readDocx } from "../../../src/formats/read/docx.js";
import { formatNumber } from "../../../src/formats/read/docx-numerals.js";
import { defaultLimits, type FileReading, type Limits } from "../../../src/formats/read/reader.js";
import { linesOfText, observationsOf } from "./same-observations.js";

async function read(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<FileReading> {
  return readDocx({ file: "a.docx", bytes }, { limits });
}

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  return (await read(bytes)).reports[0]?.text.split("\n") ?? [];
}

async function problemsOf(bytes: Uint8Array, limits?: Limits): Promise<string[]> {
  return (await read(bytes, limits)).problems.map(({ kind }) => kind);
}

/** A Word file as the `docx` package writes it. */
function wordFile(children: FileChild[], options: Partial<IPropertiesOptions> = {}): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children }], ...options }));
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const documentXml = (body: string): string =>
  `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
const paragraphXml = (text: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word file made of parts as they are given. */
async function archive(parts: Record<string, string>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries({ "[Content_Types].xml": TYPES, "_rels/.rels": RELS, ...parts }))
    zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const seeds = readdirSync("seeds").filter((file) => file.endsWith(".txt"));

describe("the text of a Word file", () => {
  test.each(seeds)("is that of %s where it was written into one", async (seed) => {
    const lines = linesOfText(
      readFileSync(`seeds/${seed}`, "utf8")
        .replace(/^\uFEFF/, "")
        .replace(/\r\n?/g, "\n"),
    );
    const report = await linesOf(await wordFile(lines.map((text) => new Paragraph({ children: [new TextRun(text)] }))));
    expect(report).toEqual(lines);
    expect(observationsOf(report.join("\n"))).toEqual(observationsOf(lines.join("\n")));
  });

  it("has headings, lines broken within paragraphs and runs without spaces, but no headers", async () => {
    const children = [
      new Paragraph({ text: "一、工业", heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun("增长"),
          new TextRun({ text: "5.6%", bold: true }),
          new TextRun({ text: "下降3%", break: 1 }),
        ],
      }),
      new Paragraph({ children: [new TextRun("\t产值5亿元")] }),
    ];
    const headers = { default: new Header({ children: [new Paragraph("内部资料 2024")] }) };
    const bytes = await Packer.toBuffer(new Document({ sections: [{ headers, children }] }));
    expect(await linesOf(bytes)).toEqual(["一、工业", "增长5.6%", "下降3%", "产值5亿元"]);
  });

  it("has tables as lines whose cells are parted by tabs, merged ones in their columns", async () => {
    const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}) =>
      new TableCell({ children: [new Paragraph(text)], ...spans });
    const table = new Table({
      rows: [
        new TableRow({ children: [cell("指标", { rowSpan: 2 }), cell("2023年", { columnSpan: 2 })] }),
        new TableRow({ children: [cell("绝对数（亿元）"), cell("增长（%）")] }),
        new TableRow({ children: [cell("生产总值"), cell("120"), cell("5.6")] }),
      ],
    });
    expect(await linesOf(await wordFile([new Paragraph("表1"), table]))).toEqual([
      "表1",
      "指标\t2023年\t2023年",
      "指标\t绝对数（亿元）\t增长（%）",
      "生产总值\t120\t5.6",
    ]);
  });

  it("has footnotes at the end and no marks of them within", async () => {
    const children = [
      new Paragraph({ children: [new TextRun("增长5%"), new FootnoteReferenceRun(1), new TextRun("。")] }),
    ];
    const footnotes = { 1: { children: [new Paragraph("按可比价格计算。")] } };
    expect(await linesOf(await wordFile(children, { footnotes }))).toEqual(["增长5%。", "按可比价格计算。"]);
  });

  it("has what stands in text boxes", async () => {
    const box = new Textbox({ children: [new Paragraph("框内产值5亿元")], style: { width: "200pt" } });
    expect(await linesOf(await wordFile([new Paragraph("框外"), box]))).toContain("框内产值5亿元");
  });
});

describe("automatic numbers", () => {
  const levels = [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: "%1、" },
    { level: 1, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: "（%2）" },
    { level: 2, format: LevelFormat.DECIMAL, text: "%3" },
    { level: 3, format: LevelFormat.BULLET, text: "●" },
  ];
  const numbering = { config: [{ reference: "headings", levels }] };
  const numbered = (text: string, level: number, instance = 0) =>
    new Paragraph({ text, numbering: { reference: "headings", level, instance } });

  it("are written as Word shows them, each level anew below the one above", async () => {
    const children = [
      numbered("回顾", 0),
      numbered("工业", 1),
      numbered("农业", 1),
      new Paragraph("增长5%。"),
      numbered("计划", 0),
      numbered("工业", 1),
      numbered("2024年增长", 2),
      numbered("园区", 3),
    ];
    expect(await linesOf(await wordFile(children, { numbering }))).toEqual([
      "一、回顾",
      "（一）工业",
      "（二）农业",
      "增长5%。",
      "二、计划",
      "（一）工业",
      "1 2024年增长",
      "园区",
    ]);
  });

  it("come from styles too, and none where a paragraph takes itself out of its list", async () => {
    const abstract = `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>`;
    const parts = {
      "word/document.xml": documentXml(
        paragraphXml("总体要求", `<w:pStyle w:val="own"/>`) +
          paragraphXml("说明", `<w:pStyle w:val="own"/><w:numPr><w:numId w:val="0"/></w:numPr>`) +
          paragraphXml("重点工作", `<w:pStyle w:val="own"/>`),
      ),
      "word/numbering.xml": `<w:numbering ${W}>${abstract}<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
      "word/styles.xml": `<w:styles ${W}><w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="base"/></w:style></w:styles>`,
    };
    expect(await linesOf(await archive(parts))).toEqual(["一、总体要求", "说明", "二、重点工作"]);
  });

  test.each([
    [1, "chineseCounting", "一"],
    [10, "chineseCounting", "十"],
    [11, "japaneseCounting", "十一"],
    [20, "chineseCountingThousand", "二十"],
    [35, "chineseCounting", "三十五"],
    [100, "chineseCounting", "100"],
    [12, "chineseLegalSimplified", "拾贰"],
    [2, "ideographTraditional", "乙"],
    [3, "decimalEnclosedCircle", "③"],
    [3, "upperLetter", "C"],
    [7, "decimalZero", "07"],
    [7, "constructor", "7"],
  ])("write %i in %s as %s", (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});

describe("problems", () => {
  const plain = () => archive({ "word/document.xml": documentXml(paragraphXml("增长5%")) });

  it("are none with a plain file", async () => {
    expect(await read(await plain())).toEqual({
      reports: [{ part: "", text: "增长5%", pages: null, hints: {} }],
      problems: [],
    });
  });

  it("say that a file is protected by a password", async () => {
    const container = Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await problemsOf(container)).toEqual(["encrypted"]);
    const zip = await plain();
    // the first bit of the flags of each member, in the central directory
    for (let at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 1)) zip[at + 8]! |= 1;
    expect(await problemsOf(zip)).toEqual(["encrypted"]);
  });

  it("say that a file is cut off, damaged, or no document", async () => {
    const zip = await plain();
    expect(await problemsOf(zip.subarray(0, zip.length / 2))).toEqual(["corrupt"]);
    expect(await problemsOf(Buffer.alloc(2))).toEqual(["corrupt"]);
    const { problems } = await read(await archive({}));
    expect(problems.map(({ kind, reason }) => [kind, reason.zh])).toEqual([
      ["corrupt", "文件损坏或不完整：缺少 word/document.xml"],
    ]);
    expect(await problemsOf(await archive({ "word/document.xml": "<w:document" }))).toEqual(["corrupt"]);
  });

  it("leave the text where only styles or notes are damaged", async () => {
    const parts = { "word/document.xml": documentXml(paragraphXml("增长5%")), "word/styles.xml": "<w:styles" };
    expect(await linesOf(await archive(parts))).toEqual(["增长5%"]);
  });

  it("say that macros were not run", async () => {
    const parts = { "word/document.xml": documentXml(paragraphXml("增长5%")), "word/vbaProject.bin": "x" };
    const reading = await read(await archive(parts));
    expect(reading.problems.map(({ kind, weight }) => [kind, weight])).toEqual([["scripts", "note"]]);
    expect(reading.reports).toHaveLength(1);
  });

  it("say that there is no text, or pictures only", async () => {
    expect(await problemsOf(await archive({ "word/document.xml": documentXml("<w:p/>") }))).toEqual(["empty"]);
    const picture = new ImageRun({
      type: "png",
      data: Buffer.from("89504e470d0a1a0a", "hex"),
      transformation: { width: 9, height: 9 },
    });
    expect(await problemsOf(await wordFile([new Paragraph({ children: [picture] })]))).toEqual(["no-text"]);
  });

  it("say that a text is too long", async () => {
    expect(await problemsOf(await plain(), { ...defaultLimits, text: 3 })).toEqual(["too-long"]);
  });

  it("say that a file unpacks to too much, whatever it declares", async () => {
    const limits = { ...defaultLimits, unpackedBytes: 100_000, fileBytes: 100_000 };
    const zip = await archive({ "word/document.xml": documentXml(paragraphXml("增".repeat(1_000_000))) });
    expect(zip.length).toBeLessThan(20_000);
    expect(await problemsOf(zip, limits)).toEqual(["unpacked-size"]);
    const at = zip.lastIndexOf("PK\x01\x02");
    zip.writeUInt32LE(50, at + 24);
    expect(await problemsOf(zip, limits)).toEqual(["unpacked-size"]);
    expect(await problemsOf(await plain(), { ...defaultLimits, members: 2 })).toEqual(["too-many-members"]);
  });

  it("say that XML declares entities, is nested too deeply or has too many elements", async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${documentXml(paragraphXml("&b;")).slice(21)}`;
    expect(await problemsOf(await archive({ "word/document.xml": bomb }))).toEqual(["corrupt"]);
    const deep = documentXml("<w:sdt><w:sdtContent>".repeat(50_000));
    expect(await problemsOf(await archive({ "word/document.xml": deep }))).toEqual(["too-nested"]);
    const many = documentXml("<w:p/>".repeat(1_100_000));
    expect(await problemsOf(await archive({ "word/document.xml": many }))).toEqual(["too-long"]);
  });

  it("are none where tables stand within tables, as deep as anybody nests them", async () => {
    const nested = Array.from({ length: 30 }).reduce<string>(
      (body) => `<w:tbl><w:tr><w:tc>${body}<w:p/></w:tc></w:tr></w:tbl>`,
      paragraphXml("增长5%"),
    );
    expect(await linesOf(await archive({ "word/document.xml": documentXml(nested) }))).toEqual(["增长5%"]);
  });
});

const corpus = "../shared/corpus";
const both = ["prefecture_Bozhou_2024", "prefecture_Chengde_2024", "prefecture_Sanya_2024", "province_Guangdong_2025"];

describe.skipIf(!existsSync(corpus))("Word files as found (skipped where ../shared/corpus is absent)", () => {
  test.each([...both, "province_Hebei_2025", "province_Ningxia_2025"])("%s says what its text says", async (name) => {
    const lines = await linesOf(readFileSync(`${corpus}/ugly/${name}.docx`));
    const text = readFileSync(`${corpus}/dev/${name}.txt`, "utf8");
    expect(observationsOf(lines.join("\n"))).toEqual(observationsOf(text));
  });
});
