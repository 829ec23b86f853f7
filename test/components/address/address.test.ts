// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import {
  changeAddress,
  readAddress,
  readFragment,
  reportHref,
  writeAddress,
} from "../../../src/components/address/address.js";
import { chooseLang, LANG_KEY, remember, remembered } from "../../../src/components/address/preference.js";
import { createStore } from "../../../src/components/address/store.js";
import { html } from "../../../src/charts/dom.js";

beforeEach(() => {
  window.history.replaceState(null, "", "/index.html");
  window.localStorage.clear();
});

test("An address is read and written back the same, in a fixed and readable order", () => {
  const query = "?lang=en&indicator=gdp&measure=level:CNY&year=2021&place=140728&sort=value.desc&m=004_8:214";
  expect(writeAddress(readAddress(query))).toBe(query);
  expect(writeAddress(readAddress("?m=a:1&indicator=gdp&lang=en"))).toBe("?lang=en&indicator=gdp&m=a:1");
});

test("Unknown parameters and languages are ignored", () => {
  expect(writeAddress(readAddress("?lang=fr&utm_source=x"))).toBe("?");
});

test("A change keeps the rest of the address, and null takes a part away", () => {
  const address = readAddress("?lang=en&indicator=gdp&year=2021");
  expect(changeAddress(address, { indicator: "cpi", year: null })).toBe("?lang=en&indicator=cpi");
});

test("A document's name may hold anything", () => {
  const doc = "平遥 2022&x=1";
  expect(readAddress(writeAddress({ doc })).doc).toBe(doc);
  expect(reportHref("004", { lang: "en", start: 214 })).toBe("./read.html?lang=en&doc=004#m=214");
});

test("A fragment names a number of the text", () => {
  expect(readFragment("#m=214")).toBe(214);
  for (const other of ["", "#m=", "#m=x", "#problems"]) expect(readFragment(other)).toBeNull();
});

test("The address decides on the language, then the earlier choice, then the browser", () => {
  remember(window.localStorage, LANG_KEY, "en");
  expect(chooseLang("zh", window.localStorage, ["en"])).toBe("zh");
  expect(chooseLang(null, window.localStorage, ["zh-CN"])).toBe("en");
  expect(chooseLang(null, null, ["en-US", "zh-CN"])).toBe("zh");
  expect(chooseLang(null, null, ["de"])).toBe("en");
});

test("A browser that forbids storage is no error", () => {
  const storage = {
    getItem: () => {
      throw new Error("denied");
    },
    setItem: () => {
      throw new Error("denied");
    },
  } as unknown as Storage;
  remember(storage, LANG_KEY, "en");
  expect(remembered(storage, LANG_KEY)).toBeNull();
});

test("A click on a link that begins with ? changes the address without a reload; other clicks are left alone", () => {
  const store = createStore(window);
  let calls = 0;
  store.subscribe(() => (calls += 1));
  const link = html`<a href="?indicator=gdp">GDP</a>`;
  const other = html`<a href="#m=5">5</a>`;
  document.body.replaceChildren(link, other);
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true, button: 0 }));
  expect(calls).toBe(0);
  link.click();
  expect(window.location.search).toBe("?indicator=gdp");
  expect(store.get().indicator).toBe("gdp");
  expect(calls).toBe(1);
  link.click();
  expect(calls).toBe(1);
});
