/**
 * How characters are read in the names of places where a dictionary's most frequent reading is another; each stands in
 * GB/T 2260 names. Readings carry their tones, as in gazetteers.
 */
export const placeReadings: Readonly<Record<string, string>> = {
  // 都 is a seat of government in every name that has it: 花都, 都昌, 望都
  都: "dū",
  曾都: "zēng dū",
  乐亭: "lào tíng",
  乐清: "yuè qīng",
  乐陵: "lào líng",
  单县: "shàn xiàn",
  喀什: "kā shí",
  涡阳: "guō yáng",
  大埔: "dà bù",
  宕昌: "tàn chāng",
  尉犁: "yù lí",
  柏林: "bǎi lín",
  民乐: "mín lè",
  吴堡: "wú bǔ",
  歙县: "shè xiàn",
  泌阳: "bì yáng",
  洪洞: "hóng tóng",
  浚县: "xùn xiàn",
  牟定: "mōu dìng",
  珲春: "hún chūn",
  什邡: "shí fāng",
  筠连: "jūn lián",
  繁峙: "fán shì",
  蔚县: "yù xiàn",
  闵行: "mǐn háng",
  黄陂: "huáng pí",
  // 六合 of 南京 is read as the number; 六安 is not, and dictionaries know it
  六合: "lù hé",
};
