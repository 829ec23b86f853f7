// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { lab, rgb } from "d3";
import { describe, expect, test } from "vitest";
import type { ChartOptions } from "../../../src/charts/drawing/chart.js";
import { leftOutText } from "../../../src/charts/views/left.js";
import { chooseView, fittingView, viewOf } from "../../../src/charts/views/fitting.js";
import { DARK_FROM, heatChart, heatData, silencesIn, TINTS } from "../../../src/charts/views/heat.js";
import { VIEWS } from "../../../src/charts/views/views.table.js";
import type { Drawing, ViewId, ViewInput } from "../../../src/charts/views/view.js";
import type { SilenceKind } from "../../../src/charts/mark/silence.table.js";
import { daixian, panjin, pingyao } from "../sample.js";
import type { SamplePlace } from "../sample.js";
import { expectDrawing } from "../svg-file.js";
import { growth, level, only } from "../rows.js";

const target = { status: "target" } as const;
const many = (n: number): SamplePlace[] =>
  Array.from({ length: n }, (_, i) => ({ code: String(500_000 + i), name: `第${i + 1}县`, en: `County ${i + 1}`, delivered: 2023 })); // prettier-ignore
const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Three places, two years, with promises kept and missed, a bound, a range, an about, and one of low confidence. */
const rates = only([
  growth(daixian, [2021, 6.5]),
  growth(daixian, [2022, 5], { bound: "approx" }),
  growth(daixian, [2022, 6], { ...target, bound: "ge" }),
  growth(pingyao, [2021, 4], { confidence: 0.4 }),
  growth(pingyao, [2022, 7]),
  growth(pingyao, [2022, 6], { ...target, bound: "ge", start: 9000, end: 9002 }),
  growth(pingyao, [2022, 6.5], { ...target, bound: "le", start: 9003, end: 9007 }),
  growth(panjin, [2021, 6.5]),
  growth(panjin, [2022, 6.4]),
  growth(panjin, [2023, 7], target),
]);
const output = only([
  level(daixian, [2021, 4e9]),
  level(daixian, [2022, 5e9]),
  level(pingyao, [2021, 1.2e10], { bound: "ge" }),
  level(pingyao, [2022, 1.3e10]),
  level(panjin, [2022, 1.4e11]),
]);

const input: ViewInput = {
  series: rates,
  name: "增速（%）",
  direction: "up",
  other: { series: output, name: "产值（亿元）", magnitude: { factor: 1e8, word: "亿" } },
  silenceOf: (place_id, year) => (place_id === panjin.code ? "no-report" : year === 2023 ? "absent" : "named"),
};
const options: ChartOptions = {
  lang: "zh",
  width: 800,
  magnitude: { factor: 1, word: "" },
  label: "chart",
  place: pingyao.code,
  open: null,
  hrefOf: ({ id }) => `?m=${id}`,
};
const draw = (id: ViewId, change: Partial<ChartOptions> = {}, given: ViewInput = input): Drawing =>
  viewOf(id).draw(given, { ...options, ...change });
const english = { lang: "en", width: 358 } as const;

describe("Drawings", () => {
  test.each(VIEWS.map(({ id }) => id).filter((id) => id !== "ranked" && id !== "timeline"))(
    "%s, wide and in Chinese",
    (id) => {
      expectDrawing(draw(id).svg, `${id}-800-zh`);
    },
  );

  test.each(["promise", "heat", "slope"] as const)("%s, on a phone and in English", (id) => {
    expectDrawing(draw(id, english).svg, `${id}-358-en`);
  });

  test("Two indicators, both on log scales", () => {
    const other = only(output.rows.map(({ main }) => ({ ...main, base_value: main.base_value / 8 })));
    const given = { ...input, series: other, name: "收入（亿元）" };
    expectDrawing(
      draw("scatter", { scale: "log", magnitude: { factor: 1e8, word: "亿" } }, given).svg,
      "scatter-log-800-zh",
    );
  });
});

describe.each(VIEWS.map(({ id }) => [id]))("%s", (id) => {
  test("Each mark is a link with a name, and each link is in a list or a table", () => {
    const { svg } = draw(id);
    const links = [...svg.querySelectorAll("a.mark")];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.getAttribute("href")).toMatch(/^\?m=/);
      expect(link.getAttribute("aria-label")).toMatch(/\S/);
      expect(link.closest("[role=listitem], [role=cell]")?.closest("[role=list], [role=table]")).not.toBeNull();
    }
    expect(svg.getAttribute("role")).toBe("group");
    expect(svg.getAttribute("aria-label")).toBe("chart");
  });

  test("The mark whose passage is open is marked as the current one", () => {
    const open = draw(id).svg.querySelector("a.mark")?.getAttribute("data-id") ?? "";
    const current = [...draw(id, { open }).svg.querySelectorAll("a.mark[aria-current]")];
    expect(current.map((link) => link.getAttribute("data-id"))).toEqual(current.map(() => open));
    expect(current.length).toBeGreaterThan(0);
  });

  test("What does not compare is hatched", () => {
    const own = new Set([...rates.rows, ...output.rows].map(({ main }) => main.id));
    expect(draw(id, { apart: own }).svg.outerHTML.match(/fill="url\(#zb-hatch\)"/g)?.length).toBeGreaterThan(2);
    expect(draw(id).svg.outerHTML).not.toContain('fill="url(#zb-hatch)"');
  });

  test("A limit leaves out places, says so, and never the place in focus", () => {
    const places = many(60);
    const said = (own: (place: SamplePlace, year: number) => ReturnType<typeof growth>) =>
      only(places.flatMap((place) => [2021, 2022].map((year) => own(place, year))));
    const promised = places.map((place) => growth(place, [2022, 6], target));
    const rows = [...places.flatMap((place, i) => [2021, 2022].map((year) => growth(place, [year, 60 - i + year / 1e4]))), ...promised]; // prettier-ignore
    const other = said((place, year) => level(place, [year, 1000 + Number(place.code) - year]));
    const given = { ...input, series: only(rows), other: { ...input.other!, series: other } };
    const place = places.at(-1)!.code;
    const { svg, left } = draw(id, { limit: 5, place }, given);
    const more = left.find(({ kind }) => kind === "more");
    expect(more && leftOutText(more, "en")).toMatch(/^The first \d+ are drawn; \d+ more are not\.$/);
    const hrefs = [...svg.querySelectorAll("a.mark")].map((link) => link.getAttribute("href"));
    expect(hrefs.some((href) => href?.includes(place))).toBe(true);
    expect(hrefs.length).toBeLessThan(40);
  });

  test("Why it does not apply to nothing has words", () => {
    const nothing = { ...input, series: { ...rates, rows: [] }, other: null };
    expect(viewOf(id).whyNot(nothing)).not.toBeNull();
    expect(viewOf(id).whyNot(input)).toBeNull();
  });
});

describe("The fitting view", () => {
  const fits = (rows: Parameters<typeof only>[0]): ViewId =>
    fittingView({ ...input, series: only(rows), other: null }).id;

  test.each<[string, ViewId, Parameters<typeof only>[0]]>([
    ["many places, one year", "ranked", many(9).map((place, i) => growth(place, [2022, i]))],
    [
      "a few places, many years",
      "timeline",
      many(4).flatMap((place) => years(2015, 2022).map((year) => growth(place, [year, 5]))),
    ],
    [
      "more places, many years",
      "multiples",
      many(15).flatMap((place) => years(2015, 2022).map((year) => growth(place, [year, 5]))),
    ],
    [
      "very many places, many years",
      "heat",
      many(40).flatMap((place) => years(2015, 2022).map((year) => growth(place, [year, 5]))),
    ],
    ["two years", "slope", many(9).flatMap((place) => [2021, 2022].map((year) => growth(place, [year, 5])))],
    [
      "targets with their outcomes",
      "promise",
      many(9).flatMap((place) => [growth(place, [2022, 5]), growth(place, [2022, 6], target)]),
    ],
    ["targets without outcomes", "ranked", many(9).map((place) => growth(place, [2022, 6], target))],
  ])("%s: %s", (_case, expected, rows) => {
    expect(fits(rows)).toBe(expected);
  });

  test("A second indicator makes a scatter", () => {
    expect(fittingView(input).id).toBe("scatter");
  });

  test("A view that is asked for is taken where it applies, and only there", () => {
    expect(chooseView("heat", input)).toBe("heat");
    expect(chooseView("pie", input)).toBe("scatter");
    expect(chooseView("scatter", { ...input, other: null })).not.toBe("scatter");
    expect(chooseView(null, input)).toBe("scatter");
  });

  test("An unknown view is refused by name", () => {
    expect(() => viewOf("pie")).toThrow("unknown view: pie");
  });
});

describe("The slope", () => {
  test("No label stands on another", () => {
    const rows = many(20).flatMap((place, i) => [
      growth(place, [2021, 5 + i / 100]),
      growth(place, [2022, 6 + (i % 3) / 10]),
    ]);
    const { svg } = draw("slope", {}, { ...input, series: only(rows) });
    const texts = [...svg.querySelectorAll(".labels text")].map((text) => [text.getAttribute("x"), Number(text.getAttribute("y"))] as const); // prettier-ignore
    for (const x of new Set(texts.map(([own]) => own))) {
      const ys = texts.filter(([own]) => own === x).map(([, y]) => y).sort((a, b) => a - b); // prettier-ignore
      for (const [i, y] of ys.entries()) expect(y - (ys[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(18.9);
    }
  });

  test("Places with one of the years are counted, not dropped in silence", () => {
    const rows = [growth(daixian, [2021, 5]), growth(daixian, [2022, 6]), growth(panjin, [2021, 7])];
    const { left } = draw("slope", {}, { ...input, series: only(rows) });
    expect(left).toEqual([{ kind: "one-year", n: 1, from: 2021, to: 2022 }]);
  });
});

describe("Target against outcome", () => {
  const names = [...draw("promise", { lang: "en" }).svg.querySelectorAll("[role=listitem]")].map((row) =>
    row.getAttribute("aria-label"),
  );

  test("Each row says in words what was promised, what came, and whether it was kept", () => {
    expect(names).toContain("Dai County 2022: target ≥ +6%, outcome ≈ +5%, −1 pp, missed; open the passage");
    expect(names).toContain("Pingyao County 2022: target 6–6.5%, outcome +7%, +0.5 pp, met; open the passage");
    expect(names).toContain("Panjin 2023: target +7%, outcome —, no later report; open the passage");
  });
});

describe("The heat table", () => {
  const { data } = heatData(rates, { ...input, ...options });
  const chart = heatChart(rates, data, { ...input, ...options });

  test("Rows, heads and cells make a table to a screen reader", () => {
    const rows = [...chart.querySelectorAll("[role=table] > [role=row]")];
    expect(rows.map((row) => row.children.length)).toEqual(rows.map(() => 1 + data.years.length));
    expect(rows[0]?.querySelectorAll("[role=columnheader]")).toHaveLength(1 + data.years.length);
    expect(rows.slice(1).every((row) => row.querySelector("[role=rowheader]")?.textContent)).toBe(true);
  });

  test("Silence is drawn by its kind, never as zero", () => {
    expect([...silencesIn(data, input)].sort()).toEqual<SilenceKind[]>(["absent"]);
    expect(chart.querySelectorAll(".empty.absent").length).toBe(2);
    expect([...chart.querySelectorAll("[role=img]")].map((mark) => mark.getAttribute("aria-label"))).toEqual([
      "报告未提及",
      "报告未提及",
    ]);
  });

  test("A target is outlined, an actual value filled", () => {
    const fill = (part: string) =>
      [...chart.querySelectorAll("a.mark")].find((link) => link.getAttribute("aria-label")?.includes(part))?.querySelector(".cell")?.getAttribute("fill"); // prettier-ignore
    expect(fill("2023年 目标")).toBe("none");
    expect(fill("2022年 实际 +7%")).toContain("--mark");
  });

  test("On a phone only the latest years have room, and the chart says how many have none", () => {
    const series = only(years(2000, 2023).map((year) => growth(daixian, [year, 5])));
    const { left, data: small } = heatData(series, { ...options, width: 358, places: [] });
    expect(small.years.at(-1)).toBe(2023);
    expect(left).toEqual([{ kind: "years", shown: small.years.length, total: 24 }]);
  });

  const css = readFileSync("src/style/base.css", "utf8");
  const colour = (name: string, theme: 0 | 1): string =>
    new RegExp(` --${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.[1 + theme] ?? `no --${name}`;
  const luminance = (text: string): number => {
    const { r, g, b } = rgb(text);
    const [red = 0, green = 0, blue = 0] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4)); // prettier-ignore
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const over = (front: string, back: string, share: number): string => {
    const [a, b] = [rgb(front), rgb(back)];
    const mix = (x: number, y: number): number => x * share + y * (1 - share);
    return rgb(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b)).formatHex();
  };

  test.each([0, 1] as const)("Words are legible on every tint, and tints differ in grey print (theme %i)", (theme) => {
    const [mark, paper, ink] = [colour("accent", theme), colour("paper", theme), colour("ink", theme)];
    const grounds = TINTS.map((tint) => over(mark, paper, tint));
    for (const [i, ground] of grounds.entries()) {
      const [high = 0, low = 0] = [luminance(ground), luminance((TINTS[i] ?? 0) >= DARK_FROM ? paper : ink)].sort((a, b) => b - a); // prettier-ignore
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
    const greys = grounds.map((ground) => lab(ground).l);
    for (const [i, grey] of greys.slice(1).entries()) expect(Math.abs(grey - (greys[i] ?? 0))).toBeGreaterThan(4);
  });
});

describe("Two indicators", () => {
  test("A point says both, leads to the passage of the one and names that of the other", () => {
    const point = [...draw("scatter").svg.querySelectorAll("[role=listitem]")].find((item) => item.querySelector("a")?.getAttribute("aria-label")?.startsWith("代县")); // prettier-ignore
    expect(point?.querySelector("a")?.getAttribute("aria-label")).toBe(
      "代县2022年：产值（亿元） 50亿元；增速（%） ≈ +5%；查看原句",
    );
    expect(point?.getAttribute("data-x")).toContain(daixian.code);
  });
});

test("A range of growth is written without the sign of its end alone", () => {
  expect(draw("promise").svg.textContent).toContain("6—6.5%");
});
