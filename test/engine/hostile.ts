import fc from "fast-check";

/** What reports are made of, and what breaks readers of them. */
const pieces: readonly string[] = [
  ..."0 1 2 3 5 7 9 10 12 18 100 2023 2024 132.2 5.5 3,000 1,234,567 36209 0.85 007 999999999999999999999".split(" "),
  ..."０ １２３ ５．５ ２０２３ ３，０００ 5 . 5".split(" "),
  ..."一 二 两 三 五 八 十 十五 一百二十 三千 百 千 万 亿 〇 零 百分之三十 百分之5 三分之二 两成 一半 数百 几十 一批 第三 第5".split(
    " ",
  ),
  ..."亿元 万元 元 亩 万亩 平方米 公里 吨 斤 % ％ 个百分点 ‰ 倍 番 人 名 户 人次 元/月 元/亩 微克/立方米 家 个 项 所 座 条 场次 千伏".split(
    " ",
  ),
  ..."年 月 日 岁 个月 天 年代 时 点 届 号 级 强 期 次会议".split(" "),
  ..."以上 以下 以内 左右 超 近 约 余 多 不低于 不超过 突破 力争 控制在 内 前".split(" "),
  ..."地区生产总值 规上工业增加值 城乡居民人均可支配收入 存贷款余额 三次产业 失业率 森林覆盖率 老旧小区改造 高标准农田 企业 学校 GDP PM2.5 税收".split(
    " ",
  ),
  ..."增长 下降 提高 提高到 分别 完成 达到 新建 新增 从 由 至 到 占 占比 高于 全市 第 居 翻 年均 累计 每人每月 每 比 同比 去年 今年 明年".split(
    " ",
  ),
  ..."， 。 、 ； ： ！ ？ ( ) （ ） “ ” ‘ ’ 《 》 【 】 — - ~ ～ ： : / . · + _ _M_M_ × # °".split(" "),
  "\n",
  "\n\n",
  " ",
  "　",
  "\t",
  "\u00a0",
  "\ue000",
  "\u200b",
  "\u0000",
  "一、2023年工作回顾\n",
  "二、2024年工作安排\n",
  "（一）",
  "1.",
  "“十四五”",
  "“1+N”",
  "2024-01-15 20:18",
  "名词解释\n",
  "- 12 -",
  ..."A G a km 😀 𠮷 é م".split(" "),
  "\ud83d",
  "\ude00",
];

/** Texts of up to some 60 pieces in any order, now and then with one that goes on and on. */
export function hostileText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces);
  const repeated = fc.tuple(piece, fc.integer({ min: 2, max: 400 })).map(([text, n]) => text.repeat(n));
  const digits = fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String);
  const any = fc.string({ unit: "grapheme", maxLength: 8 });
  const parts = fc.oneof(
    { weight: 30, arbitrary: piece },
    { weight: 2, arbitrary: digits },
    { weight: 2, arbitrary: any },
    { weight: 1, arbitrary: repeated },
  );
  return fc.array(parts, { maxLength: 60 }).map((all) => all.join(""));
}
