import type { Bilingual } from "./problem.js";

/** The topics that `data/indicators.csv` may use, in the order in which lists show them. */
export const topics = {
  economy: { zh: "经济总量", en: "Economy" },
  fiscal: { zh: "财政", en: "Public finance" },
  trade: { zh: "外贸外资", en: "Trade and investment" },
  finance: { zh: "金融", en: "Banking" },
  innovation: { zh: "科技创新", en: "Innovation" },
  agriculture: { zh: "农业", en: "Agriculture" },
  tourism: { zh: "旅游", en: "Tourism" },
  income: { zh: "居民收入", en: "Income" },
  employment: { zh: "就业", en: "Employment" },
  social_security: { zh: "社会保障", en: "Social security" },
  population: { zh: "人口", en: "Population" },
  education: { zh: "教育", en: "Education" },
  health: { zh: "卫生", en: "Health" },
  culture: { zh: "文化", en: "Culture" },
  urban: { zh: "城市与住房", en: "Towns and housing" },
  transport: { zh: "交通", en: "Transport" },
  ecology: { zh: "生态环境", en: "Environment" },
} as const satisfies Record<string, Bilingual>;

/** Id of a topic. */
export type Topic = keyof typeof topics;
