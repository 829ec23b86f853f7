/** The words that charts share, in both languages. */

/** Levels of government, from the top down. */
export const LEVELS = {
  national: { zh: "全国", en: "Nation" },
  province: { zh: "省级", en: "Provinces" },
  prefecture: { zh: "地级", en: "Prefectures" },
  county: { zh: "县级", en: "Counties" },
} as const;

/** The name of a level in a language; places of no known level are "other". */
export function levelName(level: string | null, lang: "zh" | "en"): string {
  const known = LEVELS[level as keyof typeof LEVELS] as (typeof LEVELS)[keyof typeof LEVELS] | undefined;
  return known?.[lang] ?? { zh: "其他", en: "Other" }[lang];
}
