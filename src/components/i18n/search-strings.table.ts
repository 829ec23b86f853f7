/** The words of the boxes in which places and indicators are searched and chosen, in both languages; part of `STRINGS`. */
export const SEARCH_STRINGS = {
  comboboxPlaces: { zh: "地名、拼音或代码", en: "Name, pinyin or code of a place" },
  comboboxIndicators: { zh: "指标名称", en: "Name of an indicator" },
  comboboxChosen: { zh: "已选", en: "Chosen" },
  comboboxCount: { zh: "{n} 项相符", en: { one: "{n} match", other: "{n} matches" } },
  comboboxMore: {
    zh: "{n} 项相符，列出前 {shown} 项；多输入几个字可缩小范围",
    en: { one: "{n} match, {shown} listed", other: "{n} matches, the first {shown} listed; type more to narrow them" },
  },
  comboboxNone: { zh: "没有与“{query}”相符的", en: "Nothing matches “{query}”" },
  comboboxAdded: { zh: "已选{name}", en: "Chose {name}" },
  comboboxRemoved: { zh: "已移除{name}", en: "Removed {name}" },
  comboboxRemove: { zh: "移除{name}", en: "Remove {name}" },
  comboboxAlias: { zh: "又称{name}", en: "also {name}" },
} as const;
