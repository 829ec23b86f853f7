import { withRemedy, type Messages } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";

const check: Bilingual = {
  zh: "请检查文件夹、权限和磁盘",
  en: "check the folder, its permissions and the disk",
};

const former: Bilingual = { zh: "原有的表没有改动", en: "the former tables are as they were" };

/** Why a command stops. */
export const FAULTS = {
  // the command line
  writeCount: { zh: "请写不小于 1 的整数。", en: "Write a whole number from 1." },
  writeYear: { zh: "请写年份，如 2025。", en: "Write a year such as 2025." },
  writeEncoding: {
    zh: "请写编码名称，如 utf-8、gbk、gb18030、big5 或 utf-16le。",
    en: "Write a label such as utf-8, gbk, gb18030, big5 or utf-16le.",
  },
  writePlace: {
    zh: "请写偏移，如 461，或“行:列”，如 12:34。",
    en: "Write an offset such as 461, or line:column such as 12:34.",
  },
  choices: (choices: readonly string[]) => ({
    zh: `可选：${choices.join("、")}。`,
    en: `Allowed choices are ${choices.join(", ")}.`,
  }),
  givenTwice: (flags: string, long: string) => ({
    zh: `选项“${flags}”写了两次；请写成一个列表：${long} A,B`,
    en: `option '${flags}' is given twice; write one list: ${long} A,B`,
  }),
  unknownLang: (lang: string) => ({
    zh: `未知语言：${lang}；请写 zh、en 或 zh,en`,
    en: `unknown language: ${lang}; write zh, en or zh,en`,
  }),
  notUrl: (text: string) => ({
    zh: `“${text}”不是网站的网址；请在 --url 后写网址，如 https://example.org/reports/`,
    en: `not an address of a site: ${text}; write one such as https://example.org/reports/ after --url`,
  }),
  inputAsOutput: (file: string, option: string) => ({
    zh: `${file} 是要读取的文件；请在 ${option} 后另写一个文件`,
    en: `${file} is a file to read; name another file after ${option}`,
  }),

  // files
  cannotWrite: (path: string, code: string) =>
    withRemedy({ zh: `无法写入 ${path}（${code}）`, en: `cannot write ${path} (${code})` }, check),
  tooManyRows: (rows: number) => ({
    zh: `行数超过 Excel 工作表的上限（${rows} 行）；请改写为 csv 或 jsonl`,
    en: `there are more rows than a sheet of Excel holds (${rows}); write csv or jsonl`,
  }),
  notInstalled: (name: string, remedy: string) => ({
    zh: `此操作需要软件包 ${name}，但尚未安装；请运行 ${remedy}`,
    en: `this takes the package ${name}, which is not installed; run ${remedy}`,
  }),
  cannotWriteOut: (code: string) => ({
    zh: `无法写到标准输出（${code}）；请检查接收输出的程序和磁盘`,
    en: `cannot write standard output (${code}); check what reads it, and the disk`,
  }),
  cannotRead: (file: string, code: string) => ({
    zh: `无法读取 ${file}（${code}）；请检查文件名和权限`,
    en: `cannot read ${file} (${code}); check its name and permissions`,
  }),
  notFile: (file: string) => ({
    zh: `${file} 不是普通文件；请写一个 SVG 或 PDF 文件`,
    en: `${file} is not a file; name an SVG or PDF`,
  }),
  tooLarge: (file: string, most: number) => ({
    zh: `${file} 超过 ${most} MB，图不会这么大；请写 figure 生成的文件`,
    en: `${file} is larger than ${most} MB, which no figure is; name a file that figure has made`,
  }),
  noFigureList: (file: string, code: string) => ({
    zh: `无法读取 ${file}（${code}）；请指定列出图的文件，如 \`figures: [indicator=gdp, {query: indicator=afforestation, width: 170mm}]\``,
    en: `cannot read ${file} (${code}); name a file that lists figures, such as \`figures: [indicator=gdp, {query: indicator=afforestation, width: 170mm}]\``,
  }),
  noLabels: (file: string, why: Bilingual) => ({
    zh: `无法读取 ${file}（${why.zh}）；请指定以制表符分隔、UTF-8 编码的标注文件`,
    en: `cannot read ${file} (${why.en}); name a tab-separated file of labelled numbers in UTF-8`,
  }),
  nothingLabelled: (file: string) => ({
    zh: `${file} 没有标注数字；请为报告中的每个数字加一行`,
    en: `no number is labelled in ${file}; add a line for each number of a report`,
  }),

  // tables
  noTables: (dir: string) => ({
    zh: `${dir} 中没有数据表；请运行 npx zhibiao build，或在 --tables 后指定存放数据表的文件夹`,
    en: `there are no tables in ${dir}; run npx zhibiao build, or name their folder after --tables`,
  }),
  closedTables: (dir: string, why: Bilingual) => ({
    zh: `无法打开 ${dir} 中的数据表：${why.zh}；请运行 npx zhibiao build，或在 --tables 后指定存放数据表的文件夹`,
    en: `cannot open the tables in ${dir}: ${why.en}; run npx zhibiao build, or name their folder after --tables`,
  }),
  tablesUnwritable: (out: string, code: string, remedy: Bilingual) => ({
    zh: `无法把数据表写到 ${out}（${code}）：${remedy.zh}`,
    en: `cannot write the tables to ${out} (${code}): ${remedy.en}`,
  }),
  diskFull: {
    zh: `磁盘已满；请清出空间，或在 --out 后另写一个文件夹；${former.zh}`,
    en: `the disk is full; make room, or name another folder after --out; ${former.en}`,
  },
  quotaFull: {
    zh: `磁盘配额已用完；请清出空间，或在 --out 后另写一个文件夹；${former.zh}`,
    en: `your share of the disk is used up; make room, or name another folder after --out; ${former.en}`,
  },
  memoryFull: {
    zh: `所需内存超过数据库可用的内存；请用 --format 少写几种格式，用 --jobs 1 逐个读取，或把文件夹分几次处理；${former.zh}`,
    en: `they take more memory at a time than the database is given; write fewer formats with --format, read one file at a time with --jobs 1, or build the folder in parts; ${former.en}`,
  },
  readOnly: {
    zh: "该处不可写入；请在 --out 后另写一个文件夹",
    en: "it may not be written to; name another folder after --out",
  },
  noPermission: {
    zh: "没有写入权限；请检查权限，或在 --out 后另写一个文件夹",
    en: "it may not be written to; check its permissions, or name another folder after --out",
  },
  partIsFile: {
    zh: "路径中有一段是文件；请在 --out 后写一个文件夹",
    en: "a part of that path is a file; name a folder after --out",
  },
  nameTaken: {
    zh: "已有同名文件；请在 --out 后写一个文件夹",
    en: "a file has that name; name a folder after --out",
  },

  // indicators and numbers
  unknownIndicator: (id: string) => ({
    zh: `未知指标：${id}；请用 data/indicators.csv 中的 id，如 gdp`,
    en: `unknown indicator: ${id}; use an id of data/indicators.csv, such as gdp`,
  }),
  severalReports: (file: string, first: string, second: string) => ({
    zh: `${file} 含有多份报告（${first}、${second}……）；请把其中一份另存为单独的文件`,
    en: `${file} holds several reports (${first}, ${second} …); save the one you mean as a file of its own`,
  }),
  offsetBeyond: (offset: number, file: string, length: number) => ({
    zh: `偏移 ${offset} 超出 ${file} 的末尾（全文长 ${length}）；请写较小的偏移`,
    en: `offset ${offset} is beyond the end of ${file} (${length}); name a smaller one`,
  }),
  lineBeyond: (line: number, file: string, lines: number) => ({
    zh: `第 ${line} 行超出 ${file} 的末尾（共 ${lines} 行）；请写较小的行号`,
    en: `line ${line} is beyond the end of ${file} (${lines}); name a smaller one`,
  }),
  columnBeyond: (column: number, line: string, length: number) => ({
    zh: `第 ${column} 列超出 ${line} 行的末尾（共 ${length} 列）；请写较小的列号`,
    en: `column ${column} is beyond the end of ${line} (${length}); name a smaller one`,
  }),
  noNumberAt: (at: string, file: string, { words, remedy }: { words: Bilingual; remedy: Bilingual }) => ({
    zh: `${file} 的偏移 ${at} 处没有数字${words.zh}；${remedy.zh}`,
    en: `no number stands at offset ${at} of ${file}${words.en}; ${remedy.en}`,
  }),
  inSentence: (sentence: string) => ({ zh: `，所在句为“${sentence}”`, en: `, in ${sentence}` }),
  numberAt: (number: string, at: string) => ({ zh: `偏移 ${at} 处的«${number}»`, en: `«${number}» at ${at}` }),
  nearest: (numbers: Bilingual) => ({ zh: `最近的是${numbers.zh}`, en: `the nearest are ${numbers.en}` }),
  none: { zh: "全文都没有数字", en: "there is none in the whole text" },

  // slides
  noSlides: (file: string) => ({
    zh: `${file} 没有一页能做成，所以没有写出文件`,
    en: `${file}: no slide can be made, so nothing is written`,
  }),
  slideLeftOut: (fault: Bilingual) => ({
    zh: `${fault.zh}。此页已略去。`,
    en: `${fault.en}. The slide is left out.`,
  }),
  badTemplate: (why: Bilingual) => ({
    zh: `不能使用模板：${why.zh}`,
    en: `cannot use the template: ${why.en}`,
  }),

  // the preview
  portTaken: { zh: "另一个程序正在使用", en: "another program listens there" },
  noPort: (host: string, port: number, why: Bilingual) => ({
    zh: `无法监听 ${host} 的端口 ${port}：${why.zh}；请用 --port 另选一个`,
    en: `cannot listen on ${host}, port ${port}: ${why.en}; choose another with --port`,
  }),
} as const satisfies Messages;
