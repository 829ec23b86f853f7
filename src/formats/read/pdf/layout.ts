import { group } from "d3";
import { commonFrame, findFrame, frameOr, type Frame, type PlacedLine } from "./blocks.js";
import { orderColumns, type Column } from "./columns.js";
import { dropFurniture, type PageLines } from "./furniture.js";
import { layParagraphs, type LaidText } from "./paragraphs.js";
import { findBlocks } from "./tables.js";

interface PlacedColumn extends Column {
  page: number;
  frame: Frame | null;
}

/** Puts the lines of pages into reading order, and them together to paragraphs and tables. */
export function layPages(pages: readonly PageLines[]): LaidText {
  const columns = dropFurniture(pages).flatMap(({ flows }, page) =>
    flows
      .flatMap(({ lines }) => orderColumns(lines))
      .map((column): PlacedColumn => ({ ...column, page, frame: findFrame(column.lines) })),
  );
  return layParagraphs(findBlocks(placeLines(columns)), pages.length);
}

/** A column with too few lines to show its margins has those of its like. */
function placeLines(columns: readonly PlacedColumn[]): PlacedLine[] {
  const frames = new Map(
    [...group(columns, ({ rank }) => rank)].map(([rank, alike]) => {
      const lines = alike.flatMap((column) => column.lines);
      return [
        rank,
        commonFrame(
          alike.map(({ frame }) => frame),
          lines,
        ),
      ];
    }),
  );
  return columns.flatMap((column) => {
    const frame = frameOr(column.frame, frames.get(column.rank)!);
    return column.lines.map((line) => ({ ...line, page: column.page, column, frame }));
  });
}
