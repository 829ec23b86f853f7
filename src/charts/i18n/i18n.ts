/** The words of the charts; the pages have a table of their own, of which these are a part (`components/i18n`). */
import { CHART_STRINGS } from "./chart-strings.table.js";
import { textsOf } from "./texts.js";

/** The name of a text of the charts. */
export type ChartKey = keyof typeof CHART_STRINGS;

/** Returns a text of the charts in one language with its slots filled: `t("en", "leftNoYear", {n: 1})` → "1 number of unknown year is not drawn." */
export const { t } = textsOf<ChartKey>(CHART_STRINGS);
