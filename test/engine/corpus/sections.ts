import type { Dimension } from "./corpus.js";

/** The heading that a number stands under. */
export const sections: Dimension = {
  title: "Sections",
  heading: null,
  rows: [
    [
      { section: "一、2023年工作回顾" },
      "一、2023年工作回顾\n新建小学«10所»。",
      "　　一、2023年工作回顾\n\n新建小学«10所»。",
      "一、2023年工作回顾\n各项工作稳步推进。\n新建小学«10所»。",
    ],
    [{ section: "（二）教育" }, "一、2023年工作回顾\n（一）商贸\n市场繁荣。\n（二）教育\n新建小学«10所»。"],
    [{ section: "二、2024年工作安排" }, "一、2023年工作回顾\n成绩显著。\n二、2024年工作安排\n新建小学«10所»。"],
    [{ section: "２０２３年工作回顾" }, "２０２３年工作回顾\n新建小学«10所»。"],
    [
      { section: null },
      "新建小学«10所»。",
      "各位代表：\n新建小学«10所»。",
      "新建小学«10所»。\n一、2024年工作安排\n再接再厉。",
    ],
    // a numbered sentence is no heading
    [
      { section: "一、2023年工作回顾" },
      "一、2023年工作回顾\n（一）教育优先发展。新建小学«10所»。",
      "一、2023年工作回顾\n一是新建小学«10所»；二是改造泵站5座。",
      "一、2023年工作回顾\n1.5亿元用于教育，新建小学«10所»。",
    ],
  ],
  failing: [],
};
