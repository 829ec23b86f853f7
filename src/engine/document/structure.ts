import type { Span } from "../types.js";
import type { Table } from "./table.js";
import { headingRules } from "./headings.table.js";

/** A heading, as it stands on a line of its own. */
export interface Heading extends Span {
  text: string;
  /** 1 for chapters without number or 一、; 2 for (一); 3 for 1. */
  level: number;
}

/** A sentence: up to 。！？ or the end of its paragraph; a wrapped line does not end it. */
export interface Sentence extends Span {
  /** Index into `headings` of the heading that it stands under, -1 before the first. */
  heading: number;
  /** Whether it begins a paragraph. */
  opensParagraph: boolean;
  /** The table that the sentence is, where it is one. */
  table?: Table;
}

/** The parts of a document. */
export interface Structure {
  headings: Heading[];
  sentences: Sentence[];
}

interface Line extends Span {
  /** Offsets without blanks at either end; equal when the line is blank. */
  from: number;
  to: number;
}

const SENTENCE_END = new Set("。!?".split(""));
const CLOSERS = new Set("”’\"')》】」".split(""));
const LONGEST_HEADING = 48;

/** Splits a folded text into headings and sentences. Blank lines and page numbers between them belong to what follows. */
export function readStructure(text: string, tables: readonly Table[] = []): Structure {
  const lines = readLines(text)
    .filter((line) => line.from < line.to && !isPageNumber(text, line))
    .flatMap((line) => splitGlued(text, line));
  let table = 0;
  const wrapped = isWrapped(text, lines);
  const headings: Heading[] = [];
  const sentences: Sentence[] = [];
  let open = -1;
  let opens = true;
  const close = (end: number) => {
    if (open >= 0 && end > open)
      pushSentences(text, { start: open, end, heading: headings.length - 1, opensParagraph: opens }, sentences);
    open = -1;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    while (table < tables.length && tables[table]!.end <= line.from) table++;
    const within = tables[table];
    if (within && line.to > within.start) {
      close(line.start);
      const isFirst = sentences.at(-1)?.table !== within;
      if (isFirst)
        sentences.push({
          start: line.start,
          end: within.end,
          heading: headings.length - 1,
          opensParagraph: true,
          table: within,
        });
      continue;
    }
    const level = headingLevel(text, line, { inside: open >= 0 || runsOn(text, line, lines[i + 1]), wrapped });
    if (level > 0) {
      close(line.start);
      headings.push({ start: line.from, end: line.to, text: text.slice(line.from, line.to), level });
      // a heading is read like a sentence too: its numbers are mentions
      sentences.push({ start: line.from, end: line.to, heading: headings.length - 1, opensParagraph: true });
      opens = true;
      continue;
    }
    if (open < 0) {
      open = line.start;
      opens = true;
    }
    if (endsParagraph(text, line) || !(wrapped || runsOn(text, line, lines[i + 1]))) close(line.end);
  }
  close(text.length);
  // page numbers after the last sentence belong to it, so that the sentences cover every number
  const last = sentences.pop() ?? { start: 0, end: 0, heading: -1, opensParagraph: true };
  sentences.push({ ...last, end: text.length });
  return { headings, sentences };
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    let from = start;
    while (from < end && text.charCodeAt(from) === 32) from++;
    let to = end;
    while (to > from && text.charCodeAt(to - 1) === 32) to--;
    lines.push({ start, end, from, to });
    start = end + 1;
  }
  return lines;
}

const GLUED =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]部分)[^,。;:!?\n]{2,26}?(?:回顾|总结|安排|部署|任务|目标|打算|思路|重点|工作|成就|建议)(?=20\d\d年|过去|刚刚|今年|各位代表|[一五]年来|回顾过去|“十[一二三四五]五”(?:时期|期间)|\([一1]\))/;

/** Parts a heading from the text that a page has run together with it: 二、2015年工作回顾|2015年是收官之年。 */
function splitGlued(text: string, line: Line): Line[] {
  const found = GLUED.exec(text.slice(line.from, Math.min(line.to, line.from + 2 * LONGEST_HEADING)));
  if (!found) return [line];
  const cut = line.from + found[0].length;
  return [
    { ...line, to: cut, end: cut },
    { ...line, from: cut, start: cut },
  ];
}

/** Whether most lines of some length break off in mid-sentence, as in text copied from a printed page. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let long = 0;
  let broken = 0;
  for (const line of lines) {
    if (line.to - line.from < 18) continue;
    long++;
    if (!endsParagraph(text, line)) broken++;
  }
  return long >= 4 && broken > long * 0.4;
}

function endsParagraph(text: string, line: Line): boolean {
  let last = line.to - 1;
  while (last > line.from && CLOSERS.has(text[last]!)) last--;
  if (SENTENCE_END.has(text[last]!) || text[last] === ":" || text[last] === ";") return true;
  // the day on which a report is given or published stands on a line of its own
  return line.to - line.from <= LONGEST_DATE && DATE_LINE.test(text.slice(line.from, line.to));
}

const LONGEST_DATE = 20;
const DATE_LINE =
  /^\(?[一二〇零\d]{4} ?年 ?[\d一二三四五六七八九十]{1,3} ?月(?: ?[\d一二三四五六七八九十]{1,3} ?日)?\)?$/;

/** Whether a line is a scrap that the next one goes on from: PM / 2.5 / )浓度. */
function runsOn(text: string, line: Line, next: Line | undefined): boolean {
  if (!next) return false;
  const first = text[next.from]!;
  const last = text[line.to - 1]!;
  if (")、,;。%是为的》”".includes(first) || "的、,和与及".includes(last)) return true;
  // a number or its unit is torn off, or a number is due: 301. / 5亿元, 完成19 / 亿元, 收入由 / 15.9亿元
  if (
    /\d/.test(first)
      ? /[由从比较达至到增约近超]/.test(last) || /\d\.$/.test(text.slice(line.from, line.to))
      : UNIT_OPENS.test(text.slice(next.from, next.from + 4)) && /\d/.test(last)
  )
    return true;
  return /[A-Za-z(]/.test(last) || /^[\d.]+$/.test(text.slice(line.from, line.to));
}

const UNIT_OPENS = /^(?:[万亿]{0,2}元|[万亿]{1,2}(?:亩|吨|人|户|千|立|平|斤|美|公)|个百分|平方|公里|立方)/;

function isPageNumber(text: string, line: Line): boolean {
  return line.to - line.from <= 9 && /^[- ]*\d{1,3}[- ]*$/.test(text.slice(line.from, line.to));
}

function headingLevel(text: string, line: Line, { inside, wrapped }: { inside: boolean; wrapped: boolean }): number {
  if (line.to - line.from > LONGEST_HEADING) return 0;
  const last = text[line.to - 1]!;
  if (SENTENCE_END.has(last) || last === "," || last === "、" || last === ";" || last === ":") return 0;
  const words = text.slice(line.from, line.to);
  for (const rule of headingRules) {
    if ((inside && !rule.numbered) || (wrapped && rule.unwrapped)) continue;
    if (rule.pattern.test(words)) return rule.level;
  }
  return 0;
}

const SENTENCE_ENDS = /[。!?][”’"')》】」]*/g;

function pushSentences(text: string, paragraph: Sentence, sentences: Sentence[]): void {
  let next = paragraph;
  for (const mark of text.slice(paragraph.start, paragraph.end).matchAll(SENTENCE_ENDS)) {
    const end = paragraph.start + mark.index + mark[0].length;
    sentences.push({ ...next, end });
    next = { ...paragraph, start: end, opensParagraph: false };
  }
  if (next.start < paragraph.end) sentences.push(next);
}
