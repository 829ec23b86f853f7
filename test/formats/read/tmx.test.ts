import { expect, test } from "vitest";
import { kindsOf, readAs, textsOf } from "./readings.js";

const unit = (zh: string, en: string, lang = "zh-CN") =>
  `<tu><note>1</note><tuv xml:lang="${lang}"><prop>2</prop><seg>${zh}</seg></tuv><tuv xml:lang="en-US"><seg>${en}</seg></tuv></tu>`;
const memory = (...units: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header srclang="en-US"/><body>${units.join("\n")}</body></tmx>`;

test("A translation memory is the report that its Chinese side makes, a segment a line", async () => {
  const reading = await readAs(
    "a.tmx",
    memory(unit("2024年政府工作报告", "Report 2024"), unit("粮食产量\n增长<ph x='1'/>5%。", "Grain up 5 percent")),
  );
  expect([textsOf(reading), reading.problems]).toEqual([[["", "2024年政府工作报告\n粮食产量增长5%。"]], []]);
});

test.each(["zh", "ZH-HANS", "zh_CN", "chs"])("Chinese is what the language calls %s", async (lang) => {
  expect(textsOf(await readAs("a.tmx", memory(unit("增长5%。", "Up", lang))))).toEqual([["", "增长5%。"]]);
});

test("One without Chinese is told, with its languages", async () => {
  const reading = await readAs("a.tmx", memory(unit("増加", "Up", "ja")));
  expect([textsOf(reading), kindsOf(reading)]).toEqual([[], ["not-chinese"]]);
  expect(reading.problems[0]?.reason.en).toContain("(ja, en-US)");
});

test("One without segments is empty", async () => {
  expect(kindsOf(await readAs("a.tmx", memory()))).toEqual(["empty"]);
});
