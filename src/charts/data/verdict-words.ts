/** What became of targets in words: names of verdicts, the rule by which they are made, and how many there are of each. */
import { formatNumber } from "../number/format.js";
import { t } from "../i18n/i18n.js";
import type { ChartKey } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { isOfPoints, TOLERANCE, VERDICTS, writeTolerance } from "./verdict.js";
import type { Rule, Tolerance, Verdict } from "./verdict.js";
import { countPromises } from "./promises.js";
import type { PromisePair } from "./promises.js";
import type { Series } from "./series.js";

/** The name of a verdict, as the key of a text. */
export const VERDICT_KEYS = {
  met: "verdictMet",
  near: "verdictNear",
  missed: "verdictMissed",
  unclear: "verdictUnclear",
  apart: "verdictApart",
  unfound: "verdictUnfound",
  open: "verdictOpen",
} as const satisfies Record<Verdict, ChartKey>;

/** How many targets came to each verdict, as the key of a text. */
const COUNT_KEYS = {
  met: "countMet",
  near: "countNear",
  missed: "countMissed",
  unclear: "countUnclear",
  apart: "countApart",
  unfound: "countUnfound",
  open: "countOpen",
} as const satisfies Record<Verdict, ChartKey>;

const BETTER = { up: "ruleUp", down: "ruleDown", none: "ruleNone" } as const satisfies Record<
  Rule["direction"],
  ChartKey
>;

/** Names a verdict: 达到; "not found". */
export function verdictText(verdict: Verdict, lang: Lang): string {
  return t(lang, VERDICT_KEYS[verdict]);
}

/** The verdicts of some targets, counted: 15 个达到、4 个接近; of those of a list only where they occur. */
export function verdictList(promises: readonly PromisePair[], of: readonly Verdict[], lang: Lang): string {
  const { by } = countPromises(promises);
  const parts = of
    .filter((verdict) => by[verdict] > 0)
    .map((verdict) => t(lang, COUNT_KEYS[verdict], { n: by[verdict] }));
  return parts.join(lang === "zh" ? "、" : ", ");
}

/** The verdicts on targets that have an outcome. */
export const JUDGEMENTS = VERDICTS.slice(0, 4);
const WITHOUT = VERDICTS.slice(4);

/** How many targets have an outcome, and what came of them: 31 个目标中 21 个有结果：15 个达到、4 个接近、2 个未达到。 */
export function countsText(promises: readonly PromisePair[], lang: Lang): string {
  const { targets, outcomes } = countPromises(promises);
  const judged = verdictList(promises, JUDGEMENTS, lang);
  const without = verdictList(promises, WITHOUT, lang);
  const words = { n: targets, outcomes, judged, without };
  if (!judged) return t(lang, "countsNone", words);
  return t(lang, without ? "countsSome" : "countsAll", words);
}

/** The rule in words; of a series the tolerance that it takes, else both. */
export function ruleText(
  { direction, tolerance = TOLERANCE }: Omit<Rule, "direction"> & { direction: Rule["direction"] | null },
  series: Pick<Series, "measure" | "base_unit"> | null,
  lang: Lang,
): string {
  const better = direction === null ? "ruleAny" : BETTER[series?.measure === "rank" ? opposite(direction) : direction];
  const said = toleranceText(tolerance, series, lang);
  const isSet = writeTolerance(tolerance) !== null;
  return t(lang, "verdictRule", {
    tolerance: isSet ? t(lang, "toleranceSet", { tolerance: said }) : said,
    better: t(lang, better),
  });
}

/** A tolerance in words, of a series the one that it takes: 0.5 个百分点; 5% of the target. */
export function toleranceText(
  tolerance: Tolerance,
  series: Pick<Series, "measure" | "base_unit"> | null,
  lang: Lang,
): string {
  const plain = (value: number): string => formatNumber(Number(value.toPrecision(6)), { factor: 1, word: "" }, lang);
  const points = t(lang, "tolerancePoints", { points: plain(tolerance.points) });
  const share = t(lang, "toleranceShare", { share: plain(tolerance.share * 100) });
  return series ? (isOfPoints(series) ? points : share) : t(lang, "toleranceBoth", { points, share });
}

function opposite(direction: Rule["direction"]): Rule["direction"] {
  return direction === "up" ? "down" : direction === "down" ? "up" : direction;
}
