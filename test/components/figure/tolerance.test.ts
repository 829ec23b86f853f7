// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readTolerance, TOLERANCES, writeTolerance } from "../../../src/charts/data/verdict.js";
import { readAddress } from "../../../src/components/address/address.js";
import { toleranceSwitch } from "../../../src/components/figure/tolerance.js";
import { checkAddress, readQuery } from "../../../src/components/figure/request.js";
import { indexOf, observe, pingyao } from "../../charts/sample.js";

const growth = { measure: "growth", base_unit: "%" } as const;
const amount = { measure: "level", base_unit: "CNY" } as const;
const options = (query: string, series: typeof growth | typeof amount | null = growth) => {
  const made = toleranceSwitch(series, { address: readAddress(query), lang: "en" });
  const links = [...made.querySelectorAll("a")];
  return {
    names: links.map((link) => link.textContent.trim()),
    leads: links.map((link) => readAddress(link.getAttribute("href") ?? "").tolerance),
    chosen: links.filter((link) => link.hasAttribute("aria-current")).map((link) => link.textContent.trim()),
    said: made.querySelector("[role=status]")?.textContent ?? null,
  };
};

describe("The tolerance", () => {
  test("is written as it is read, and the usual one not at all", () => {
    for (const one of TOLERANCES) expect(readTolerance(writeTolerance(one) ?? "0.5,5%")).toEqual(one);
    expect(TOLERANCES.map(writeTolerance)).toEqual(["0,0%", "0.2,2%", null, "1,10%"]);
  });

  test("is offered in the words of the series, the usual one chosen", () => {
    const { names, leads, chosen, said } = options("?view=promise");
    expect(names).toContain("0.2 percentage points");
    expect(options("?", amount).names).toContain("2% of the target");
    expect([leads, chosen, said]).toEqual([["0,0%", "0.2,2%", null, "1,10%"], ["0.5 percentage points"], null]);
  });

  test("that an address asks for is offered, too", () => {
    const { names, chosen } = options("?tolerance=0.3");
    expect([names.length, chosen]).toEqual([5, ["0.3 percentage points"]]);
  });

  test.each(["abc", "-1", "1,2", "101", "3%,200%"])("%s is none: a page says so, a figure is refused", (text) => {
    const { chosen, said } = options(`?tolerance=${encodeURIComponent(text)}`);
    expect(chosen).toEqual(["0.5 percentage points"]);
    expect(said).toContain(`not a tolerance: ${text}`);
    const index = indexOf([observe(pingyao, "8%", { base_value: 8, ...growth })]);
    const query = `indicator=skill_training&tolerance=${encodeURIComponent(text)}`;
    expect(() => checkAddress(readQuery(query), index)).toThrow(/not a tolerance|看不懂的容差/);
  });
});
