/** Pinyin that files are named by, of places that are better known in English by another name, and their GB/T 2260 codes. */
export const otherPinyin: readonly (readonly [pinyin: string, code: string])[] = [
  ["neimenggu", "150000"], // 内蒙古自治区
  ["huhehaote", "150100"], // 呼和浩特市
  ["eerduosi", "150600"], // 鄂尔多斯市
  ["hulunbeier", "150700"], // 呼伦贝尔市
  ["wulanchabu", "150900"], // 乌兰察布市
  ["bayannaoer", "150800"], // 巴彦淖尔市
  ["xilinguole", "152500"], // 锡林郭勒盟
  ["alashan", "152900"], // 阿拉善盟
  ["haerbin", "230100"], // 哈尔滨市
  ["qiqihaer", "230200"], // 齐齐哈尔市
  ["aba", "513200"], // 阿坝藏族羌族自治州
  ["ganzi", "513300"], // 甘孜藏族自治州
  ["lasa", "540100"], // 拉萨市
  ["rikaze", "542301"], // 日喀则市
  ["changdu", "540300"], // 昌都市
  ["linzhi", "540400"], // 林芝市
  ["naqu", "540600"], // 那曲市
  ["ali", "542500"], // 阿里地区
  ["guoluo", "632600"], // 果洛藏族自治州
  ["wulumuqi", "650100"], // 乌鲁木齐市
  ["kelamayi", "650200"], // 克拉玛依市
  ["tulufan", "652101"], // 吐鲁番市
  ["boertala", "652700"], // 博尔塔拉蒙古自治州
  ["bayinguoleng", "652800"], // 巴音郭楞蒙古自治州
  ["akesu", "652900"], // 阿克苏地区
  ["kezilesu", "653000"], // 克孜勒苏柯尔克孜自治州
  ["kashi", "653100"], // 喀什地区
  ["hetian", "653200"], // 和田地区
  ["yili", "654000"], // 伊犁哈萨克自治州
  ["aletai", "654300"], // 阿勒泰地区
  ["xianggang", "810000"], // 香港特别行政区
  ["aomen", "820000"], // 澳门特别行政区
  ["tibet", "540000"], // 西藏自治区
];

/** What a place is, by the last character of its name, as pinyin puts it behind the name: Pingyaoxian. */
export const pinyinSuffixes: ReadonlyMap<string, string> = new Map([
  ["省", "sheng"],
  ["市", "shi"],
  ["县", "xian"],
  ["区", "qu"],
  ["州", "zhou"],
  ["旗", "qi"],
  ["盟", "meng"],
]);

/** The most frequent surnames: what follows one is a person's own name, as in Wang Yichuan. */
export const surnames: ReadonlySet<string> = new Set(
  (
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng " +
    "han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan " +
    "fan liao shi jia xia fu bai zou meng xiong qin qiu yan xue hou lei long duan hao kong shao mao"
  ).split(" "),
);

/** Pinyin of places that are English words: 德安, 乐安. */
export const englishWords: ReadonlySet<string> = new Set(["dean", "lean"]);
