/** The words of the first page, in both languages; part of `STRINGS`. */
export const OVERVIEW_STRINGS = {
  overviewHeading: {
    zh: "政府工作报告里的每一个数字，读成可以比较的数据",
    en: "Every number in these government work reports, as data that compares",
  },
  overviewLede: {
    zh: "按指标比较各地，对照目标与结果，看出谁不再报告。每个数字都能回到原句。",
    en: "Compare places by indicator, set results against targets, see what is no longer reported. Every number leads back to its sentence.",
  },
  overviewNone: {
    zh: "还没有报告。把报告放进 seeds/ 文件夹后重新生成网站。",
    en: "There is no report yet. Put reports into the seeds/ folder and rebuild the site.",
  },
  overviewHolds: { zh: "这里有什么", en: "What it holds" },
  holdsReports: { zh: "份报告", en: { one: "report", other: "reports" } },
  holdsPlaces: { zh: "个地方", en: { one: "place", other: "places" } },
  holdsObservations: { zh: "个观测值", en: { one: "observation", other: "observations" } },
  holdsComparable: {
    zh: "个属于 {indicators} 项可比指标",
    en: { one: "of {indicators} comparable indicators", other: "of {indicators} comparable indicators" },
  },
  holdsExcluded: { zh: "个数字不计", en: { one: "number left out", other: "numbers left out" } },
  holdsYears: { zh: "{years}的报告", en: "of {years}" },
  holdsWhy: { zh: "不计的原因：", en: "Why numbers are left out: " },

  overviewStart: { zh: "从哪里开始", en: "Where to start" },
  startIndicator: { zh: "选一项指标", en: "Choose an indicator" },
  startPlace: { zh: "找一个地方", en: "Find a place" },
  startReport: { zh: "读一份报告", en: "Read a report" },
  startAllIndicators: { zh: "全部 {n} 项指标", en: { one: "All {n} indicator", other: "All {n} indicators" } },
  startAllReports: { zh: "全部 {n} 份报告", en: { one: "All {n} report", other: "All {n} reports" } },
  startCoverage: { zh: "哪份报告说了什么", en: "Which report says what" },
  startPlaceHint: { zh: "名称、拼音、首字母或代码", en: "Name, pinyin, initials or code" },
  startPlaceNone: {
    zh: "没有与“{query}”相符的地方。",
    en: "No place matches “{query}”.",
  },
  startNumber: { zh: "查一个数字的出处", en: "Find where a number comes from" },
  startNumberHint: { zh: "照原文写，如 {example}", en: "As written, such as {example}" },
  startWhoSilent: {
    zh: "哪些地方报告了某项指标，哪些没有提及",
    en: "Which places report an indicator, and which do not mention it",
  },
  startPromises: {
    zh: "{place}定的目标与上年结果差多少",
    en: "How far the targets of {place} are from former results",
  },
  startMore: { zh: "还有 {n} 个", en: { one: "{n} more", other: "{n} more" } },

  overviewFindings: { zh: "数据里看到的", en: "What the data shows" },
  findingRange: {
    zh: "{year}年{indicator}（{measure}，{status}）：{n} 个{level}地方里，{high}最高，为{highValue}；{low}最低，为{lowValue}。",
    en: "{indicator}, {year} ({measure}, {status}): of {n} places at {level} level, the highest is {high} with {highValue}, the lowest {low} with {lowValue}.",
  },
  findingRangeAny: {
    zh: "{indicator}（{measure}）：{n} 个地方里，{high}最高，{highYear} {highValue}；{low}最低，{lowYear} {lowValue}。各地的年份和性质可能不同。",
    en: "{indicator} ({measure}): of {n} places, the highest is {high} with {highValue} ({highYear}), the lowest {low} with {lowValue} ({lowYear}). Years and status may differ.",
  },
  findingTies: { zh: "{place}等 {n} 地", en: "{place} and others ({n} in all)" },
  findingPromise: {
    zh: "{year}年的{indicator}有 {n} 个目标，{outcomes} 个有后来的结果：{judged}。{place}定的目标是{target}，结果是{outcome}。",
    en: "Of {n} targets for {indicator} in {year}, {outcomes} have an outcome: {judged}. {place} aimed at {target} and reached {outcome}.",
  },
  findingPromiseAny: {
    zh: "{indicator}有 {n} 个目标，{outcomes} 个有后来的结果：{judged}。{place}{year}年定的目标是{target}，结果是{outcome}。",
    en: "Of {n} targets for {indicator}, {outcomes} have an outcome: {judged}. {place} aimed at {target} for {year} and reached {outcome}.",
  },
  findingWording: {
    zh: "{year}年的{indicator}目标，{firm}说得最硬：“{firmWords}”；{soft}说得最软：“{softWords}”。",
    en: "Of the targets for {indicator} in {year}, {firm} words it most firmly (“{firmWords}”) and {soft} most softly (“{softWords}”).",
  },
  findingStopped: {
    zh: "{place}有 {n} 份报告给出{indicator}，最后一份是{year}的；此后{silent}没有再给。",
    en: "{place} stated {indicator} in {n} reports, last in that of {year}; since then it does not: {silent}.",
  },
  findingPlan: {
    zh: "{place}{year}年的目标中，与{before}年结果相差最大的是{indicator}{measure}：由{former}到{target}。",
    en: "Of what {place} aimed at for {year}, {indicator} ({measure}) differs most from the result of {before}: {target} after {former}.",
  },
  findingOpen: { zh: "看全部", en: "See all of it" },
  findingRangeLabel: { zh: "各地分布，每点一个地方", en: "One dot a place" },
  findingStates: { zh: "有数值", en: "stated" },
  findingSilent: { zh: "没有", en: "not" },
  findingsNone: {
    zh: "报告还不够多，看不出可以对照的结果。放进更多地方或年份的报告，这里就会有图。",
    en: "There are too few reports to set against each other. Add reports of more places or years, and charts will appear here.",
  },
} as const;
