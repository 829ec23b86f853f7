const rules = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

/** Writes an English ordinal: 3 → "3rd". */
export function ordinal(n: number): string {
  return `${n}${ENDINGS[rules.select(n)] ?? "th"}`;
}
