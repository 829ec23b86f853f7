// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readAddress } from "../../../../src/components/address/address.js";
import { smallChart } from "../../../../src/components/pages/overview/charts.js";
import {
  findingsOf,
  indicatorsToRead,
  placeToRead,
  planFinding,
  stoppedFinding,
} from "../../../../src/components/pages/overview/findings.js";
import type { Finding } from "../../../../src/components/pages/overview/findings.js";
import { FIRMNESS, firmnessOf } from "../../../../src/charts/i18n/firmness.table.js";
import { findingHref, findingSentence } from "../../../../src/components/pages/overview/sentence.js";
import { reportsOf } from "../../../../src/charts/data/coverage.js";
import { stoppedOf } from "../../../../src/charts/data/stopped.js";
import type { SiteObservation } from "../../../../src/tables/site.types.js";
import { covered } from "../../coverage/sample.js";
import { daixian, indexOf, observe, panjin, pingyao } from "../../../charts/sample.js";

const growth = { measure: "growth", base_unit: "%", unit: "%" } as const;
const target = (place: typeof daixian, base_value: number, fields: Partial<SiteObservation> = {}): SiteObservation =>
  observe(place, `${base_value}%`, {
    ...growth,
    value: base_value,
    base_value,
    status: "target",
    year: 2024,
    ...fields,
  });
const outcome = (place: typeof daixian, base_value: number): SiteObservation =>
  observe(place, `${base_value}%`, { ...growth, value: base_value, base_value, year: 2024, start: 50, doc: `later_${place.code}`, id: `later_${place.code}:50`, delivered: 2025 }); // prettier-ignore

const rows = [
  target(daixian, 6, { wording: ["确保"], bound: "ge" }),
  target(pingyao, 5.5, { wording: ["力争", "以上"], bound: "ge" }),
  target(panjin, 5, { wording: ["左右"], bound: "approx" }),
].map((row) => ({ ...row, delivered: 2024 }));

function find(observations: readonly SiteObservation[]): Finding[] {
  const index = indexOf(observations);
  return findingsOf([{ indicator: index.indicators[0]!, rows: observations }], index, { stopped: null, plan: null });
}

const say = (finding: Finding | undefined, lang: "zh" | "en"): HTMLElement => {
  const words = document.createElement("p");
  words.append(...findingSentence(finding!, { lang, address: readAddress("?") }));
  return words;
};

test("The widest comparison names the highest and the lowest, each number with its passage", () => {
  const finding = find(rows).find(({ kind }) => kind === "range");
  const words = say(finding, "zh");
  expect(words.textContent).toBe(
    "2024年指标skill_training（增速，目标）：3 个县级地方里，代县最高，为≥ +6%；盘锦市最低，为≈ +5%。",
  );
  expect([...words.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "./compare.html?indicator=skill_training&m=doc_140923:10",
    "./compare.html?indicator=skill_training&m=doc_211100:10",
  ]);
});

test("Places that are alike are counted, not passed over", () => {
  const tied = rows.map((row, i) => ({ ...row, base_value: i === 0 ? 6 : 5 }));
  const finding = find(tied).find(({ kind }) => kind === "range");
  expect(say(finding, "zh").textContent).toContain("盘锦市等 2 地最低");
  expect(say(finding, "en").textContent).toContain("the lowest Panjin and others (2 in all) with");
});

test("Where no year has places enough, the latest value of each place is compared, and the years are said", () => {
  const apart = [target(daixian, 6, { year: 2023 }), target(pingyao, 5, { year: 2022 })];
  const finding = find(apart)[0];
  expect(finding).toMatchObject({ kind: "range", same: null });
  expect(say(finding, "en").textContent).toContain("with +6% (2023 target)");
});

test("Promises are counted by what came of them, and the most missed is told", () => {
  const observations = [...rows, outcome(daixian, 5), outcome(pingyao, 6), outcome(panjin, 7)];
  const finding = find(observations).find(({ kind }) => kind === "promise");
  expect(finding).toMatchObject({ kind: "promise", year: 2024 });
  expect(say(finding, "en").textContent).toBe(
    "Of 3 targets for Indicator skill_training in 2024, 3 have an outcome: 2 met, 1 missed. Dai County aimed at ≥ +6% and reached +5%.",
  );
});

describe("The wording of targets", () => {
  test.each(FIRMNESS)("$id is told by $example, not by $counter", ({ id, words, example, counter }) => {
    if (words) expect([words.test(example), words.test(counter)]).toEqual([true, false]);
    expect(firmnessOf([example])).toBe(id);
    expect(firmnessOf([counter])).not.toBe(id);
  });

  test("is told from the firmest to the softest, in the words of the reports", () => {
    const finding = find(rows).find(({ kind }) => kind === "wording");
    expect(finding?.kind === "wording" && finding.groups.map(({ firmness }) => firmness)).toEqual([
      "ensured",
      "about",
      "striven",
    ]);
    expect(say(finding, "zh").textContent).toBe(
      "2024年的指标skill_training目标，代县说得最硬：“确保…6%”；平遥县说得最软：“力争…5.5%以上”。",
    );
  });
});

test("Of what places have stopped to report, what was reported long and is silent long is told", () => {
  const { index, coverage } = covered(
    [
      {
        code: "1",
        name: "甲县",
        province: null,
        states: { 2020: "11", 2021: "1.", 2022: "1.", 2023: "..", 2024: ".." },
      },
    ],
    ["gdp", "forest"],
  );
  const finding = stoppedFinding(stoppedOf(reportsOf(coverage, index), coverage.indicators), index);
  const words = say(finding!, "zh");
  expect(words.textContent).toBe(
    "甲县有 3 份报告给出指标gdp，最后一份是2022年的；此后2023—2024年（2 份报告）没有再给。",
  );
  expect([...words.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "./read.html?doc=1_2022",
    "./read.html?doc=1_2024",
  ]);
  expect(findingHref(finding!, { lang: "zh", address: readAddress("?lang=en") })).toContain("./coverage.html?lang=en");
});

test("Doubtful readings make no finding", () => {
  expect(find(rows.map((row) => ({ ...row, confidence: 0.4 })))).toEqual([]);
});

test("Two indicators of different topics are read, the most widely stated that are not too large", () => {
  const { index } = covered([], ["a", "b", "c"]);
  const [a, b, c] = index.indicators;
  expect(indicatorsToRead(index).map(({ id }) => id)).toEqual(["a", "b"]);
  const huge = {
    indicators: [
      { ...a!, observations: 50_000 },
      { ...b!, topic: "economy" },
      { ...c!, topic: "economy" },
    ],
  };
  expect(indicatorsToRead(huge).map(({ id }) => id)).toEqual(["b", "c"]);
  expect(indicatorsToRead({ indicators: [] })).toEqual([]);
});

test("Every finding is drawn as a picture with a name", () => {
  const observations = [...rows, outcome(daixian, 5), outcome(pingyao, 6), outcome(panjin, 7)];
  const found = find(observations);
  expect(found.map(({ kind }) => kind)).toEqual(["range", "promise", "wording"]);
  for (const finding of found) {
    const chart = smallChart(finding, { lang: "zh", width: 400, label: "名" });
    expect([chart.getAttribute("role"), chart.getAttribute("aria-label")]).toEqual(["img", "名"]);
    expect(chart.querySelectorAll("[aria-label]")).toHaveLength(0);
    expect(chart.querySelectorAll("circle, rect").length).toBeGreaterThan(2);
  }
});

describe("With few findings, the promises of one place are looked at", () => {
  const own = { ...growth, delivered: 2022, doc: "report" };
  const stated = [
    observe(pingyao, "32.2%", { ...own, base_value: 32.2, start: 1, id: "report:1", year: 2021 }),
    observe(pingyao, "5.7%", { ...own, base_value: 5.7, start: 2, id: "report:2", year: 2022, status: "target" }),
  ];
  const index = indexOf(stated);
  const place = index.places.find(({ place_id }) => place_id === pingyao.code)!;

  test("of the place whose reports state most", () => {
    expect(
      placeToRead({ places: index.places.map((one) => ({ ...one, observations: one === place ? 9 : 1 })) })?.place_id,
    ).toBe("140728");
  });

  test("and what differs most from the former result is said first, drawn, and leads to the place", () => {
    const plan = planFinding(place, stated, index);
    expect(findingsOf([], index, { stopped: null, plan })).toEqual([plan]);
    expect(say(plan!, "zh").textContent).toBe(
      "平遥县2022年的目标中，与2021年结果相差最大的是指标skill_training增速：由+32.2%到+5.7%。",
    );
    const options = { lang: "en", width: 300, label: "label" } as const;
    expect(smallChart(plan!, options).textContent).toContain("+32.2% → +5.7%");
    expect(findingHref(plan!, { lang: "en", address: readAddress("?") })).toBe("./place.html?year=2022&place=140728");
  });

  test("and nothing is said where nothing differs", () => {
    expect(planFinding(place, stated.slice(0, 1), index)).toBeNull();
  });
});

test("Few places are named in their chart", () => {
  const range = find(rows).find(({ kind }) => kind === "range")!;
  expect(smallChart(range, { lang: "zh", width: 300, label: "label" }).textContent).toMatch(/代县\s+≥ \+6%/);
});
