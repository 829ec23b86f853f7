import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createLexicon, extract } from "../../../src/engine/index.js";
import { readTables } from "../../../src/formats/tables.js";
import { read, readText, setLines, setParagraph, writePdf, type Placed } from "./pdf-file.js";

const PROSE =
  "过去一年全市上下坚持稳中求进工作总基调，实现地区生产总值一千三百亿元，规模以上工业增加值比上年增长百分之八，粮食总产量稳定，城镇新增就业持续扩大，居民收入与经济增长同步，各项事业取得新的成效。";

/** Words on one line, each at its place. */
const row = (y: number, words: readonly (readonly [x: number, text: string])[], size = 12): Placed[] =>
  words.map(([x, text]) => ({ text, x, y, size }));

describe("Lines of a paragraph", () => {
  test("become one line without hyphen or space", async () => {
    const bytes = await writePdf([{ texts: setLines([...setParagraph(PROSE, 30), "\u3000\u3000下一段。"]) }]);
    expect(await readText(bytes)).toBe(`${PROSE}\n下一段。\n`);
  });

  test("end it where the last one is full too, because the next one is indented", async () => {
    const full = `${PROSE.slice(0, 87)}。`;
    const bytes = await writePdf([{ texts: setLines([...setParagraph(full, 30), ...setParagraph(PROSE, 30)]) }]);
    expect(await readText(bytes)).toBe(`${full}\n${PROSE}\n`);
  });

  test("end it where the next word would have had room", async () => {
    const lines = [...setParagraph(PROSE, 30), "一、农业", ...setParagraph(PROSE, 30)];
    expect(await readText(await writePdf([{ texts: setLines(lines) }]))).toBe(`${PROSE}\n一、农业\n${PROSE}\n`);
  });

  test("go on where a character, a narrow mark and a digit had no room together", async () => {
    // no line may break within 事:1.
    const lines = [`${PROSE.slice(0, 26)}民生实`, "事:1.新建小学。"];
    const text = await readText(await writePdf([{ texts: setLines([...setParagraph(PROSE, 30), ...lines]) }]));
    expect(text).toContain("民生实事:1.新建小学。");
  });

  test("keep the parts of a number together and the words of a language that has spaces apart", async () => {
    const lines = [`${PROSE.slice(0, 29)}12`, `34.5亿元，${PROSE.slice(0, 17)}Alpha Investment`, "Holding投资。"];
    const text = await readText(await writePdf([{ texts: setLines([...setParagraph(PROSE, 30), ...lines]) }]));
    expect(text).toContain("1234.5亿元，");
    expect(text).toContain("Alpha Investment Holding投资。");
  });

  test("go on over a page break, with header, footer and page number left out", async () => {
    const lines = Array.from({ length: 4 }, () => setParagraph(PROSE, 30)).flat();
    const cut = [lines.slice(0, 6), lines.slice(6, 11), lines.slice(11)];
    const pages = cut.map((part, at) => ({
      texts: [
        { text: "某市2023年国民经济和社会发展统计公报", x: 200, y: 800, size: 9 },
        ...setLines(part),
        { text: `— ${at + 1} —`, x: at % 2 ? 90 : 480, y: 40, size: 10 },
      ],
    }));
    const { reports, problems } = await read(await writePdf(pages));
    expect(problems).toEqual([]);
    expect(reports[0]!.text).toBe(`${PROSE}\n`.repeat(4));
    const starts = reports[0]!.pages!;
    expect(starts).toHaveLength(3);
    for (const [page, start] of starts.entries()) {
      const first = cut[page]![0]!.trim();
      expect(reports[0]!.text.slice(start, start + first.length)).toBe(first);
    }
  });
});

describe("Spaces", () => {
  test("that spread a line out are dropped, those between Latin words and numbers of their own stay", async () => {
    const letters = Array.from("第二产业增加值比重", (text, at): Placed => ({ text, x: 90 + at * 16, y: 700 }));
    const bytes = await writePdf([
      {
        texts: [
          ...letters,
          ...row(660, [
            [90, "表1"],
            [126, "2023年人口"],
          ]),
          ...row(620, [
            [90, "增长5.3"],
            [139, "%"],
          ]),
          ...row(580, [
            [90, "World"],
            [124, "Bank"],
          ]),
          ...row(540, [
            [250, "一、综"],
            [310, "合"],
          ]),
        ],
      },
    ]);
    expect((await readText(bytes)).split("\n")).toEqual([
      "第二产业增加值比重",
      "表1 2023年人口",
      "增长5.3%",
      "World Bank",
      "一、综合",
      "",
    ]);
  });

  test("between digits of one number are dropped where each digit stands alone", async () => {
    const digits = Array.from("1234", (text, at): Placed => ({ text, x: 114 + at * 8, y: 700 }));
    const bytes = await writePdf([
      { texts: [{ text: "产量", x: 90, y: 700 }, ...digits, { text: "吨", x: 148, y: 700 }] },
    ]);
    expect(await readText(bytes)).toBe("产量1234吨\n");
  });

  test("are not made of a font that prints twice to be bold, nor is the text doubled", async () => {
    const bold = [0, 0.4].flatMap((by) =>
      row(700, [
        [90 + by, "总产值"],
        [126 + by, "481.96"],
        [162 + by, "亿元"],
      ]),
    );
    expect(await readText(await writePdf([{ texts: bold }]))).toBe("总产值481.96亿元\n");
  });

  test("and digits under a later correction are not read", async () => {
    const texts = [
      ...row(700, [
        [90, "增长"],
        [134, "4.6"],
      ]),
      ...row(697, [[134, "3.7"]]),
    ];
    const bytes = await writePdf([{ texts }]);
    expect(await readText(bytes)).toBe("增长 3.7\n");
  });
});

describe("Two columns", () => {
  const left = PROSE;
  const right = Array.from(PROSE.slice(0, -1)).reverse().join("").replace(/，/g, "、") + "。";
  const columns = (shift: number) => [
    { text: "政府工作报告摘要", x: 200, y: 800, size: 22 },
    ...setLines(setParagraph(left, 18), { x: 60 }),
    ...setLines(setParagraph(right, 18), { x: 310, y: 760 - shift }),
  ];

  test.each([0, 7])("are read one after the other, with baselines %i points apart", async (shift) => {
    expect(await readText(await writePdf([{ texts: columns(shift) }]))).toBe(`政府工作报告摘要\n${left}\n${right}\n`);
  });
});

describe("A table", () => {
  const table = (y: number) => [
    ...row(y, [
      [130, "指"],
      [154, "标"],
      [300, "绝对数"],
      [430, "比上年"],
    ]),
    ...row(y - 13, [
      [300, "(亿元)"],
      [430, "增长(%)"],
    ]),
    ...row(y - 40, [
      [100, "农林牧渔业总产值"],
      [306, "481.96"],
      [440, "4.2"],
    ]),
    ...row(y - 60, [
      [112, "粮"],
      [148, "食"],
      [306, "282.41"],
      [437, "-3.8"],
    ]),
    ...row(y - 80, [
      [112, "林业"],
      [440, "4.2"],
    ]),
    ...row(y - 100, [[100, "农林牧渔专业及辅"]]),
    ...row(y - 107, [
      [309, "21.95"],
      [440, "4.1"],
    ]),
    ...row(y - 114, [[100, "助性活动"]]),
  ];
  const rows = [
    "指标\t绝对数(亿元)\t比上年增长(%)",
    "农林牧渔业总产值\t481.96\t4.2",
    "粮食\t282.41\t-3.8",
    "林业\t\t4.2",
    "农林牧渔专业及辅助性活动\t21.95\t4.1",
  ];

  test("has tabs between its cells, an empty cell kept and a wrapped name in one piece", async () => {
    const texts = [
      ...setLines(setParagraph(PROSE, 30)),
      ...row(620, [
        [220, "表2"],
        [260, "农业总产值"],
      ]),
      ...table(596),
    ];
    const text = await readText(await writePdf([{ texts }]));
    expect(text.split("\n")).toEqual([PROSE, "表2 农业总产值", ...rows, ""]);
  });

  test("goes on over a page break", async () => {
    const bytes = await writePdf([
      { texts: table(300) },
      {
        texts: [
          ...row(780, [
            [100, "牧业"],
            [306, "75.17"],
            [440, "5.1"],
          ]),
          ...row(760, [
            [100, "渔业"],
            [306, "15.49"],
            [440, "8.5"],
          ]),
        ],
      },
    ]);
    expect((await readText(bytes)).split("\n")).toEqual([...rows, "牧业\t75.17\t5.1", "渔业\t15.49\t8.5", ""]);
  });

  test("gives the engine its observations", async () => {
    const texts = [{ text: "某县2023年统计公报", x: 200, y: 700 }, ...table(596)];
    const text = await readText(await writePdf([{ texts }]));
    const { mentions } = extract({ doc: "a", text }, createLexicon(await readTables("data")));
    const found = mentions.flatMap((m) =>
      m.kind === "observation" ? [[m.label, m.measure, m.base_value, m.base_unit]] : [],
    );
    expect(found).toContainEqual(["农林牧渔业总产值", "level", 48_196_000_000, "CNY"]);
    expect(found).toContainEqual(["粮食", "growth", -3.8, "%"]);
  });

  test("is none where two lines of prose have a wide gap", async () => {
    const bytes = await writePdf([
      {
        texts: [
          ...row(700, [
            [90, "某市统计局"],
            [300, "二〇二四年四月"],
          ]),
          ...row(680, [
            [90, "联系人"],
            [300, "王某某"],
          ]),
        ],
      },
    ]);
    expect(await readText(bytes)).toBe("某市统计局 二〇二四年四月\n联系人 王某某\n");
  });
});

describe("Turned text", () => {
  test("is read as people see it where the page is turned", async () => {
    const operators =
      "BT /F 12 Tf 0 1 -1 0 300 100 Tm <519C4E1A> Tj ET BT /F 12 Tf 0 1 -1 0 320 100 Tm <67974E1A> Tj ET";
    expect(await readText(await writePdf([{ operators, turn: 90 }]))).toBe("农业\n林业\n");
  });

  test("is appended where only a part of the page is turned", async () => {
    const operators = "BT /F 12 Tf 0 1 -1 0 300 100 Tm <519C4E1A> Tj ET";
    const bytes = await writePdf([{ texts: setLines(setParagraph(PROSE, 30)), operators }]);
    expect(await readText(bytes)).toBe(`${PROSE}\n农业\n`);
  });

  test("is left out where every page has it, as a watermark", async () => {
    const operators = "BT /F 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm <51854EA48D446599> Tj ET";
    const pages = [0, 1, 2, 3].map((at) => ({ texts: setLines(setParagraph(PROSE.slice(at), 30)), operators }));
    expect(await readText(await writePdf(pages))).toBe([0, 1, 2, 3].map((at) => `${PROSE.slice(at)}\n`).join(""));
  });
});

test("Radicals that a font gives for characters are read as these", async () => {
  const bytes = await writePdf([{ texts: [{ text: "⼈⺠政府⼯作", x: 90, y: 700 }] }]);
  expect(await readText(bytes)).toBe("人民政府工作\n");
});

test.each([
  [
    "prefecture_Zhoukou_2024_communique.pdf",
    13,
    ["#粮食\t101.9", "农村人口".slice(0, 2) + "\t100.1", "出口64.6亿元，下降23.2%"],
  ],
  [
    "prefecture_Qiandongnan_2024_communique.pdf",
    21,
    ["移动互联网用户421.6万户", "教育\t104.83\t3.7", "三级资质企业及其他资质企业114个"],
  ],
] as const)("The communiqué %s is read whole (skipped without the shared corpus)", async (name, pages, quotes) => {
  const file = `../shared/corpus/ugly/${name}`;
  if (!existsSync(file)) return;
  const { reports, problems } = await read(readFileSync(file));
  expect(problems).toEqual([]);
  const { text, pages: starts } = reports[0]!;
  expect(starts).toHaveLength(pages);
  for (const quote of quotes) expect(text).toContain(quote);
  // no line of prose breaks off: a paragraph ends with a stop, a heading or a caption is short
  const broken = text.split("\n").filter((line) => line.length > 40 && !line.includes("\t") && !/[。：）]$/.test(line));
  expect(broken).toEqual([]);
});
