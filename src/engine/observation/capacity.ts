import type { NameItem } from "./name.js";
import type { Scene } from "./scene.js";
import type { NamingInput } from "./things.js";

const CAPACITY: ReadonlySet<string> = new Set(["mass", "volume", "power", "energy"]);

/** Whether a unit is one in which works are given their size: 10万吨, 300兆瓦. */
export function isCapacity({ unit }: NamingInput["first"]): boolean {
  return CAPACITY.has(unit.row?.family ?? "");
}

const MEASURE = /(?:量|产能|能力|规模|面积|装机|目标|水平|库容|存栏|出栏|[万亿\d])$/;
const WORKS = /项目|工程|生产线|开工|投产|投运|并网|建成|竣工|达产|下线|开建|矿产地/;

/** 恒信50万吨|乙醇等项目: whose work it is stands before its size, and what it makes after. */
export function isMadeBy({ name, first, scene }: NamingInput, { text }: NameItem): boolean {
  if (!isCapacity(first) || MEASURE.test(name.text) || MEASURE.test(text)) return false;
  if (name.tail.some(({ roles }) => !roles.every((role) => role === "ge" || role === "filler" || role === "approx")))
    return false;
  return WORKS.test(listAfter(scene, first.end));
}

const LONGEST_LIST = 90;

function listAfter({ text, sentence }: Scene, from: number): string {
  return text.slice(from, Math.min(from + LONGEST_LIST, sentence.end)).split(/[,;。:]/)[0]!;
}

const BARE_WORK = /^(?:项目|工程|机组|装置|生产线)(?:建设)?$/;
const OTHERS = /等[^等]{0,10}$/;

/** What a work of some size makes, without the works that are named beside it: 青啤工厂一期|等一批项目. */
export function ofOneWork({ first, name }: NamingInput, label: string): string {
  if (!isCapacity(first)) return label;
  const own = OTHERS.test(label) ? label.replace(OTHERS, "").split("、")[0]! : label;
  if (BARE_WORK.test(own) && name.text.length > 1 && name.text.length < 8) return name.text + own;
  return own === "" ? label : own;
}
