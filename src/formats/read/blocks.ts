import { linesOfTable, type SourceCell } from "./grid.js";
import { walk, type PageElement, type PageRoot } from "./page.js";
import { tidyLine } from "./words.js";

/** Elements that begin and end a line. */
const blocks = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes ol optgroup option " +
    "p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements that hold one paragraph, however their source is wrapped. */
const paragraphs = new Set("p li dt dd caption legend h1 h2 h3 h4 h5 h6".split(" "));

/** Writes a tree as lines: a paragraph is one, a row of a table is one with its cells parted by tabs. */
export function linesOf(root: PageRoot | PageElement): string[] {
  const out = new Writer();
  if ("name" in root && paragraphs.has(root.name)) out.paragraphs++;
  walk(root, {
    enter(element) {
      const { name } = element;
      if (name === "br") out.flush();
      if (blocks.has(name)) out.flush();
      if (name === "pre") out.preformatted++;
      if (paragraphs.has(name)) out.paragraphs++;
      if (name !== "table") return true;
      const table = readTable(element);
      if (!table) return true;
      for (const line of [...table.captions, ...linesOfTable(table.rows)]) out.push(line);
      return false;
    },
    text: (data) => out.text(data),
    leave({ name }) {
      if (blocks.has(name)) out.flush();
      if (name === "pre") out.preformatted--;
      if (paragraphs.has(name)) out.paragraphs--;
    },
  });
  out.flush();
  return out.lines;
}

class Writer {
  readonly lines: string[] = [];
  preformatted = 0;
  paragraphs = 0;
  #parts: string[] = [];

  text(data: string): void {
    if (this.preformatted === 0) {
      this.#parts.push(data);
      return;
    }
    const [first = "", ...others] = data.split(/\r\n?|\n/);
    this.#parts.push(first);
    for (const line of others) {
      this.flush();
      this.#parts.push(line);
    }
  }

  flush(): void {
    if (this.#parts.length === 0) return;
    const raw = this.#parts.join("");
    for (const line of this.paragraphs > 0 ? [raw] : paragraphsIn(raw)) this.push(tidyLine(line));
    this.#parts = [];
  }

  push(line: string): void {
    if (line !== "") this.lines.push(line);
  }
}

/** A line that ends within its sentence is wrapped, unless it is as short as a title. */
const SENTENCE_END = /[。！？；：…][”’）》】]*$/;
const SHORT_LINE = 30;
/** One in so many lines ends a sentence at least where lines are paragraphs. */
const MOST_TO_END = 3;

/** The paragraphs of a text that no element parts: its lines, where they look like paragraphs and headings; else it is one, wrapped. */
function paragraphsIn(raw: string): string[] {
  const lines = raw.split(/[\r\n]+/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  if (filled.length < 2) return [raw];
  const ended = filled.filter((line) => SENTENCE_END.test(line));
  if (ended.length * MOST_TO_END < filled.length) return [raw];
  return filled.slice(0, -1).some(isWrapped) ? [raw] : filled;
}

const NUMBERED = /^[（(第]?[\d一二三四五六七八九十]{1,3}[）)、.．章部]/;

/** Whether a line goes on in the next: it ends within its sentence and is no heading. */
function isWrapped(line: string): boolean {
  if (SENTENCE_END.test(line)) return false;
  return line.length > SHORT_LINE || /[，、,]$/.test(line) || (/[，,]/.test(line) && !NUMBERED.test(line));
}

/** Longer cells hold paragraphs: such a table lays a page out. */
const LONGEST_CELL = 400;

interface TableParts {
  captions: string[];
  rows: SourceCell[][];
}

/** Reads a table of data; null where it holds tables or paragraphs, or has a single column, and so lays out a page. */
function readTable(table: PageElement): TableParts | null {
  const parts: TableParts = { captions: [], rows: [] };
  // cells are told apart by where they begin: many pages leave out where they end
  let [cell, isLayout] = [newCell(), false];
  const close = (): void => {
    const text = tidyLine(cell.parts.join(""));
    const row = parts.rows.at(-1);
    if (text.length > LONGEST_CELL) isLayout = true;
    if (cell.element && row)
      row.push({ text, columns: spanOf(cell.element, "colspan"), rows: spanOf(cell.element, "rowspan") });
    else if (text !== "") parts.captions.push(text);
    cell = newCell();
  };
  walk(table, {
    enter(element) {
      const { name } = element;
      if (name === "table") isLayout = true;
      if (isLayout) return false;
      if (name === "tr" || name === "td" || name === "th" || name === "caption") close();
      if (name === "tr") parts.rows.push([]);
      else if (name === "td" || name === "th") {
        if (parts.rows.length === 0) parts.rows.push([]);
        cell.element = element;
      } else if (name === "br" || blocks.has(name)) cell.parts.push(" ");
      return true;
    },
    text: (data) => cell.parts.push(data),
    leave({ name }) {
      if (name === "td" || name === "th" || name === "caption") close();
      else if (blocks.has(name)) cell.parts.push(" ");
    },
  });
  close();
  const isWide = parts.rows.some((cells) => cells.length > 1);
  return isLayout || !isWide ? null : parts;
}

function newCell(): { element: PageElement | null; parts: string[] } {
  return { element: null, parts: [] };
}

function spanOf({ attribs }: PageElement, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(attribs[name] ?? "1", 10);
  return span >= 1 && span <= 1000 ? span : 1;
}
