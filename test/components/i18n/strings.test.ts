import { describe, expect, test } from "vitest";
import { STRINGS } from "../../../src/components/i18n/strings.table.js";
import type { Wording } from "../../../src/charts/i18n/texts.js";
import { BOUNDS, MEASURES, STATUSES } from "../../../src/charts/i18n/terms.table.js";
import { EXCLUSIONS, ISSUES } from "../../../src/components/i18n/terms.table.js";

const texts = Object.entries(STRINGS) as [string, Record<"zh" | "en", Wording>][];
const forms = (wording: Wording): string[] => (typeof wording === "string" ? [wording] : Object.values(wording));
const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

/** Hedge words that the English interface quotes from the reports. */
const quoted = /以上|不低于|超|以内|不超过|左右|约|近/g;

describe("Every text of the interface", () => {
  test.each(texts)("%s has words in both languages", (_key, { zh, en }) => {
    for (const form of [...forms(zh), ...forms(en)]) expect(form.trim()).not.toBe("");
  });

  test.each(texts)("%s has the same slots in both languages", (_key, { zh, en }) => {
    const expected = slots(forms(zh)[0] ?? "");
    for (const form of [...forms(zh), ...forms(en)]) expect(slots(form)).toEqual(expected);
  });

  test.each(texts)("%s is Chinese in Chinese and English in English", (_key, { zh, en }) => {
    for (const form of forms(zh)) expect(form.replace(/\{\w+\}/g, "")).toMatch(/\p{Script=Han}|^\P{L}*$/u);
    for (const form of forms(en)) expect(form.replace(quoted, "")).not.toMatch(/\p{Script=Han}/u);
  });
});

test("Measures, statuses, bounds, exclusions and issues are named in both languages", () => {
  const terms = [MEASURES, STATUSES, BOUNDS, EXCLUSIONS, ISSUES].flatMap((table) => Object.values(table));
  for (const { zh, en } of terms) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[a-z ]+$/i);
  }
});
