import { nounAfter } from "./noun.js";
import type { NamingInput } from "./things.js";

const LEVEL =
  "(?:世界|国家|国际|行业|区域|场景|[省市县区州旗]|市县|乡镇|[乡市县]\\([^()]{1,4}\\)|[一二三四五]星|[345]A|领航|卓越)级";
const SIZE = "(?:产值|营收|经济总量|总?投资额?)?[超过近]?[\\d.百千万亿十]{1,6}(?:美?元|亩|吨|千瓦|头|羽|平方米|人)?级?";
const CROP = "(?:小麦|玉米|大豆|水稻|油菜|马铃薯|蔬菜|棉花|花生)";
/** What only says which of the things are meant: 万亩, 过50亿元, 世界级. */
const KIND = `(?:新开工|新引进|新签约)?(?:${LEVEL}|${SIZE}(?:以上)?|${CROP}(?=[、和与及]\\d))`;
const KIND_FIRST = new RegExp(`^(${KIND})(?:[、和与及]\\d.*)?$`);
const NEXT = new RegExp(
  `^(?:[、和与及,](?:[^、,;。:\\d]{2,12}等)?[\\d.]+[万亿]?[多余]?[个家处座项所名件条亩吨][多余]?(?:[省市县区]、)*${KIND}){1,3}(的?[^,;。:、\\d]{2,24})`,
);
const LONGEST = 80;

/** The kind of a thing with the noun that the next number has: 20个过50亿、20个过30亿|项目. Other labels stay. */
export function withSharedNoun({ scene, clause, first }: NamingInput, label: string): string {
  const kind = /[级元亿万亩\d吨]|[麦米豆稻菜薯花生]$/.test(label) ? KIND_FIRST.exec(label)?.[1] : undefined;
  if (kind === undefined) return label;
  const rest = scene.text.slice(first.end, Math.min(first.end + LONGEST, scene.sentence.end)).replace(/\s+/g, "");
  const at = rest.indexOf(kind);
  const shared = at < 0 || at > 2 ? undefined : NEXT.exec(rest.slice(at + kind.length))?.[1];
  if (shared === undefined) return label;
  const of = shared.startsWith("的") ? "的" : "";
  const noun = nounAfter({ ...clause, after: shared.slice(of.length), leadsOn: false }, scene.index)?.text;
  return noun === undefined ? label : kind + of + noun;
}
