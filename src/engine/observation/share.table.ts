/** What the money of a share goes to, with the indicator that counts money spent so. */
export interface UseRow<Id extends string = string> {
  id: Id;
  indicator: string;
  /** Tested on the words after the number. */
  after: RegExp;
  /** In both the number stands between « and ». */
  example: string;
  counter: string;
}

/** 财政支出的83.5%用于民生: the part is what is measured, not the whole. */
const usesOfMoney = [
  {
    id: "used-for-livelihood",
    indicator: "livelihood_spending",
    after: /^[^,。;]{0,14}(?:民生|惠民)/,
    example: "一般公共预算支出的«83.5%»用于民生事业。",
    counter: "一般公共预算支出的«12.5%»用于农林水事务。",
  },
] as const satisfies readonly UseRow[];

/** Ids of the uses of money. */
export type UseId = (typeof usesOfMoney)[number]["id"];

/** The uses of money. */
export const uses: readonly UseRow<UseId>[] = usesOfMoney;

/** An indicator of days, and that of their share of the year. */
export interface DaysRow<Id extends string = string> {
  id: Id;
  days: string;
  share: string;
  example: string;
  counter: string;
}

const days = [
  {
    id: "days-beside-share",
    days: "air_quality_good_days",
    share: "air_quality_good_share",
    example: "空气质量优良天数比例达到77%、增加«13天»。",
    counter: "空气质量优良天数比例达到77%、提高«3%»。",
  },
] as const satisfies readonly DaysRow[];

/** Ids of the indicators of days. */
export type DaysId = (typeof days)[number]["id"];

/** The indicators of days. */
export const daysBesideShares: readonly DaysRow<DaysId>[] = days;
