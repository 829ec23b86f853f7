import { addsToStock, continuesAddition, headFor, ofTopic, withHeadOf } from "./heads.js";
import { inherit } from "./inherit.js";
import { tidyLabel } from "./label.js";
import { splitName } from "./lists.js";
import { readName } from "./name.js";
import { byPartOfName, isGeneric, isGenericUnit, type Found } from "./name-parts.js";
import { objectAfter } from "./object-after.js";
import { isShareElsewhere, ratioToWhole, taxes } from "./share.js";
import { isBodyAlone } from "./subject.js";
import type { NamingInput, Things } from "./things.js";
import { topicBefore } from "./topic.js";

/** A head that reports write alone where the name before has the rest: 一般公共预算收入12亿元,支出40亿元. */
const BARE_HEAD = /^(?:支出|收入|出口|产量|总产|总产量)$/;

/** 粮食喜获丰收、总产量: the head goes with the noun that the remark is on. */
const HEAD_BEHIND_REMARK = /^([^、]{4,12})、(总?产量|总产|(?:播种|种植)面积)$/;

const RANKED =
  /^(.*?)(?:连续[^、]{1,6}?)?(?:稳居|位居|位列|高居|跃居|升至|晋至|(?<![宜民安家散旅定新移隐邻])居(?![民家住委室])|名列|排名(?!中)|排在|排|列(?=[全各同第]))(.{2,40})$/;
const RANKING = /(?:强[市县区镇州]?|榜|榜单|指数|竞争力|评价|考核|考评|测评|评估|排名|评比)$/;

/** 客运量居中西部城市第1位: what stands before the verb is ranked, else the name before; in a ranking, its name. */
function ranked(input: NamingInput): Things | null {
  const { name, first, memory, scene } = input;
  const [, part, others] = first.verdict.class === "rank" ? (RANKED.exec(name.text) ?? []) : [];
  if (part === undefined || others === undefined) return null;
  const own = readName(part, scene.index);
  const text = tidyLabel(own.text);
  const isSomething = text === "数量" || (text.length > 1 && !isGeneric(text) && !RATE_ALONE.test(text));
  if (!isSomething && !RANKING.test(others) && memory.things) return inherit(input, "inherited");
  // 恒丰集团跃居企业500强第172位: the list is what places are of
  const isListed = RANKING.test(others) && (isBodyAlone(text) || BODY.test(text));
  const item = isSomething && !isListed ? { text, indicator: own.indicator } : { text: others, indicator: null };
  return { items: [item], text: item.text, subject: null, addition: false, inherited: false, rule: "ranked-before" };
}

const BODY = /(?:园区|产业园|开发区|高新区|经开区|新区|集团|公司|大学|学院|医院|机场|港)$/;
const OF_IT = "(?:总量|增量|规模|增速|增幅|占比|比重|数量|总数)";
const GENERIC_LIST = new RegExp(`^${OF_IT}[、和与及](?:${OF_IT}[、和与及]?)*$`);
const RATE_ALONE = /^(?:增速|增幅|总量|增量|人均|位次|均|分别|排名)$/;

/** Names what is measured by the words before the number. */
export function withName(input: NamingInput): Things {
  const { name, slots, memory } = input;
  const { index } = input.scene;
  const place = slots < 2 ? ranked(input) : null;
  if (place) return place;
  const make = (found: Found): Things => {
    // 新增学位3万个、医疗床位2000张: the act governs the list though it is part of the first name
    const addition = addsToStock(name) || name.text.startsWith("新增") || continuesAddition(input);
    const { items, text = name.text, subject = null, inherited = false, after, rule } = found;
    return { items, text, subject, addition: found.addition ?? addition, inherited, after, rule };
  };
  const ratio = isGenericUnit(input.first) ? ratioToWhole(input) : null;
  if (ratio) return make(ratio);
  // 占全国比重达7.4%,在北方地区占比达21.1%: of what was named before
  if (memory.things && isShareElsewhere(input)) return inherit(input, "share-of-whole");
  const whole = SHARE_OF_WHOLE.exec(name.text)?.[1];
  const split = splitName(whole || name.text, slots, index);
  if (whole && split.length > 0) name.tail.push({ text: "占", roles: ["share"] });
  if (split.length > 0) return make({ items: split, rule: "listed-names" });
  if (name.indicator) return make({ items: [{ text: name.text, indicator: name.indicator }], rule: "name-before" });
  // 创业担保贷款余额 begins with a name of its own
  const opening = name.text.endsWith("余额") ? index.find(name.text.slice(0, -2)) : null;
  if (opening) return make({ items: [{ text: name.text, indicator: opening }], rule: "name-before" });
  const gap = GAP_TO_OTHER.exec(name.text);
  if (gap && isGenericUnit(input.first)) return gapToOther(input, gap, make);
  const share = SHARE_OF_WHOLE.exec(name.text);
  if (share) return shareOfWhole(input, share[1]!, make);
  const headed = BARE_HEAD.test(name.text) ? headFor(input, name.text) : null;
  if (headed) return headed;
  const ahead = HEAD_BEHIND_REMARK.exec(name.text);
  const joined = ahead && !readName(ahead[1]!, index).indicator && withHeadOf(input.scene, ahead[1]!, ahead[2]!);
  if (joined && slots === 1) return joined;
  // 总量和增速均居全省第5位
  if (memory.things && isGenericUnit(input.first) && GENERIC_LIST.test(name.text))
    return inherit(input, "generic-name");
  // 投资2亿元,改扩建面积9.8万平方米: the act has an extent of its own
  const act = name.lead.at(-1);
  if (
    /^(?:面积|里程|长度)$/.test(name.text) &&
    act?.roles.includes("act") &&
    memory.unit !== input.first.unit.row?.base_unit
  )
    return make({ items: [{ text: act.text + name.text, indicator: null }], rule: "own-measure" });
  if (isGeneric(name.text) && memory.things)
    return withHeadOf(input.scene, memory.things.text, name.text) ?? inherit(input, "generic-name");
  return make(objectAfter(input) ?? ofBody(input) ?? byPartOfName(name, index));
}

/** 全市吞吐量完成6380万吨,港务集团完成4500万吨: a firm alone has its own of what was named before. */
function ofBody({ name, first, memory }: NamingInput): Found | null {
  const before = memory.things;
  const { row } = first.unit;
  if (!before || row?.family === "count" || memory.unit !== row?.base_unit || !isBodyAlone(name.text)) return null;
  return { items: [before.items.at(-1)!], text: before.text, subject: name.text, rule: "body-alone" };
}

const GAP_TO_OTHER = /^(.{2,}?)?(?<!不)(高于|快于|高出|优于|好于|领先|低于|慢于|落后)(?![^,]*(?:年|同期|上期)).{1,14}$/;

/** 农村居民收入增速快于城镇居民: what stands before 快于 is measured against what stands after it. */
function gapToOther(input: NamingInput, [, part, word]: RegExpExecArray, make: (found: Found) => Things): Things {
  const { name, scene, memory } = input;
  const own = readName(part ?? "", scene.index);
  if (!part && !memory.things) return make(byPartOfName(name, scene.index));
  name.tail.push({ text: word!, roles: [/[低慢落]/.test(word!) ? "below" : "above", "scope"] }, ...own.tail);
  // 投资增长10%,高于全部投资1.5个百分点: what is compared was named before
  if (!part) return inherit(input, "gap-to-other");
  return make({ items: [{ text: own.text, indicator: own.indicator }], text: own.text, rule: "gap-to-other" });
}

const SHARE_OF_WHOLE = /^(.*?)占(?!地(?!区)|[用道有补]).{1,20}$/;

/** 服务业增加值占GDP比重: the part is what is measured; 占预算支出的 alone goes on from the clause before. */
function shareOfWhole(input: NamingInput, part: string, make: (found: Found) => Things): Things {
  const { name, memory, scene } = input;
  name.tail.push({ text: "占", roles: ["share"] });
  const rule = "share-of-whole";
  const { index } = scene;
  if (part === "" && memory.things) return inherit(input, rule);
  const topic = part === "" ? topicBefore(input.clause, index) : null;
  if (topic) return ofTopic(input, topic);
  if (part === "") return make({ items: [{ text: name.text, indicator: null }], rule });
  // 服务业占GDP比重 is the share of its value added
  const indicator = readName(part, index).indicator ?? index.find(`${part}增加值`) ?? taxes(part, index);
  return make({ items: [{ text: part, indicator }], text: part, rule });
}
