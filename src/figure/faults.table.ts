import { oneOf, orNearest, withRemedy, type Messages } from "../tables/fault.js";

/** Why a figure cannot be made as its settings ask, or not be printed. */
export const FIGURE_FAULTS = {
  notLength: (option: "width" | "height", text: string) => ({
    zh: `${option} 的值“${text}”不是长度；请写 85mm、8.5cm、3.35in 或 240pt`,
    en: `not a ${option}: ${text}; write 85mm, 8.5cm, 3.35in or 240pt`,
  }),
  outOfRange: (option: string, text: string, { least, most }: { least: number; most: number }) => ({
    zh: `${option} ${text} 超出范围；请写 ${least}mm 到 ${most}mm`,
    en: `${option} ${text} is out of range; write ${least}mm to ${most}mm`,
  }),
  unknownLang: (lang: string) => ({
    zh: `未知语言：${lang}；请写 zh、en 或 zh,en`,
    en: `unknown language: ${lang}; write zh, en or zh,en`,
  }),
  unknownTheme: (theme: string, themes: readonly string[]) =>
    withRemedy({ zh: `未知配色：${theme}`, en: `unknown theme: ${theme}` }, oneOf(themes)),
  unknownFormat: (format: string, formats: readonly string[]) =>
    withRemedy({ zh: `未知格式：${format}`, en: `unknown format: ${format}` }, oneOf(formats)),
  notResolution: (text: string, { least, most }: { least: number; most: number }) => ({
    zh: `“${text}”不是分辨率；请写 ${least} 到 ${most} 之间的整数（每英寸点数）`,
    en: `not a resolution: ${text}; write a whole number from ${least} to ${most} dots per inch`,
  }),
  notName: (name: string) => ({
    zh: `“${name}”不能用作文件名；请用字母、汉字、数字、连字符和下划线`,
    en: `not a file name: ${name}; write letters, digits, hyphens and underscores`,
  }),
  tooLow: (height: number, width: number, needed: number) => ({
    zh: `高度 ${height}mm 不够：宽 ${width}mm 时，图需要 ${needed}mm；请加大高度或宽度，减少行数（查询中加 limit=10），或用 --no-notes、--no-title`,
    en: `height ${height}mm is too little: at ${width}mm the figure takes ${needed}mm; allow that, or a greater width, draw fewer rows (limit=10 in the query), or leave words out with --no-notes or --no-title`,
  }),

  // a file that lists figures
  notYaml: (why: string) => ({
    zh: `YAML 语法错误：${why}`,
    en: `the YAML is faulty: ${why}`,
  }),
  listsNone: {
    zh: "没有列出图；请写上几张，如 `figures: [indicator=gdp]`",
    en: "it lists no figures; write some, such as `figures: [indicator=gdp]`",
  },
  noQuery: {
    zh: "一张图须是一个查询，或带有 query；请写 `query: indicator=gdp`",
    en: "a figure is a query, or has one; write `query: indicator=gdp`",
  },
  unknownSetting: (name: string, near: string | null, names: readonly string[]) =>
    withRemedy({ zh: `未知设置项：${name}`, en: `unknown setting: ${name}` }, orNearest(near, oneOf(names))),
  notFlag: (name: string, value: string) => ({
    zh: `${name} 的值是 ${value}；请写 true 或 false`,
    en: `${name} is ${value}; write true or false`,
  }),
  sameName: (name: string) => ({
    zh: `有两张图都叫 ${name}；请用 name: 给其中一张另取名称`,
    en: `two figures are named ${name}; give one of them a name: of its own`,
  }),

  // a figure that is made anew
  givesNone: {
    zh: "数据给不出这张图；请用做图时的数据表",
    en: "the data do not give this figure; name the tables that it was made from",
  },
  madeNoPdf: {
    zh: "这样做出的图没有 PDF；请核验 SVG",
    en: "figures made in that way are no PDF; verify the SVG",
  },

  // programs
  programFailed: (program: string, why: string) => ({
    zh: `${program} 运行失败：${why}`,
    en: `${program} failed: ${why}`,
  }),
  programMissing: (program: string, debian: string, brew: string) => ({
    zh: `找不到 ${program}，而 PDF 和 EPS 要用它生成；请安装：\`sudo apt-get install ${debian}\`（Debian、Ubuntu）或 \`brew install ${brew}\`（macOS），或用 --format 选别的格式`,
    en: `cannot find ${program}, which makes PDF and EPS; install it with \`sudo apt-get install ${debian}\` (Debian, Ubuntu) or \`brew install ${brew}\` (macOS), or choose other formats with --format`,
  }),
} as const satisfies Messages;
