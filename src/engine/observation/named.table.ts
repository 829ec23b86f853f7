/** Words that say how a thing stands where no number does: 财政收入有所回升, 旅游收入再创新高. */
export const statePredicates: readonly string[] =
  "不断 有所 稳中 止跌 企稳 转正 创 再创 屡创 迎来 呈 呈现 出现 面临 承压 不足 不高 不快 不够 不及 未 没有 偏低 偏少 偏慢 较低 较慢 较少 下行 回暖 向好 翻番 倍增 平稳 总体平稳 稳健 高于 领跑 领先 跑赢 名列前茅 走在 位次 任务 等指标 等主要 的增长 的提高 的下降 的增加 的减少 质效".split(
    " ",
  );

/** Words of one character that begin a predicate; others begin compounds as well: 高新, 多元, 用地. */
export const shortPredicates: readonly string[] = [..."为是达超增升降占比较居从由均都已将再也又仍"];
