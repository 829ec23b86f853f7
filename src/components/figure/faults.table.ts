import type { Bilingual } from "../../tables/problem.js";
import { oneOf, orNearest, withRemedy, type Messages } from "../../tables/fault.js";

const example: Bilingual = {
  zh: '请写参数，如 "indicator=gdp&measure=growth"，或比较页的网址',
  en: 'write parameters such as "indicator=gdp&measure=growth", or the address of a Compare page',
};

/** Why no chart, table or quotation can be made of a query. */
export const QUERY_FAULTS = {
  queryEmpty: withRemedy({ zh: "查询为空", en: "the query is empty" }, example),
  notQuery: (query: string) => withRemedy({ zh: `“${query}”不是查询`, en: `not a query: ${query}` }, example),
  unknownParameter: (key: string, near: string | null, keys: readonly string[]) =>
    withRemedy({ zh: `未知参数：${key}`, en: `unknown parameter: ${key}` }, orNearest(near, oneOf(keys))),
  noIndicator: {
    zh: '查询中没有指标；请加上一项，如 "indicator=gdp"',
    en: 'no indicator in the query; add one, such as "indicator=gdp"',
  },
  noPlaceFits: (province: string, level: string) => ({
    zh: `没有地方同时符合 province=${province} 和 level=${level}；请去掉其中一个`,
    en: `no place fits province=${province} level=${level}; leave one out`,
  }),
  unknownIndicator: (id: string, near: string | null, count: number) =>
    withRemedy(
      { zh: `未知指标：${id}`, en: `unknown indicator: ${id}` },
      orNearest(near, {
        zh: `共有 ${count} 项，可用此命令列出：zhibiao query "select id, zh, en from indicators"`,
        en: `to list all ${count}, run zhibiao query "select id, zh, en from indicators"`,
      }),
    ),
  unknownPlace: (id: string, near: string | null) =>
    withRemedy(
      { zh: `未知地方：${id}`, en: `unknown place: ${id}` },
      orNearest(near, { zh: "地方用代码表示，如 140728", en: "places are named by their codes, such as 140728" }),
    ),
  severalCharts: (others: string) => ({
    zh: `with=${others} 要画几张图，而一次只能画一张；请每项指标各画一张，或用 view=scatter 把两项画在一起`,
    en: `with=${others} asks for several charts, and a figure holds one; make a figure of each indicator, or of two with view=scatter`,
  }),
  nothingStated: (indicator: string) => ({
    zh: `没有可画的数字：没有报告提到 ${indicator}`,
    en: `nothing to draw: no report states ${indicator}`,
  }),
  noMeasure: (measure: string, indicator: string, measures: readonly string[]) =>
    withRemedy(
      { zh: `${indicator} 没有量度 ${measure}`, en: `no measure ${measure} of ${indicator}` },
      oneOf(measures),
    ),
  unknownStatus: (status: string, statuses: readonly string[]) =>
    withRemedy({ zh: `未知性质：${status}`, en: `unknown status: ${status}` }, oneOf(statuses)),
  nothingFits: (
    indicator: string,
    asked: string,
    { years, statuses }: { years: readonly number[]; statuses: readonly string[] },
  ) => ({
    zh: `没有可画的数字：所选地方没有提到 ${indicator}${asked && `（${asked}）`}；可选的年份：${years.join("、")}；可选的性质：${statuses.join("、")}`,
    en: `nothing to draw: no chosen place states ${indicator}${asked && ` (${asked})`}; there are years ${years.join(", ")} and status ${statuses.join(", ")}`,
  }),
  unknownView: (view: string, views: readonly string[]) =>
    withRemedy({ zh: `未知视图：${view}`, en: `unknown view: ${view}` }, oneOf(views)),
  viewUnfit: (view: string, why: Bilingual) => ({
    zh: `视图 ${view} 不适用：${why.zh}`,
    en: `view ${view} does not fit: ${why.en}`,
  }),
  chooseAnother: { zh: "请换一种", en: "choose another" },
  badTolerance: (tolerance: string) =>
    withRemedy(
      { zh: `看不懂的容差：tolerance=${tolerance}`, en: `not a tolerance: ${tolerance}` },
      {
        zh: "请写百分点数（0.2）、占目标的百分比（3%），或两者（0.2,3%），都不超过 100",
        en: "write points (0.2), a share of the target (3%), or both (0.2,3%), neither above 100",
      },
    ),
  unknownTable: (by: string, tables: readonly string[]) =>
    withRemedy({ zh: `未知的表：by=${by}`, en: `unknown table: by=${by}` }, oneOf(tables)),
  noNumber: (id: string) =>
    withRemedy(
      id === ""
        ? { zh: "没有写明是哪个数字", en: "no number is named" }
        : { zh: `${id} 处没有数字`, en: `no number at ${id}` },
      {
        zh: '请写 DOC:START，即报告名和某项指标的数字的位置；可用此命令列出：zhibiao query "select doc, start, text from observations where indicator is not null"',
        en: 'write DOC:START, the report and the offset of a number that has an indicator; to list them, run zhibiao query "select doc, start, text from observations where indicator is not null"',
      },
    ),
} as const satisfies Messages;
