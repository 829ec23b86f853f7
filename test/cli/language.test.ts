import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { EXAMPLES, PLACEHOLDERS } from "../../src/cli/help.table.js";
import { localeLang, spokenLang } from "../../src/cli/language.js";
import { textColumns } from "../../src/cli/text-width.js";
import { runCommand } from "./run.js";

const chinese = { env: { LANG: "zh_CN.UTF-8" } };
const folder = mkdtempSync(join(tmpdir(), "zhibiao-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);
const nowhere = file("none");
const gold =
  "doc\tstart\ttext\tclass\tindicator\tmeasure\tbase_value\tbase_unit\tbound\tstatus\tyear\tnote\na\t6\t2所\tday\n";
writeFileSync(file("a.txt"), "全年新建学校2所。");
writeFileSync(file("gold.tsv"), gold);
writeFileSync(file("deck.yml"), "slides: []\nratio: 4\n");

describe("The language of a locale", () => {
  test.each([
    [{ LANG: "zh_CN.UTF-8" }, "zh"],
    [{ LANG: "zh_TW" }, "zh"],
    [{ LANG: "zh" }, "zh"],
    [{ LANG: "zh-Hans-CN" }, "zh"],
    [{ LANG: "C" }, "en"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LANG: "zha_CN.UTF-8" }, "en"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{}, "en"],
    [{ LANG: "" }, "en"],
    [{ LC_ALL: "en_GB.UTF-8", LANG: "zh_CN.UTF-8" }, "en"],
    [{ LC_ALL: "zh_CN.UTF-8", LANG: "en_GB.UTF-8" }, "zh"],
    [{ LC_ALL: "", LANG: "zh_CN.UTF-8" }, "zh"],
    [{ LC_MESSAGES: "zh_CN.UTF-8", LANG: "C" }, "zh"],
    [{ LC_ALL: "C", LC_MESSAGES: "zh_CN.UTF-8" }, "en"],
    [{ LC_CTYPE: "zh_CN.UTF-8" }, "en"],
  ] as const)("of %j is %s", (env, lang) => {
    expect(localeLang(env)).toBe(lang);
  });
});

describe("--lang", () => {
  test.each([
    [["--lang", "zh", "build"], "zh"],
    [["--lang=zh", "build"], "zh"],
    [["build", "--lang", "zh"], "zh"],
    [["build", "--out", "figure", "--lang", "zh"], "zh"],
    [["help", "build", "--lang", "zh"], "zh"],
    [["--lang", "zh", "figure", "q", "--lang", "en"], "zh"],
    [["figure", "q", "--lang", "zh"], "en"],
    [["slides", "deck.yml", "--lang=zh"], "en"],
    [["--lang", "fr", "build"], "en"],
    [["explain", "a.txt", "--", "--lang", "zh"], "en"],
  ])("of %j asks for %s", (args, lang) => {
    expect(spokenLang(args, {})).toBe(lang);
  });

  test("wins over the locale", async () => {
    expect((await runCommand(["--lang", "en", "--help"], chinese)).stdout).toMatch(/^Usage: zhibiao /);
    expect((await runCommand(["--help", "--lang", "zh"])).stdout).toMatch(/^用法：zhibiao /);
    expect((await runCommand(["query", "--help", "--lang", "zh"])).stdout).toMatch(/^用法：zhibiao query /);
  });

  test("of a figure leaves the language of messages alone", async () => {
    const figure = ["figure", "indicator=gdp", "--width", "wide", "--lang", "en"];
    expect((await runCommand(figure, chinese)).stderr).toMatch(/^错误：width 的值“wide”不是长度/);
    expect((await runCommand(["--lang", "zh", ...figure])).stderr).toMatch(/^错误：width 的值“wide”不是长度/);
    expect((await runCommand(figure)).stderr).toMatch(/^error: not a width/);
  });

  test("that names no language is refused", async () => {
    const { status, stderr } = await runCommand(["--lang", "fr", "build"], chinese);
    expect([status, stderr]).toEqual([2, "错误：选项“--lang <语言>”的值“fr”无效。可选：zh、en。\n"]);
  });
});

/** Three words of English in a row, where no command line stands. */
const ENGLISH = /[A-Za-z] [a-z]+ [a-z]/;
const commands = Object.keys(EXAMPLES);

describe("The help in Chinese", () => {
  test.each([[], ...commands.map((name) => [name])])("of %s has no English sentence", async (...args) => {
    const { status, stdout, stderr } = await runCommand([...args, "--help"], chinese);
    expect([status, stderr]).toEqual([0, ""]);
    const said = stdout.split("\n").filter((line) => !/^ {2}.*\bzhibiao /.test(line));
    expect(said.filter((line) => ENGLISH.test(line))).toEqual([]);
    for (const word of ["用法：", "选项：", "示例：", "退出状态："]) expect(stdout).toContain(word);
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|Examples|default|choices|\benv\b/);
  });

  test("names what stands for values in Chinese", async () => {
    const helps = await Promise.all(commands.map((name) => runCommand([name, "--help"])));
    const names = helps.flatMap(({ stdout }) => [...stdout.matchAll(/[<[](?<name>[A-Za-z]+)(?:\.\.\.)?[>\]]/g)]);
    const unnamed = names.map(({ groups }) => groups!.name!).filter((name) => !(name in PLACEHOLDERS));
    expect([...new Set(unnamed)]).toEqual([]);
  });

  test("has the options of the English help, and its lines fit a terminal", async () => {
    const optionsOf = (help: string): string[] =>
      [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, name]) => name!);
    for (const name of commands) {
      const [zh, en] = await Promise.all([runCommand([name, "--help"], chinese), runCommand([name, "--help"])]);
      expect(optionsOf(zh.stdout)).toEqual(optionsOf(en.stdout));
      const wide = zh.stdout.split("\n").filter((line) => textColumns(line) > 80 && !line.includes("zhibiao "));
      expect(wide).toEqual([]);
    }
  });
});

describe("A fault is told in the language", () => {
  test.each([
    [
      ["extract", "--fromat", "csv"],
      "unknown option '--fromat'\n(Did you mean --format?)",
      "未知选项“--fromat”\n（是否要写 --format？）",
    ],
    [["extrcat"], "unknown command 'extrcat'\n(Did you mean extract?)", "未知命令“extrcat”\n（是否要写 extract？）"],
    [["build", "--max-pag", "1"], "(Did you mean --max-pages?)", "（是否要写 --max-pages？）"],
    [["figurs"], "(Did you mean one of figure, figures?)", "（是否要写其中一个：figure、figures？）"],
    [["extract"], "missing required argument 'FILE'", "缺少参数 <文件>"],
    [["extract", "a.txt", "--out"], "option '-o, --out <FILE>' argument missing", "选项“-o, --out <文件>”后面没有值"],
    [
      ["panel", "a.txt"],
      "required option '-i, --indicator <ID>' not specified",
      "缺少必需的选项“-i, --indicator <指标>”",
    ],
    [
      ["query", "a", "b"],
      "too many arguments for 'query'. Expected 1 argument but got 2.",
      "命令“query”的参数过多：应为 1 个，实为 2 个",
    ],
    [
      ["extract", "a.txt", "-f", "yaml"],
      "Allowed choices are jsonl, csv, xlsx.",
      "的值“yaml”无效。可选：jsonl、csv、xlsx。",
    ],
    [["build", "-f", "doc"], "Allowed choices are all, csv,", "的值“doc”无效。可选：all、csv、"],
    [["build", "--jobs", "0"], "is invalid. Write a whole number from 1.", "的值“0”无效。请写不小于 1 的整数。"],
    [
      ["explain", "a.txt", "x"],
      "is invalid for argument 'OFFSET'. Write an offset",
      "参数 <位置> 的值“x”无效。请写偏移",
    ],
    [
      ["build", "-f", "csv", "-f", "xlsx"],
      "option '-f, --format <LIST>' is given twice",
      "选项“-f, --format <列表>”写了两次",
    ],
  ])("where the command line is wrong: %j", async (args, en, zh) => {
    const [english, other] = [await runCommand(args), await runCommand(args, chinese)];
    expect([english.status, other.status]).toEqual([2, 2]);
    expect(english.stderr).toMatch(/^error: /);
    expect(english.stderr).toContain(en);
    expect(other.stderr).toMatch(/^错误：/);
    expect(other.stderr).toContain(zh);
    expect(other.stderr).not.toMatch(ENGLISH);
  });

  test.each([
    [["extract", nowhere], "there is no such file; check its name", "：文件不存在；请检查文件名"],
    [
      ["extract", file("a.txt"), "--out", file("a.txt")],
      "is a file to read; name another",
      "是要读取的文件；请在 --out 后",
    ],
    [
      ["extract", "--catalog", nowhere, file("a.txt")],
      "the catalog cannot be read: ENOENT",
      "：目录无法读取：ENOENT；请",
    ],
    [["panel", file("a.txt"), "--indicator", "gpd"], "unknown indicator: gpd; use an id", "未知指标：gpd；请用"],
    [["explain", file("a.txt"), "99"], "offset 99 is beyond the end of", "偏移 99 超出"],
    [
      ["explain", file("a.txt"), "1"],
      "no number stands at offset 1 (1:2) of",
      "的偏移 1 (1:2) 处没有数字，所在句为“全«年»新建学校2所。”；最近的是",
    ],
    [["evaluate", nowhere, file("a.txt")], "(ENOENT); name a tab-separated file", "（ENOENT）；请指定以制表符分隔"],
    [["evaluate", file("gold.tsv"), file("a.txt")], "unknown class: day (", "class 的值无效：day（"],
    [
      ["build", nowhere, "--out", nowhere],
      "(ENOENT); name a folder that holds reports",
      "（ENOENT）；请指定存放报告的文件夹",
    ],
    [["query", "select 1", "--tables", folder], "there are no tables in", "中没有数据表；请运行 npx zhibiao build"],
    [["figure", ""], "the query is empty; write parameters", "查询为空；请写参数"],
    [
      ["figure", "indicator=gdp&yaer=2020"],
      "unknown parameter: yaer; did you mean year? Use one of",
      "未知参数：yaer；是否要写 year？可用：",
    ],
    [["figure", "indicator=gdp", "--tables", nowhere], "no tables to make a site from in", "中没有可用的表"],
    [["figures", nowhere], "(ENOENT); name a file that lists figures", "（ENOENT）；请指定列出图的文件"],
    [["slides", nowhere], "(ENOENT); name a deck", "（ENOENT）；请指定演示文件"],
    [["slides", file("deck.yml")], "ratio is 4; write", "：ratio 的值是 4；请写"],
    [["verify", nowhere], "(ENOENT); check its name", "（ENOENT）；请检查文件名"],
    [["site", "seeds", "--out", folder], "it holds something other than a site", "里面不是网站；请在 --out 后"],
    [["site", folder, "--url", "here"], "not an address of a site: here", "“here”不是网站的网址；请在 --url 后"],
  ])("where something is not there or not right: %j", async (args, en, zh) => {
    const [english, other] = [await runCommand(args), await runCommand(args, chinese)];
    expect([english.status, other.status]).toEqual([1, 1]);
    expect(english.stderr).toMatch(/^error: /);
    expect(english.stderr).toContain(en);
    expect(other.stderr).toMatch(/^错误：/);
    expect(other.stderr).toContain(zh);
    expect(other.stderr.replace(/`[^`]*`|"[^"]*"|npx zhibiao.*?(?=，|；)|zhibiao build .*/g, "")).not.toMatch(ENGLISH);
  });
});

test("What a build and a question say is in the language", async () => {
  const out = join(nowhere, "tables");
  const built = await runCommand(
    ["build", file("a.txt"), "--out", out, "--jobs", "1", "--format", "csv,duckdb"],
    chinese,
  );
  expect([built.status, built.stdout]).toEqual([
    0,
    expect.stringMatching(
      /^1 份报告，1 个数字，其中 1 个观测值\n问题：0 个错误，\d+ 个警告，\d+ 个提示\n数据表在 .*：\d+ 个文件\n$/,
    ),
  ]);
  expect(built.stderr).toMatch(/^警告：a\.txt：[^；]+；请/m);
  const asked = await runCommand(["query", "select 1 as n", "--tables", out], chinese);
  expect(asked.stdout).toMatch(/共 1 行\n$/);
  const wrong = await runCommand(["query", "select * from observation", "--tables", out], chinese);
  expect(wrong.stderr).toMatch(/^错误：无法执行查询（第 15 列）：.+；可用的表：.*observations/);
});

test("An explanation is in the language", async () => {
  const explained = await runCommand(["explain", file("a.txt"), "6"], chinese);
  expect(explained.status).toBe(0);
  for (const words of ["（偏移 6）", "  读作      观测值", "  界限      等于", "  可信度  "])
    expect(explained.stdout).toContain(words);
});
