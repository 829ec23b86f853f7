import type { Bilingual } from "../../tables/problem.js";

/** Scripts that foreign texts are told by; what is none of them comes last. */
const scripts: readonly { letters: RegExp; name: Bilingual }[] = [
  { letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, name: { zh: "日文", en: "Japanese" } },
  { letters: /\p{sc=Hangul}/gu, name: { zh: "韩文", en: "Korean" } },
  { letters: /\p{sc=Cyrillic}/gu, name: { zh: "西里尔字母", en: "Cyrillic letters" } },
  { letters: /\p{L}/gu, name: { zh: "拉丁字母", en: "Latin letters" } },
];

/** Fewer letters tell no language: a table of figures may have no more. */
const FEW = 40;
/** Letters to a Chinese character that no Chinese text has; one with its translation beside it has four, as a word has four or five. */
const FOREIGN = 9;
/** Kana to a Chinese character that no Chinese text has. */
const KANA = 0.3;

/** What a text is written in where that is not Chinese; null where it is, or where it is too short to tell. */
export function findForeignScript(text: string): Bilingual | null {
  const han = countHan(text);
  // nearly all reports: the other letters need not be counted
  if (4 * han > text.length) {
    const kana = text.match(scripts[0]!.letters)?.length ?? 0;
    return kana > KANA * han ? scripts[0]!.name : null;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEW) return null;
  const found = scripts.find((script) => 2 * (text.match(script.letters)?.length ?? 0) > letters - han)!;
  if (found === scripts[0] && letters - han > KANA * han) return found.name;
  return letters - han > FOREIGN * han ? found.name : null;
}

function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) count++;
  }
  return count;
}
