// @vitest-environment jsdom
import * as aq from "arquero";
import { expect, test } from "vitest";
import { summarise } from "../../../../src/components/pages/compare/summary.js";
import { daixian, panjin, pingyao } from "../../../charts/sample.js";
import { growth, only } from "../../../charts/rows.js";

test("Places are counted once a year and status, the latest year first, with least, middle and greatest value", () => {
  const series = only([
    growth(daixian, [2021, 4]),
    growth(pingyao, [2021, 6]),
    growth(pingyao, [2021, 99], { subject: "古城" }),
    growth(panjin, [2021, 5]),
    growth(panjin, [2022, 7], { status: "target" }),
    growth(panjin, [2022, 8], { status: "actual" }),
  ]);
  expect(summarise(aq, series)).toEqual([
    { year: 2022, status: "actual", places: 1, least: 8, middle: 8, most: 8 },
    { year: 2022, status: "target", places: 1, least: 7, middle: 7, most: 7 },
    { year: 2021, status: "actual", places: 3, least: 4, middle: 5, most: 6 },
  ]);
});
