import type { Heading, Structure } from "./structure.js";

/** A line that announces explanations of terms, and says nothing else: 《政府工作报告》有关用语注释. */
export const announcesTerms =
  /^[*#(\[【]?(?:附件?(?:[一二三四五]|\d{1,2})?[:. ]{0,2})?(?:《[^》]{2,20}》|(?:政府)?(?:工作)?报告)?(?:里|中|的|有关|相关|部分|涉及|内容|专业|主要){0,5}(?:名词|用语|术语|词语)?(?:解释|说明|注释|注解|释义)(?:表|部分)?[)\]】]?$/;
/** Of 说明 and 解释 alone only a line with these words is meant. */
const OF_TERMS = /名词|用语|术语|词语|注释|注解|释义/;

/** A line behind which the report itself, or another annex, goes on. */
const ENDS =
  /^附[件表录]|^(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]+部分)[^“”:]*$|工作报告$|20\d\d年.{0,8}(?:回顾|安排|部署|任务|实事)/;
/** What opens a speech is no explanation. */
const SPEECH = /^\s*各位代表/;

/** Says of each sentence whether it explains terms: a glossary has a heading of its own and stands behind the report. */
export function findGlossary(text: string, { headings, sentences }: Structure): boolean[] {
  let within = false;
  return sentences.map((sentence) => {
    const { start, heading: at, opensParagraph } = sentence;
    const heading = headings[at];
    if (heading?.start === start) within = isGlossary(heading) || (within && !ENDS.test(heading.text));
    else if (within && opensParagraph && SPEECH.test(text.slice(start, start + 12))) within = false;
    return within;
  });
}

function isGlossary({ text }: Heading): boolean {
  const words = text.replaceAll(" ", "");
  return OF_TERMS.test(words) && announcesTerms.test(words);
}
