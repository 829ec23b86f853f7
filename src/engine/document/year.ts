import type { Span } from "../types.js";
import { congressYears, eventYears, foundingYears } from "./year-events.js";
import {
  publishedDate,
  publishedWeight,
  wholeReport,
  writtenYearRules,
  type WrittenYearRule,
  type YearVote,
} from "./year.table.js";

/** The years that a report's dates and relative words (今年, 去年, 过去五年) mean; each null where the text gives no reason. */
export interface ReportYears {
  /** Calendar year in which the report was delivered. */
  delivered: number | null;
  /** The year that it reviews, the one before as a rule. */
  review: number | null;
  /** The year that it plans, that of its delivery as a rule, the next for a report given at the year's end. */
  plan: number | null;
  /** The years that it reviews together (过去五年, “十二五”时期), or null where it reviews one year. */
  reviewSpan: { start: number; end: number } | null;
  /** The years that it plans together (今后五年, “十三五”时期), or null where it plans one year. */
  planSpan: { start: number; end: number } | null;
}

/** How far into a text years are looked for, and how far its first lines reach. */
const LIMIT = 120_000;
const HEAD = 3000;

/** Finds all that speaks for a year of the report, in no order. */
export function findYearVotes(text: string): YearVote[] {
  return [
    ...writtenYears(text),
    ...publishedYears(text.slice(0, HEAD)),
    ...congressYears(text.slice(0, HEAD)),
    ...eventYears(text, LIMIT),
    ...foundingYears(text, LIMIT),
  ];
}

/** The votes of years written out in digits: 2023年, 二〇二三年. */
function writtenYears(text: string): YearVote[] {
  const votes: YearVote[] = [];
  const whole = wholeReport.test(text.slice(0, HEAD / 2));
  for (let at = text.indexOf("年"); at >= 0 && at < LIMIT; at = text.indexOf("年", at + 1)) {
    const found = readYear(text, at);
    if (!found) continue;
    const rule = writtenYearRules.find((candidate) => applies(candidate, text, found));
    if (!rule || (rule.where === "opening" && !whole)) continue;
    const role = rule.role !== "place" ? rule.role : whole && found.start < text.length / 4 ? "review" : "plan";
    const evidence = { start: found.start, end: found.end, text: text.slice(found.start, found.end), rule: rule.id };
    const month = /^ ?(\d{1,2}) ?月/.exec(text.slice(found.end, found.end + 5))?.[1];
    votes.push({ year: found.year, role, weight: rule.weight, evidence, ...(month && { month: Number(month) }) });
    if (rule.role === "place" && !whole)
      votes.push({ year: found.year, role: "review", weight: rule.weight / 2, evidence });
  }
  return votes;
}

/** The votes of publication dates in the first lines: 发布时间:2022-07-11. */
function publishedYears(head: string): YearVote[] {
  return [...head.matchAll(publishedDate)].map((found) => {
    const evidence = { start: found.index, end: found.index + found[0].length, text: found[0], rule: "year-published" };
    return { year: Number(found[1]), role: "delivered", weight: publishedWeight, evidence, month: Number(found[2]) };
  });
}

function applies({ where, before, after }: WrittenYearRule, text: string, { start, end }: Span): boolean {
  if ((where === "head" || where === "opening") && start >= HEAD) return false;
  const behind = where === "heading" ? restOfHeading(text, end) : text.slice(end, end + 60);
  if (behind === null) return false;
  return (before?.test(text.slice(Math.max(0, start - 12), start)) ?? true) && (after?.test(behind) ?? true);
}

/** What stands between `at` and the end of the line, or null where the line is no heading. */
function restOfHeading(text: string, at: number): string | null {
  const line = text.slice(at, at + 30);
  const length = line.search(/[\n,。;]|$/);
  return length === 30 || (line[length] !== undefined && line[length] !== "\n") ? null : line.slice(0, length).trim();
}

const CHINESE_DIGITS = "〇一二三四五六七八九";

/** Reads the year that ends at the 年 at `at`: 2023, 2023 , 二〇二三; null where none does. */
function readYear(text: string, at: number): (Span & { year: number }) | null {
  const end = text[at - 1] === " " ? at - 1 : at;
  let year = 0;
  for (let i = end - 4; i < end; i++) {
    const char = text[i] ?? "";
    const digit = char >= "0" && char <= "9" ? Number(char) : CHINESE_DIGITS.indexOf(/[零Oo]/.test(char) ? "〇" : char);
    if (char === "" || digit < 0) return null;
    year = year * 10 + digit;
  }
  const before = text[end - 5] ?? "";
  if (year < 1949 || year > 2099 || (before >= "0" && before <= "9")) return null;
  return { start: end - 4, end: at + 1, year };
}
