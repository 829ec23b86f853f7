import { choicesOf } from "../text/pattern-starts.js";
import { createWordMap } from "../text/word-finder.js";
import { createIndicatorIndex, type IndicatorIndex } from "./indicator.js";
import { tidyLabel } from "./label.js";
import { labelTrims, type LabelTrim, type LabelTrimId } from "./label-trims.table.js";
import { readName } from "./name.js";
import { bareNouns, leadWords } from "./words.js";

const NO_INDICATORS = createIndicatorIndex([]);
const MOST_TRIMS = 6;

/** A label and the trims that made it. */
export interface TrimmedLabel {
  text: string;
  trims: LabelTrimId[];
}

/**
 * What is left of a label without what is said of the thing that it names; at least two characters, or all of it. Acts
 * before it are looked for where an index is given: a noun after its number has none.
 */
export function readableLabel(label: string, index: IndicatorIndex | null, counted: LabelTrim["counts"]): TrimmedLabel {
  const trims: LabelTrimId[] = [];
  let text = withoutActs(tidyLabel(label), index);
  while (trims.length < MOST_TRIMS) {
    const next = trimOnce(text, index !== null, counted);
    if (next === null) break;
    trims.push(next.id);
    text = withoutActs(next.rest, index);
  }
  return { text, trims };
}

const choices = labelTrims.flatMap(({ pattern, within }) => (within === undefined ? choicesOf(pattern.source) : []));
/** Trims of labels that hold a character, by it. */
const byCharacter = new Map<string, RegExp[]>();
for (const { pattern, within = "" } of labelTrims)
  for (const character of within) byCharacter.set(character, [...(byCharacter.get(character) ?? []), pattern]);
const isOfStart = (choice: string): boolean => choice.startsWith("^");
const isOfEnd = (choice: string): boolean => !isOfStart(choice) && /\$\)*$/.test(choice);

/** What most labels have nothing of. What ends a label, or looks ahead to its end, is read backwards from there. */
const atStart = new RegExp(choices.filter(isOfStart).join("|"));
const atEnd = new RegExp(`$(?<=${choices.filter(isOfEnd).join("|").replaceAll("(?=", "(?:")})`);
const others = choices.filter((choice) => !isOfStart(choice) && !isOfEnd(choice));
const anywhere = others.length > 0 ? new RegExp(others.join("|")) : null;
const mayTrim = (text: string): boolean =>
  atStart.test(text) || atEnd.test(text) || anywhere?.test(text) === true || mayTrimWithin(text);

function mayTrimWithin(text: string): boolean {
  for (const [character, patterns] of byCharacter)
    if (text.includes(character) && patterns.some((pattern) => pattern.test(text))) return true;
  return false;
}

function trimOnce(
  text: string,
  isBefore: boolean,
  counted: LabelTrim["counts"],
): { id: LabelTrimId; rest: string } | null {
  if (!mayTrim(text)) return null;
  for (const { id, pattern, becomes, before, counts } of labelTrims) {
    if ((before && !isBefore) || (counts && counts !== counted)) continue;
    const cut = text.replace(pattern, becomes);
    const rest = cut === text ? text : tidyLabel(cut);
    if (rest !== text && rest.length > 1) return { id, rest };
  }
  return null;
}

/** An act that opens an indicator's name opens longer names too: 改造老旧小区|电梯; and 新 joins any act: 新开通|线路. */
function withoutActs(text: string, index: IndicatorIndex | null): string {
  const joined = joinedAct(text);
  if (index === null || (joined === 0 && index.prefixOf(text) === null)) return text;
  const { text: rest } = readName(text.slice(joined), NO_INDICATORS);
  const isWhole = rest.length > 1 && text.endsWith(rest) && rest.split("“").length === rest.split("”").length;
  return isWhole && !bareNouns.has(rest) && rest.length + joined < text.length ? rest : text;
}

function joinedAct(text: string): number {
  if (!text.startsWith("新")) return 0;
  for (let length = 4; length > 1; length--)
    if (leadWords.get(text.slice(1, 1 + length))?.includes("act") && text.length > length + 2) return 1;
  return 0;
}

const RESTS =
  /^(?:比(?:上年|去年|上次).*|由的|比前|连续|加大对|重点面向|面向|整合|完成|下达|一次性|前三|对|为|让|中有|.?[高低快慢优好]于.*)$/;

/** Whether a label is but a rest of a word, or words that compare, so that something else must name the number. */
export function isRest(text: string): boolean {
  return (text.length < 2 && !bareNouns.has(text)) || RESTS.test(text);
}

/** Whether a label only says what is done: 设立, 发行. */
export function isActAlone(text: string): boolean {
  return acts.get(text) === true;
}

const acts = createWordMap(
  [...leadWords].map(([word, roles]) => [word, roles.includes("act") || roles.includes("addition")] as const),
);
