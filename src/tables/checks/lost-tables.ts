import type { Extraction, Mention } from "../../engine/types.js";
import { describeProblem, type Problem } from "../problem.js";

const NUMBER = /^[-+−－]?\d[\d,]*(?:\.\d+)?[%‰]?$/;
/** Marks that lines of a table do not have. */
const PROSE = /[。；！？，]/;
/** A longer line is prose, or too much to be told from it. */
const LONGEST = 2000;
const LONGEST_NAME = 30;
/** Lines that are too few for a table, and numbers that are too few to be told. */
const FEWEST_ROWS = 2;
const FEWEST_NUMBERS = 4;
const QUOTED = 30;

/** Lines of a text that look like those of a table. */
interface Run {
  rows: number;
  /** Numbers that were left out as names. */
  lost: number;
  numbers: number;
  first: string;
}

/**
 * Says that a text holds tables whose columns are lost, as where blanks or line ends part their cells (粮食 万吨 52.36 1.2),
 * and that their numbers were passed over: one problem with the sum of them; null where all tables were read.
 */
export function findLostTables(text: string, { mentions }: Extraction, file: string): Problem | null {
  const lost = lostRuns(text, mentions);
  const [first] = lost;
  if (!first) return null;
  const numbers = lost.reduce((sum, run) => sum + run.lost, 0);
  const value = {
    zh: `${numbers} 个数字，自“${first.first}”起`,
    en: `${numbers} numbers, from “${first.first}” on`,
  };
  return describeProblem("lost-table", { file, value });
}

function lostRuns(text: string, mentions: readonly Mention[]): Run[] {
  const found: Run[] = [];
  let run = newRun();
  let next = 0;
  const close = (): void => {
    const isTable = run.rows >= FEWEST_ROWS && run.lost >= FEWEST_NUMBERS && 2 * run.lost > run.numbers;
    if (isTable) found.push(run);
    run = newRun();
  };
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    while (next < mentions.length && mentions[next]!.start < start) next++;
    const row = end - start > LONGEST ? null : rowOf(text.slice(start, end));
    if (row === null) close();
    else if (row.numbers > 0) {
      let lost = 0;
      for (; next < mentions.length && mentions[next]!.start < end; next++) if (isLost(mentions[next]!)) lost++;
      run.rows += row.rows;
      run.numbers += row.numbers;
      run.lost += lost;
      run.first ||= row.words;
    }
    start = end + 1;
  }
  close();
  return found;
}

function newRun(): Run {
  return { rows: 0, lost: 0, numbers: 0, first: "" };
}

function isLost(mention: Mention): boolean {
  return mention.kind === "exclusion" && mention.class === "name" && NUMBER.test(mention.text.trim());
}

/** A line as a row, or several, of a table, blank ones and names on their own included; null where it is prose. */
function rowOf(line: string): { rows: number; numbers: number; words: string } | null {
  if (PROSE.test(line)) return null;
  const cells = line.split(/\s+/).filter((cell) => cell !== "");
  const numbers = cells.filter((cell) => NUMBER.test(cell)).length;
  if (cells.some((cell) => cell.length > LONGEST_NAME)) return null;
  // a page's number, or that of a chapter, stands beside a name or alone, without a fraction
  const isCounted = numbers > 1 || cells.some((cell) => NUMBER.test(cell) && /[.%‰]/.test(cell));
  if (!isCounted) return { rows: 0, numbers: 0, words: "" };
  return { rows: Math.max(1, numbers >> 1), numbers, words: cells.join(" ").slice(0, QUOTED) };
}
