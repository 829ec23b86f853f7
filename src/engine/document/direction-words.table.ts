import type { WordRow } from "./direction.table.js";

type Row = Omit<WordRow, "words"> & { words: string };

/** Words that say in which direction a sentence looks, wherever they stand in it. */
const rows: readonly Row[] = [
  { id: "word-goal", says: "ahead", weight: 1.8, words: "力争 预期目标 力求", example: "力争新增企业20家", counter: "新增企业20家" },
  { id: "word-promise", says: "ahead", weight: 0.8, words: "确保 务求 争创 拟 预期", example: "确保项目开工", counter: "项目开工" },
  { id: "word-this-year", says: "this-year", reach: "year", weight: 1.2, words: "今年 年内 年底前 全年力争", example: "今年新建学校3所", counter: "去年新建学校3所" },
  { id: "word-least", says: "ahead", weight: 0.8, words: "不少于 不低于 左右 个以上 家以上 人以上 亩以上 户以上", example: "新增就业5000人以上", counter: "新增就业5000人" },
  { id: "word-over", says: "ahead", weight: 0.3, words: "以上 控制在 以内", example: "增长5%以上", counter: "增长5%" },
  { id: "word-strengthen", says: "ahead", weight: 0.6, words: "做强 做大 做优 做实 做好 抓好 办好 用好 抓实 鼓励 引导 更好 更多 继续 努力", example: "做强特色产业", counter: "特色产业产值3亿元" },
  { id: "word-advance", says: "ahead", weight: 0.3, words: "加快 推动 打造 培育 支持 大力 加大 加强 完善 强化 健全 聚焦 谋划 探索 提质 壮大 围绕", example: "加快产业升级", counter: "产业升级了" },
  { id: "word-act", says: "ahead", weight: 0.12, words: "推进 深入 积极 持续 启动 实施 构建 让 全力 着力 统筹 优化", example: "推进农村改厕", counter: "农村改厕3000户" },
  { id: "word-will", says: "ahead", weight: 0.5, words: "将 要 我们将 我们要 必须", example: "将新建公园3个", counter: "新建公园3个" },
  { id: "word-reckoned", says: "back", weight: 1.8, words: "初步核算 初步统计", example: "初步核算,增长6%", counter: "增长6%" },
  { id: "word-won", says: "back", weight: 1.5, words: "获评 荣获 获批 入选 被评为 被列为 荣膺 斩获 摘得 列入全国 列入全省", example: "获评全国文明村3个", counter: "文明村3个" },
  { id: "word-ranked", says: "back", weight: 1.3, words: "居全国 居全省 居全市 位居 均居 稳居 跃居 排名 全省第 全国第 全市第 前列", example: "增速居全省第3位", counter: "增速力争加快" },
  { id: "word-record", says: "back", weight: 1.1, words: "创历史 历史新高 新高 率先 首个 首次 首批 首家 首条 成功 顺利 圆满 如期", example: "项目顺利投产", counter: "项目投产" },
  { id: "word-compared", says: "back", weight: 0.9, words: "同比 比上年 较上年 比去年 较去年 上年同期", example: "同比增长6%", counter: "增长6%" },
  { id: "word-summed", says: "back", weight: 0.8, words: "累计 连续 增至 升至 降至 提升至 提高到 惠及 正式 出台 净增 多万 万余", example: "累计投入3亿元", counter: "投入3亿元" },
  { id: "word-accounted", says: "back", weight: 0.84, words: "人大代表建议 政协提案 政协委员提案 代表建议 死亡人数 事故起数 自觉接受 满意率", example: "办理人大代表建议30件", counter: "建议安排30亿元" },
  { id: "word-done", says: "back", weight: 0.48, words: "了 已 完成 实现了 建成投用 建成投产 竣工 得到 显著 明显 有效 成为 有力", example: "建成了公园3个", counter: "为了公园" },
  { id: "word-several", says: "back", reach: "years", weight: 0.9, words: "五年累计 五年来 年均 翻了 比2010年 比2015年 比2020年", example: "五年累计造林", counter: "造林" },
  { id: "word-neutral", says: "back", weight: 0, words: "为了 除了 了解 主要 重要 需要 要素 要求 纲要 将军 要道 已有 要闻 概要 摘要 简要 要件 要点 首要 受让 加大了 完成率 不断完善 让利 转让 出让", example: "了解情况", counter: "看了情况" },
];

export const wordRows: readonly WordRow[] = rows.map((row) => ({ ...row, words: row.words.split(" ") }));
