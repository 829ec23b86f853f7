/**
 * Radicals that fonts give in place of the character that looks the same,
 * where Unicode's own compatibility mapping has none, or one that this language does not write. A font cannot tell the two apart by their shape.
 */
export const radicals: readonly (readonly [radical: string, character: string])[] = [
  ["⼾", "户"],
  ["⺁", "厂"],
  ["⺇", "几"],
  ["⺌", "小"],
  ["⺎", "兀"],
  ["⺏", "尣"],
  ["⺒", "巳"],
  ["⺓", "幺"],
  ["⺛", "旡"],
  ["⺝", "月"],
  ["⺟", "母"],
  ["⺠", "民"],
  ["⺩", "王"],
  ["⺫", "目"],
  ["⺬", "示"],
  ["⺮", "竹"],
  ["⺶", "羊"],
  ["⺷", "羊"],
  ["⺼", "肉"],
  ["⻁", "虎"],
  ["⻄", "西"],
  ["⻅", "见"],
  ["⻆", "角"],
  ["⻉", "贝"],
  ["⻋", "车"],
  ["⻑", "長"],
  ["⻒", "镸"],
  ["⻓", "长"],
  ["⻔", "门"],
  ["⻘", "青"],
  ["⻙", "韦"],
  ["⻚", "页"],
  ["⻛", "风"],
  ["⻜", "飞"],
  ["⻝", "食"],
  ["⻢", "马"],
  ["⻣", "骨"],
  ["⻤", "鬼"],
  ["⻥", "鱼"],
  ["⻦", "鸟"],
  ["⻧", "卤"],
  ["⻨", "麦"],
  ["⻩", "黄"],
  ["⻬", "齐"],
  ["⻭", "歯"],
  ["⻮", "齿"],
  ["⻯", "竜"],
  ["⻰", "龙"],
  ["⻳", "龟"],
];

const characters = new Map(radicals);

/** Writes radicals as the characters they are read as: `"⼈⺠政府"` → `"人民政府"`. */
export function unifyRadicals(text: string): string {
  return text.replace(/[\u2E80-\u2FDF]/g, (radical) => characters.get(radical) ?? radical.normalize("NFKC"));
}
