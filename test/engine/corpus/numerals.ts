import { REVIEW, type Dimension } from "./corpus.js";

/** How a number is written. */
export const numerals: Dimension = {
  title: "Numerals",
  heading: REVIEW,
  rows: [
    // parts with magnitudes of their own, and no unit
    [
      { indicator: "population", base_value: 130000000, base_unit: "人" },
      "总人口达到«1亿3千万»。",
      "总人口达到«一亿三千万»。",
    ],
    [{ base_value: 35000, base_unit: "人" }, "惠及«3万5千»群众。"],
    [{ base_value: 130000000, base_unit: "人次", bound: "ge" }, "出境旅游人次由8300万增加到«1亿3千多万»。"],
    [{ base_value: 3, base_unit: "家" }, "«3家»园区入围国家级绿色园区。"],
    // 万 and 亿 alone, where they are reached
    [{ indicator: "rural_income", base_value: 10000, bound: "ge" }, "农民人均纯收入突破«万元»大关。"],
    [
      { indicator: "gdp", base_value: 1000000000000, base_unit: "CNY" },
      "经济总量首次突破«万亿元»。",
      "生产总值迈上«万亿»台阶。",
    ],
    [{ indicator: "grain_output", base_value: 500000000 }, "粮食总产量连续6年稳定在«万亿斤»以上。"],
    [null, "培育产值超«亿元»企业23家。", "打造«万亩»果园。", "成达«万»铁路开工。", "迈入«万亿级»规模。"],
    // separators, full width, noise
    [
      { value: 12345, base_value: 12345 },
      "拨付慰问金«12345元»。",
      "拨付慰问金«12,345元»。",
      "拨付慰问金«１２３４５元»。",
    ],
    [{ value: 1234567, base_value: 1234567 }, "拨付慰问金«1,234,567元»。"],
    [{ value: 25000, base_value: 250000000 }, "兑付工程款«25,000万元»。", "兑付工程款«２５０００万元»。"],
    [
      { value: 132.2, base_value: 13220000000 },
      "完成技改投资«132.2亿元»。",
      "完成技改投资«１３２.２亿元»。",
      "完成技改投资«１３２．２亿元»。",
    ],
    [
      { value: 5.5, base_value: 5.5 },
      "技改投资增长«5.5%»。",
      "技改投资增长«5 . 5%»。",
      "技改投资增长«５．５％»。",
      "技改投资增长«5.5 %»。",
    ],
    [{ value: 13.3, base_value: 13.3, unit: "%" }, "技改投资增长«13.3_M_M_»。"],
    [{ value: 0.85, base_value: 8500 }, "完成退耕还林«0.85万亩»。"],
    [{ value: 120, base_value: 120 }, "搬迁企业«120户»。", "搬迁企业«１２０户»。", "搬迁企业«120 户»。"],
    [{ value: 3, base_value: 30000 }, "完成退耕还林«3万亩»。", "完成退耕还林«3 万亩»。", "完成退耕还林«３万亩»。"],
    // magnitudes apart from the number
    [
      { value: 3000, unit: "万元", base_value: 30000000 },
      "筹集善款«3000余万元»。",
      "筹集善款«3000多万元»。",
      "筹集善款«3000万元»。",
    ],
    [{ value: 80, unit: "公里", base_value: 80 }, "整治沟渠«80多公里»。", "整治沟渠«80余公里»。"],
    [{ value: 1, unit: "万人", base_value: 10000 }, "带动脱贫群众«1万余人»。", "带动脱贫群众«1万多人»。"],
    [
      { base_value: 120000000 },
      "筹集善款«1亿2千万元»。",
      "筹集善款«1亿2000万元»。",
      "筹集善款«1.2亿元»。",
      "筹集善款«12000万元»。",
    ],
    [{ base_value: 35000 }, "完成退耕还林«3万5千亩»。", "完成退耕还林«3.5万亩»。", "完成退耕还林«35000亩»。"],
    [{ base_value: 1000 }, "完成退耕还林«1千亩»。", "完成退耕还林«1000亩»。"],
    [{ base_value: 3000000 }, "栽植苗木«3百万株»。", "栽植苗木«300万株»。"],
    [{ value: 1386, base_value: 13860000 }, "惠及群众«1386万人»。"],
    // Chinese numerals that count
    [{ value: 120, unit: "户", base_value: 120 }, "搬迁企业«一百二十户»。"],
    [{ value: 15, base_value: 15 }, "建成口袋公园«十五个»。"],
    [{ value: 8, unit: "件", base_value: 8 }, "办好«八件»民生实事。"],
    [{ value: 6, base_value: 6 }, "实施«六项»水利工程。"],
    [{ value: 2, base_value: 2 }, "建成«两座»污水处理厂。", "建成«二座»污水处理厂。"],
    [
      { value: 35, base_value: 35, base_unit: "%" },
      "森林覆盖率达到«百分之三十五»。",
      "森林覆盖率达到«百分之35»。",
      "森林覆盖率达到«35%»。",
    ],
    [{ value: 8.5, base_value: 8.5, base_unit: "%" }, "技改投资增长«百分之八点五»。"],
    [{ measure: "share", base_unit: "%" }, "«三分之二»的村实现通气。"],
    [{ measure: "share", base_value: 20, base_unit: "%" }, "线上销售占«两成»以上。"],
    [{ measure: "share", base_value: 70, base_unit: "%" }, "线上销售占«七成»。"],
    // two units of one thing, each a number of its own
    [
      [
        { base_value: 25, base_unit: "项" },
        { base_value: 64, base_unit: "km" },
      ],
      "改造管网«25项»«64公里»。",
    ],
    [
      [
        { base_value: 812, base_unit: "户" },
        { base_value: 1703, base_unit: "人" },
      ],
      "惠及«812户»«1703名»群众。",
    ],
    // a full-width comma ends a clause and joins no digits
    [[{ base_value: 8 }, { base_value: 345 }], "培育合作社«8家»，«345户»入社。"],
    // words that only look like numbers
    [null, "推进城乡«一»体化。", "«统一»部署各项工作。", "成效«十分»显著。", "确保«万»无一失。", "做好“«三»农”工作。"],
    [null, "«一心一意»谋发展。", "服务«千家万户»。", "深入基层«一»线。", "建设国内«一流»园区。", "«百»姓安居乐业。"],
    [null, "融入“«一»带一路”。", "做到«三»位一体。", "坚持«两»手抓。", "用好«第一»书记。", "打赢«三大攻坚战»。"],
    [null, "践行“«两»山”理念。", "发展«二»手车市场。", "办好«九»年义务教育。", "推动“«四»好农村路”建设。"],
    ["approximate", "走访企业«数百家»。", "吸引客商«几十家»。", "减少审批环节«数十个»。"],
    [null, "«千方百计»稳就业。", "引进了«一批»好项目。", "«一些»深层次矛盾显现。"],
  ],
  failing: [],
};
