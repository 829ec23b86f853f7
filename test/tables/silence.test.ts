import { describe, expect, test } from "vitest";
import { createLexicon, extract } from "../../src/engine/index.js";
import { readTables } from "../../src/formats/tables.js";
import { silenceOf } from "../../src/tables/silence.js";

const lexicon = createLexicon(await readTables("data"));
const head = "平遥县2023年政府工作报告\n";

function silencesIn(sentences: string): string[] {
  const text = head + sentences;
  return silenceOf(text, extract({ doc: "d", text }, lexicon), lexicon).map((silence) => {
    const name = `${silence.indicator} ${silence.kind} ${text.slice(silence.start, silence.end)}`;
    if (silence.kind === "named") return name;
    return `${name} ${silence.class} ${text.slice(silence.mention.start, silence.mention.end)}`;
  });
}

describe("An indicator without an observation", () => {
  test.each([
    ["is named without a number", "税收收入稳步增长。", ["tax_revenue named 税收收入"]],
    [
      "is named at its first place",
      "旅游收入不断提高。粮食产量稳步增长，旅游综合收入再创新高。",
      ["tourism_revenue named 旅游收入", "grain_output named 粮食产量"],
    ],
    [
      "has a number that was left out",
      "规上工业产值、应税销售收入双双达数千亿元。",
      ["industrial_output excluded 规上工业产值 approximate 数千亿元"],
    ],
    [
      "rather has a number that was left out, wherever, than none",
      "粮食产量稳步增长。推动粮食产量增加数百亿斤。",
      ["grain_output excluded 粮食产量 approximate 数百亿斤"],
    ],
    ["is absent where only a part of it is named", "工业税收收入稳步增长。", []],
  ])("%s: %s", (_, sentences, silences) => {
    expect(silencesIn(sentences)).toEqual(silences);
  });
});

describe("No silence", () => {
  test.each([
    ["is an indicator that has a value anywhere", "税收收入稳步增长。全年税收收入12亿元。"],
    ["is a name whose number counts something else", "新增规上工业企业7家。"],
    ["is a report that names nothing", "我们召开了会议。"],
  ])("%s: %s", (_, sentences) => {
    expect(silencesIn(sentences)).toEqual([]);
  });

  test("comes of a number behind a comma: it is said of something else", () => {
    expect(silencesIn("稳定粮食播种面积，实施新一轮千亿斤粮食产能提升行动。")).toContain(
      "grain_area named 粮食播种面积",
    );
  });
});

test("A report on 税收 and its silences are in the order of the text, and offsets quote it", () => {
  const text = `${head}固定资产投资保持平稳，税收收入12亿元，旅游收入有所回升。`;
  const silences = silenceOf(text, extract({ doc: "d", text }, lexicon), lexicon);
  expect(silences.map(({ start, end }) => text.slice(start, end))).toEqual(["固定资产投资", "旅游收入"]);
});
