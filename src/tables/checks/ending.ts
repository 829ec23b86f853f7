import { fold } from "../../engine/index.js";

/** How far back from its end a text is looked at. */
const REACH = 2400;
/** How much of the end is quoted. */
const QUOTED = 12;

const PAGE_NUMBER = /^[-\s]*\d{1,4}[-\s]*$/;
const SENTENCE_END = /[。!?;:…][”’"')》】」\]]*/g;
/** Words of a page's foot, of a signature's line and of what follows a report: notes, lists of who does what. */
const NO_PROSE =
  /https?:|www\.|[{}|\t]|版权|编辑|来源|打印|关闭|扫一扫|备案|ICP|分享|收藏|相关|上一篇|下一篇|网站|主办|单位|牵头|附件|附录|解释|名词|注释|^注|^表|官网|作者/;
/** What a report ends with, even where its last mark is missing. */
const CLOSING = /(?:奋斗|前进|篇章|贡献|胜利|成绩|努力|辉煌|谢谢|谢谢大家|谢谢各位|致敬|完毕|完|审议)[”’"]?$/;
const DATE = /^\(?(?:\d{4}|[二〇零一三四五六七八九]{4})年/;
const LIST_ITEM = /^(?:\(?[\d一二三四五六七八九十]{1,3}[).、]|[\u2460-\u2487●·•-])/;
/** After these a sentence goes on. */
const OPEN_END = /[,、(“《和与及的在对以把被将是]$/;
const LONG = 20;

/** The last words of a text that breaks off within a sentence: `……全市就业人员达到`; null where it ends as texts do. */
export function findBrokenEnd(text: string): string | null {
  const lines = linesAtEnd(text);
  const last = lines.at(-1);
  if (last === undefined || NO_PROSE.test(last)) return null;
  const { isWithin, rest } = afterLastSentence(last);
  if (!isBroken(rest, { isWithin, lines })) return null;
  return text.trimEnd().slice(-QUOTED);
}

/** The last lines, folded and trimmed, without blank ones and page numbers. */
function linesAtEnd(text: string): string[] {
  const end = fold(text.trimEnd().slice(-REACH));
  return end
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !PAGE_NUMBER.test(line));
}

/** What stands in a line behind its last sentence, and whether any sentence stands before it. */
function afterLastSentence(line: string): { isWithin: boolean; rest: string } {
  const end = [...line.matchAll(SENTENCE_END)].at(-1);
  const rest = end ? line.slice(end.index + end[0].length) : line;
  // an item of a list may have a colon and no full stop
  return { isWithin: /[。!?…]/.test(line.slice(0, line.length - rest.length)), rest };
}

function isBroken(rest: string, { isWithin, lines }: { isWithin: boolean; lines: readonly string[] }): boolean {
  const letters = rest.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || DATE.test(rest) || CLOSING.test(rest)) return false;
  if (OPEN_END.test(rest) && (isWithin || rest.length >= LONG)) return true;
  // behind a blank or in brackets stands a signature
  if (isWithin) return !/^[\s(]/.test(rest) || rest.includes(",");
  const isProse = rest.length >= LONG && rest.includes(",") && !LIST_ITEM.test(lines.at(-1)!);
  return isProse && !hasNoStops(lines.slice(0, -1));
}

/** Whether the lines of this text end without marks, be they items of a list or lines of a printed page. */
function hasNoStops(lines: readonly string[]): boolean {
  const long = lines.slice(-8).filter((line) => line.length >= LONG);
  return long.filter((line) => afterLastSentence(line).rest !== "").length > long.length / 2;
}
