import { readClause, type Clause } from "./clause.js";
import type { Group } from "./groups.js";
import { DATE_MARK } from "./name.js";
import { isYear, planEdge, type Period } from "./period.js";
import type { Scene } from "./scene.js";
import type { TimeReading } from "./time.js";

/** Why a number is where a change starts. */
export type StartRule = "from-to" | "compared-value";

/** The words of a from–to change: 从140元/月提高至150元/月. 自 is "from" only before a date, an amount or 原来. */
const FROM = /(?:(?:^|[^来])(?:从(?![业事严容而])|(?<![自理经])由(?![于此]))|自(?=[\ue000原每]|$))[^,。;]{0,18}$/;
const TO = /[到至为成达]了?(?:约|近|超过?)?(?:增长|下降|上升|正增长)?$/;
/** What may stand between 到 and where the change ends: 到2019年底的, 到全年的. */
const END_TIME = /(?:(?:去年|上年|今年|目前|现在|全年|上半年|前?[一二三四]季度)?[底末]?的?|第)$/;
const LONGEST_CHANGE = 24;

/** What is compared with its own year: 比2016年的31万吨增加9万吨. */
const COMPARED_VALUE = /(?:比|较|在)(?:\ue000|去年|上年)[底末]?(?:同期)?的(?:约|近|-)?$/;
const BY_HOW_MUCH = /^的?(?:基础上)?(?:再|又|净|共|多)?(?:增|提高|提升|上升|减|下降|降低|缩|翻|多|少|高|低)/;

/** 较2014年的71%大幅提升: how much it has moved is not said. */
const RISEN_SINCE =
  /^(?:有了?)?(?:大幅度?|明显|显著|稳步|有所|进一步|持续|较大|快速)的?(?:提升|提高|增[长加]|上升|改善|扩大|下降|降低|减少|缩小)$/;

const TIMES =
  "(?:前[两二三四五]年|去年|上年|年初|当时|当年|现在|目前|今年|全年|上半年|下半年|前?[一二三四]季度|年末|年底)";
const TIME_BESIDE = new RegExp(
  `(?<=[从由到至])${TIMES}(?:同期)?[底末]?的?(?=(?:分别)?(?:增长|上升|提高|下降|降低|减少)?[-负约近]?$)`,
);

/** The words before a number without the time at which its change starts or ends: 由一季度的, 回升到全年的. */
export function withoutTimes(before: string): string {
  return before.replace(TIME_BESIDE, "");
}

/** Says whether a change starts at the numbers of a group, and in which year; null where none does. */
export function readStart(scene: Scene, clause: Clause, next: Group | undefined): StartRule | null {
  if (COMPARED_VALUE.test(clause.before) && RISEN_SINCE.test(clause.after)) return "compared-value";
  if (!next || !(FROM.test(clause.before) || COMPARED_VALUE.test(clause.before))) return null;
  const { since, sameClause } = readClause(scene, next.members[0]!);
  if (since.length > LONGEST_CHANGE) return null;
  if (COMPARED_VALUE.test(clause.before)) return sameClause && BY_HOW_MUCH.test(since) ? "compared-value" : null;
  return TO.test(since.replaceAll(DATE_MARK, "").replace(END_TIME, "")) ? "from-to" : null;
}

/** Times of the year in which the change ends, and of the year before it. */
const OWN_YEAR = /(?:[一二三四]季度|上半年|前[一二三]季度|年中|[\ue000上]月份?|\ue000)的?-?$/;
const YEAR_BEFORE = /(?:去年|上年|年初)[底末]?(?:同期)?的?(?:约|近|不足|-)?$/;

interface StartClues {
  clause: Clause;
  time: TimeReading;
  /** The years that the sentence names together. */
  period: Period | null;
}

/**
 * The year at which a change starts: the one beside it (从2020年的41.6%, 由“十二五”末的39.6%), the one that its sentence gives
 * for all changes (从2016年的88亿元增长到131亿元,财政收入由7亿元增长到12亿元), the year before the several years of its passage, else the
 * year before.
 */
export function startYear({ passage }: Scene, { clause, time, period }: StartClues): number | null {
  const beside = yearBeside(clause);
  if (beside !== null || time.year === null) return beside;
  if (OWN_YEAR.test(clause.before) && FROM.test(clause.before)) return time.year;
  if (YEAR_BEFORE.test(clause.before)) return time.year - 1;
  if (period && period.base < time.year) return period.base;
  const isOfPassage = passage !== null && time.ofPassage === true && passage.end === time.year;
  return isOfPassage ? passage.start - 1 : time.year - 1;
}

/** The year that stands between 从 and the number. */
function yearBeside({ before, dates, lastPlan }: Clause): number | null {
  const words = (FROM.exec(before) ?? COMPARED_VALUE.exec(before))?.[0] ?? "";
  if (!words.includes(DATE_MARK)) return null;
  if (lastPlan) return planEdge(lastPlan);
  const named = dates.findLast(isYear);
  return named ? Number(named.value) : null;
}
