import { customPinyin, pinyin } from "pinyin-pro";
import { placeReadings } from "./pinyin.table.js";

customPinyin({ ...placeReadings });

/**
 * Spells the name of a place, syllable by syllable and without tones: `"平遥县"` → `"ping yao xian"`, `"吕梁市"` →
 * `"lü liang shi"`. What is no Chinese character is left out; the empty string where nothing remains.
 */
export function pinyinOf(name: string): string {
  return pinyin(name, { toneType: "none", type: "array", nonZh: "removed" }).join(" ");
}
