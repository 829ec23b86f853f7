import { expect, test } from "vitest";
import { findForeignScript } from "../../../src/formats/read/language.js";
import { kindsOf, readAs, textsOf } from "./readings.js";

const english = "Last year our economy grew by 5.2 percent, and 12.44 million urban jobs were added. ";

test.each([
  ["English", english, "Latin letters"],
  ["English with a Chinese name or two", `${english.repeat(9)}（国务院）`, "Latin letters"],
  ["Russian", "В прошлом году экономика выросла на 5,2 процента, создано много рабочих мест.", "Cyrillic letters"],
  [
    "Japanese",
    "昨年の経済成長率は5.2パーセントであり、都市部の新規就業者数は1244万人に達しました。今年も努力します。",
    "Japanese",
  ],
  [
    "Korean",
    "지난해 경제는 5.2퍼센트 성장하였고 도시 신규 취업자는 천이백만 명에 달하였습니다 올해도 노력하겠습니다",
    "Korean",
  ],
  [
    "Chinese in a wrong encoding",
    "Õþ¸®¹¤×÷±¨¸æ È«ÏØÉú²ú×ÜÖµÔö³¤ ÎÒÃÇÒª¼ÌÐøÅ¬Á¦ Á¸Ê³²úÁ¿ÎÈ¶¨ ÎÒÃÇÒª¼ÌÐøÅ¬Á¦ È«ÏØÉú²ú×ÜÖµÔö³¤",
    "Latin letters",
  ],
])("%s is not Chinese", (_, text, en) => {
  expect(findForeignScript(text)?.en).toBe(en);
});

test.each([
  ["a report", "地区生产总值增长5.2%，城镇新增就业1244万人。"],
  ["a report in traditional characters", "生產總值增長5.2%，城鎮新增就業1244萬人，糧食產量穩定。"],
  ["a text and its translation", `去年我国经济增长了5.2%，城镇新增就业达到1244万人。${english}`],
  [
    "a report full of names in Latin letters",
    "新增5G基站300座，APP用户20万人，PM2.5下降，GDP增长5%，RCEP、ETC、LED、CPI、R&D".repeat(3),
  ],
  ["too short to tell", "GDP 132.2 8.6%"],
  ["a table of figures", "1\t2\t3\n".repeat(100)],
  ["nothing", ""],
])("%s may be Chinese", (_, text) => {
  expect(findForeignScript(text)).toBeNull();
});

test("A file in another language is left out with one problem, whatever its format", async () => {
  for (const [name, content] of [
    ["a.txt", english] as const,
    ["a.html", `<html><body><p>${english}</p></body></html>`] as const,
  ]) {
    const reading = await readAs(name, content);
    expect([textsOf(reading), kindsOf(reading)]).toEqual([[], ["not-chinese"]]);
  }
});

test("A long text takes no longer than its length asks for", () => {
  for (const text of ["a".repeat(4e6), "ー".repeat(1e6), "一a".repeat(1e6)])
    expect(() => findForeignScript(text)).not.toThrow();
});
