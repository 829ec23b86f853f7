import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { isChromeLine } from "../../../src/formats/read/chrome.js";
import { chromeLines } from "../../../src/formats/read/chrome.table.js";
import { readHtml } from "../../../src/formats/read/html.js";
import { defaultLimits, type FileReading, type ReadOptions } from "../../../src/formats/read/reader.js";
import { linesOfText, observationsOf } from "./same-observations.js";

async function read(page: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<FileReading> {
  const bytes = typeof page === "string" ? Buffer.from(page) : page;
  return readHtml({ file: "a.html", bytes }, { limits: defaultLimits, ...options });
}

async function linesOf(page: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<string[]> {
  return (await read(page, options)).reports[0]?.text.split("\n") ?? [];
}

async function kindsOf(page: string, options: Partial<ReadOptions> = {}): Promise<string[]> {
  return (await read(page, options)).problems.map(({ kind }) => kind);
}

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A page as the sites of counties are built: a menu, a table that lays it out, toolbars and a footer around the report. */
function sitePage(body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>2024年政府工作报告_某县人民政府门户网站</title>
<meta name="PubDate" content="2024-02-01 10:00"><script src="a.js"></script><style>p{color:red}</style></head>
<body onload="start()"><div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
<table width="1000"><tr><td width="200"><ul><li><a href="1">县政府领导12人</a></li><li><a href="2">机构设置</a> 2024-01-01</li></ul></td><td>
<div class="position">您现在的位置：<a href="/">首页</a> &gt; 政府工作报告</div><h1>2024年政府工作报告</h1>
<div>信息来源：县政府办 &nbsp; 发布时间：2024-02-01 &nbsp; 浏览次数：<span>1234</span></div>
<div>【字号：<a href="javascript:big()">大</a> <a href="#">中</a> 小】 <a href="#">打印</a></div>
<div class="TRS_Editor">${body}</div><div class="share">分享到：<a href="#">微信</a></div>
<div>上一篇：<a href="x">2023年政府工作报告</a></div></td></tr></table><div style="display:none">访问统计 99999</div>
<div class="footer"><p>主办：某县人民政府办公室　承办：某县大数据中心</p><p>晋ICP备05000001号-1　网站标识码：1407280001</p></div></body></html>`;
}

describe("the text of a page", () => {
  const seeds = readdirSync("seeds").filter((file) => file.endsWith(".txt"));

  test.each(seeds)("is that of %s where a site has set its frame around it", async (seed) => {
    const text = readFileSync(`seeds/${seed}`, "utf8")
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n");
    // some seeds come with lines of the site that they were taken from
    const lines = linesOfText(text).filter((line) => !isChromeLine(line));
    const page = sitePage(lines.map((line) => `<p>　　${escape(line)}</p>`).join("\n"));
    const [title, ...body] = await linesOf(page);
    const report = title === "2024年政府工作报告" ? body : [title, ...body];
    expect(report).toEqual(lines);
    expect(observationsOf(report.join("\n"))).toEqual(observationsOf(lines.join("\n")));
  });

  it("has paragraphs and broken lines as lines, and inline elements without spaces", async () => {
    const page = `<p>&emsp;全县生产总值完成<b>120</b><span>亿元</span>，增长
      5.6%。</p><div>粮食产量<i>23</i>万吨<br>蔬菜&nbsp;&#53;万吨</div><p> </p><p>PM2.5 &lt; 35`;
    expect(await linesOf(page)).toEqual([
      "全县生产总值完成120亿元，增长5.6%。",
      "粮食产量23万吨",
      "蔬菜 5万吨",
      "PM2.5 < 35",
    ]);
  });

  it("has lines of its own where no element parts its headings and paragraphs", async () => {
    const lines = [
      "2024年云泽县国民经济和社会发展统计公报",
      "一、综合",
      "初步核算，全年地区生产总值120亿元，增长5%。",
      "二、三次产业，稳中有进",
      "第一产业增加值20亿元，增长3%。",
    ];
    const body = lines.join("\n  ").replace("120亿元", "<b>120亿元</b>");
    expect(await linesOf(`<html><body><article>\n${body}\n</article></body></html>`)).toEqual(lines);
    expect(await linesOf(`<div>${body}</div>`)).toEqual(lines);
  });

  it("is one line where its source is wrapped, within a paragraph or without", async () => {
    const wrapped = "全县生产总值完成120亿元，增长\n5.6%。粮食产量稳定在\n23万吨。新增学位\n300个。";
    const line = wrapped.replaceAll("\n", "");
    expect(await linesOf(`<div>${wrapped}</div>`)).toEqual([line]);
    expect(await linesOf(`<p>增长5%。\n粮食丰收。</p>`)).toEqual(["增长5%。粮食丰收。"]);
    const long = `${"全县上下团结一心奋力拼搏真抓实干".repeat(3)}\n取得成效。\n增长5%。`;
    expect(await linesOf(`<div>${long}</div>`)).toEqual([long.replaceAll("\n", "")]);
  });

  it("has its title above it only where it lacks one", async () => {
    const body = "<p>各位代表：</p><p>现在，我代表县人民政府作工作总结，请予审议。</p>";
    const head = "<head><title>平遥县政府工作报告（2024年）-平遥县政府网</title></head>";
    expect((await linesOf(`<html>${head}<body>${body}</body></html>`))[0]).toBe("平遥县政府工作报告（2024年）");
    expect((await linesOf(`<html>${head}<body><p>政府工作报告</p>${body}</body></html>`))[0]).toBe("政府工作报告");
    expect((await linesOf(`<html><head><title>通知公告</title></head><body>${body}</body></html>`))[0]).toBe(
      "各位代表：",
    );
  });

  it("comes with the title and the year of publication as hints", async () => {
    const [report] = (await read(sitePage("<p>各位代表：</p><p>全县生产总值增长5.6%。</p>"))).reports;
    expect(report?.hints).toEqual({ title: "2024年政府工作报告", year: 2024 });
    expect(report?.text).toBe("2024年政府工作报告\n各位代表：\n全县生产总值增长5.6%。");
  });

  it("is kept whole where the report is split over several parts, or called as frames are", async () => {
    const paragraphs = (from: number) =>
      Array.from({ length: 20 }, (_, i) => `<p>第${from + i}项：投资${from + i}亿元，增长${i}%。</p>`).join("");
    const page = `<body><div id="a">${paragraphs(100)}</div><div class="footer">${paragraphs(200)}</div><div style="display:none">${paragraphs(300)}</div></body>`;
    expect(await linesOf(page)).toHaveLength(60);
  });

  it("is read from pages saved from Word", async () => {
    const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:WordDocument><w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body><div class=WordSection1><p class=MsoNormal>全县生产总值<span lang=EN-US>120</span>亿元，增长<span
lang=EN-US>5.6%</span>。<o:p></o:p></p><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;</span></span><![endif]>工业<o:p>&nbsp;</o:p></p></div></body></html>`;
    expect(await linesOf(page)).toEqual(["全县生产总值120亿元，增长5.6%。", "一、 工业"]);
  });

  it("is read from markup that nobody closed", async () => {
    const page = "<table><tr><td>指标<td>2023年<tr><td>产值<td>5</table><ul><li>增长<b>6%<li>下降7%<p>一<p>二";
    expect(await linesOf(page)).toEqual(["指标\t2023年", "产值\t5", "增长6%", "下降7%", "一", "二"]);
  });
});

describe("tables", () => {
  it("keep their columns, heads that span several repeated, cells of the body blank", async () => {
    const page = `<p>2023年主要指标</p><table><tr><td colspan=3>单位：亿元</td></tr>
      <tr><th rowspan=2>指标</th><th colspan=2>2023年</th></tr><tr><th>绝对数</th><th>增长（%）</th></tr>
      <tr><td>生产总值</td><td>120</td><td>5.6</td></tr><tr><td>其中：工业</td><td colspan=2>60</td></tr>
      <tr><td rowspan=2>投资</td><td>70</td><td>-3</td></tr><tr><td>80</td><td>4</td></tr></table>`;
    expect(await linesOf(page)).toEqual([
      "2023年主要指标",
      "单位：亿元",
      "指标\t2023年\t2023年",
      "指标\t绝对数\t增长（%）",
      "生产总值\t120\t5.6",
      "其中：工业\t60",
      "投资\t70\t-3",
      "\t80\t4",
    ]);
  });

  it("lose columns that nothing begins in", async () => {
    const page = `<table><tr><td>指标</td><td colspan=2>产量</td><td>增长</td></tr><tr><td>粮食</td><td colspan=2>65</td><td>17.3</td></tr></table>`;
    expect(await linesOf(page)).toEqual(["指标\t产量\t增长", "粮食\t65\t17.3"]);
  });

  it("are told apart where one holds two, each below its unit", async () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const title = (words: string) => `<tr><td colspan=2>${words}</td></tr>`;
    const page = `<table>${title("金融")}${row("", "单位：亿元")}${row("指标", "3月末")}${row("存款", "5")}${title("外贸")}${row("", "单位：万美元")}${row("指标", "1-3月")}${row("出口", "7")}</table>`;
    expect(await linesOf(page)).toEqual([
      "金融",
      "单位：亿元",
      "指标\t3月末",
      "存款\t5",
      "外贸",
      "单位：万美元",
      "指标\t1-3月",
      "出口\t7",
    ]);
  });

  it("that lay out a page are unfolded into paragraphs", async () => {
    const page = `<table><tr><td><table><tr><td><p>一、工业增长5%。</p><p>二、农业增长6%。</p></td></tr></table></td></tr></table>`;
    expect(await linesOf(page)).toEqual(["一、工业增长5%。", "二、农业增长6%。"]);
  });
});

describe("bytes", () => {
  const gbk = (head: string) => Buffer.concat([Buffer.from(head), Buffer.from([0xb9, 0xa4, 0xd2, 0xb5])]);

  it("are decoded as the page declares, where they are in that encoding", async () => {
    const big5 = Buffer.concat([Buffer.from('<meta charset="big5"><p>'), Buffer.from([0xa4, 0x75, 0xb7, 0x7e])]);
    expect(await linesOf(big5)).toEqual(["工業"]);
    expect(await linesOf(gbk('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>'))).toEqual([
      "工业",
    ]);
  });

  it("are decoded as what they are, where the page declares another encoding", async () => {
    expect(await linesOf('<meta charset="gb2312"><p>工业增长百分之五')).toEqual(["工业增长百分之五"]);
    expect(await linesOf(gbk('<meta charset="utf-8"><p>'))).toEqual(["工业"]);
    expect(await linesOf(gbk('<meta charset="no-such"><p>'))).toEqual(["工业"]);
  });

  it("are decoded by their mark, and as asked", async () => {
    expect(await linesOf(Buffer.from("\uFEFF<p>工业", "utf16le"))).toEqual(["工业"]);
    expect(await linesOf(Buffer.from([0xa4, 0x75, 0xb7, 0x7e]), { encoding: "big5" })).toEqual(["工業"]);
  });
});

describe("problems", () => {
  it("say that scripts were not run", async () => {
    expect(await kindsOf("<p>增长5%</p><script>x()</script>")).toEqual(["scripts"]);
    expect(await kindsOf('<p onclick="x()">增长5%</p>')).toEqual(["scripts"]);
    expect(await kindsOf('<p>增长5%<a href=" javascript:x()">打印</a></p>')).toEqual(["scripts"]);
    expect(await kindsOf('<p class="once">增长5%</p>')).toEqual([]);
  });

  it("say that a page has no text, or pictures only", async () => {
    expect(await kindsOf("<html><body><div> &nbsp; </div></body></html>")).toEqual(["empty"]);
    expect(await kindsOf("<html><body><img src='1.jpg'><img src='2.jpg'></body></html>")).toEqual(["no-text"]);
  });

  it("say that a text is too long", async () => {
    const limits = { ...defaultLimits, text: 10 };
    expect(await kindsOf("<p>一二三四五六七八九十</p>", { limits })).toEqual([]);
    expect(await kindsOf("<p>一二三四五六七八九十百</p>", { limits })).toEqual(["too-long"]);
  });

  it("say that markup is nested too deeply, or has too many elements", async () => {
    expect(await kindsOf(`${"<div>".repeat(100_000)}增长5%`)).toEqual(["too-nested"]);
    expect(await kindsOf("<table><tr><td>".repeat(100_000))).toEqual(["too-nested"]);
    expect(await kindsOf(`<p ${"a b ".repeat(600_000)}>`)).toEqual(["too-long"]);
    expect(await linesOf(`${"<div>".repeat(1500)}增长5%`)).toEqual(["增长5%"]);
  });

  it("are no crash where cells claim to span everything", async () => {
    const row = "<tr><td rowspan=999>a<td colspan=1000>5";
    const text = (await linesOf(`<table>${row.repeat(3000)}</table>`)).join("\n");
    expect(text.length).toBeLessThan(3000 * 400);
    expect(text.match(/5/g)).toHaveLength(3000);
  });
});

describe("lines around a report", () => {
  test.each(chromeLines)("$id: $example, but not $counterExample", ({ id, example, counterExample }) => {
    const fits = chromeLines.filter(({ pattern }) => pattern.test(example.replace(/\s/g, ""))).map((row) => row.id);
    expect(fits).toContain(id);
    expect(isChromeLine(counterExample)).toBe(false);
  });

  it("are known where several stand in one", () => {
    expect(isChromeLine("字体：【大 中 小】 打印 发布时间：2024-01-20 浏览次数：12")).toBe(true);
    expect(isChromeLine("大力发展 打印 产业")).toBe(false);
  });
});

const pages = "../shared/corpus";

describe.skipIf(!existsSync(pages))("pages as found (skipped where ../shared/corpus is absent)", () => {
  test.each([2014, 2016, 2018])("the report of %i says what its text says", async (year) => {
    const lines = await linesOf(readFileSync(`${pages}/ugly/national_Quanguo_${year}_html.html`));
    const text = readFileSync(`${pages}/dev/national_Quanguo_${year}.txt`, "utf8");
    expect(observationsOf(lines.join("\n"))).toEqual(observationsOf(text));
  });
});
