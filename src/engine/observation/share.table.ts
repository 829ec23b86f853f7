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
