import type { Extraction, Observation } from "../../engine/types.js";

/** With fewer observations, a text may as well be a summary. */
const FEWEST = 8;
const HEAD = 600;
const TITLE = 60;

const COMMUNIQUE = /统 ?计 ?公 ?报/;
const WORK_REPORT = /政\s*府\s*工\s*作\s*报\s*告|各位代表|工作回顾|工作安排/;
/** What only a work report has, wherever it stands; others may speak of one, or of work. */
const ADDRESS = /各位代表|^.{0,12}工作(?:回顾|安排).{0,6}$/m;
/** What a report ends with, and a part of one does not. */
const FAREWELL = /谢谢|奋斗|奋进|让我们|谱写|篇章/;
const FOOT = 200;
const LOOKS_AHEAD = /安排|部署|任务|打算|目标|要求|今后|下一步|思路|展望|建议|规划/;
const LOOKS_BACK = /回顾|总结|成就|成绩|过去|以来/;

/**
 * Says which half a work report lacks: `no-plan` where all is achieved, `no-review` where all is planned, by its statuses and
 * chapter headings; null for a whole report, and for a communiqué, which only looks back.
 */
export function findMissingHalf(text: string, { mentions, headings }: Extraction): "no-plan" | "no-review" | null {
  if (!isWorkReport(text)) return null;
  const said = mentions.filter((mention): mention is Observation => mention.kind === "observation");
  if (said.length < FEWEST) return null;
  const has = (status: Observation["status"]): boolean => said.some((each) => each.status === status);
  const chapters = headings.filter(({ level }) => level === 1);
  const isEnded = FAREWELL.test(text.trimEnd().slice(-FOOT));
  if (!isEnded && !has("target") && !chapters.some((chapter) => LOOKS_AHEAD.test(chapter.text))) return "no-plan";
  if (!has("actual") && !chapters.some((chapter) => LOOKS_BACK.test(chapter.text))) return "no-review";
  return null;
}

function isWorkReport(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (COMMUNIQUE.test(head.slice(0, TITLE))) return false;
  return WORK_REPORT.test(head) ? true : !COMMUNIQUE.test(head) && ADDRESS.test(text);
}
