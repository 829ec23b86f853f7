import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { PDFDocument, StandardFonts } from "pdf-lib";
import writeExcelFile from "write-excel-file/node";
import { ZipFile } from "yazl";
import { buffer } from "node:stream/consumers";

/** A small file of one format that is read without a problem. */
export interface Sample {
  name: string;
  bytes: Uint8Array;
}

const lines = [
  "平遥县2022年政府工作报告",
  "一、2021年工作回顾",
  "地区生产总值完成132.2亿元,增长8.6%;城镇、农村居民人均可支配收入分别达到36209元、15593元。",
  "二、2022年工作安排",
  "完成造林7.1万亩,新增城镇就业3500人以上,城乡低保标准从140元/月提高至150元/月。",
];
const table = [
  ["指标", "2020年", "2021年"],
  ["地区生产总值(亿元)", "121.4", "132.2"],
  ["造林面积(万亩)", "6.5", "7.1"],
];

/** One sample of each format, archives within archives included; written here, so that nothing of a real report is in them. */
export async function makeSamples(): Promise<Sample[]> {
  const text = Buffer.from(lines.join("\n"));
  const html = Buffer.from(
    `<!doctype html><html><head><meta charset="utf-8"><title>${lines[0]}</title><script>alert(1)</script></head><body>` +
      `<nav>首页 | 政务公开</nav><article>${lines.map((line) => `<p>${line}</p>`).join("")}<table>` +
      table.map((row) => `<tr>${row.map((cell) => `<td colspan="1">${cell}</td>`).join("")}</tr>`).join("") +
      `</table></article><footer>ICP备12345号</footer></body></html>`,
  );
  const csv = Buffer.from(`\uFEFFcounty,year,title,text\r\n平遥县,2022,报告,"${lines.join("\n")}"\r\n`);
  const docx = await makeDocx();
  const files: Sample[] = [
    { name: "a.txt", bytes: text },
    { name: "wide.txt", bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines.join("\r\n"), "utf16le")]) },
    { name: "a.html", bytes: html },
    { name: "a.csv", bytes: csv },
    { name: "a.docx", bytes: docx },
    { name: "a.xlsx", bytes: await makeXlsx() },
    { name: "a.pdf", bytes: await makePdf() },
    { name: "a.tmx", bytes: makeTmx() },
  ];
  const inner = await makeZip(files);
  return [...files, { name: "a.zip", bytes: await makeZip([...files, { name: "inner/b.zip", bytes: inner }]) }];
}

function makeTmx(): Uint8Array {
  const units = lines.map(
    (line) => `<tu><tuv xml:lang="zh-CN"><seg>${line}</seg></tuv><tuv xml:lang="en"><seg>Line</seg></tuv></tu>`,
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><body>${units.join("")}</body></tmx>`);
}

async function makeDocx(): Promise<Uint8Array> {
  const rows = table.map(
    (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
  );
  const children = [...lines.map((line) => new Paragraph(line)), new Table({ rows })];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

async function makeXlsx(): Promise<Uint8Array> {
  const rows = [
    ["地区", "年份", "正文"],
    ["平遥县", 2022, lines.join("\n")],
  ];
  return new Uint8Array(await writeExcelFile(rows, { sheet: "报告" }).toBuffer());
}

async function makePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const numbers of ["GDP 132.2 8.6%", "7.1 3500 150"])
    pdf.addPage([300, 400]).drawText(numbers, { x: 50, y: 350, size: 12, font });
  return pdf.save();
}

async function makeZip(files: readonly Sample[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), name);
  zip.end();
  return buffer(zip.outputStream);
}
