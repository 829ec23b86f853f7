import { describe, expect, test } from "vitest";
import { expandBraces } from "../../src/engine/index.js";
import type { IndicatorRow } from "../../src/engine/types.js";
import { indicators, read } from "./engine.js";

/** What a report says of a thing that is measured in a base unit; the rest are counts in that unit. */
const predicates: Readonly<Record<string, string>> = {
  CNY: "达到12亿元",
  USD: "达到3000万美元",
  "CNY/月": "达到每人每月150元",
  "%": "达到86%",
  t: "达到20万吨",
  km: "达到64公里",
  kWh: "达到35亿千瓦时",
  "μg/m3": "为25微克/立方米",
  "tce/10k CNY": "下降3.2%",
};

const namesOf = ({ zh, aliases }: IndicatorRow) => [zh, ...aliases].flatMap(expandBraces);
const statementOf = (name: string, { base_unit }: IndicatorRow) =>
  `全县${name}${predicates[base_unit] ?? `达到120${base_unit}`}`;

/** The indicator of the last number of a sentence. */
function indicatorOf(sentence: string): string | null {
  const last = read(`一、2023年工作回顾\n${sentence}。\n`).mentions.at(-1);
  return last?.kind === "observation" ? last.indicator : null;
}

describe("An indicator is known by its name and each wording of data/indicators.csv:", () => {
  for (const row of indicators)
    test(`${row.id}, ${row.zh}`, () => {
      expect(namesOf(row).filter((name) => indicatorOf(statementOf(name, row)) !== row.id)).toEqual([]);
    });
});

describe("A longer name that begins with an indicator's is another thing's:", () => {
  for (const row of indicators)
    test(`${row.id}, ${row.zh}`, () => {
      const longer = namesOf(row).flatMap((name) => [`${name}达标村达到120个`, `${name}专项补助达到300万元`]);
      expect(longer.filter((sentence) => indicatorOf(sentence) !== null)).toEqual([]);
    });
});
