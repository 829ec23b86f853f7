/** What the money of a share goes to, with the indicator that counts money spent so. */
export interface UseRow {
  id: string;
  indicator: string;
  /** Tested on the words after the number. */
  after: RegExp;
  /** In both the number stands between « and ». */
  example: string;
  counter: string;
}

/** 财政支出的83.5%用于民生: the part is what is measured, not the whole. */
export const uses: readonly UseRow[] = [
  {
    id: "used-for-livelihood",
    indicator: "livelihood_spending",
    after: /^[^,。;]{0,14}(?:民生|惠民)/,
    example: "一般公共预算支出的«83.5%»用于民生事业。",
    counter: "一般公共预算支出的«12.5%»用于农林水事务。",
  },
];

/** An indicator of days, and that of their share of the year. */
export interface DaysRow {
  id: string;
  days: string;
  share: string;
  example: string;
  counter: string;
}

/** 优良天数达到72%: a percentage of days is their share of all. */
export const sharesOfDays: readonly DaysRow[] = [
  {
    id: "share-of-good-days",
    days: "air_quality_good_days",
    share: "air_quality_good_share",
    example: "空气质量优良天数达到«72%»以上。",
    counter: "空气质量优良天数增长«2%»。",
  },
];
