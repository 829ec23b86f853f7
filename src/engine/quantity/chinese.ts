import type { NumberToken } from "./number.js";

/**
 * Chinese numerals mostly belong to words (一体化), slogans (三个一批) or chapters (三大任务). One that counts something is
 * told by its form, or by an act right before it: 办好八件民生实事, 打造两条网红街.
 */
export type ChineseReading = "counts" | "threshold" | "rough" | "part-of-a-word";

const RATES = new Set(["倍", "番", "成", "%", "个百分点", "百分点", "‰"]);
const BARE_MAGNITUDE = /^[十百千]$/;
const REACHED =
  /(?:突破|超过|超|达到?|迈[上过入]|跨[上越过]|站上|跃上|近|约|逾|首破|冲刺|接近|实现|完成|总量|规模|产值|收入)了?$/;
const THRESHOLD_AFTER =
  /^(?:大关|台阶|门槛|级|以上|以下|俱乐部|产业|企业|项目|园区|集群|园|镇|乡|村|县|强|街|楼|市|工程|投资|工业|斤粮|规模|斗|的)/;

// 二十届三中全会, 第二轮督察
const OF_SESSIONS: ReadonlySet<string> = new Set(["届", "期", "轮", "代", "级", "类", "大类"]);
const SMALL_COUNTERS = new Set("件 项 家 所 座 户 名 处 条 场 台 辆 届 艘 架 支 部 栋 幢".split(" "));
const ACT_BEFORE =
  /(?:办好|办成|实施|完成|新建|建成|改造|打造|引进|获批|获评|创建|建设|开工|启动|推出|开通|开展|举办|承办|改建|扩建|新增|培育|出台|抓好|做好|推进|成立|组建|入选|落地|竣工|落户|新改建|建好|以下|等|中|共|共有|达到?|各|增设|设立|扶持|制定|布局|投用|投运|签约|新开工)(?:了|省市?|市|县)?$/;
const GENERIC_NOUN =
  /^(?:方面|重点|制度|机制|任务|措施|举措|要求|原则|关系|工作|关键|指标|体系|底线|红线|责任|职责|清单|保障|坚持|战略|主线|行动|纪律|规定|精神|能力|优势|变化|转变|环节|领域|难题|问题|目标|特大|大)/;
const STRONG_ACT_BEFORE =
  /(?:新建|建成|引进|创建|打造|获批|新增|改造|开工|落户|增设|设立|开通|培育|投用|改建|扩建|竣工)了?$/;
// 五个车间主体完工
const FINISHED_AFTER = /^[一-龥]{1,6}(?:完工|竣工|投产|开工|建成|投用|通车|获批|落地)/;
// 规上企业新增百家, 播种面积稳定在千万亩以上
const VALUE_BEFORE = /(?:稳定在|保持在|达到?|突破|新增|增加|超过?|完成|种植)$/;
const ENDS_AFTER = /^(?:以上|左右)?(?:[,。;、)\n]|$)/;
const SHARE_AFTER = /^(?:以上|以下|左右|多|[,。;、的和])/;

/** Says whether the Chinese numeral counts something; `text` is folded. */
export function readChineseUse(text: string, number: NumberToken): ChineseReading {
  const { unit, value } = number;
  const written = text.slice(number.start, number.numeralEnd);
  const before = text.slice(Math.max(0, number.start - 8), number.start);
  const after = text.slice(number.end, number.end + 10);
  if (number.form !== "plain") return "counts";
  if (unit.row && RATES.has(unit.row.text))
    return unit.row.text === "成" && !SHARE_AFTER.test(after) ? "part-of-a-word" : "counts";
  if (BARE_MAGNITUDE.test(written) && unit.row && VALUE_BEFORE.test(before) && ENDS_AFTER.test(after)) return "counts";
  if (BARE_MAGNITUDE.test(written) && (unit.exponent > 0 || unit.row?.family === "money"))
    return REACHED.test(before) && !THRESHOLD_AFTER.test(after) ? "counts" : "threshold";
  if (!unit.row || OF_SESSIONS.has(unit.row.text)) return "part-of-a-word";
  if (BARE_MAGNITUDE.test(written) && (unit.more || /[上近成数]$/.test(before))) return "rough";
  if (BARE_MAGNITUDE.test(written) && written !== "十") return "threshold";
  if (/[“‘"《]$/.test(before)) return "part-of-a-word";
  if (written.length > 1 || unit.exponent > 0)
    return Number(value) >= 11 || unit.exponent > 0 ? "counts" : "part-of-a-word";
  return countsWithCounter(written, unit.row.text, before, after) ? "counts" : "part-of-a-word";
}

function countsWithCounter(written: string, counter: string, before: string, after: string): boolean {
  if (/[件项]/.test(counter) && /^(?:民生|惠民|利民)(?:实事|工程)/.test(after)) return true;
  if (written === "一" || written === "零" || GENERIC_NOUN.test(after)) return false;
  if (counter === "个" && FINISHED_AFTER.test(after)) return !/[、和与]/.test(before);
  if (counter === "个") return STRONG_ACT_BEFORE.test(before);
  if (!SMALL_COUNTERS.has(counter)) return STRONG_ACT_BEFORE.test(before) && counter !== "次";
  if (FINISHED_AFTER.test(after) && !/[、和与]/.test(before)) return true;
  // 十项“民心工程”顺利完成 opens a sentence
  return ACT_BEFORE.test(before) || (/(?:^|[\n。;])$/.test(before) && after.startsWith("“"));
}
