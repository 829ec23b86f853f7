// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { createStore } from "../../../../src/components/address/store.js";
import type { App } from "../../../../src/components/chrome/app.js";
import type { Lang } from "../../../../src/charts/i18n/lang.js";
import { overviewPage } from "../../../../src/components/pages/overview/page.js";
import type { OverviewData } from "../../../../src/components/pages/overview/page.js";
import { covered } from "../../coverage/sample.js";
import { indexOf, observe, daixian, pingyao } from "../../../charts/sample.js";

function open(data: OverviewData, lang: Lang = "zh"): HTMLElement {
  const app: App = {
    store: createStore(window),
    lang: () => lang,
    setTitle: vi.fn(),
    setNotice: vi.fn(),
    onWidth: vi.fn(),
  };
  const page = overviewPage(data, app);
  document.body.replaceChildren(page);
  return page;
}

const rows = [
  observe(daixian, "7.1万亩", { base_value: 71000, base_unit: "亩" }),
  observe(pingyao, "1.6万亩", { base_value: 16000, base_unit: "亩" }),
];
const coverage = covered([], []).coverage;
const source = (): OverviewData["source"] => ({
  fetchIndicator: vi.fn(() => Promise.resolve(rows)),
  fetchCoverage: vi.fn(() => Promise.resolve(coverage)),
  fetchPlace: vi.fn(() => Promise.resolve([])),
});

beforeEach(() => window.history.replaceState(null, "", "/index.html"));

test("The page says what it holds before anything but the index is there", () => {
  const index = indexOf(rows);
  index.counts = { ...index.counts, exclusions: { ...index.counts.exclusions, date: 3, name: 1200 } };
  const page = open({ index, source: { ...source(), fetchIndicator: () => new Promise(() => undefined) } }, "en");
  expect(page.querySelector("h1")?.textContent).toContain("Every number");
  expect([...page.querySelectorAll(".numbers-held strong")].map((one) => one.textContent)).toEqual([
    "3",
    "3",
    "2",
    "2",
    "1,203",
  ]);
  expect(page.querySelector(".why")?.textContent.replace(/\s+/g, " ").trim()).toBe(
    "Why numbers are left out: Names 1,200 Dates 3",
  );
});

test("What the data shows follows, from two indicators at most", async () => {
  const data = { index: indexOf(rows), source: source() };
  const page = open(data);
  await vi.waitFor(() => expect(page.querySelectorAll(".seen")).toHaveLength(1));
  expect(page.querySelector(".seen-words")?.textContent).toContain("代县最高");
  expect(vi.mocked(data.source.fetchIndicator).mock.calls.length).toBeLessThanOrEqual(2);
});

test("The coverage of a large collection is not loaded for one finding", async () => {
  const index = indexOf(rows);
  const data = { index: { ...index, counts: { ...index.counts, documents: 50_000 } }, source: source() };
  const page = open(data);
  await vi.waitFor(() => expect(page.querySelectorAll(".seen")).toHaveLength(1));
  expect(data.source.fetchCoverage).not.toHaveBeenCalled();
});

test("A place is found while typing, and Enter opens the first", () => {
  const page = open({ index: indexOf(rows), source: source() });
  const input = page.querySelector<HTMLInputElement>("input[type=search]")!;
  input.value = "平遥";
  input.dispatchEvent(new Event("input"));
  const links = [...page.querySelectorAll<HTMLAnchorElement>(".find-place a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["./place.html?place=140728"]);
  const opened = vi.fn((event: Event) => event.preventDefault());
  links[0]!.addEventListener("click", opened);
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  expect(opened).toHaveBeenCalledOnce();
  input.value = "不存在的地方";
  input.dispatchEvent(new Event("input"));
  expect(page.querySelector(".find-place .hint")?.textContent).toBe("没有与“不存在的地方”相符的地方。");
});

test("Data that cannot be had is said in words", async () => {
  const failing = { ...source(), fetchIndicator: () => Promise.reject(new Error("gone")) };
  const page = open({ index: indexOf(rows), source: failing });
  await vi.waitFor(() => expect(page.querySelector("[role=alert]")?.textContent).toContain("没有载入成功"));
});

test("Without reports the page says what would fill it", () => {
  const index = indexOf([], { places: [] });
  const page = open({ index, source: source() });
  expect(page.querySelector(".empty")?.textContent).toContain("还没有报告");
  expect(page.querySelector(".findings")).toBeNull();
});
