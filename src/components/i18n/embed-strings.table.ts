/** Words of charts in other pages, and of the guide that says how to put them there; part of `STRINGS`. */
export const EMBED_STRINGS = {
  embedHome: { zh: "在“指标”网站上打开", en: "Open in Zhibiao" },
  embedFailed: {
    zh: "图没有载入成功：{why}",
    en: "The chart could not be loaded: {why}",
  },
} as const;
