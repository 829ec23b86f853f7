/** How headings look. Tried in order on a line that is short and ends without a full stop. */
export interface HeadingRule {
  id: string;
  level: number;
  /** Whether the line carries its number, so that it is a heading even where lines are wrapped. */
  numbered: boolean;
  /** Whether a line may be taken for it only where lines are not wrapped. */
  unwrapped?: boolean;
  pattern: RegExp;
  example: string;
  counter: string;
}

/** The ways in which reports number and put their headings. */
export const headingRules: readonly HeadingRule[] = [
  {
    id: "part",
    level: 1,
    numbered: true,
    pattern: /^第[一二三四五六七八九十]+(?:部分|章|篇|节)/,
    example: "第一部分 2023年工作回顾",
    counter: "第一产业增加值增长3.9%",
  },
  {
    id: "chinese-number",
    level: 1,
    numbered: true,
    pattern: /^[一二三四五六七八九十]{1,3}[、.]/,
    example: "一、2023年工作回顾",
    counter: "一是推进项目建设",
  },
  {
    id: "bracketed-number",
    level: 2,
    numbered: true,
    pattern: /^\([一二三四五六七八九十]{1,3}\)/,
    example: "(八)协调发展社会事业,努力提升公共服务水平",
    counter: "(八)协调发展社会事业。完善制度。",
  },
  {
    id: "digit-number",
    level: 3,
    numbered: true,
    pattern: /^\d{1,2}[、.](?!\d)[^,;]{2,30}$/,
    example: "1.全力以赴扩投资",
    counter: "1.5亿元用于教育",
  },
  {
    id: "work-of-a-year",
    level: 1,
    numbered: true,
    pattern:
      /^(?:\d{4}年|[二〇零一三四五六七八九]{4}年|过去[一五]年|今年|“?十[一二三四五]五”?)[^,]{0,16}(?:回顾|安排|部署|任务|打算|重点|目标|工作|建议|总结|举措|思路|成就|情况)$/,
    example: "2021年工作回顾",
    counter: "2021年完成投资3亿元",
  },
  {
    id: "communique",
    level: 1,
    numbered: true,
    pattern: /^[^,]{0,30}统计公报/,
    example: "2023年某市国民经济和社会发展统计公报",
    counter: "统计局发布数据",
  },
  {
    id: "annex",
    level: 1,
    numbered: true,
    pattern: /^附[件表录](?:[一二三四五]|\d{1,2})?(?:[:. ]{0,2}[^,]{2,30})?$/,
    example: "附件2 名词解释",
    counter: "附近建成公园",
  },
  {
    id: "terms",
    level: 1,
    numbered: true,
    pattern: /^\*?[(【]?(?:名词|用语)?(?:注释|注解|解释)[)】]?$/,
    example: "注释",
    counter: "注释古籍",
  },
  {
    id: "plain",
    level: 1,
    numbered: false,
    pattern: /^[^\d,][^,]{3,24}$/,
    example: "建设人民满意政府",
    counter: "谢谢大家!",
  },
  {
    id: "plain-long",
    level: 1,
    numbered: false,
    unwrapped: true,
    pattern: /^[^\d,(][^,、]{24,36}$/,
    example: "踏上新征程:努力实现全面建成小康社会和十年规划良好开局",
    counter: "踏上新征程,努力实现全面建成小康社会和十年规划良好开局",
  },
];
