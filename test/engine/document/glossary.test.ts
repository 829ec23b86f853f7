import { describe, expect, test } from "vitest";
import { announcesTerms } from "../../../src/engine/document/glossary.js";
import { fold } from "../../../src/engine/text/fold.js";
import { read } from "../engine.js";

const report = "一、2023年工作回顾\n新建公园3个。\n二、2024年工作安排\n新建公园9个。\n";

/** What becomes of each number with a given digit string. */
function kindOf(number: string, text: string): string | undefined {
  const found = read(text).mentions.find((mention) => mention.text === number);
  return found && (found.rules.includes("glossary") ? "glossary" : found.kind);
}

describe("A glossary", () => {
  test.each([
    "名词解释",
    "注释",
    "*名词解释",
    "（名词解释）",
    "附件2 名词解释",
    "附件\n《政府工作报告》有关用语说明",
    "《政府工作报告》名词注释",
    "政府工作报告中有关名词解释",
  ])("is announced by %s", (heading) => {
    const text = `${report}${heading}\n1.“新材料基地”:包括46个园区的基地。\n2.“双进”:服务进村、进户,今年服务52个村。\n`;
    expect([kindOf("46个", text), kindOf("52个", text), kindOf("9个", text)]).toEqual([
      "glossary",
      "glossary",
      "observation",
    ]);
  });

  test.each([
    "加强古籍整理和名词解释工作,出版图书46个品种。",
    "名词解释如下。新建园区46个。",
    "开展法律解释\n新建园区46个。",
    "政策说明\n新建园区46个。",
    "做好税费政策解释\n新建园区46个。",
    "推进地名标注和注释工作\n新建园区46个。",
  ])("is not announced by %s", (words) => {
    expect(kindOf("46个", `${report}${words}\n`)).toBe("observation");
  });

  test.each([
    "附件\n2024年民生实事\n一、稳定就业\n新增岗位46个。\n",
    "一、稳定就业\n新增岗位46个。\n",
    "政府工作报告\n新增岗位46个。\n",
    "各位代表:\n现在报告工作。新增岗位46个。\n",
  ])("ends where the report or an annex goes on: %s", (words) => {
    const text = `${report}名词解释\n1.“双进”:服务进村、进户,服务52个村。\n${words}`;
    expect([kindOf("52个", text), kindOf("46个", text)]).toEqual(["glossary", "observation"]);
  });

  test("is announced by no words that only hold such a word", () => {
    expect(fold("名词解释要点解读会")).not.toMatch(announcesTerms);
  });
});
