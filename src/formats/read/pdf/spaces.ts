/** Stands for a gap of an em or more while a line is put together. */
export const WIDE = "\t";

/** Han characters, kana and what is set as wide as they are. */
export const CJK = "\\u2E80-\\u312F\\u3190-\\u9FFF\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFFEF\\u{20000}-\\u{3FFFF}";
/** Signs that a Chinese font sets as wide as a character although others use them too. */
const SHARED = "“”‘’…—·‰℃\\u2460-\\u24FF";

const isCjk = new RegExp(`[${CJK}${SHARED}]`, "u");
const ideograph = /\p{Script=Han}/u;

interface SpaceRule {
  id: string;
  match: RegExp;
  replace: (found: string) => string;
  example: readonly [written: string, read: string];
  /** Stays as it is. */
  counterExample: string;
}

const closeUp = (found: string): string => found.replaceAll(" ", "");

/** Which spaces within numbers come of setting a line to its full width. */
export const spaceRules: readonly SpaceRule[] = [
  {
    id: "before-percent",
    match: /\d [%‰℃]/g,
    replace: closeUp,
    example: ["增长5.3 %", "增长5.3%"],
    counterExample: "5.3 万",
  },
  {
    id: "before-point",
    match: /\d \. ?\d/g,
    replace: closeUp,
    example: ["133 .77万吨", "133.77万吨"],
    counterExample: "133 77",
  },
  {
    id: "after-point",
    // not at the start of a line, where it numbers a list: 1. 2023年…
    match: /[^\s\d.]-?\d{1,12}\. \d/g,
    replace: closeUp,
    example: ["为133. 77万吨", "为133.77万吨"],
    counterExample: "1. 2023年",
  },
  {
    id: "single-digits",
    match: /(?<![\d.])\d(?: [\d.]){2,20}(?![\d.])/g,
    replace: closeUp,
    example: ["共1 2 3 4人", "共1234人"],
    counterExample: "12 34 56",
  },
];

/** Drops the spaces that setting a line to its full width put into it; those between Latin words stay. */
export function tidySpaces(line: string): string {
  if (!/[\t ]/.test(line)) return line;
  const parts = line.split(/([\t ]+)/);
  let tidy = parts[0]!;
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const gap = parts[at]!.includes(WIDE) ? WIDE : " ";
    const [before, after] = [parts[at - 1]!, parts[at + 1]!];
    tidy += (isTypographic(before, gap, after) ? "" : " ") + after;
  }
  for (const { match, replace } of spaceRules) tidy = tidy.replace(match, replace);
  return tidy.trim();
}

/** Whether a gap is there for the looks: beside a Chinese character where narrow, between letters of a spaced word where wide. */
function isTypographic(before: string, gap: string, after: string): boolean {
  const last = Array.from(before.slice(-2)).at(-1) ?? "";
  const first = String.fromCodePoint(after.codePointAt(0) ?? 32);
  if (gap !== WIDE) return isCjk.test(last) || isCjk.test(first);
  const areSpaced = after.length === 1 || before.length === 1;
  return areSpaced && ideograph.test(last) && ideograph.test(first);
}

/** What stands between a line and the one that goes on with it: a space between Latin words, nothing beside Chinese. */
export function glueOf(before: string, after: string): "" | " " {
  const isDigits = /[\d.]$/.test(before) && /^[\d.]/.test(after);
  const isWord = /[\w,.;:%)]$/.test(before) && /^[\w(]/.test(after);
  return isWord && !isDigits ? " " : "";
}
