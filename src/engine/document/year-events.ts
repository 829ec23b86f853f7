import type { Span } from "../types.js";
import { createWordList, findWords } from "./facts-words.js";
import { nationalCongresses } from "./sessions.table.js";
import {
  yearEvents,
  planStarts,
  foundings,
  planYearWords,
  roleWords,
  type EventYear,
  type YearRole,
  type YearVote,
} from "./year.table.js";

/** An event that the text itself puts in the year past or in this one weighs this much; one that it only names, as much as its row says. */
const SAID = 30;
const NAMED = 3;

type FivePlan = (typeof planStarts)[number];

const eventWords = createWordList<EventYear | FivePlan>([
  ...yearEvents.flatMap((event) => event.words.map((word) => [word, event] as const)),
  ...planStarts.map((plan) => [plan.name, plan] as const),
]);

/** Votes of events that happen in one year: 党的二十大召开之年, 第五次全国经济普查, “十四五”开局之年. */
export function eventYears(text: string, limit: number): YearVote[] {
  const votes: YearVote[] = [];
  findWords(eventWords, { text, limit }, (start, end, event) => {
    if ("start" in event) votes.push(...planYear(text, { start, end }, event));
    else votes.push(...eventVotes(text, { start, end, ...event }));
  });
  return votes;
}

/** The vote of the first or last year of a five-year plan, where its name is followed by 开局之年 and the like. */
function planYear(text: string, { start, end }: Span, plan: FivePlan): YearVote[] {
  const close = /[”’"'」]/.test(text[end] ?? "") ? end + 1 : end;
  const behind = text.slice(close, close + 24);
  for (const { pattern, offset } of planYearWords) {
    const words = pattern.exec(behind)?.[0];
    if (words === undefined) continue;
    const span = { start, end: close + words.length };
    const year = plan.start + offset;
    return eventVotes(text, { ...span, id: "year-five-year-plan", year, soft: NAMED, also: year + 1 });
  }
  return [];
}

/** Votes of anniversaries: 新中国成立75周年, 建党一百周年. */
export function foundingYears(text: string, limit: number): YearVote[] {
  const votes: YearVote[] = [];
  for (let at = text.indexOf("周年"); at >= 0 && at < limit; at = text.indexOf("周年", at + 2)) {
    const number = numberBefore(text, at);
    if (!number) continue;
    const founding = foundings.find(({ words }) => words.some((word) => text.endsWith(word, number.start)));
    if (!founding) continue;
    const word = founding.words.find((candidate) => text.endsWith(candidate, number.start)) ?? "";
    const span = { start: number.start - word.length, end: at + 2 };
    const year = founding.year + number.value;
    votes.push(...eventVotes(text, { ...span, id: "year-anniversary", year, soft: NAMED, also: year + 1 }));
  }
  return votes;
}

/** Votes of sessions of the National People's Congress, in the first lines: 在第十四届全国人民代表大会第二次会议上. */
export function congressYears(head: string): YearVote[] {
  const votes: YearVote[] = [];
  for (const found of head.matchAll(
    /第([一二三四五六七八九十]{1,3})届全国人(?:民代表大会|大)第?([一二三四五六七八九十])次会议/g,
  )) {
    const sessions = nationalCongresses.find(({ term }) => term === found[1])?.sessions;
    const session = "一二三四五六七八九十".indexOf(found[2]!);
    const start = found.index;
    const end = start + found[0].length;
    const evidence = { start, end, text: found[0], rule: "year-congress-session" };
    const [first] = sessions ?? [];
    if (first === undefined) continue;
    const year = sessions?.[session];
    if (head.startsWith("以来的五年", end)) votes.push({ year: first + 5, role: "plan", weight: 50, evidence });
    else if (year !== undefined && /[在向]/.test(head[start - 1] ?? ""))
      votes.push({ year, role: "delivered", weight: 60, evidence });
  }
  return votes;
}

type FoundEvent = Span & Pick<EventYear, "id" | "year" | "soft" | "also">;

/** The votes of one event: for its year as the sentence places it, or else for the years whose reports speak of it. */
function eventVotes(text: string, { start, end, id, year, soft, also }: FoundEvent): YearVote[] {
  const said = roleBefore(text, start);
  const evidence = { start, end, text: text.slice(start, end), rule: id };
  if (said) return [{ year, role: said, weight: SAID, evidence }];
  const votes: YearVote[] = [{ year, role: "plan", weight: soft, evidence }];
  if (also !== undefined) votes.push({ year: also, role: "plan", weight: soft - 0.5, evidence });
  return votes;
}

/** Whether the sentence says before `at` that it speaks of the past year or of this one. */
function roleBefore(text: string, at: number): YearRole | null {
  const sentence = text
    .slice(Math.max(0, at - 80), at)
    .split(/[。!\n]/)
    .at(-1)!;
  let last = -1;
  let role: YearRole | null = null;
  for (const { role: candidate, words } of roleWords) {
    for (const word of words) {
      const found = sentence.lastIndexOf(word);
      if (found > last) [last, role] = [found, candidate];
    }
  }
  return role;
}

const CHINESE_DIGITS = "零一二三四五六七八九";

/** Reads the number that ends before `end`: 75, 一百, 七十五; null where none does. */
function numberBefore(text: string, end: number): { start: number; value: number } | null {
  const written = /(?:\d{2,3}|[一二三四五六七八九十百零]{1,5}) ?$/.exec(text.slice(Math.max(0, end - 6), end))?.[0];
  if (!written) return null;
  return { start: end - written.length, value: /\d/.test(written) ? Number(written) : readNumeral(written.trim()) };
}

/** Reads a numeral below a thousand: 七十五 → 75, 一百二十 → 120. */
function readNumeral(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const char of numeral) {
    if (char === "百" || char === "十") {
      total += (digit || 1) * (char === "百" ? 100 : 10);
      digit = 0;
    } else digit = CHINESE_DIGITS.indexOf(char);
  }
  return total + digit;
}
