/** Why a place has no value: each reason has an empty mark of its own, and is never a zero. */
import type { Lang } from "../i18n/lang.js";

/** Why there is no value for a place and year. */
export type SilenceKind = "no-report" | "absent" | "named" | "excluded" | "incomparable";

/** What an empty mark means: `name` in a legend, `why` in full. */
export const SILENCES: Record<SilenceKind, { name: Record<Lang, string>; why: Record<Lang, string> }> = {
  "no-report": {
    name: { zh: "没有报告", en: "no report" },
    why: { zh: "没有收集到这一年的报告", en: "the report of the year is not in the collection" },
  },
  absent: {
    name: { zh: "报告未提及", en: "not mentioned" },
    why: { zh: "报告读过，没有提到这项指标", en: "the report was read and does not mention the indicator" },
  },
  named: {
    name: { zh: "提到但没有数字", en: "mentioned without a number" },
    why: { zh: "报告提到这项指标，没有给出数字", en: "the report mentions the indicator without giving a number" },
  },
  excluded: {
    name: { zh: "数字不计", en: "number left out" },
    why: {
      zh: "报告有相关数字，但它不是这项指标的数据",
      en: "the report has a number beside the indicator that is no datum of it",
    },
  },
  incomparable: {
    name: { zh: "不可比", en: "not comparable" },
    why: {
      zh: "有数字，但口径、单位或范围不同，不能放在一起比较",
      en: "there is a number, but of another scope, unit or definition",
    },
  },
};
