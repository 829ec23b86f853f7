/**
 * What speaks for a passage's direction, and how much.
 *
 * A weight is a log-odds: 1 makes a look back e times as likely as a look ahead, or the other way round. `npm run fit` sets the
 * weights of words beside what labelled passages say. No row decides alone: `segment.ts` weighs all of them together.
 */

/** Whether evidence speaks for looking back or ahead. */
export type Direction = "back" | "ahead";

/** What a row's words speak for. */
interface Evidence {
  id: string;
  /** `this-year` is the year of delivery: ahead as a rule, back in a report given at the year's end. */
  says: Direction | "this-year";
  weight: number;
  /** Whether it speaks of one year or of several together, where it does. */
  reach?: "year" | "years";
  example: string;
  counter: string;
}

/** Evidence in a heading, or in the words that open a sentence; blanks are taken out before. */
export interface CueRow extends Evidence {
  where: "heading" | "opening";
  pattern: RegExp;
}

/** Evidence in words anywhere in a sentence; a row counts once in each, and the longest word at a place wins. */
export interface WordRow extends Evidence {
  words: readonly string[];
}

/** Headings say most; of one below the first level less is taken. */
export const headingCues: readonly CueRow[] = [
  {
    id: "heading-looks-back",
    where: "heading",
    says: "back",
    weight: 9,
    pattern:
      /统计公报|回顾|总结(?!会)|执行(?:完成)?情况|完成情况|工作情况|走过的|工作成效|过去的?[一两三四五]年|(?:主要|基本|总体|发展)情况$/,
    example: "一、2023年工作回顾",
    counter: "二、2024年工作安排",
  },
  {
    id: "heading-merits",
    where: "heading",
    says: "back",
    weight: 6,
    pattern: /成绩|成就|(?<![一二两三四五]十?)[一二两三四五]年来|历程/,
    example: "一、五年来取得的主要成就",
    counter: "二、今后五年的奋斗目标",
  },
  {
    id: "heading-result",
    where: "heading",
    says: "back",
    weight: 1.5,
    pattern:
      /(?:不断|明显|显著|稳步|持续|全面|进一步|日益|切实|有效)(?:得到)?(?:加强|提高|提升|增强|改善|优化|加快|扩大)$|力度加大|成效|得到|取得/,
    example: "八、政府自身建设不断加强,行政效能明显提高",
    counter: "八、加强政府自身建设",
  },
  {
    id: "heading-looks-ahead",
    where: "heading",
    says: "ahead",
    weight: 8,
    pattern:
      /安排|部署|打算|总体(?:要求|思路|目标|考虑)|(?:主要|目标|重点|工作|今年|全年)任务|重点工作|(?:奋斗|主要|发展|预期)目标|今后|未来|下一步|工作(?:思路|目标|建议|重点|举措)|政府工作的|今年的?工作|建议$|规划(?:纲要|目标)|指导思想|远景|工作设想|战略(?:目标|任务)|新的一年|发展蓝图/,
    example: "二、2024年工作安排",
    counter: "一、2023年工作回顾",
  },
  {
    id: "heading-budget",
    where: "heading",
    says: "ahead",
    weight: 8,
    pattern: /(?<!调整)预算(?:\(?草案\)?|编制|收支|收入|支出|安排|$)(?!.{0,8}(?:执行|完成|调整|决算|结果|回顾))/,
    example: "二、2023年财政预算草案",
    counter: "一、2022年预算执行情况",
  },
  {
    id: "heading-own-work",
    where: "heading",
    says: "ahead",
    weight: 1.5,
    pattern: /自身建设|政府建设|人民满意的?政府/,
    example: "建设人民满意政府",
    counter: "一、2023年工作回顾",
  },
  {
    id: "heading-coming-years",
    where: "heading",
    says: "ahead",
    reach: "years",
    weight: 3,
    pattern: /(?:今后|未来|下一个)[三四五]年|规划纲要|远景目标/,
    example: "二、今后五年的奋斗目标",
    counter: "二、2024年工作安排",
  },
];

/** Goals that a sentence sets out at its beginning. */
const GOALS =
  "[^。]{0,34}(?:总体(?:要求|思路|目标)|工作的?(?:要求|思路|安排|目标)|指导思想|(?:(?:预期|主要|发展|奋斗|工作|总|约束性|计划)[^。,]{0,8}目标|(?:预期|约束性|计划)[^。,]{0,8}指标)的?(?:计划|初步)?(?:安排|建议)?)(?:和[^,。:]{2,10})?(?:是|为(?!止)|如下|建议为|初步安排|:)";
const OF_YEAR = "[^。]{0,8}(?:今年|明年|新的一年|20\\d\\d年)";
const OF_YEARS = "[^。]{0,8}(?:今后|未来|“?十[一二三四五]五”?(?:时期|期间))";

/** What opens a sentence. */
export const openingCues: readonly CueRow[] = [
  {
    id: "opening-goals",
    where: "opening",
    says: "ahead",
    weight: 6.5,
    pattern: new RegExp(`^(?!${OF_YEAR}|${OF_YEARS})${GOALS}`),
    example: "工作的总体思路是:坚持稳中求进。",
    counter: "主要经济指标:生产总值80亿元。",
  },
  {
    id: "opening-goals-of-year",
    where: "opening",
    says: "ahead",
    reach: "year",
    weight: 6.5,
    pattern: new RegExp(`^(?=${OF_YEAR})${GOALS}`),
    example: "今年工作的总体思路是:坚持稳中求进。",
    counter: "过去一年,较好完成了各项目标任务。",
  },
  {
    id: "opening-goals-of-years",
    where: "opening",
    says: "ahead",
    reach: "years",
    weight: 6.5,
    pattern: new RegExp(`^(?!${OF_YEAR})(?=${OF_YEARS})${GOALS}`),
    example: "今后五年的奋斗目标是:建成现代化新城。",
    counter: "今年的奋斗目标是:建成现代化新城。",
  },
  {
    id: "opening-for-goals",
    where: "opening",
    says: "ahead",
    weight: 5,
    pattern:
      /^(?:为|为了|围绕|按照)?(?:确保)?(?:全面|顺利|圆满|如期|更好)?(?:实现|完成|达到)?(?:上述|以上|这些|今年的?)[^。,了]{0,8}目标(?:任务)?,/,
    example: "为实现上述目标,重点抓好七个方面工作。",
    counter: "为实现脱贫目标,我们连续奋战。",
  },
  {
    id: "opening-work-ahead",
    where: "opening",
    says: "ahead",
    weight: 4,
    pattern:
      /^[^。]{0,34}(?:做好(?:今年|20\d\d年)[^。,]{0,10}工作|今年,?(?:我们|[全我][市县区省州])?(?:计划(?![^,。]{0,6}的)|将|要|拟|力争|重点|着力))/,
    example: "做好2024年工作意义重大。",
    counter: "过去一年,我们做好疫情防控工作。",
  },
  {
    id: "opening-tasks",
    where: "opening",
    says: "ahead",
    weight: 1.5,
    pattern: /^[^。]{0,34}(?:重点|着力|突出|切实)(?:抓好|做好|推进|办好)(?:以下|如下|[一二三四五六七八九十]+[个方项])/,
    example: "重点抓好以下工作:",
    counter: "项目建设取得新进展。",
  },
  {
    id: "opening-year-ahead",
    where: "opening",
    says: "this-year",
    reach: "year",
    weight: 3,
    pattern: /^[^。]{0,12}(?:今年|新的一年),?[^。]{0,3}是[^。]{0,60}(?:之年|一年|周年|开局|关键)/,
    example: "今年是“十四五”规划实施的关键一年。",
    counter: "去年是极不平凡的一年。",
  },
  {
    id: "opening-coming-years",
    where: "opening",
    says: "ahead",
    reach: "years",
    weight: 4,
    pattern: /纲要[^。]{0,24}(?:提出|明确|设定|设置|确定|安排|细化)|^[^。]{0,8}(?:今后|未来)[三四五]年/,
    example: "今后五年,我们将全面建设现代化新城。",
    counter: "五年来,我们始终坚持发展第一要务。",
  },
  {
    id: "opening-past-year",
    where: "opening",
    says: "back",
    reach: "year",
    weight: 5,
    pattern:
      /^.{0,12}(?:过去的?一年|刚刚过去|[^五三四]一年来|^一年来|回顾(?:过去|一年|20\d\d年)|[去上]年(?:以来|,|我们|是|全))/,
    example: "过去一年,面对复杂严峻的形势,我们迎难而上。",
    counter: "今年要重点做好以下工作。",
  },
  {
    id: "opening-past-years",
    where: "opening",
    says: "back",
    reach: "years",
    weight: 5,
    pattern:
      /^.{0,12}(?:过去的?[三四五]年|(?:^|[^一二三四六七八九十\d])[三四五]年[来间]|这五年|回顾(?:过去的?)?[三四五]年|本届政府(?:任期|以来))/,
    example: "五年来,我们始终坚持发展第一要务。",
    counter: "今后五年,我们将加快发展。",
  },
  {
    id: "opening-under-lead",
    where: "opening",
    says: "back",
    weight: 3,
    pattern: /(?:坚强|正确)领导下/,
    example: "2023年,在市委的坚强领导下,全县上下迎难而上。",
    counter: "坚持党的全面领导。",
  },
  {
    id: "opening-retrospect",
    where: "opening",
    says: "back",
    weight: 4,
    pattern: /^[^。]{0,14}是[^。]{0,24}(?:平凡|寻常|难忘|不易)[^。]{0,6}的?[一五]年/,
    example: "2023年是极不平凡的一年。",
    counter: "2024年是实施规划的关键一年。",
  },
  {
    id: "opening-reckoning",
    where: "opening",
    says: "back",
    weight: 4,
    pattern: /初步(?:核算|统计)/,
    example: "初步核算,全县生产总值增长6.1%。",
    counter: "预计全年减税2亿元。",
  },
];
