import { describe, expect, test } from "vitest";
import { check, kindsOf, PINGYAO } from "./samples.js";

const found = (text: string) => check(`${PINGYAO}\n${text}`).filter(({ kind }) => kind === "lost-table");

const rows = [
  ["指标", "单位", "绝对数", "比上年增长（%）"],
  ["粮食", "万吨", "52.36", "1.2"],
  ["油料", "万吨", "3.05", "-2.1"],
  ["肉类", "万吨", "8.40", "3.3"],
];
const table = (between: string) => rows.map((cells) => cells.join(between)).join("\n");

describe("A table that has lost its columns", () => {
  test.each([
    ["blanks", table(" ")],
    ["several blanks", table("   ")],
    ["full-width blanks", table("\u3000")],
    ["blank lines between its rows", table(" ").replaceAll("\n", "\n\n")],
    ["nothing, all in one line", table(" ").replaceAll("\n", " ")],
  ])("is told, with how many numbers were passed over, where it has %s", (_, text) => {
    const [problem, ...others] = found(text);
    expect(others).toEqual([]);
    expect(problem?.reason.zh).toContain("6 个数字，自“");
    expect([problem?.weight, problem?.remedy.zh]).toEqual(["warning", expect.stringContaining("制表符")]);
  });

  test("is told once, however many there are, with where the first begins", () => {
    const [problem, ...others] = found(`${table(" ")}\n全年新建小学3所。\n${table(" ")}\n全年造林3万亩。`);
    expect(others).toEqual([]);
    expect(problem?.reason.en).toContain("12 numbers, from “粮食 万吨 52.36 1.2” on");
  });
});

test.each([
  ["that kept its columns", table("\t")],
  ["of contents", "一、工作回顾 3\n二、工作安排 12\n三、自身建设 25\n四、结束语 31"],
  ["of page numbers", "- 1 -\n\n- 2 -\n\n- 3 -\n\n- 4 -\n\n- 5 -"],
  ["of one row", "粮食 万吨 52.36 1.2"],
  ["of dates", "2023 年 12 月 5 日\n2024 年 1 月 5 日"],
])("A table %s is none that was lost", (_, text) => {
  expect(found(text)).toEqual([]);
});

test("Sentences with blanks around their numbers are no table", () => {
  const text =
    "地区生产总值完成 132.2 亿元，增长 8.6 %。\n粮食产量 52.36 万吨，增长 1.2 %。\n油料产量 3.05 万吨，下降 2.1 %。";
  expect(found(text)).toEqual([]);
});

test("A text without such a table has no such problem, however long its lines", () => {
  expect(kindsOf(PINGYAO)).toEqual([]);
  expect(found("5.2 ".repeat(200_000))).toEqual([]);
});
