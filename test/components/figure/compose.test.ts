// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { svg } from "../../../src/charts/dom.js";
import { paint, writeColours } from "../../../src/components/figure/colours.js";
import { composeFigure, type FigureParts } from "../../../src/components/figure/compose.js";
import { PALETTES } from "../../../src/components/figure/palettes.table.js";
import { wrapText } from "../../../src/components/figure/wrap.js";
import { textWidth } from "../../../src/charts/drawing/measure-text.js";

describe("Colours", () => {
  test("are written out, what they name in turn too", () => {
    const palette = { ink: "#111", rim: "var(--paper, #fff)" };
    expect(writeColours("fill: var(--ink, #1d1c1a); stroke: var(--rim)", palette)).toBe("fill: #111; stroke: #fff");
    expect(writeColours("var(--none)", palette)).toBe("currentColor");
  });

  test("of the screen are those of the site, light and dark", () => {
    const css = readFileSync("src/style/base.css", "utf8");
    const pairs = [...css.matchAll(/^ +--(\w[\w-]*): light-dark\((#\w+), (#\w+)\)/gm)];
    expect(pairs.length).toBeGreaterThan(10);
    for (const [, name, light, dark] of pairs) {
      expect([name, PALETTES.screen[name!], PALETTES.dark[name!]]).toEqual([name, light, dark]);
    }
  });

  test("of all palettes have the same names", () => {
    const names = Object.values(PALETTES).map((palette) => Object.keys(palette).sort());
    for (const own of names) expect(own).toEqual(names[0]);
  });

  test("leave no variable in a drawing", () => {
    const drawing = svg`<g fill="var(--mark, #1f5a8c)"><path style="stroke: var(--nothing, var(--line))" /></g>`;
    paint(drawing, PALETTES.grey);
    expect(drawing.outerHTML).not.toContain("var(");
    expect(drawing.getAttribute("fill")).toBe(PALETTES.grey.mark);
  });
});

describe("Lines", () => {
  test("are no wider than asked for, and lose nothing", () => {
    const text =
      "箭头表示报告只给出下限（以上、不低于、超）或上限（以内、不超过），光晕表示约数。An arrow means a lower bound.";
    const lines = wrapText(text, { width: 160, size: 12 });
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(160 + 12);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  test("never begin with a closing sign nor end with an opening one", () => {
    for (let width = 30; width < 200; width += 7)
      for (const line of wrapText("来源：代县（节选），三元区；平遥县（2022年）。", { width, size: 12 }).slice(1))
        expect(line).not.toMatch(/^[，。；：、）》」]|[（《「]$/);
  });

  test("never begin with a bracket that closes, whatever stands after it", () => {
    const text =
      "a lower bound (以上, 不低于, 超) or an upper bound (以内, 不超过); a halo means about (左右, 约, 近).";
    for (let width = 60; width < 400; width += 3)
      for (const line of wrapText(text, { width, size: 12 })) expect(line).not.toMatch(/^[),.;]/);
  });

  test("keep Latin words whole", () => {
    expect(wrapText("one two three", { width: textWidth("one two", 12) + 1, size: 12 })).toEqual(["one two", "three"]);
  });
});

describe("A figure", () => {
  const parts: FigureParts = {
    lang: "zh",
    title: "造林绿化面积",
    subtitle: "数量（万亩）",
    legend: ["actual", "target"],
    drawing: svg`<svg width="300" height="80"></svg>`,
    notes: ["只连接相邻年份。"],
    source: "来源：代县",
  };
  const all = { title: true, notes: true, source: true };
  const texts = (figure: SVGElement): (string | null)[] =>
    [...figure.querySelectorAll("text")].map((one) => one.textContent);

  test("has title, subtitle, key, marks, notes and source below each other", () => {
    const figure = composeFigure(parts, { width: 340, palette: PALETTES.print, with: all });
    expect(texts(figure)).toEqual(["造林绿化面积", "数量（万亩）", "实际", "目标", "只连接相邻年份。", "来源：代县"]);
    const tops = [...figure.querySelectorAll("text")].map((one) => Number(one.getAttribute("y")));
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
    expect(Number(figure.getAttribute("height"))).toBeGreaterThan(tops.at(-1)!);
    expect(figure.outerHTML).not.toContain("var(");
  });

  test("leaves out what is not wanted, and is lower for it", () => {
    const whole = composeFigure(parts, { width: 340, palette: PALETTES.print, with: all });
    const bare = composeFigure(parts, { width: 340, palette: PALETTES.print, with: { title: false, notes: false, source: false } }); // prettier-ignore
    expect(texts(bare)).toEqual(["实际", "目标"]);
    expect(Number(bare.getAttribute("height"))).toBeLessThan(Number(whole.getAttribute("height")));
  });
});
