/** Words that say whether what follows looks back or ahead. */
export interface TenseRule {
  id: string;
  tense: "review" | "plan";
  /** Where the words count: in a heading, or at the beginning of a sentence. */
  where: "heading" | "sentence";
  pattern: RegExp;
  example: string;
  counter: string;
}

/** Cues of review and plan, in headings and at the beginning of sentences. */
export const tenseRules: readonly TenseRule[] = [
  {
    id: "heading-review",
    tense: "review",
    where: "heading",
    pattern:
      /统计公报|回顾|总结|成绩|成就|工作情况|执行情况|取得|过去[一五]年|走过的|完成情况|工作成效|[一二两三四五]年来/,
    example: "一、2023年工作回顾",
    counter: "二、2024年工作安排",
  },
  {
    id: "heading-plan",
    tense: "plan",
    where: "heading",
    pattern:
      /安排|部署|打算|总体(?:要求|思路|目标)|(?:主要|目标|重点|工作|今年|全年)任务|重点工作|奋斗目标|主要目标|发展目标|预期目标|今后|未来|下一步|工作(?:思路|目标|建议|重点|举措)|政府工作的|今年的?工作|建议$|自身建设|政府建设|人民满意政府|规划(?:纲要|目标)|指导思想|远景|工作设想|战略(?:目标|任务)|新的一年|发展蓝图/,
    example: "二、2024年工作安排",
    counter: "一、2023年工作回顾",
  },
  {
    id: "sentence-plan",
    tense: "plan",
    where: "sentence",
    pattern:
      /^[^。]{0,34}(?:(?:总体(?:要求|思路|目标)|工作的?(?:要求|思路|安排|目标)|指导思想|(?:预期|主要|发展|奋斗|工作|总|约束性|计划)[^。,]{0,8}(?:目标|指标)的?(?:计划|初步)?(?:安排|建议)?)(?:和[^,。:]{2,10})?(?:是|为|如下|建议为|初步安排|:)|做好(?:今年|20\d\d年)[^。,]{0,10}工作|今年(?:,|我们)?(?:将|要|重点|着力)|(?:重点|着力|突出|切实)(?:抓好|做好|推进|办好)(?:以下|如下|[一二三四五六七八九十]+[个方项])|(?:今后|未来)[一二三四五]年)/,
    example: "今年工作的总体思路是:坚持稳中求进。",
    counter: "过去一年,完成投资3亿元。",
  },
  {
    id: "sentence-plan-year",
    tense: "plan",
    where: "sentence",
    pattern: /^[^。]{0,12}(?:今年|新的一年|20\d\d年),?[^。]{0,3}是[^。]{0,60}(?:之年|一年|周年|开局|关键)/,
    example: "2024年是中华人民共和国成立75周年,是关键一年。",
    counter: "2023年是极不平凡的一年。",
  },
  {
    id: "sentence-review",
    tense: "review",
    where: "sentence",
    pattern:
      /^[^。]{0,16}(?:过去的?[一五]年|刚刚过去|一年来|五年来|回顾(?:过去|一年|20\d\d年)|[去上]年以来|本届政府以来)/,
    example: "过去一年,面对严峻复杂的形势,我们迎难而上。",
    counter: "今年要重点做好以下工作。",
  },
];

/** Words that only a report on what was done uses, and words of promise; counted where no heading tells. */
export const reviewWords =
  /[^为除]了(?!解)|同比|荣获|获评|圆满|被评为|顺利|首次|已|实现历史|创历史|较上年|比上年|成效|显著|位居|跃居|提升至|新增规上/g;
/** Words of promise, counted against `reviewWords`. */
export const planWords =
  /力争|将|确保|年内|年底前|底前|争取|加快|推进|推动|实施好|启动|要|努力|继续|力促|支持|深入|健全|完善|左右|开展/g;
