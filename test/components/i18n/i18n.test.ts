// @vitest-environment jsdom
import { expect, test } from "vitest";
import { formatYears, joinList, joinNodes } from "../../../src/charts/i18n/lists.js";
import { t, tParts } from "../../../src/components/i18n/i18n.js";
import { html } from "../../../src/charts/dom.js";

test("A text is filled in and takes the plural of its language", () => {
  expect(t("en", "titlePlaces", { n: 1 })).toBe("1 place");
  expect(t("en", "titlePlaces", { n: 3 })).toBe("3 places");
  expect(t("zh", "titlePlaces", { n: 3 })).toBe("3个地方");
});

test("Large numbers are grouped in English only", () => {
  expect(t("en", "titlePlaces", { n: 12_345 })).toBe("12,345 places");
  expect(t("zh", "titlePlaces", { n: 12_345 })).toBe("12345个地方");
});

test("Lists are joined as the language joins them", () => {
  expect(joinList("zh", ["代县", "略阳县", "平遥县"])).toBe("代县、略阳县和平遥县");
  expect(joinList("en", ["A", "B", "C"])).toBe("A, B and C");
});

test("Elements are joined like words and stay elements", () => {
  const parts = joinNodes("zh", [html`<b>代县</b>`, html`<b>三元区</b>`, html`<b>盘锦市</b>`]);
  expect(html`<p>${parts}</p>`.innerHTML).toBe("<b>代县</b>、<b>三元区</b>和<b>盘锦市</b>");
});

test("An element fills a slot of a sentence", () => {
  const parts = tParts("en", "quotedFrom", { report: html`<i>R</i>` });
  expect(html`<p>${parts}</p>`.innerHTML).toBe("From <i>R</i>");
});

test("Years are written as runs", () => {
  expect(formatYears("zh", [2023, 2021, 2022])).toBe("2021—2023年");
  expect(formatYears("en", [2021, 2023, 2024])).toBe("2021, 2023–2024");
  expect(formatYears("zh", [2022, 2022])).toBe("2022年");
});
