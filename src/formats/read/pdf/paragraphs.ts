import type { PlacedLine } from "./blocks.js";
import { wordsOf } from "./lines.js";
import { glueOf } from "./spaces.js";
import type { Block } from "./tables.js";

/** The text of a document and the offset at which each page begins. */
export interface LaidText {
  text: string;
  pages: number[];
}

/** A line ends a paragraph where this many ems more than the next word would have had room. */
const ROOM = 0.3;
/** Ems by which a line may begin beside the margin without being indented, and by which a first line may be. */
const FLUSH = 0.6;
const MOST_INDENT = 4;
/** Sizes of characters that differ by more than this share are not of one paragraph. */
const SIZE = 0.12;
/** Lines this many times as far from each other as usual are not of one paragraph. */
const FAR = 1.6;

/** A line of fewer ems is a heading or an entry of a list, and one with a gap of more ems is set apart. */
const SHORT = 10;
const WIDEST_GAP = 3;

const END = /[。！？!?；;：:]["”’）)】]*$/;
const NUMBERED =
  /^(?:第[一二三四五六七八九十百]+[章节部编条]|[（(]?[一二三四五六七八九十]+[）)、.．]|[（(]?\d{1,2}[）)、．]|\d{1,2}\.(?!\d)|[●•■◆▲※★])/;

/** Joins the lines of paragraphs, across columns and pages too, and writes rows of tables with tabs between their cells. */
export function layParagraphs(blocks: readonly Block[], pageCount: number): LaidText {
  const starts: number[] = [];
  const written: string[] = [];
  let length = 0;
  const write = (words: string, page: number) => {
    if (words === "") return;
    starts[page] ??= length;
    written.push(words);
    length += words.length;
  };
  const step = usualStep(blocks);
  for (const block of blocks) {
    if (block.kind === "table") for (const { first, cells } of block.rows) write(`${cells.join("\t")}\n`, first.page);
    else
      block.lines.forEach((line, at) => {
        const words = wordsOf(line.pieces);
        const next = block.lines[at + 1];
        const goesOn = next && isContinued(line, next, step);
        write(words + (goesOn ? glueOf(words, wordsOf(next.pieces)) : "\n"), line.page);
      });
  }
  return { text: written.join(""), pages: fillPages(starts, { pageCount, length }) };
}

/** A page without text begins where the next one does. */
function fillPages(
  starts: readonly (number | undefined)[],
  { pageCount, length }: { pageCount: number; length: number },
): number[] {
  const pages = Array.from({ length: pageCount }, () => length);
  for (let page = pageCount - 1; page >= 0; page--) pages[page] = starts[page] ?? pages[page + 1] ?? length;
  return pages;
}

/** Distance between lines, in ems, that is most usual in a document. */
function usualStep(blocks: readonly Block[]): number {
  const steps = blocks
    .flatMap((block) =>
      block.kind === "lines" ? block.lines.slice(1).map((line, at) => stepOf(block.lines[at]!, line)) : [],
    )
    .filter((step) => step > 0.5 && Number.isFinite(step))
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 2;
}

function stepOf(line: PlacedLine, next: PlacedLine): number {
  return line.column === next.column ? (next.base - line.base) / Math.max(line.size, 1) : NaN;
}

/** Whether the paragraph of a line goes on in the next: the line is full and the next one does not begin a paragraph. */
function isContinued(line: PlacedLine, next: PlacedLine, usual: number): boolean {
  if (Math.abs(line.size - next.size) > SIZE * Math.max(line.size, next.size)) return false;
  if (stepOf(line, next) > FAR * usual) return false;
  if (line.right - line.left < SHORT * line.size || isParted(line) || isParted(next)) return false;
  const [words, following] = [wordsOf(line.pieces), wordsOf(next.pieces)];
  if (line.right + firstWidth(following, next.size) <= line.frame.right + ROOM * line.size) return false;
  const isEnded = END.test(words);
  if (NUMBERED.test(following) && isEnded) return false;
  const indent = (next.left - next.frame.left) / next.size;
  if (indent <= FLUSH) return true;
  return !isEnded && indent <= MOST_INDENT && !NUMBERED.test(following);
}

function isParted({ pieces, size }: PlacedLine): boolean {
  return pieces.some((piece, at) => at > 0 && piece.left - pieces[at - 1]!.right > WIDEST_GAP * size);
}

/** Width of what would have had to stand on the line before: a word or number, or a character with its punctuation. */
function firstWidth(words: string, size: number): number {
  const latin = /^[“‘（(]*[\w.,%‰+-]+/.exec(words);
  if (latin) return latin[0].length * 0.5 * size;
  const character = /^[“‘（《〈「『【]*.[，。、；：？！”’）》〉」』】％]*/u.exec(words);
  // no line breaks after a narrow mark with a digit behind it: 事:1.实施…
  const narrow = /^.([:;,.]\d+[.,]?)/u.exec(words)?.[1]?.length ?? 0;
  return ((character ? Math.min(4, character[0].length) : 1) + narrow * 0.5) * size;
}
