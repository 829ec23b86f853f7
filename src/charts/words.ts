/** The words that notebooks and pages share, in both languages. */
import type { Lang } from "./i18n/lang.js";

/** A level of government as the name of one place's level, and of all places of the level. */
interface Level {
  one: Record<Lang, string>;
  all: Record<Lang, string>;
}

/** Levels of government, from the top down, and places of which none is known. */
const LEVELS = {
  national: { one: { zh: "全国", en: "National" }, all: { zh: "全国", en: "Nation" } },
  province: { one: { zh: "省级", en: "Province" }, all: { zh: "省级", en: "Provinces" } },
  prefecture: { one: { zh: "地市级", en: "Prefecture" }, all: { zh: "地级", en: "Prefectures" } },
  county: { one: { zh: "县级", en: "County" }, all: { zh: "县级", en: "Counties" } },
  unknown: { one: { zh: "层级未知", en: "Level unknown" }, all: { zh: "其他", en: "Other" } },
} as const satisfies Record<string, Level>;

/** The ids of the levels, from the top down, `unknown` last. */
export const LEVEL_IDS = Object.keys(LEVELS) as readonly (keyof typeof LEVELS)[];

/** The name of a level: of all its places, "Counties", or as that of one, "County"; of no known level they are "Other". */
export function levelName(level: string | null, lang: Lang, of: keyof Level = "all"): string {
  const known = LEVELS[(level ?? "unknown") as keyof typeof LEVELS] as Level | undefined;
  return (known ?? LEVELS.unknown)[of][lang];
}
