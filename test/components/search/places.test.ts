import { describe, expect, test } from "vitest";
import { pinyinOf } from "../../../src/build/pinyin.js";
import { searchPlaces, type SearchedPlace } from "../../../src/components/search/places.js";
import { readTables } from "../../../src/formats/tables.js";

const { divisions } = await readTables("data");
const byCode = new Map(divisions.filter(({ to }) => to === null).map((row) => [row.code, row]));

/** All places of today, as the site's index has them. */
const places: SearchedPlace[] = [...byCode.values()].map(({ code, name, en, parent }) => {
  const above = [byCode.get(`${code.slice(0, 2)}0000`), byCode.get(parent)].filter((row) => row && row.code !== code);
  const parents = [...new Set(above.map((row) => row!.name))];
  return {
    place_id: code,
    place_name: name,
    place_name_en: en ?? null,
    place: [...parents, name].join(""),
    place_code: code,
    province: byCode.get(`${code.slice(0, 2)}0000`)?.name ?? null,
    pinyin: pinyinOf(name),
  };
});

const namesOf = (query: string) => searchPlaces(places, query).map(({ item }) => item.place_name);

describe("The first place found", () => {
  test.each([
    ["平遥", "平遥县"],
    ["平遥县", "平遥县"],
    ["平遙縣", "平遥县"],
    ["pingyao", "平遥县"],
    ["PingYao", "平遥县"],
    ["ping yao", "平遥县"],
    ["píng yáo", "平遥县"],
    ["ping'yao", "平遥县"],
    ["ｐｉｎｇｙａｏ", "平遥县"],
    ["pingya", "平遥县"],
    ["pyao", "平遥县"],
    ["平yao", "平遥县"],
    ["ping遥", "平遥县"],
    ["Pingyao County", "平遥县"],
    ["140728", "平遥县"],
    ["山西 平遥", "平遥县"],
    ["shanxi pingyao", "平遥县"],
    ["晋 平遥", "平遥县"],
    ["luan", "六安市"],
    ["bengbu", "蚌埠市"],
    ["yueqing", "乐清市"],
    ["hongtong", "洪洞县"],
    ["shanxian", "单县"],
    ["xian", "西安市"],
    ["xi'an", "西安市"],
    ["lvliang", "吕梁市"],
    ["lüliang", "吕梁市"],
    ["luliang", "吕梁市"],
    ["harbin", "哈尔滨市"],
    ["haerbin", "哈尔滨市"],
    ["inner mongolia", "内蒙古自治区"],
    ["beijing", "北京市"],
    ["cq", "重庆市"],
    ["14", "山西省"],
    ["吉林", "吉林省"],
  ])("for %j is %s", (query, name) => {
    expect(namesOf(query)[0]).toBe(name);
  });
});

describe("Among the places found", () => {
  test("for initials are all that begin with them: py", () => {
    const found = namesOf("py");
    expect(found.slice(0, 12)).toEqual(expect.arrayContaining(["濮阳市", "平遥县", "平阴县"]));
  });

  test("for a part of a name are those that have it inside: 遥, yao", () => {
    expect(namesOf("遥")).toContain("平遥县");
    expect(namesOf("yao")).toContain("平遥县");
  });

  test("for a code's beginning are all of the prefecture, itself first", () => {
    const codes = searchPlaces(places, "1407").map(({ item }) => item.place_code);
    expect(codes[0]).toBe("140700");
    expect(codes.length).toBe([...byCode.keys()].filter((code) => code.startsWith("1407")).length);
  });

  test.each(["山西", "山西省", "shanxi", "晋"])("for %s are all places of the province", (query) => {
    const found = new Set(searchPlaces(places, query).map(({ item }) => item.place_code));
    const lost = [...byCode.keys()].filter((code) => code.startsWith("14") && !found.has(code));
    expect(lost).toEqual([]);
  });

  test("the province itself comes before its places", () => {
    expect(namesOf("山西")[0]).toBe("山西省");
  });

  test("for a prefecture's name are its counties: 晋中", () => {
    expect(namesOf("晋中")[0]).toBe("晋中市");
    expect(namesOf("晋中")).toContain("平遥县");
  });

  test("whole names come before beginnings, beginnings before what is inside", () => {
    const reach = searchPlaces(places, "安").map((found) => found.reach);
    expect(new Set(reach)).toEqual(
      new Set(["begin", "inside", "around"].filter((each) => reach.includes(each as never))),
    );
    expect(reach).toEqual([...reach].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
  const order = ["whole", "begin", "initials", "inside", "around"];
});

describe("Nothing is found", () => {
  test.each(["不存在的地方", "zzzz", "999999", "1", "😀", "x".repeat(1000), "%"])("for %j", (query) => {
    expect(searchPlaces(places, query)).toEqual([]);
  });

  test("of counties' common syllable by typing it: xian in 平遥县", () => {
    expect(namesOf("xian")).not.toContain("平遥县");
  });
});

test("All places are given, in their order, where nothing is asked", () => {
  expect(searchPlaces(places, " ").map(({ item }) => item)).toEqual(places);
});

describe("What answers to the query is marked", () => {
  const marked = (query: string, name: string) => {
    const found = searchPlaces(places, query).find(({ item }) => item.place_name === name)!;
    const cut = (text: string | null, spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text?.slice(start, end));
    return { zh: cut(found.item.place_name, found.zh), en: cut(found.item.place_name_en, found.en) };
  };

  test.each([
    ["遥", "平遥县", { zh: ["遥"], en: [] }],
    ["pingy", "平遥县", { zh: ["平遥"], en: ["Pingy"] }],
    ["py", "平遥县", { zh: ["平遥"], en: [] }],
    ["luan", "六安市", { zh: ["六安"], en: ["Lu'an"] }],
    ["harbin", "哈尔滨市", { zh: [], en: ["Harbin"] }],
    ["山西 平遥", "平遥县", { zh: ["平遥"], en: [] }],
    ["1407", "平遥县", { zh: [], en: [] }],
  ])("%s in %s", (query, name, parts) => {
    expect(marked(query, name)).toEqual(parts);
  });
});

test("A place without name, code and pinyin is found by what it has", () => {
  const unknown: SearchedPlace = {
    place_id: "doc:a",
    place_name: null,
    place_name_en: null,
    place: "某某县",
    place_code: null,
    province: null,
    pinyin: "",
  };
  expect(searchPlaces([unknown], "某某")).toHaveLength(1);
  expect(searchPlaces([unknown], "moumou")).toEqual([]);
});
