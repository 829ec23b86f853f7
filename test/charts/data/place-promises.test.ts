import { describe, expect, test } from "vitest";
import {
  latestPromiseYear,
  mostDifferent,
  placePromises,
  sortPlacePromises,
} from "../../../src/charts/data/place-promises.js";
import type { PlacePromise } from "../../../src/charts/data/place-promises.js";
import { differenceText, mostDifferentText } from "../../../src/components/pages/place/difference.js";
import { indicatorOf, observe, pingyao } from "../sample.js";
import type { SiteObservation } from "../../../src/tables/site.types.js";

let start = 0;
const say = (
  indicator: string,
  [status, year, base_value]: [SiteObservation["status"], number, number],
  fields: Partial<SiteObservation> = {},
): SiteObservation => {
  start += 100;
  return observe(pingyao, `${base_value}`, {
    indicator,
    status,
    year,
    base_value,
    value: base_value,
    start,
    ...fields,
  });
};
const growth = { measure: "growth", base_unit: "%", unit: "%" } as const;
const later = { doc: "doc_later", delivered: 2023 };
const of = (rows: SiteObservation[]): PlacePromise[] =>
  placePromises(
    rows,
    [...new Set(rows.map(({ indicator }) => indicator))].map((id) => indicatorOf(id, rows)),
  );

describe("A promise", () => {
  test("stands beside the result of the year before in the same report, and the outcome in the next", () => {
    const [one] = of([
      say("a", ["actual", 2021, 50]),
      say("a", ["target", 2022, 75]),
      say("a", ["actual", 2022, 80], later),
    ]);
    expect(one).toMatchObject({ year: 2022, change: 25, share: 0.5, kind: "amount", verdict: "met", difference: 5 });
    expect([one?.former?.main.base_value, one?.outcome?.main.base_value]).toEqual([50, 80]);
  });

  test("has no former result where only another report states it", () => {
    const [one] = of([
      say("a", ["actual", 2021, 50], { doc: "doc_earlier", delivered: 2021 }),
      say("a", ["target", 2022, 75]),
    ]);
    expect(one).toMatchObject({ former: null, change: null, share: null, renamed: false, verdict: "open" });
  });

  test("does not stand beside a result of another measure", () => {
    const [one] = of([say("a", ["actual", 2021, 50]), say("a", ["target", 2022, 8], growth)]);
    expect(one?.former).toBeNull();
  });

  test("that the report calls by other words than the result is marked", () => {
    const [one] = of([
      say("a", ["actual", 2021, 64], { label: "县乡道路" }),
      say("a", ["target", 2022, 1100], { label: "农村道路" }),
    ]);
    expect(one?.renamed).toBe(true);
  });

  test("is missed where the outcome falls short of it", () => {
    const [one] = of([say("a", ["target", 2022, 75]), say("a", ["actual", 2022, 70], later)]);
    expect(one).toMatchObject({ verdict: "missed", difference: -5 });
  });
});

describe("What differs most", () => {
  const promises = of([
    say("gdp", ["actual", 2021, 8.6], growth),
    say("gdp", ["target", 2022, 8], growth),
    say("revenue", ["actual", 2021, 32.2], growth),
    say("revenue", ["target", 2022, 5.7], growth),
    say("farmland", ["actual", 2021, 30_000]),
    say("farmland", ["target", 2022, 60_000]),
    say("roads", ["actual", 2021, 64], { label: "县乡道路" }),
    say("roads", ["target", 2022, 1100], { label: "农村道路" }),
    say("firms", ["target", 2022, 10]),
  ]);

  test("comes first: rates by points, then amounts by per cent, then what has no former result", () => {
    const sorted = sortPlacePromises(promises, { column: "difference", descending: true });
    expect(sorted.map(({ indicator }) => indicator.id)).toEqual(["revenue", "gdp", "roads", "farmland", "firms"]);
  });

  test("the other way round keeps the ones without a former result last", () => {
    const sorted = sortPlacePromises(promises, { column: "difference", descending: false });
    expect(sorted.map(({ indicator }) => indicator.id)).toEqual(["gdp", "revenue", "farmland", "roads", "firms"]);
  });

  test("is named of each kind, without what goes by two names", () => {
    expect(mostDifferent(promises, "rate")?.indicator.id).toBe("revenue");
    expect(mostDifferent(promises, "amount")?.indicator.id).toBe("farmland");
    expect(mostDifferentText(promises, 2022, "en")).toContain("from +32.2% to +5.7% (−26.5 pp)");
    expect(mostDifferentText(promises, 2022, "zh")).toContain("（+100%）");
  });

  test("is written in points for rates and in per cent for amounts", () => {
    const texts = promises.map((one) => differenceText(one, "zh"));
    expect(texts).toEqual(["−0.6个百分点", "−26.5个百分点", "+100%", "+1618.8%", ""]);
  });
});

test("The year to begin with is the last that a report of that year promises for, not the end of a plan", () => {
  const promises = of([say("a", ["target", 2022, 1]), say("b", ["target", 2025, 1])]);
  expect(latestPromiseYear(promises)).toBe(2022);
  expect(latestPromiseYear([])).toBeNull();
});
