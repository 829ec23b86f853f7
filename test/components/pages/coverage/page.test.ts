// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { createStore } from "../../../../src/components/address/store.js";
import type { App } from "../../../../src/components/chrome/app.js";
import { coveragePage } from "../../../../src/components/pages/coverage/page.js";
import type { Lang } from "../../../../src/charts/i18n/lang.js";
import { covered, many } from "../../coverage/sample.js";
import type { CoveredPlace } from "../../coverage/sample.js";

const places: CoveredPlace[] = [
  { code: "140728", name: "平遥县", province: "山西省", states: { 2021: "2.", 2022: "n1", 2023: ".." } },
  { code: "211100", name: "盘锦市", province: "辽宁省", states: { 2023: "x1" } },
];

function open(query: string, options: { lang?: Lang; of?: readonly CoveredPlace[] } = {}) {
  const { lang = "zh", of = places } = options;
  window.history.replaceState(null, "", `/coverage.html${query}`);
  const store = createStore(window);
  const app: App = { store, lang: () => lang, setTitle: vi.fn(), setNotice: vi.fn(), onWidth: vi.fn() };
  const page = coveragePage(covered(of, ["gdp", "forest"]), app);
  document.body.replaceChildren(page);
  return { page, store };
}

const press = (key: string, init: KeyboardEventInit = {}): boolean =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }),
  );
const focused = (): string => document.activeElement?.getAttribute("aria-label") ?? "";

beforeEach(() => vi.stubGlobal("CSS", { escape: (text: string) => text }));

test("The table is a grid in which exactly one cell is in the tab order", () => {
  const { page } = open("?by=places&indicator=gdp");
  const grid = page.querySelector("[role=grid]")!;
  expect(grid.querySelectorAll("[role=columnheader]")).toHaveLength(5);
  expect(grid.querySelectorAll("[tabindex='0']")).toHaveLength(1);
  const tabbable = [...grid.querySelectorAll<HTMLElement>("a")].filter(({ tabIndex }) => tabIndex === 0);
  expect(tabbable.map((link) => link.getAttribute("aria-label"))).toEqual(["平遥县，2021：2 个数值；打开比较"]);
});

test("Arrow keys move from cell to cell, and stop at the edges", () => {
  const { page } = open("?by=places&indicator=gdp");
  page.querySelector<HTMLElement>("[role=gridcell] a")!.focus();
  press("ArrowRight");
  expect(focused()).toBe("平遥县，2022：提到但没有数字；打开报告");
  press("ArrowDown");
  expect(focused()).toBe("盘锦市，2022：没有报告");
  press("ArrowDown");
  expect(focused()).toBe("盘锦市，2022：没有报告");
  press("Home");
  expect(document.activeElement?.textContent).toBe("盘锦市");
  press("End", { ctrlKey: true });
  expect(document.activeElement?.textContent.trim()).toBe("0/1");
  expect(page.querySelectorAll("[role=grid] [tabindex='0']")).toHaveLength(1);
});

test("The cell under the focus is said in words beside the table", () => {
  const { page } = open("?");
  page.querySelector<HTMLElement>("[role=gridcell] a")!.focus();
  expect(page.querySelector(".cover-said")?.textContent).toBe("指标gdp，平遥县 2021：2 个数值；打开比较");
});

test("Each state has a mark of its own in the legend", () => {
  const { page } = open("?");
  const marks = [...page.querySelectorAll(".cover-legend use")].map((use) => use.getAttribute("href"));
  expect(new Set(marks).size).toBe(6);
  for (const mark of marks) expect(page.querySelector(mark!)).not.toBeNull();
});

test("A filter changes the address and the table, and keeps the focus", () => {
  const { page } = open("?");
  const select = page.querySelector<HTMLSelectElement>("select[data-key=filter-province]")!;
  select.focus();
  select.value = "辽宁省";
  select.dispatchEvent(new Event("change"));
  expect(new URLSearchParams(location.search).get("province")).toBe("辽宁省");
  expect(page.querySelectorAll("th.column")).toHaveLength(1);
  expect((document.activeElement as HTMLElement).dataset.key).toBe("filter-province");
});

test("A choice that is typed counts when it is done, as each letter is a choice of its own", () => {
  const { page } = open("?");
  const select = page.querySelector<HTMLSelectElement>("select[data-key=filter-province]")!;
  select.dispatchEvent(new KeyboardEvent("keydown", { key: "辽" }));
  select.value = "辽宁省";
  select.dispatchEvent(new Event("change"));
  expect(location.search).toBe("");
  select.dispatchEvent(new Event("blur"));
  expect(new URLSearchParams(location.search).get("province")).toBe("辽宁省");
});

test("What a place no longer reports is listed with the years", () => {
  const { page } = open("?", { lang: "en" });
  const rows = [...page.querySelectorAll("table.stopped tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim()),
  );
  expect(rows).toEqual([
    ["Place 140728", "Indicator gdp", "2021", "2022–2023 (2 reports)"],
    ["Place 140728", "Indicator forest", "2022", "2023 (1 report)"],
  ]);
});

test("Filters that no report fits say so, and can be cleared", () => {
  const { page } = open("?province=辽宁省&level=national");
  expect(page.querySelector("[role=grid]")).toBeNull();
  expect(page.querySelector(".empty")?.textContent).toContain("没有符合这些条件的报告");
  expect(page.querySelector(".clear")?.getAttribute("href")).toBe("?");
});

test("Without reports the page says what would fill it", () => {
  const { page } = open("?", { of: [] });
  expect(page.querySelector(".empty")?.textContent).toContain("还没有报告");
});

test("A long table is paged through by links", () => {
  const { page } = open("?group=each&page=2", { of: many(100, 2, [2024]) });
  const links = [...page.querySelectorAll(".cover-pager a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["?group=each", "?group=each&page=3"]);
  expect(page.querySelector(".cover-pager")?.textContent.replace(/\s+/g, " ").trim()).toBe(
    "上一页 31–60，共 100 下一页",
  );
});

test("Who says what in one year is said in words beside places × years", () => {
  const said = (page: HTMLElement): string[] =>
    [...page.querySelectorAll(".cover-answer dl > div")].map((one) => one.textContent.replace(/\s+/g, " ").trim());
  const { page } = open("?by=places&indicator=gdp");
  expect(page.querySelector("#cover-answer")?.textContent).toBe("2023年的报告：2 个地方中 0 个给出指标gdp");
  expect(said(page)).toEqual(["数字不计 1 盘锦市", "报告未提及 1 平遥县"]);
  const former = page.querySelector("[data-key=answer-2021]")?.getAttribute("href") ?? "";
  expect(said(open(former).page)).toEqual(["有数值 1 平遥县"]);
  expect(open("?by=years").page.querySelector(".cover-answer")).toBeNull();
});

test("More places than a reader reads are counted, not named", () => {
  const { page } = open("?by=places&indicator=gdp", { of: many(130, 3, [2023]) });
  expect(page.querySelectorAll(".cover-answer li")).toHaveLength(0);
  expect(page.querySelector(".cover-answer")?.textContent).toContain("选一个省份");
});
