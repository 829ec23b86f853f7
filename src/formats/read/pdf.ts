import { describeProblem, type Bilingual, type Problem } from "../../tables/problem.js";
import { commonFrame, findFrame, type PlacedLine } from "./pdf/blocks.js";
import { orderColumns } from "./pdf/columns.js";
import { dropFurniture, type PageLines } from "./pdf/furniture.js";
import { openPdf, type OpenPdf } from "./pdf/library.js";
import { findLines } from "./pdf/lines.js";
import { layParagraphs, type LaidText } from "./pdf/paragraphs.js";
import { readPage } from "./pdf/pieces.js";
import { findBlocks } from "./pdf/tables.js";
import type { FileBytes, FileReading, Limits, Reader } from "./reader.js";

/** Takes the text layer out of a PDF: paragraphs as lines, tables with tabs, and where each page begins. */
export const readPdf: Reader = async ({ file, bytes }, { limits }) => {
  const pdf = await openPdf(bytes, "text");
  try {
    const pages: PageLines[] = [];
    for (let number = 1; number <= Math.min(pdf.document.numPages, limits.pages); number++) {
      const page = await pdf.document.getPage(number);
      const { flows, height } = await readPage(page, limits.text);
      page.cleanup();
      pages.push({
        height,
        flows: flows.map(({ turn, pieces }) => ({ isUpright: turn === 0, lines: findLines(pieces) })),
      });
    }
    const { text, pages: starts } = layPages(dropFurniture(pages));
    return { reports: [{ part: "", text, pages: starts, hints: {} }], problems: [] };
  } finally {
    await pdf.close();
  }
};

function layPages(pages: readonly PageLines[]): LaidText {
  const columns = pages.flatMap(({ flows }, page) =>
    flows.flatMap(({ lines }) =>
      orderColumns(lines).map((column) => ({
        page,
        rank: column.rank,
        lines: column.lines,
        frame: findFrame(column.lines),
      })),
    ),
  );
  const placed = columns.flatMap(({ page, rank, lines, frame }): PlacedLine[] => {
    const alike = columns.filter((column) => column.rank === rank);
    const known =
      frame ??
      commonFrame(
        alike.map((column) => column.frame),
        alike.flatMap((column) => column.lines),
      );
    const column = {};
    return lines.map((line) => ({ ...line, page, column, frame: known }));
  });
  return layParagraphs(findBlocks(placed), pages.length);
}
