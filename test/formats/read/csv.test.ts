import { describe, expect, test } from "vitest";
import { kindsOf, readAs, textsOf } from "./readings.js";

const report = (words: string) => `政府工作报告\n各位代表：${words}。${"工作有序开展，增长5%。".repeat(20)}`;

describe("A table of reports", () => {
  test("is a report a row, told by the number of the row as a person sees it", async () => {
    const reading = await readAs("a.csv", 'id,full_text\n1,"增长5%\n投资7%"\n2,增长6%\n');
    expect(textsOf(reading)).toEqual([
      ["#2", "增长5%\n投资7%"],
      ["#3", "增长6%"],
    ]);
    expect(reading.problems).toEqual([]);
  });

  test("of one row needs nothing to tell its report", async () => {
    expect(textsOf(await readAs("a.csv", "id,text\n1,增长5%\n"))).toEqual([["", "增长5%"]]);
  });

  test.each([
    [",", "a.csv"],
    [";", "a.csv"],
    ["\t", "a.tsv"],
  ])("is parted by %j", async (delimiter, name) => {
    const rows = [
      ["year", "正文"],
      ["2022", '"增长5%, 投资7%; 消费8%"'],
    ];
    const reading = await readAs(name, rows.map((cells) => cells.join(delimiter)).join("\n"));
    expect(reading.reports).toMatchObject([{ text: "增长5%, 投资7%; 消费8%", hints: { year: 2022 } }]);
  });

  test.each([
    ["province,city,county", "河北省,保定市,易县", { place: "河北省保定市易县" }],
    ["省份,城市", "北京市,北京市", { place: "北京市" }],
    ["省份,地区", "河北省,河北省保定市", { place: "河北省保定市" }],
    [
      "地区,年份,标题,来源",
      "祁县,2022年,报告,http://a",
      { place: "祁县", year: 2022, title: "报告", source: "http://a" },
    ],
    ["Place Name,YEAR,source_url", "祁县,n/a,", { place: "祁县" }],
  ])("says what else it knows of each: %s", async (header, cells, hints) => {
    const reading = await readAs("a.csv", `${header},text\n${cells},增长5%\n`);
    expect(reading.reports).toMatchObject([{ hints }]);
    expect(Object.keys(reading.reports[0]!.hints)).toEqual(Object.keys(hints));
  });

  test("has its text where the cells are long, Chinese and hold numbers, whatever their column is called", async () => {
    const url = `http://a/${"x1".repeat(300)}`;
    const reading = await readAs("a.csv", `编号,地址,甲\n1,${url},"${report("一")}"\n2,${url},"${report("二")}"\n`);
    expect(textsOf(reading)).toEqual([
      ["#2", report("一")],
      ["#3", report("二")],
    ]);
  });

  test("may have no header, or titles above it", async () => {
    const bare = await readAs("a.csv", `祁县,"${report("一")}"\n易县,"${report("二")}"\n`);
    expect(bare.reports.map(({ part }) => part)).toEqual(["#1", "#2"]);
    const titled = await readAs("a.csv", "报告汇总,\n\nyear,text\n2022,增长5%\n2023,增长6%\n");
    expect(textsOf(titled)).toEqual([
      ["#4", "增长5%"],
      ["#5", "增长6%"],
    ]);
  });

  test("tells a row without text by its line, and what is known of it; blank lines are none", async () => {
    const reading = await readAs("a.csv", 'place,year,text\n祁县,2022,"增长\n5%"\n\n易县,2023,\n');
    expect(textsOf(reading)).toEqual([["", "增长\n5%"]]);
    expect(reading.problems).toMatchObject([
      { kind: "row-without-text", line: 5, reason: { en: "this row has no text: 易县 2023" } },
    ]);
  });

  test("leaves out a text that is too long, and only that", async () => {
    const reading = await readAs("a.csv", "year,text\n2022,增长百分之五点五\n2023,增长5%\n", { text: 7 });
    expect([textsOf(reading), kindsOf(reading)]).toEqual([[["", "增长5%"]], ["too-long:2"]]);
  });

  test("in which a double quote is not closed is told, and read as far as it goes", async () => {
    const reading = await readAs("a.csv", 'year,text\n2022,增长5%\n2023,"增长6%\n投资');
    expect(kindsOf(reading)).toEqual(["corrupt:3"]);
    expect(reading.reports.map(({ part }) => part)).toEqual(["#2", "#3"]);
  });

  test("may have single double quotes within its cells", async () => {
    const reading = await readAs("a.csv", 'year,text\n2022,所谓"三农增长5%\n');
    expect([textsOf(reading), reading.problems]).toEqual([[["", '所谓"三农增长5%']], []]);
  });

  test("may be in GBK", async () => {
    const bytes = Uint8Array.from([...Buffer.from("year,text\n2022,"), 0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x25]);
    expect(textsOf(await readAs("a.csv", bytes))).toEqual([["", "增长5%"]]);
  });

  test("has no more reports, and no more cells, than the limits allow", async () => {
    const many = `text,a\n${"增长5%,\n".repeat(30)}`;
    const reading = await readAs("a.csv", many, { members: 10 });
    expect([reading.reports.length, kindsOf(reading)]).toEqual([10, ["too-many-members"]]);
    expect(kindsOf(await readAs("a.csv", many, { text: 50 }))).toEqual(["too-long"]);
  });

  test("names a hundred rows without text, and counts the others", async () => {
    const { problems } = await readAs("a.csv", `year,text\n${"2022,\n".repeat(130)}`);
    const rows = problems.filter(({ kind }) => kind === "row-without-text");
    expect([rows.length, rows.at(-1)?.reason.en]).toEqual([101, "this row has no text: and 30 more"]);
  });
});

describe("What stands beside the text of a report in its table", () => {
  test.each([
    ["发布时间", "2025-03-28", 2025],
    ["日期", "2024年1月5日", 2024],
    ["公布日期", "20240105", 2024],
    ["成文日期", "二〇二四年一月五日", 2024],
    ["Release Time", "2023/11/02 10:00:00", 2023],
    ["publish_date", "1/18/2024", 2024],
    ["发布时间", "1620201600", undefined],
    ["日期", "三月", undefined],
  ])("is the year of delivery under %s: %s", async (name, cell, year) => {
    const reading = await readAs("a.csv", `${name},正文\n${cell},增长5%\n`);
    expect(reading.reports[0]?.hints.year).toBe(year);
  });

  test.each([
    ["2024", "2025-03-28", 2025],
    ["2024", "2024-01-20", 2024],
    // put on the web again
    ["2012", "2020-06-01", 2012],
    ["", "2020-06-01", 2020],
  ])("is a date before a year, unless years lie between: %s and %s", async (year, date, delivered) => {
    const reading = await readAs("a.csv", `年份,发布日期,正文\n${year},${date},增长5%\n`);
    expect(reading.reports[0]?.hints.year).toBe(delivered);
  });

  test("is its title, which stands above it where it has none", async () => {
    const title = "2024年云泽县国民经济和社会发展统计公报";
    const read = async (name: string, text: string) =>
      (await readAs("a.csv", `标题,正文\n${name},"${text}"\n`)).reports[0]?.text;
    expect(await read(title, "全县生产总值100亿元。")).toBe(`${title}\n全县生产总值100亿元。`);
    expect(await read(title, `${title}\n全县生产总值100亿元。`)).toBe(`${title}\n全县生产总值100亿元。`);
    expect(await read("政府工作报告", "增长5%。")).toBe("增长5%。");
    expect(await read("关于支持企业的通知", "增长5%。")).toBe("增长5%。");
  });
});

describe("A table of sentences", () => {
  test("is a report for each place, year and title, read from its Chinese column", async () => {
    const rows = [
      "序号,年份,中文,英文,字符数",
      '1,2023,粮食产量稳定在23万吨。,"Grain output held, at 0.23 million tons.",13',
      "2,2023,我们的工作，还有不足。,Our work has shortcomings.,11",
      "3,2024,新建小学3所。,Three primary schools were built.,7",
      "4,2024,粮食产量预计达到24万吨，增长4%。,Grain output,17",
    ];
    const reading = await readAs("a.csv", rows.join("\n"));
    expect(reading.reports).toMatchObject([
      { part: "#2", text: "粮食产量稳定在23万吨。\n我们的工作，还有不足。", hints: { year: 2023 } },
      { part: "#4", text: "新建小学3所。\n粮食产量预计达到24万吨，增长4%。", hints: { year: 2024 } },
    ]);
    expect(reading.problems).toMatchObject([
      { kind: "sentences-joined", reason: { zh: expect.stringContaining("“中文”") as string } },
    ]);
  });

  test("is read in Chinese though its translation is called text", async () => {
    const reading = await readAs("a.csv", "text,zh\nGrain output rose 5 percent.,粮食产量增长了5%，再获丰收。\n");
    expect(textsOf(reading)).toEqual([["", "粮食产量增长了5%，再获丰收。"]]);
  });

  test("with a long one now and then is not a table of reports", async () => {
    const long = `${"各项工作有序开展，".repeat(30)}增长5%。`;
    const reading = await readAs("a.csv", `号,句\n1,粮食产量达到23万吨。\n2,${long}\n3,新建小学3所，改建2所。\n`);
    expect(textsOf(reading)).toEqual([["", `粮食产量达到23万吨。\n${long}\n新建小学3所，改建2所。`]]);
  });
});

describe("A table in another language", () => {
  const english = (n: number) => `"Our economy grew by ${n} percent in the past year, and employment was stable."`;
  test("is told by one problem, however many rows it has", async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${2000 + i},${english(i)}`);
    const reading = await readAs("a.csv", `year,text\n${rows.join("\n")}\n`);
    expect([textsOf(reading), kindsOf(reading)]).toEqual([[], ["not-chinese"]]);
    expect(reading.problems[0]?.reason.en).toContain("Latin letters; 40 of 40 texts: #2, #3, #4, #5, #6 …");
  });

  test("loses no row that is Chinese", async () => {
    const reading = await readAs("a.csv", `year,text\n2023,${english(5)}\n2024,粮食产量增长5%。\n`);
    expect([textsOf(reading), kindsOf(reading)]).toEqual([[["#3", "粮食产量增长5%。"]], ["not-chinese"]]);
  });
});

describe("A table without reports", () => {
  test("is one text where it holds figures, a line a row", async () => {
    const reading = await readAs("a.csv", "指标,2022年\n地区生产总值（亿元）,132.2\n\n粮食产量（万吨）,\n");
    const text = "指标\t2022年\n地区生产总值（亿元）\t132.2\n粮食产量（万吨）";
    expect([textsOf(reading), reading.problems]).toEqual([[["", text]], []]);
  });

  test("may name a column of labels as reports name their text", async () => {
    const reading = await readAs("a.csv", "内容,数值\n地区生产总值,132.2\n粮食产量,5\n");
    expect(textsOf(reading)).toEqual([["", "内容\t数值\n地区生产总值\t132.2\n粮食产量\t5"]]);
  });

  test.each([
    [
      "places and years",
      "城市,年份,GDP(亿元),增速(%)\n云泽,2021,120.5,6.1\n海州,2021,130,5\n",
      "城市, 年份, GDP(亿元), 增速(%)",
    ],
    ["places", "地区,生产总值\n云泽县,120.5\n海州县,130\n", "地区, 生产总值"],
    ["years", "年份,生产总值,粮食产量\n2021,120.5,23\n2022,130,24\n", "年份, 生产总值, 粮食产量"],
    ["days", "日期,客流量\n2021-01-01,1200\n2021-01-02,1300\n", "日期, 客流量"],
    ["years below a title", "主要数据,,\n年度,生产总值,增速\n2021年,120.5,6.1\n", "年度, 生产总值, 增速"],
    ["countries", "country,gdp\nUtopia,120.5\nErewhon,130\n", "country, gdp"],
    ["numbers alone", "序号,数值\n1,120.5\n2,130\n", "序号, 数值"],
  ])("is refused where it has figures of %s, with the names of its columns", async (_, table, names) => {
    const reading = await readAs("a.csv", table);
    expect(reading.reports).toEqual([]);
    expect(reading.problems.map(({ kind, reason }) => [kind, reason.en])).toEqual([
      ["no-text-column", `no column holds the text of reports; the columns are ${names}`],
    ]);
  });

  test("is read where indicators name its rows, though years head its columns", async () => {
    const table = "年份,2021,2022\n生产总值（亿元）,120.5,130\n粮食产量（万吨）,23,24\n";
    expect((await readAs("a.csv", table)).reports).toHaveLength(1);
  });

  test("of words alone is told, with the names of its columns", async () => {
    const reading = await readAs("a.csv", "姓名,职务\n王某,县长\n");
    expect(reading.problems).toMatchObject([
      { kind: "no-text-column", reason: { en: "no column holds the text of reports; the columns are 姓名, 职务" } },
    ]);
  });

  test("but with a header is empty", async () => {
    expect(kindsOf(await readAs("a.csv", "year,text\n,\n"))).toEqual(["empty"]);
  });
});

test("Hostile tables are read in linear time", async () => {
  const hostile = [
    '"'.repeat(400_000),
    ",".repeat(400_000),
    '",'.repeat(200_000),
    "\n".repeat(400_000),
    'a,"\n'.repeat(100_000),
  ];
  for (const content of hostile) {
    const reading = await readAs("a.csv", `text,b\n${content}`);
    expect(reading.reports.length + reading.problems.length).toBeGreaterThan(0);
  }
});
