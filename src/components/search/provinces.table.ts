/** A province as people look for it. */
export interface ProvinceRow {
  /** First two digits of its GB/T 2260 code. */
  code: string;
  /** Name without what it is: 山西. */
  zh: string;
  pinyin: string;
  en: string;
  /** Characters that stand for it alone: 晋. */
  short: string;
}

const rows = `
11 北京 beijing Beijing 京
12 天津 tianjin Tianjin 津
13 河北 hebei Hebei 冀
14 山西 shanxi Shanxi 晋
15 内蒙古 neimenggu Inner_Mongolia 蒙
21 辽宁 liaoning Liaoning 辽
22 吉林 jilin Jilin 吉
23 黑龙江 heilongjiang Heilongjiang 黑
31 上海 shanghai Shanghai 沪申
32 江苏 jiangsu Jiangsu 苏
33 浙江 zhejiang Zhejiang 浙
34 安徽 anhui Anhui 皖
35 福建 fujian Fujian 闽
36 江西 jiangxi Jiangxi 赣
37 山东 shandong Shandong 鲁
41 河南 henan Henan 豫
42 湖北 hubei Hubei 鄂
43 湖南 hunan Hunan 湘
44 广东 guangdong Guangdong 粤
45 广西 guangxi Guangxi 桂
46 海南 hainan Hainan 琼
50 重庆 chongqing Chongqing 渝
51 四川 sichuan Sichuan 川蜀
52 贵州 guizhou Guizhou 贵黔
53 云南 yunnan Yunnan 云滇
54 西藏 xizang Tibet 藏
61 陕西 shanxi Shaanxi 陕秦
62 甘肃 gansu Gansu 甘陇
63 青海 qinghai Qinghai 青
64 宁夏 ningxia Ningxia 宁
65 新疆 xinjiang Xinjiang 新
71 台湾 taiwan Taiwan 台
81 香港 xianggang Hong_Kong 港
82 澳门 aomen Macao 澳
`;

/** All provinces, by code. */
export const provinces: ReadonlyMap<string, ProvinceRow> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [code, zh, pinyin, en, short] = row.split(" ") as [string, string, string, string, string];
      return [code, { code, zh, pinyin, en: en.replace("_", " "), short }];
    }),
);
