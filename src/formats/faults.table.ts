import type { Bilingual } from "../tables/problem.js";
import type { Messages } from "../tables/fault.js";

/** What is wrong with a reference table or with labelled numbers, apart from the place where it is. */
export const TABLE_FAULTS = {
  fillIn: { zh: "请填写", en: "fill it in" },
  unreadable: (table: string, code: string) => ({
    zh: `无法读取 ${table}：${code}；请从代码库恢复`,
    en: `cannot read ${table}: ${code}; restore it from the repository`,
  }),
  notCsv: (table: string, why: Bilingual) => ({
    zh: `无法读取 ${table}：${why.zh}；请存为 UTF-8 编码的 CSV`,
    en: `cannot read ${table}: ${why.en}; save it as CSV in UTF-8`,
  }),
  at: (fault: Bilingual, place: string, remedy: Bilingual) => ({
    zh: `${fault.zh}（${place}）；${remedy.zh}`,
    en: `${fault.en} (${place}); ${remedy.en}`,
  }),
  unclosed: { zh: "双引号没有成对", en: "unclosed double quote" },
  closeIt: { zh: "请补上或删去", en: "close or remove it" },
  missingColumns: (columns: readonly string[]) => ({
    zh: `缺少列：${columns.join("、")}`,
    en: `missing column: ${columns.join(", ")}`,
  }),
  addColumns: { zh: "请加在首行", en: "add it to the first line" },
  surplus: (cells: number) => ({
    zh: `比列数多出 ${cells} 个单元格`,
    en: `cells beyond the last column: ${cells}`,
  }),
  quoteCommas: {
    zh: "含逗号的单元格请加双引号",
    en: "put double quotes around a cell that contains a comma",
  },
  empty: (column: string) => ({ zh: `空单元格：${column}`, en: `empty cell: ${column}` }),
  unknown: (column: string, cell: string) => ({
    zh: `${column} 的值无效：${cell}`,
    en: `unknown ${column}: ${cell}`,
  }),
  bad: (column: string, cell: string) => ({ zh: `${column} 的写法有误：${cell}`, en: `bad ${column}: ${cell}` }),
  badYear: (cell: string) => ({ zh: `年份的写法有误：${cell}`, en: `bad year: ${cell}` }),
  writeScale: { zh: "请写正的小数，如 0.0005", en: "write a positive decimal number such as 0.0005" },
  writeId: { zh: "请用小写字母、数字和 _", en: "use lower case letters, digits and _" },
  writeCode: { zh: "请写 GB/T 2260 的六位代码", en: "write the six digits of GB/T 2260" },
  writeYear: { zh: "请写四位年份，或留空", en: "write four digits, or leave it empty" },
  writeNumber: { zh: "请写数字", en: "write a number" },
  useBaseUnit: { zh: "请用 units.csv 中的 base_unit", en: "use a base_unit of units.csv" },
  useCode: { zh: "请用本文件中的代码", en: "use a code of this file" },
  twoFamilies: (unit: string, family: string, other: string) => ({
    zh: `基本单位 ${unit} 属于两类：${family}、${other}`,
    en: `base unit ${unit} in two families: ${family}, ${other}`,
  }),
  chooseFamily: { zh: "请只留一类", en: "choose one family" },
  repeated: (what: Bilingual, name: string) => ({ zh: `${what.zh}重复：${name}`, en: `repeated ${what.en}: ${name}` }),
  unit: { zh: "单位", en: "unit" },
  id: { zh: "标识", en: "id" },
  nameOrAlias: { zh: "名称或别名", en: "name or alias" },
  standsAlready: (line: number) => ({
    zh: `第 ${line} 行已有；请只留一个`,
    en: `it stands on line ${line} too; keep one`,
  }),
  unreadDocument: (doc: string) => ({
    zh: `没有读取报告 ${doc}`,
    en: `document that was not read: ${doc}`,
  }),
  nameIt: { zh: "请同时列出它的文件，或删去相应各行", en: "name its file as well, or remove its rows" },
} as const satisfies Messages;

/** Why a query of the tables cannot be run. */
export const SQL_FAULTS = {
  empty: {
    zh: '查询为空；请写一条语句，如 "select * from observations limit 10"',
    en: 'the query is empty; write one such as "select * from observations limit 10"',
  },
  failed: (reason: string, place: Bilingual) => ({
    zh: `无法执行查询${place.zh}：${reason}`,
    en: `cannot run the query: ${reason}${place.en}`,
  }),
  column: (column: number) => ({ zh: `（第 ${column} 列）`, en: ` at column ${column}` }),
  lineAndColumn: (line: number, column: number) => ({
    zh: `（第 ${line} 行第 ${column} 列）`,
    en: ` at line ${line}, column ${column}`,
  }),
  older: {
    zh: "这些表由其他版本的 zhibiao 生成；请重新运行 zhibiao build",
    en: "these tables were built by another version of zhibiao; run zhibiao build again",
  },
  tables: (names: readonly string[]) => ({
    zh: `可用的表：${names.join("、")}`,
    en: `the tables are ${names.join(", ")}`,
  }),
} as const satisfies Messages;
