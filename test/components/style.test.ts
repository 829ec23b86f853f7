import { readFileSync } from "node:fs";
import { lab, rgb } from "d3";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/style/base.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/ --([a-z]+(?:-[a-z]+)*): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name ?? "",
    { light: light ?? "", dark: dark ?? "" },
  ]),
);
const families = ["economy", "money", "people", "land", "service", "building"];
const themes = ["light", "dark"] as const;
const colour = (name: string, theme: "light" | "dark"): string => {
  const token = tokens.get(name);
  if (!token) throw new Error(`unknown colour: --${name} (src/style/base.css)`);
  return token[theme];
};

/** WCAG 2.2 relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const luminance = (text: string): number => {
    const { r, g, b: blue } = rgb(text);
    const [red = 0, green = 0, rest = 0] = [r, g, blue].map((v) => {
      const c = v / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * rest;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(themes)("Colours in the %s theme", (theme) => {
  test.each(["ink", "muted", "accent", "alert", "other", ...families])(
    "--%s is readable as text on paper (4.5:1)",
    (name) => {
      expect(contrast(colour(name, theme), colour("paper", theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(["ink", "muted", "accent"])("--%s is readable on raised and tinted grounds", (name) => {
    expect(contrast(colour(name, theme), colour("raised", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name, theme), colour("accent-tint", theme))).toBeGreaterThanOrEqual(4.5);
  });

  test("Marks and the edges of controls stand out from paper (3:1)", () => {
    for (const name of ["accent", "muted"]) {
      expect(contrast(colour(name, theme), colour("paper", theme))).toBeGreaterThanOrEqual(3);
    }
  });

  test("The hues of the topics differ from each other, and are about as dark as each other in grey print", () => {
    const hues = families.map((name) => lab(colour(name, theme)));
    for (const [i, one] of hues.entries()) {
      for (const other of hues.slice(i + 1)) {
        expect(Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b)).toBeGreaterThan(18);
        expect(Math.abs(one.l - other.l)).toBeLessThan(14);
      }
    }
  });
});
