import type { Dimension } from "./corpus.js";

const review = "一、2023年工作回顧\n";
const plan = "二、2024年工作安排\n";

/** Numbers in traditional and garbled text and in old ways of writing; what is quoted stays as written. */
export const traditional: Dimension = {
  title: "Traditional characters",
  heading: null,
  rows: [
    [
      [
        {
          indicator: "gdp",
          label: "地區生產總值",
          unit: "億元",
          base_value: 13220000000,
          year: 2023,
          status: "actual",
        },
        { indicator: "gdp", measure: "growth", unit: "%" },
      ],
      `${review}地區生產總值完成«132.2億元»，同比增長«8.6%»。`,
      `${review}地區生產總值完成«１３２．２億元»，同比增長«８．６％»。`,
    ],
    [{ base_value: 35000, unit: "萬畝", base_unit: "亩" }, `${review}完成退耕還林«3.5萬畝»。`],
    [{ base_value: 2000, unit: "噸", base_unit: "t" }, `${review}生產果脯«2000噸»。`],
    [{ base_value: 2000, unit: "隻", base_unit: "只" }, `${review}存欄肉羊«2000隻»。`],
    [{ base_value: 600, unit: "個", bound: "ge" }, `${review}新建和改建的工程«600餘個»。`],
    [
      { base_value: 1202, unit: "戶", base_unit: "户", bound: "ge", wording: ["不低於"], status: "target" },
      `${plan}搬遷企業不低於«1202戶»。`,
    ],
    [{ measure: "growth", value: -3.2, wording: ["左右"] }, `${review}單位產值能耗下降«3.2%»左右。`],
    [{ status: "target", year: 2024, wording: ["力爭"] }, `${plan}生產總值力爭增長«6%»。`],
    [{ part_of_year: "上半年", label: "工業用電量" }, `${review}上半年工業用電量達到«8億度»。`],
    // simplified text that borrows a traditional character quotes it
    [{ label: "濛溪河遗址发掘面积" }, `${review}濛溪河遗址发掘面积«800平方米»。`],
    // 乾 is a character of simplified text
    [{ subject: "乾县", label: "果园面积" }, `${review}乾县果园面积«800亩»。`],
    // full-width forms are quoted as written
    [{ label: "省级示范县（市）", base_value: 8 }, "一、2023年工作回顾\n获评省级示范县（市）«8个»。"],
    // readings that a converter put behind characters
    [
      [
        { indicator: "gdp", label: "地區生產總值", base_value: 23000000000 },
        { indicator: "gdp", measure: "growth", base_value: 8.2 },
      ],
      `${review}地區(qū)生產(chǎn)總值(zhí)«230億元»，增長(zhǎng)«8.2%»。`,
      `${review}地區（qū）生產（chǎn）總值（zhí）«230億元»，增長（zhǎng）«8.2%»。`,
    ],
    // thousands as full-width texts part them
    [
      { value: 27203319000, base_value: 27203319000 },
      "一、2023年工作回顾\n本级收入合计«２７，２０３，３１９，０００元»。",
    ],
    [[{ value: 27 }, { value: 203 }], "一、2023年工作回顾\n两村分别搬迁«27户»，«203户»。"],
    [[{ value: 27 }, { value: 2036 }], "一、2023年工作回顾\n其中搬迁学校«２７所»，«２０３６户»居民受益。"],
    // numerals of old reports
    [{ value: 4.2, measure: "ratio", base_unit: "倍" }, `${review}工業總產值等於上年的«四點二倍»。`],
    [{ value: 1.5, unit: "億元", base_value: 150000000 }, `${review}發放貸款«一點五億元»。`],
    [null, `${review}建設«兩點一線»工程。`, `${review}會議«三點一刻»結束。`],
    [
      { value: 323809684, unit: "人", base_value: 323809684 },
      `${review}登記選民«三億二千三百八十萬九千六百八十四人»。`,
      "一、2023年工作回顾\n登记选民«三亿二千三百八十万九千六百八十四人»。",
      "一、2023年工作回顾\n登记选民«3亿2380万9684人»。",
    ],
    [{ value: 25000, unit: "公里", base_value: 25000 }, "一、2023年工作回顾\n高速铁路运营里程增加到«2万5千公里»。"],
    [
      ["date", { measure: "growth", label: "工業總產值", year: 2022 }],
      `${review}«二〇二二年»工業總產值比上年增加«百分之三十三»。`,
    ],
    [{ year: 2023, label: "夜校學員" }, `${review}到二〇二三年底，夜校學員達到«800人»。`],
    [{ value: 12, unit: "萬平方公尺", base_unit: "m2", base_value: 120000 }, `${review}建築宿舍«12萬平方公尺»。`],
  ],
  failing: [],
};
