// @vitest-environment jsdom
import axe from "axe-core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { indicatorCombobox, placeCombobox } from "../../../src/components/search/choosers.js";
import { MOST_LISTED, type Combobox } from "../../../src/components/search/combobox.js";
import type { SearchedPlace } from "../../../src/components/search/places.js";

const place = (code: string, name: string, en: string, pinyin: string): SearchedPlace => ({
  place_id: code,
  place_name: name,
  place_name_en: en,
  place: `山西省晋中市${name}`,
  place_code: code,
  province: "山西省",
  pinyin,
});
const places = [
  place("140728", "平遥县", "Pingyao County", "ping yao xian"),
  place("140729", "灵石县", "Lingshi County", "ling shi xian"),
  place("140725", "寿阳县", "Shouyang County", "shou yang xian"),
];

const onChange = vi.fn<(chosen: readonly string[]) => void>();
let box: Combobox;
let input: HTMLInputElement;
let list: HTMLElement;

function start(
  choose: "one" | "many",
  setting: { chosen?: string[]; lang?: "zh" | "en"; from?: SearchedPlace[] } = {},
): void {
  const { chosen = [], lang = "zh", from = places } = setting;
  box = placeCombobox(from, { id: "p", lang, choose, chosen, onChange });
  document.body.replaceChildren(box.element);
  input = box.element.querySelector("input")!;
  list = box.element.querySelector<HTMLElement>("[role=listbox]")!;
  input.focus();
}

function type(text: string): void {
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function press(key: string, more: KeyboardEventInit = {}): boolean {
  return input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

const names = () => [...list.querySelectorAll(".name")].map((each) => each.textContent);
const chips = () => [...box.element.querySelectorAll(".chips button")];
const status = () => box.element.querySelector("[role=status]")?.textContent;
const active = () => box.element.querySelector(`[id="${input.getAttribute("aria-activedescendant") ?? "none"}"]`);

beforeEach(() => onChange.mockClear());

describe("Typing", () => {
  test("opens the list of what answers, the first of it active, the parts that answer marked", () => {
    start("many");
    expect(input.getAttribute("aria-expanded")).toBe("false");
    type("py");
    expect(names()).toEqual(["平遥县"]);
    expect(list.querySelector("mark")?.textContent).toBe("平遥");
    expect(input.getAttribute("aria-expanded")).toBe("true");
    expect(input.getAttribute("aria-controls")).toBe(list.id);
    expect(active()?.textContent).toContain("平遥县");
    expect(status()).toBe("1 项相符");
  });

  test("says where nothing answers, and shows no empty list", () => {
    start("many");
    type("没有的地方");
    expect(list.hidden).toBe(true);
    expect(input.getAttribute("aria-expanded")).toBe("false");
    expect(status()).toContain("没有的地方");
  });

  test("lists no more than can be looked through, and says how many there are", () => {
    const many = Array.from({ length: 150 }, (_, i) => place(`14${1000 + i}`, `县${i}`, `County ${i}`, ""));
    start("many", { from: many });
    type("县");
    expect(names()).toHaveLength(MOST_LISTED);
    expect(status()).toContain("150");
  });

  test("shows the English name with the Chinese one beside it in English", () => {
    start("many", { lang: "en" });
    type("pingy");
    expect(names()).toEqual(["Pingyao County"]);
    expect(list.querySelector("mark")?.textContent).toBe("Pingy");
    expect(list.querySelector(".note")?.textContent).toBe("山西省晋中市平遥县");
    expect(status()).toBe("1 match");
  });

  test("of what is no query leaves text as text", () => {
    start("many");
    type("<img src=x>");
    expect(box.element.querySelector("img")).toBeNull();
    expect(status()).toContain("<img src=x>");
  });
});

describe("The keyboard", () => {
  test("opens the list with an arrow and goes around its ends", () => {
    start("many");
    press("ArrowDown");
    expect(active()?.textContent).toContain("平遥县");
    press("ArrowUp");
    expect(active()?.textContent).toContain("寿阳县");
    press("ArrowDown");
    expect(active()?.textContent).toContain("平遥县");
  });

  test("chooses with Enter, once each, and takes away with Enter again", () => {
    start("many");
    type("p");
    press("Enter");
    expect(onChange).toHaveBeenLastCalledWith(["140728"]);
    expect(list.querySelector("[aria-selected=true]")?.textContent).toContain("平遥县");
    expect(status()).toBe("已选平遥县");
    press("Enter");
    expect(onChange).toHaveBeenLastCalledWith([]);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test("closes the list with Escape, then clears the box, then leaves the key to the page", () => {
    start("many");
    type("p");
    expect(press("Escape")).toBe(false);
    expect(list.hidden).toBe(true);
    expect(input.value).toBe("p");
    press("Escape");
    expect(input.value).toBe("");
    expect(press("Escape")).toBe(true);
  });

  test("takes the last chip away with Backspace, but only from an empty box", () => {
    start("many", { chosen: ["140728", "140729"] });
    type("p");
    press("Backspace");
    expect(onChange).not.toHaveBeenCalled();
    type("");
    press("Backspace");
    expect(onChange).toHaveBeenLastCalledWith(["140728"]);
    expect(status()).toBe("已移除灵石县");
  });

  test("is left to an input method that is choosing characters", () => {
    start("many");
    type("ping");
    press("Enter", { isComposing: true });
    expect(onChange).not.toHaveBeenCalled();
  });

  test("leaves Enter to the page where the list is closed", () => {
    start("many");
    expect(press("Enter")).toBe(true);
  });
});

describe("The pointer", () => {
  test("chooses an entry, and the box keeps the focus", () => {
    start("many");
    input.click();
    expect(names()).toHaveLength(3);
    const option = list.children[1]!;
    const down = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    option.querySelector<HTMLElement>(".name")!.click();
    expect(onChange).toHaveBeenLastCalledWith(["140729"]);
    expect(list.hidden).toBe(false);
  });

  test("takes a chip away; the focus goes to the next one, then to the box", () => {
    start("many", { chosen: ["140728", "140729"] });
    const [first] = chips() as HTMLButtonElement[];
    expect(first!.getAttribute("aria-label")).toBe("移除平遥县");
    first!.focus();
    first!.click();
    expect(onChange).toHaveBeenLastCalledWith(["140729"]);
    expect(document.activeElement).toBe(chips()[0]);
    (chips()[0] as HTMLButtonElement).click();
    expect(document.activeElement).toBe(input);
    expect(box.element.querySelector<HTMLElement>(".chips")!.hidden).toBe(true);
  });

  test("closes the list when the focus goes elsewhere", () => {
    start("many");
    type("p");
    input.dispatchEvent(new FocusEvent("focusout", { bubbles: true, relatedTarget: document.body }));
    expect(list.hidden).toBe(true);
  });
});

describe("A box for one", () => {
  test("shows what is chosen, lists everything when opened, and closes on a choice", () => {
    start("one", { chosen: ["140729"] });
    expect(input.value).toBe("灵石县");
    input.click();
    expect(names()).toHaveLength(3);
    type("平遥");
    press("Enter");
    expect(onChange).toHaveBeenLastCalledWith(["140728"]);
    expect(input.value).toBe("平遥县");
    expect(list.hidden).toBe(true);
  });

  test("goes back to what is chosen with Escape", () => {
    start("one", { chosen: ["140729"] });
    type("平");
    press("Escape");
    press("Escape");
    expect(input.value).toBe("灵石县");
  });
});

test("Other things can be shown as chosen, without a call back", () => {
  start("many");
  box.show(["140728", "140725"]);
  expect(chips().map((chip) => chip.textContent?.replace("×", "").trim())).toEqual(["平遥县", "寿阳县"]);
  expect(onChange).not.toHaveBeenCalled();
});

test("An indicator found by another name says by which", () => {
  const indicators = [{ id: "retail_sales", zh: "社会消费品零售总额", en: "Retail sales", aliases: ["社零"] }];
  const { element } = indicatorCombobox(indicators, { id: "i", lang: "zh", choose: "one", chosen: [], onChange });
  document.body.replaceChildren(element);
  const typed = element.querySelector("input")!;
  typed.value = "社零";
  typed.dispatchEvent(new Event("input", { bubbles: true }));
  expect(element.querySelector("[role=option]")?.textContent).toContain("又称社零");
});

describe("No rule of accessibility is broken", () => {
  test.each(["one", "many"] as const)("by a box for %s, closed and open", async (choose) => {
    start(choose, { chosen: ["140728"] });
    // colours are for a browser; the page has its landmarks elsewhere
    const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
    expect((await axe.run(box.element, { rules })).violations).toEqual([]);
    type("shi");
    expect((await axe.run(box.element, { rules })).violations).toEqual([]);
  });
});
