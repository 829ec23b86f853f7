/** What a spreadsheet could not hold as it stands, by number of cells. */
export interface Losses {
  /** Cells with characters that XML does not have. */
  characters: number;
  /** Cells cut off. */
  length: number;
}

/** Characters that a cell of a spreadsheet holds. */
export const LONGEST_CELL = 32_767;

// control characters, halves of pairs and non-characters
const NOT_XML = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text as a cell of a spreadsheet holds it: characters that XML does not have become U+FFFD, what is too long is cut off,
 * and what spreadsheets would read as an escaped character (`_x000D_`) is escaped in turn. Losses are counted.
 */
export function cellText(text: string, losses: Losses = { characters: 0, length: 0 }): string {
  let cell = text.replace(NOT_XML, "\uFFFD");
  if (cell !== text) losses.characters++;
  if (cell.length > LONGEST_CELL) {
    losses.length++;
    cell = `${cell.slice(0, LONGEST_CELL - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
  }
  return cell.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
}
