import { allMatches } from "../text/matches.js";

/** A year, or a span of years, that words name. */
export interface YearMention {
  /** The year; of a span, its last. */
  year: number;
  span: { start: number; end: number } | null;
}

/** The five-year plans by their ordinal words. */
const fiveYearPlans: ReadonlyMap<string, { start: number; end: number }> = new Map([
  ["七五", { start: 1986, end: 1990 }],
  ["八五", { start: 1991, end: 1995 }],
  ["九五", { start: 1996, end: 2000 }],
  ["十五", { start: 2001, end: 2005 }],
  ["十一五", { start: 2006, end: 2010 }],
  ["十二五", { start: 2011, end: 2015 }],
  ["十三五", { start: 2016, end: 2020 }],
  ["十四五", { start: 2021, end: 2025 }],
  ["十五五", { start: 2026, end: 2030 }],
]);

const YEAR = /((?:19|20)\d\d)年|([一二][〇零九][〇零一二三四五六七八九]{2})年/;
// “十五五”开局之年 speaks of a year, not of the five years
const PLAN =
  /[“"]?(十[一二三四五]五|[七八九]五|(?<!十[一二三四]?)十五)[”"]?(?=时期|期间|规划|计划|以来|末|时|发展|主要|目标|奋斗|经济|的|建设|头|前|后|$)/;
const MENTION = new RegExp(`${YEAR.source}|${PLAN.source}`, "g");
const DIGITS = "〇一二三四五六七八九";

/** Reads the years and five-year plans that the words name, in order: `2024年工作安排` → 2024, `“十二五”时期` → 2011–2015. */
export function readYears(words: string): YearMention[] {
  if (!words.includes("年") && !words.includes("五")) return [];
  return allMatches(MENTION, words).map(([, digits, written, plan]) => {
    if (plan === undefined) return { year: digits ? Number(digits) : readChineseYear(written!), span: null };
    const span = fiveYearPlans.get(plan)!;
    return { year: span.end, span };
  });
}

function readChineseYear(words: string): number {
  return Number([...words.replaceAll("零", "〇")].map((char) => DIGITS.indexOf(char)).join(""));
}
