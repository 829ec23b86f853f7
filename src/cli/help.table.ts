import type { Bilingual } from "../tables/problem.js";

/** What the help says of the command, its commands, their arguments and options. */
export const HELP = {
  zhibiao: {
    zh: "读取中国的政府工作报告，把其中每个数字变成可比较、可引用的观测值。",
    en: "Reads Chinese government work reports and turns every number into a comparable, quotable observation.",
  },
  version: { zh: "显示版本", en: "print the version" },
  help: { zh: "显示帮助", en: "print help" },
  helpOf: { zh: "显示某个命令的帮助", en: "print help for a command" },
  lang: { zh: "帮助和消息的语言", en: "language of help and messages" },
  langUsual: { zh: "依系统语言设置", en: "that of the locale" },

  // what several commands have
  files: {
    zh: "报告文件，格式与 build 能读取的相同；- 表示标准输入",
    en: "reports in any format that build reads; - is standard input",
  },
  dir: {
    zh: "存放报告的文件夹，层数不限；也可以是一个文件，如 zip 压缩包",
    en: "folder of reports, of any depth, or one file, such as a zip archive",
  },
  tables: { zh: "数据表所在的文件夹", en: "folder of the tables" },
  siteTables: {
    zh: "数据表所在的文件夹（默认：与网站同级，如 dist.tables）",
    en: "folder of the tables (default: beside the site, such as dist.tables)",
  },
  followLinks: {
    zh: "也读取链接所指的文件夹之外的文件",
    en: "read files that links lead to outside of the folder, too",
  },
  outDir: { zh: "存放结果的文件夹", en: "folder to write to" },
  outFile: {
    zh: "写入此文件；全部完成后才替换原有文件",
    en: "write to this file, which is replaced only when all is done",
  },
  catalog: {
    zh: "使用这份报告目录，不用各文件旁的目录",
    en: "use this catalog instead of the one beside each file",
  },

  build: {
    zh: "读取一个文件夹的报告（格式不限），写成数据表",
    en: "read a folder of reports in any format and write them as tables",
  },
  buildOut: {
    zh: "存放数据表的文件夹；全部完成后才替换原有的表",
    en: "folder of the tables, which are replaced only when all are done",
  },
  buildCatalog: {
    zh: "所有文件都使用这份报告目录，不用各文件夹的 catalog.csv",
    en: "use this catalog for all files instead of the catalog.csv of each folder",
  },
  jobs: {
    zh: "同时读取几个文件（默认：每个处理器一个）",
    en: "files to read at a time (default: one per processor)",
  },
  tableFormats: { zh: "数据表的格式：all 表示全部，或选其中几种：", en: "formats of the tables: all, or some of " },
  headers: { zh: "列名的语言", en: "language of the column names" },
  bom: {
    zh: "在 CSV 文件开头写入字节顺序标记，以便 Excel 识别",
    en: "start CSV files with a byte order mark, which Excel needs",
  },
  encoding: {
    zh: "文本文件的编码，如 gbk（默认：自动识别）",
    en: "encoding of text files, such as gbk (default: detected)",
  },
  strict: {
    zh: "只要有文件出错或可疑，退出状态就为 1",
    en: "exit with status 1 if anything is wrong with a file",
  },
  quiet: { zh: "只显示问题", en: "print problems only" },
  maxFileSize: { zh: "跳过更大的文件（默认：64）", en: "skip larger files (default: 64)" },
  maxUnpacked: {
    zh: "跳过解压后更大的压缩包（默认：512）",
    en: "skip archives that unpack to more (default: 512)",
  },
  maxMembers: {
    zh: "每个压缩包最多读取几个文件（默认：100000）",
    en: "read at most this many files of an archive (default: 100000)",
  },
  maxDepth: { zh: "压缩包最多嵌套几层（默认：4）", en: "how deep archives may lie within archives (default: 4)" },
  maxPages: { zh: "每个 PDF 最多读取几页（默认：2000）", en: "read at most this many pages of a PDF (default: 2000)" },
  maxText: {
    zh: "跳过字数更多的报告（默认：5000000）",
    en: "skip reports of more characters than this (default: 5000000)",
  },
  maxSeconds: { zh: "读取一个文件超过此秒数即放弃", en: "give up on a file after this many seconds" },
  maxMemory: { zh: "每个读取线程可用的内存", en: "memory of each worker" },

  query: { zh: "用 SQL 查询数据表", en: "query the tables in SQL" },
  sql: {
    zh: "一条 DuckDB 的 SQL 语句，查询 build 写出的表",
    en: "a statement in DuckDB's SQL; the tables are those of build",
  },
  queryFormat: { zh: "结果的格式", en: "format of the result" },
  wide: { zh: "显示完整的单元格，不截短", en: "show the cells of a table whole" },

  site: {
    zh: "为一个文件夹的报告生成数据表和网站；任何静态服务器都能发布",
    en: "build tables and site of a folder of reports; any static server can serve it",
  },
  siteOut: {
    zh: "存放网站的文件夹；全部完成后才整个替换",
    en: "folder of the site, which is replaced only when all is done",
  },
  url: { zh: "网站将来的网址，供 oEmbed 使用", en: "address at which the site will stand, for oEmbed" },
  preview: {
    zh: "为一个文件夹的报告生成数据表和网站，并在本机打开",
    en: "build tables and site of a folder of reports and show it on this machine",
  },
  port: { zh: "端口（默认：3000 起第一个空闲的）", en: "port (default: the first free one from 3000)" },
  host: { zh: "监听的地址", en: "address to listen on" },
  noOpen: { zh: "不打开浏览器", en: "do not open a browser" },

  figure: {
    zh: "为论文作图，附图注、表格、参考文献和原文摘录",
    en: "make a figure for a paper, with caption, table, references and quotations",
  },
  figureQuery: {
    zh: '要画的内容：比较页的网址，或其中的参数，如 "indicator=gdp&measure=growth"',
    en: 'what to show: the address of a Compare page, or its parameters, such as "indicator=gdp&measure=growth"',
  },
  width: {
    zh: "印刷宽度，如 85mm、8.5cm 或 3.35in（默认：85mm）",
    en: "width in print, such as 85mm, 8.5cm or 3.35in (default: 85mm)",
  },
  height: {
    zh: "印刷高度，图居中放置（默认：按内容而定）",
    en: "height in print, with the figure in its middle (default: what the figure takes)",
  },
  figureFormats: { zh: "选 svg、pdf、eps、png 中的几种（默认：全部）", en: "some of svg,pdf,eps,png (default: all)" },
  figureLang: {
    zh: "图的语言：zh、en，或两种都要：zh,en（默认：依网址，否则为 zh）",
    en: "language of the figure: zh, en or both, zh,en (default: that of the address, else zh)",
  },
  theme: {
    zh: "配色：print（印刷）、grey（灰度）或 screen（屏幕）（默认：print）",
    en: "colours: print, grey or screen (default: print)",
  },
  dpi: { zh: "PNG 的分辨率，每英寸点数（默认：600）", en: "resolution of the PNG in dots per inch (default: 600)" },
  figureName: { zh: "文件的名称（默认：指标名）", en: "name of the files (default: the indicator)" },
  noTitle: { zh: "图中不放标题和副标题，由图注说明", en: "leave out title and subtitle, which the caption has" },
  noNotes: { zh: "不放注释", en: "leave out the notes" },
  noSource: { zh: "不放来源一行", en: "leave out the line of sources" },
  figures: { zh: "按清单一次做出论文的全部图", en: "make all figures of a paper that a file lists" },
  figureList: {
    zh: "YAML 文件：先写各图共用的设置，再在 figures 下逐个写查询，或写带有自身设置的 query",
    en: "YAML: settings of all figures, and under figures a query each, or a query with settings of its own",
  },
  figuresOut: {
    zh: "存放结果的文件夹（默认：文件中写明的，否则为文件所在的）",
    en: "folder to write to (default: what the file says, else its own folder)",
  },
  figuresTables: {
    zh: "数据表所在的文件夹（默认：文件中写明的，否则为 data/built）",
    en: "folder of the tables (default: what the file says, else data/built)",
  },
  verify: {
    zh: "重画一张图，核验它是否与数据表给出的一样",
    en: "draw a figure anew and check whether it is what the tables give",
  },
  verifyFile: { zh: "figure 生成的 SVG 或 PDF 文件", en: "an SVG or PDF that figure has made" },

  slides: {
    zh: "制作演示文稿，附每个数字的原句",
    en: "make the slides of a deck, with the sentences behind every number",
  },
  deck: {
    zh: "YAML 文件，由网站的“演示”页保存；data/deck.yml 是一例",
    en: "YAML, as the page Slides of the site saves it; data/deck.yml is an example",
  },
  slideFormats: { zh: "选其中几种：", en: "some of " },
  slideLang: {
    zh: "幻灯片的语言：zh、en，或两种都要：zh,en（默认：依文件，否则为 zh）",
    en: "language of the slides: zh, en or both, zh,en (default: what the deck says, else zh)",
  },
  ratio: { zh: "幻灯片的长宽比", en: "shape of the slides" },
  ratioUsual: { zh: "依文件，否则为 16:9", en: "what the deck says, else 16:9" },
  template: {
    zh: "PowerPoint 模板，.pptx 或 .potx；沿用它的母版、颜色和字体",
    en: "a .pptx or .potx that gives PowerPoint files its master, colours and fonts",
  },

  extract: { zh: "从报告中读出每个数字，写成观测值", en: "turn every number of reports into observations" },
  rowFormat: { zh: "行的格式", en: "format of the rows" },
  rowFormatUsual: { zh: "依 --out 的文件名，否则为 jsonl", en: "by the name after --out, else jsonl" },
  mentions: {
    zh: "也写出不计为观测值的数字；每行注明类别",
    en: "also write the numbers that are no observations; every row has a class",
  },
  panel: {
    zh: "把多份报告的一项指标写成面板数据：每份报告所说的每一年占一行",
    en: "write one indicator of many reports as a panel: a row for what each report says of a year",
  },
  indicator: { zh: "data/indicators.csv 中的指标，如 gdp", en: "an id of data/indicators.csv, such as gdp" },
  measure: {
    zh: "量度，依次为数量、增速、年均增速、增减、差距、比重、倍数、位次",
    en: "kind of quantity",
  },
  status: {
    zh: "性质，依次为实际、目标、变化起点的基数",
    en: "achieved, promised, or where a change starts",
  },
  year: { zh: "只要关于这一年的数字", en: "only what is said of this year" },
  panelFormatUsual: { zh: "依 --out 的文件名，否则为 csv", en: "by the name after --out, else csv" },
  evaluate: {
    zh: "对照人工标注给读取结果评分，并列出每处错误的原句",
    en: "score what is read against labelled numbers, and show each error in its sentence",
  },
  gold: {
    zh: "标注文件：每行一个数字，以制表符分隔，如 data/gold 中的文件",
    en: "labelled numbers: tab-separated, one a line, as in data/gold",
  },
  labelled: {
    zh: "标注所涉及的报告；没有标注的不参与评分",
    en: "the reports that the labels are of; reports without labels are left alone",
  },
  by: {
    zh: "分项列出得分，选 field（字段）、construction（结构）、document（报告）中的几种",
    en: "break the scores down by some of field,construction,document",
  },
  allOfThem: { zh: "全部", en: "all" },
  json: { zh: "写成一个 JSON 对象，包含各种分项", en: "write one JSON object, with every breakdown" },
  errors: {
    zh: "把错误写入此文件，每行一个 JSON 对象，不在屏幕上列出",
    en: "write the errors to this file, one JSON object a line, instead of listing them",
  },
  explain: { zh: "说明一个数字是怎样读出的，用了哪些规则", en: "show how one number was read, and by which rules" },
  report: { zh: "一份报告", en: "a report" },
  offset: {
    zh: "数字的位置：extract 写出的偏移，或“行:列”；以 UTF-16 码元计",
    en: "where the number is: an offset as extract writes it, or line:column; in UTF-16 code units",
  },
} as const satisfies Record<string, Bilingual>;

/** Words of the help that are commander's own, or stand around the texts of `HELP`. */
export const FRAME = {
  usage: { zh: "用法：", en: "Usage:" },
  arguments: { zh: "参数：", en: "Arguments:" },
  options: { zh: "选项：", en: "Options:" },
  commands: { zh: "命令：", en: "Commands:" },
  examples: { zh: "示例：", en: "Examples:" },
  choices: { zh: "可选：", en: "choices: " },
  usual: { zh: "默认：", en: "default: " },
  environment: { zh: "环境变量：", en: "env: " },
} as const satisfies Record<string, Bilingual>;

/** What stands for a value in the help, as in `--out <DIR>`. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  options: "选项",
  command: "命令",
  COMMAND: "命令",
  DECK: "演示文件",
  DIR: "文件夹",
  FIGURE: "图",
  FILE: "文件",
  FORMAT: "格式",
  GOLD: "标注文件",
  ID: "指标",
  LABEL: "编码",
  LANG: "语言",
  LENGTH: "长度",
  LIST: "列表",
  MB: "MB",
  MEASURE: "量度",
  N: "数",
  NAME: "名称",
  OFFSET: "位置",
  QUERY: "查询",
  RATIO: "比例",
  SQL: "SQL",
  STATUS: "性质",
  THEME: "配色",
  URL: "网址",
  YEAR: "年份",
};

/** A command line, and what it gives where that needs saying. */
export interface Example {
  line: string;
  gives?: Bilingual;
}

/** Examples of each command; the help of the whole shows the first of each. */
export const EXAMPLES = {
  build: [
    {
      line: "zhibiao build",
      gives: { zh: "由 seeds/ 写出 data/built 中的表", en: "the tables of seeds/ into data/built" },
    },
    { line: "zhibiao build reports --out tables --format csv,xlsx --bom" },
    { line: "zhibiao build reports.zip --out tables --jobs 4 --strict" },
  ],
  query: [
    {
      line: `zhibiao query "select place, year, value, unit, bound from observations where indicator = 'gdp' and measure = 'growth'"`,
    },
    { line: 'zhibiao query "from problems" --format csv > problems.csv' },
  ],
  site: [
    { line: "zhibiao site", gives: { zh: "由 seeds/ 生成网站，放在 dist", en: "the site of seeds/ into dist" } },
    { line: "zhibiao site reports --out public --tables tables" },
  ],
  preview: [{ line: "zhibiao preview reports --port 4000" }],
  figure: [
    {
      line: 'zhibiao figure "indicator=afforestation"',
      gives: { zh: "SVG、PDF、EPS 和 PNG，宽 85 毫米", en: "SVG, PDF, EPS and PNG, 85 mm wide" },
    },
    {
      line: 'zhibiao figure "http://127.0.0.1:3000/?indicator=skill_training&lang=en" --width 170mm --out paper/figures',
    },
    { line: 'zhibiao figure "indicator=gdp&measure=growth" --lang zh,en --theme grey --format pdf --no-title' },
    {
      line: 'zhibiao --lang zh figure "indicator=gdp" --lang en',
      gives: { zh: "消息用中文，图用英文", en: "messages in Chinese, the figure in English" },
    },
  ],
  figures: [
    {
      line: "zhibiao figures paper/figures.yml",
      gives: { zh: "一篇论文的全部图", en: "all figures of a paper" },
    },
  ],
  verify: [
    {
      line: "zhibiao verify afforestation-zh.pdf",
      gives: { zh: "文件、图形、数据行三项", en: "three answers: the file, its drawing, its rows" },
    },
  ],
  slides: [
    {
      line: "zhibiao slides data/deck.yml --out slides",
      gives: { zh: "PowerPoint、PDF 和离线网页", en: "PowerPoint, PDF and one HTML file that works offline" },
    },
    { line: "zhibiao slides deck.yml --format pptx --ratio 4:3 --template house.potx" },
    { line: "zhibiao slides deck.yml --format html,handout --lang zh,en" },
    {
      line: "zhibiao --lang zh slides deck.yml --lang en",
      gives: { zh: "消息用中文，幻灯片用英文", en: "messages in Chinese, slides in English" },
    },
  ],
  extract: [
    {
      line: "zhibiao extract seeds/*.txt",
      gives: { zh: "观测值，以 JSON 行写到标准输出", en: "observations as JSON lines on standard output" },
    },
    {
      line: "zhibiao extract seeds/*.txt --out observations.csv",
      gives: { zh: "同上，写成 CSV 文件", en: "the same as a table in a file" },
    },
    {
      line: "zhibiao extract report.txt --mentions",
      gives: { zh: "全部数字，连同不计的原因", en: "every number, with the reason where it is no observation" },
    },
    { line: "pbpaste | zhibiao extract -", gives: { zh: "读取标准输入", en: "text from standard input" } },
  ],
  panel: [
    {
      line: "zhibiao panel reports/*_2025.txt --indicator gdp",
      gives: { zh: "增长目标，连同上下限和区间，CSV 格式", en: "growth targets, with bounds and ranges, as CSV" },
    },
    { line: "zhibiao panel reports/*.txt --indicator afforestation --measure level --status actual" },
  ],
  evaluate: [
    {
      line: "zhibiao evaluate data/gold/seeds.tsv seeds/*.txt",
      gives: { zh: "各报告的得分和每处错误", en: "how well labelled reports are read, and each error" },
    },
    {
      line: "zhibiao evaluate gold.tsv reports/*.txt --by field",
      gives: { zh: "只按字段列出得分", en: "scores by field only" },
    },
    { line: "zhibiao evaluate gold.tsv reports/*.txt --errors errors.jsonl" },
  ],
  explain: [
    {
      line: "zhibiao explain report.txt 461",
      gives: { zh: "偏移 461 处的数字怎样读出", en: "how the number at offset 461 was read" },
    },
    {
      line: "zhibiao explain report.txt 12:34",
      gives: { zh: "第 12 行第 34 列处的数字", en: "the one at line 12, column 34" },
    },
  ],
} as const satisfies Record<string, readonly Example[]>;

/** A command. */
export type CommandName = keyof typeof EXAMPLES;

/** What the end of a help says. */
export const NOTES = {
  catalog: {
    zh: "文件旁的 catalog.csv 写明报告的地方、代码和年份；没有写明的由程序推断。",
    en: "A catalog.csv beside a file says what is known about it (place, code, year); what it leaves out is inferred.",
  },
  langOfMade: {
    zh: "命令名之后的 --lang 是成品的语言；命令名之前的 --lang 是消息的语言。",
    en: "After the command, --lang is the language of what is made; before it, that of messages.",
  },
  status: {
    zh: "退出状态：0 成功；1 失败；2 命令行有误。各命令的帮助有具体说明。",
    en: "Exit status: 0 success; 1 failure; 2 the command line was not understood. The help of each command says more.",
  },
  statusOfReading: {
    zh: "退出状态：0 全部文件已读取；1 有文件未能读取；2 命令行有误。",
    en: "Exit status: 0 all files were read; 1 some could not be; 2 the command line was not understood.",
  },
  statusOfBuilding: {
    zh: "退出状态：0 已完成；1 未完成，或用了 --strict 而有文件出错或可疑；2 命令行有误。",
    en: "Exit status: 0 done; 1 not done or, with --strict, something is wrong with a file; 2 the command line was not understood.",
  },
  statusOfMaking: {
    zh: "退出状态：0 已完成；1 未能完成；2 命令行有误。",
    en: "Exit status: 0 done; 1 it could not be done; 2 the command line was not understood.",
  },
  provenByVerify: {
    zh: "回答三项：文件与其中的哈希值相符（只防意外改动，有意改动的人可以另写一个）；图与数据表重画的一样；数据表仍给出图中各行。不证明数据表无误，也不证明图是谁做的。PNG 和 EPS 不带核验信息，无从核验。PDF 要完整比较，须装有同一版本的 rsvg-convert。",
    en: "Three answers: the file fits the hash in it (against accidents only, for who edits on purpose can write another); the drawing is what the tables give when it is drawn anew; the tables still give its rows. It does not prove that the tables are right, or who made the figure. PNG and EPS carry no proof and cannot be verified. To compare a PDF in full takes the same version of rsvg-convert.",
  },
  statusOfVerify: {
    zh: "退出状态：0 三项都通过；1 至少一项未通过；2 命令行有误。",
    en: "Exit status: 0 all three hold; 1 one of them does not; 2 the command line was not understood.",
  },
  statusOfSlides: {
    zh: "退出状态：0 全部幻灯片已做好；1 有几页未能做成，已略去；2 命令行有误。",
    en: "Exit status: 0 all slides were made; 1 some could not be and are left out; 2 the command line was not understood.",
  },
} as const satisfies Record<string, Bilingual>;
