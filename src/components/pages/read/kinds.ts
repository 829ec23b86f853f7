/** What became of a number, as a kind that can be named, counted, coloured and filtered. */
import type { ExclusionClass, Mention } from "../../../engine/types.js";
import type { SiteIndicator } from "../../../tables/site.types.js";
import { topics } from "../../../tables/topics.table.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { isTopic, topicName } from "../../i18n/topics.js";
import { EXCLUSIONS, FAMILIES } from "../../i18n/terms.table.js";
import type { TopicFamily } from "../../i18n/terms.table.js";

/** A topic, `unnamed` for an observation without a harmonised indicator, or an exclusion class. */
export interface Kind {
  key: string;
  excluded: boolean;
  family: TopicFamily;
}

/** Returns the kind of a mention. */
export function kindOf(mention: Mention, indicators: ReadonlyMap<string, SiteIndicator>): Kind {
  if (mention.kind === "exclusion") return { key: mention.class, excluded: true, family: "other" };
  const topic = mention.indicator === null ? undefined : indicators.get(mention.indicator)?.topic;
  if (topic === undefined) return { key: "unnamed", excluded: false, family: "other" };
  return { key: topic, excluded: false, family: isTopic(topic) ? FAMILIES[topic] : "other" };
}

/** Names a kind: 农业 · "Agriculture"; 日期 · "Dates". */
export function kindName(key: string, lang: Lang): string {
  if (key === "unnamed") return t(lang, "filterUnnamed");
  if (key in EXCLUSIONS) return EXCLUSIONS[key as ExclusionClass][lang];
  return topicName(key, lang);
}

/** Counts the kinds of a report: topics in the order of the table, then unnamed ones, then exclusions. */
export function countKinds(
  mentions: readonly Mention[],
  indicators: ReadonlyMap<string, SiteIndicator>,
): (Kind & { count: number })[] {
  const counts = new Map<string, Kind & { count: number }>();
  for (const mention of mentions) {
    const kind = kindOf(mention, indicators);
    const known = counts.get(kind.key);
    if (known) known.count += 1;
    else counts.set(kind.key, { ...kind, count: 1 });
  }
  const order = [...Object.keys(topics), "unnamed", ...Object.keys(EXCLUSIONS)];
  const rank = (key: string): number => order.indexOf(key);
  return [...counts.values()].sort((a, b) => rank(a.key) - rank(b.key));
}
