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
const PLAN =
  /[“"]?(十[一二三四五]五|[七八九]五|十五)[”"]?(?:时期|期间|规划|计划|以来|末|开局|收官|时|发展|目标|的|建设|头|前|后|$)/;
const DIGITS = "〇一二三四五六七八九";

/** Reads the first year or five-year plan that the words name: `2024年工作安排` → 2024, `“十二五”时期` → 2011–2015. */
export function readYears(words: string): YearMention | null {
  const year = YEAR.exec(words);
  if (year) return { year: year[1] ? Number(year[1]) : readChineseYear(year[2]!), span: null };
  const plan = PLAN.exec(words);
  const span = plan && fiveYearPlans.get(plan[1]!);
  return span ? { year: span.end, span } : null;
}

function readChineseYear(words: string): number {
  return Number([...words.replaceAll("零", "〇")].map((char) => DIGITS.indexOf(char)).join(""));
}
