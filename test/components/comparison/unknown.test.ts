// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { knownOf, knownOfChart, unknownIn, unknownNote } from "../../../src/components/comparison/unknown.js";
import { readAddress } from "../../../src/components/address/address.js";
import { defaultSeries, seriesOf, yearsOf } from "../../../src/charts/data/series.js";
import { daixian, indexOf, observe, pingyao } from "../../charts/sample.js";

const rows = [
  observe(daixian, "1500人", { base_value: 1500, year: 2022 }),
  observe(pingyao, "1.2万人", { base_value: 12_000, year: 2021 }),
];
const sample = indexOf(rows);
const index = { ...sample, places: sample.places.map((place) => ({ ...place, province: "山西省" })) };
const [indicator] = index.indicators;
const all = seriesOf(rows);
const series = defaultSeries(all)!;
const known = {
  ...knownOf(index),
  ...knownOfChart({ all, series, years: yearsOf(series), indicator: indicator! }),
};
const find = (query: string) => unknownIn(readAddress(query), known).map(({ key, value, near }) => [key, value, near]);

describe("What an address names that is not there", () => {
  test.each([
    ["?indicator=skill_trainings", [["indicator", "skill_trainings", "skill_training"]]],
    ["?indicator=zzzzzzzzzzzzzzz", [["indicator", "zzzzzzzzzzzzzzz", null]]],
    ["?with=skill_training,skil_training", [["with", "skil_training", "skill_training"]]],
    [`?place=平遥县`, [["place", "平遥县", pingyao.code]]],
    [`?places=${daixian.code},1`, [["places", "1", null]]],
    ["?level=countie", [["level", "countie", "county"]]],
    ["?province=山西", [["province", "山西", "山西省"]]],
    ["?view=rank", [["view", "rank", "ranked"]]],
    ["?year=1850", [["year", "1850", "2021"]]],
    ["?year=soon", [["year", "soon", null]]],
    ["?measure=levels", [["measure", "levels", "level"]]],
    ["?unit=parsec:1", [["unit", "parsec:1", null]]],
    ["?status=target", [["status", "target", null]]],
    ["?limit=-1", [["limit", "-1", null]]],
    [
      "?scale=logarithm&by=place",
      [
        ["by", "place", "places"],
        ["scale", "logarithm", null],
      ],
    ],
  ])("%s", (query, unknown) => {
    expect(find(query)).toEqual(unknown);
  });

  test.each(["?", "?year=all&lang=en", "?year=2020-2021", "?indicator=skill_training&level=county", "?status=actual"])(
    "%s names what is there",
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  test("is said with a link to the address with what is nearest, and long values are cut", () => {
    const address = readAddress(`?lang=en&indicator=skil_training&view=${"x".repeat(3000)}`);
    const line = unknownNote(address, known, { index, lang: "en" })!;
    expect(line.textContent?.replace(/\s+/gu, " ")).toContain(
      "Nothing here is called indicator=skil_training, so it is passed over. Did you mean Indicator skill_training?",
    );
    expect(line.querySelector("a")?.getAttribute("href")).toContain("indicator=skill_training");
    expect(line.textContent.length).toBeLessThan(400);
  });
});
