import type { Measure } from "../../engine/types.js";
import { LOCALE } from "../i18n/lang.js";
import type { Lang } from "../i18n/lang.js";
import { BOUNDS } from "../i18n/terms.table.js";
import { PER, UNITS } from "./units.table.js";
import type { UnitWords } from "./units.table.js";
import { ordinal } from "./ordinal.js";

/** The part of an observation that its number is written from. */
export interface Quantity {
  base_value: number;
  base_unit: string;
  measure: Measure;
  bound?: "eq" | "ge" | "le" | "approx";
}

/** A power of ten with its word: 1e8 is 亿 or, as 1e9, billion. */
export interface Magnitude {
  factor: number;
  word: string;
}

const ONE: Magnitude = { factor: 1, word: "" };

/** Made once: a chart of a large collection writes thousands of numbers. */
const WRITERS: Record<Lang, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat(LOCALE.zh, { useGrouping: false, maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat(LOCALE.en, { useGrouping: true, maximumFractionDigits: 4 }),
};
const SHORT = new Intl.NumberFormat(LOCALE.en, { useGrouping: true, maximumSignificantDigits: 3 });

/** Magnitudes from the largest down. */
const MAGNITUDES: Record<Lang, readonly Magnitude[]> = {
  zh: [
    { factor: 1e12, word: "万亿" },
    { factor: 1e8, word: "亿" },
    { factor: 1e4, word: "万" },
  ],
  en: [
    { factor: 1e12, word: "trillion" },
    { factor: 1e9, word: "billion" },
    { factor: 1e6, word: "million" },
  ],
};

/** Chooses one magnitude for values that are shown together: [71000, 34000, 12000] 亩 → 万; [36209, 15593] 元 → none. */
export function chooseMagnitude(values: readonly number[], unit: string, lang: Lang): Magnitude {
  // a typed array is sorted without a call for each two of tens of thousands
  const sizes = Float64Array.from(values, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const median = sizes[Math.floor((sizes.length - 1) / 2)];
  if (median === undefined || !isScaled(unit)) return ONE;
  const magnitude = MAGNITUDES[lang].find(({ factor }) => median >= factor) ?? ONE;
  // 万 would only add decimals to 36209元, where the report, too, writes the number out.
  const small = magnitude.factor === 1e4 && (sizes.at(-1) ?? 0) < 1e6;
  return small && sizes.some((size) => !hasFewDecimals(size / 1e4)) ? ONE : magnitude;
}

/** The magnitudes that a switch can offer for a unit, the plain number first: 元 → 1, 万, 亿, 万亿; % → 1. */
export function magnitudesOf(unit: string, lang: Lang): Magnitude[] {
  return isScaled(unit) ? [ONE, ...[...MAGNITUDES[lang]].reverse()] : [ONE];
}

/** Writes a quantity with its unit, sign and bound: 7.1万亩 · "71,000 mu"; +8.6%; ≥ 2000万元. */
export function formatQuantity(quantity: Quantity, lang: Lang, magnitude?: Magnitude): string {
  const { base_value: value, base_unit: unit, measure, bound = "eq" } = quantity;
  if (measure === "rank") return BOUNDS[bound].sign + formatRank(value, lang);
  const scale = magnitude ?? chooseMagnitude([value], unit, lang);
  const sign = value < 0 ? "−" : isSigned(measure) && value > 0 ? "+" : "";
  const number = formatNumber(Math.abs(value), scale, lang);
  return BOUNDS[bound].sign + withUnit(sign, number, { unit, scale, lang, one: Math.abs(value) === 1 });
}

/** Writes only the number, in the given magnitude, with a true minus sign. */
export function formatNumber(value: number, magnitude: Magnitude, lang: Lang): string {
  const scaled = value / magnitude.factor;
  const short = lang === "en" && magnitude.factor > 1;
  return (short ? SHORT : WRITERS[lang]).format(scaled).replace("-", "−");
}

/** Names the unit of an axis: 万亩 · "mu"; 亿元 · "CNY billion"; a classifier has no English word and gives "number". */
export function formatUnit(unit: string, measure: Measure, options: { lang: Lang; magnitude?: Magnitude }): string {
  const { lang, magnitude = ONE } = options;
  if (measure === "rank") return lang === "zh" ? "名次" : "position";
  const { words, per } = unitWords(unit);
  if (lang === "zh") return magnitude.word + words.zh + (per ? `/${per.zh}` : "");
  const name = [words.en, magnitude.word].filter(Boolean);
  if (!words.before) name.reverse();
  const stem = name.join(" ") || (measure === "level" ? "number" : "");
  return stem + (per ? ` per ${per.en}` : "");
}

/** Says what a Chinese unit is worth to readers of English: 71000 亩 → "4,733 ha"; null where nothing needs saying. */
export function gloss(quantity: Quantity, lang: Lang): string | null {
  if (lang === "zh" || quantity.base_unit !== "亩") return null;
  const hectares = quantity.base_value / 15;
  const digits = Math.abs(hectares) < 100 ? 1 : 0;
  return `${hectares.toLocaleString(LOCALE.en, { maximumFractionDigits: digits })} ha`.replace("-", "−");
}

function withUnit(
  sign: string,
  number: string,
  options: { unit: string; scale: Magnitude; lang: Lang; one: boolean },
): string {
  const { unit, scale, lang, one } = options;
  const { words, per } = unitWords(unit);
  if (lang === "zh") return sign + number + scale.word + words.zh + (per ? `/${per.zh}` : "");
  const amount = [number, scale.word].filter(Boolean).join(" ");
  const name = one && words.one ? words.one : words.en;
  const tight = name === "%" || name === "‰" || name === "";
  const text = words.before ? `${sign}${name} ${amount}` : `${sign}${amount}${tight ? "" : " "}${name}`;
  return text + (per ? `/${per.en}` : "");
}

function formatRank(value: number, lang: Lang): string {
  return lang === "zh" ? `第${value}` : ordinal(value);
}

function unitWords(unit: string): { words: UnitWords; per: Record<Lang, string> | null } {
  const known = UNITS[unit];
  if (known) return { words: known, per: null };
  const stroke = unit.indexOf("/");
  if (stroke < 0) return { words: classifier(unit), per: null };
  const [thing, per] = [unit.slice(0, stroke), unit.slice(stroke + 1)];
  return { words: UNITS[thing] ?? classifier(thing), per: PER[per] ?? { zh: per, en: per } };
}

/** A classifier (所, 项, 座) is part of the Chinese number; English counts without one. */
function classifier(text: string): UnitWords {
  return { zh: text, en: "", scaled: true };
}

function isScaled(unit: string): boolean {
  return unitWords(unit).words.scaled;
}

function isSigned(measure: Measure): boolean {
  return measure === "growth" || measure === "average_growth" || measure === "change" || measure === "gap";
}

function hasFewDecimals(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}
