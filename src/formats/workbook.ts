import type { PassThrough } from "node:stream";
import { Readable, type Writable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** What a cell of a workbook holds. */
export type WorkbookCell = string | number | boolean | null;

/** A sheet to be written; its rows come some at a time. */
export interface Sheet {
  title: string;
  columns: readonly { header: string; width: number }[];
  parts: AsyncIterable<WorkbookCell[][]> | Iterable<WorkbookCell[][]>;
}

/** Rows of a sheet below its header. */
export const SHEET_ROWS = 1_048_575;

/** Characters of XML that are packed at a time. */
const PIECE = 2 ** 16;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Zip files begin in 1980; all parts have that date in any time zone, so that the same tables give the same bytes. */
const DATED = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/**
 * Writes an Excel workbook as its rows come, so that memory does not grow with them: a bold header that stays in view and
 * filters, then typed cells. Rows beyond what a sheet holds go on in a further one, as `mentions (2)`.
 * @throws Error of the system where it cannot be written, and what the rows throw
 */
export async function writeWorkbook(to: Writable, sheets: AsyncIterable<Sheet> | Iterable<Sheet>): Promise<void> {
  const zip = new ZipFile();
  // what a source throws is thrown below
  zip.on("error", () => undefined);
  const written = pipeline(zip.outputStream as PassThrough, to);
  const titles: string[] = [];
  try {
    for await (const sheet of sheets)
      for await (const { title, xml } of sheetFiles(sheet)) {
        titles.push(title);
        const file = Readable.from(xml, { highWaterMark: 1 });
        zip.addReadStream(file, `xl/worksheets/sheet${titles.length}.xml`, DATED);
        await Promise.race([finished(file), written]);
      }
    for (const [name, xml] of frame(titles)) zip.addBuffer(Buffer.from(DECLARATION + xml), name, DATED);
    zip.end();
    await written;
  } catch (error) {
    (zip.outputStream as PassThrough).destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

/** The files of a sheet: one, or more where it has more rows than one holds. */
async function* sheetFiles({
  title,
  columns,
  parts,
}: Sheet): AsyncGenerator<{ title: string; xml: Iterable<string> | AsyncIterable<string> }> {
  const rows = rowsOf(parts);
  let next = await rows.next();
  const xml = async function* (): AsyncGenerator<string> {
    yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
    yield `<cols>${columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("")}</cols><sheetData>`;
    let piece = rowXml(
      columns.map(({ header }) => header),
      1,
      BOLD,
    );
    let row = 1;
    for (; !next.done && row <= SHEET_ROWS; next = await rows.next()) {
      piece += rowXml(next.value, ++row);
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    yield `${piece}</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${row}"/></worksheet>`;
  };
  let number = 1;
  do {
    yield { title: number === 1 ? title : `${title} (${number})`, xml: xml() };
    number++;
  } while (!next.done);
}

async function* rowsOf(parts: Sheet["parts"]): AsyncGenerator<WorkbookCell[]> {
  for await (const part of parts) yield* part;
}

const BOLD = ' s="1"';

function rowXml(cells: readonly WorkbookCell[], row: number, style = ""): string {
  return `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `r="${columnName(i)}${row}"${style}`)).join("")}</row>`;
}

function cellXml(cell: WorkbookCell, attributes: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c ${attributes}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c ${attributes} t="b"><v>${Number(cell)}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

const columnNames: string[] = [];

/** The letters of a column: 0 → `A`, 26 → `AA`. */
function columnName(index: number): string {
  return (columnNames[index] ??=
    (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26)));
}

function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The parts of a workbook around its sheets. */
function frame(titles: readonly string[]): [name: string, xml: string][] {
  const numbered = titles.map((title, i) => ({ title: escapeXml(title), number: i + 1 }));
  const type = (part: string, name: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (list: readonly string[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
  return [
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("xl/workbook.xml", "sheet.main")}${type("xl/styles.xml", "styles")}${numbered.map(({ number }) => type(`xl/worksheets/sheet${number}.xml`, "worksheet")).join("")}</Types>`,
    ],
    ["_rels/.rels", relations([relation(1, "officeDocument", "xl/workbook.xml")])],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ title, number }) => `<sheet name="${title}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...numbered.map(({ number }) => relation(number, "worksheet", `worksheets/sheet${number}.xml`)),
        relation(titles.length + 1, "styles", "styles.xml"),
      ]),
    ],
    [
      "xl/styles.xml",
      `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ],
  ];
}
