import type { PlaceNames } from "../document/place-parts.js";
import type { Ground, Scope } from "./scope-noun.js";
import { startsPredicate } from "./scope-opening.js";
import { noPartOfName, otherWord } from "./scope.table.js";
import { leadWords } from "./words.js";

const PLACE = /^(?:[^\s\d]{1,2}县|[^\s\d]{2}区|[^\s\d]{2}市|[^\s\d]{2}[镇乡]|[^\s\d]{2,3}街道)/;
/** The characters before 区 and 市 that make words of another kind: 城区, 上市. */
const NO_DISTRICT = "[城园景山库灾社地牧矿辖小老片街湾港林能经开高商校厂学居户心行范宅邻]";
const NO_CITY = "[上超门股楼城夜菜都]";
const NO_PLACE = new RegExp(
  `[是全各我本该每新居即省国]|[市县].|${NO_DISTRICT}区$|^(?:[一二两三以向百千路区旗州]|乡镇|所有|部分|贫困|脱贫|先进|示范|试点|重点|山区|革命|边境|民族|农业|产粮|经济|周边|个|大|中心|建制|特色|美丽|和美|县级|地级|直辖|农贸|批发|整|设|是|项目|资本|后备|期货|早|消费|文旅|旅游|根据|争取|强|名|多)|${NO_CITY}市$|[村集古水重强]镇$|[水返兴回下家城]乡$`,
);
const AFTER_PLACE =
  /^(?:场|中医|妇幼|医院|第|委|政|民|级|本|属|区|外|域|乡|村|镇|直|城|容|情|内|际|人大|人民|里|愁|土)/;

/** 广水市|杨寨镇: the name goes on. */
const TOWN_AGAIN = /^[^\s\d,;:、。]{2,3}(?:镇|乡|街道)(?:[^\s\d,;:、。]{2,3}村)?/;

/** A place within the one that reports: one that the divisions name, or what looks like a county's or town's name. */
export function placeAtHead(words: string, { places, index }: Ground): Scope | null {
  const known = knownPlace(words, places.parts);
  let name = known ?? PLACE.exec(words)?.[0];
  if (name === undefined || (!known && !looksLikePlace(name))) return null;
  const town = TOWN_AGAIN.exec(words.slice(name.length))?.[0] ?? "";
  if (!noPartOfName.test(town)) name += town;
  const rest = words.slice(name.length);
  if (otherWord.test(rest) || AFTER_PLACE.test(rest)) return null;
  // a short name may begin another one: 西安国家版本馆
  const isNamedInFull = /[县区市旗盟镇乡村道]$|自治州$/.test(name);
  if (!(isNamedInFull && (known ?? /[县市]$/.test(name))) && !startsPredicate(rest, index)) return null;
  if (!known && name.endsWith("区") && !index.prefixOf(rest)) return null;
  return { name, members: [], reach: "all", carries: isNamedInFull, also: [], rule: "lower-place", isOwn: true };
}

function looksLikePlace(name: string): boolean {
  if (NO_PLACE.test(name) || noPartOfName.test(name)) return false;
  for (let length = 2; length < name.length; length++) if (leadWords.has(name.slice(0, length))) return false;
  return true;
}

const LONGEST_PLACE = 11;

/** The place within the one that reports that words begin with. */
export function knownPlace(words: string, parts: PlaceNames["parts"]): string | undefined {
  const length = parts.longest(words, 0, Math.min(words.length, LONGEST_PLACE));
  return length > 1 ? words.slice(0, length) : undefined;
}

/** Whether the name of a place that words begin with says what kind of place it is: 平遥县. */
export function isFull(name: string, words: string): boolean {
  return /[县区市旗]$/.test(name) && !AFTER_PLACE.test(words.slice(name.length));
}

/** The end of what may be the name of a place that no table has: no 全县, 我市, 城市. */
const MAY_BE_PLACE = new RegExp(
  `[^全我本各该每新居即省国是](?:(?:县|(?<!${NO_DISTRICT})区|(?<!${NO_CITY})市)(?!场|中医|妇幼|医院|[第委政民级本属域乡村镇直城容情内际里愁])|[镇乡]|街道)`,
);

/** Whether words may name a place within the one that reports: what most of them don't. */
export function mayNamePlace(words: string, parts: PlaceNames["parts"]): boolean {
  return MAY_BE_PLACE.test(words) || parts.isIn(words);
}
