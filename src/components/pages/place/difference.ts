/** How far a promise is from the former result, in words and as a bar. */
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { MEASURES } from "../../../charts/i18n/terms.table.js";
import { endValue } from "../../../charts/drawing/chart.js";
import type { Row } from "../../../charts/data/series.js";
import { svg } from "../../../charts/dom.js";
import { chooseMagnitude, formatQuantity } from "../../../charts/number/format.js";
import { mostDifferent } from "../../../charts/data/place-promises.js";
import type { PlacePromise } from "../../../charts/data/place-promises.js";

/** Writes a value of a promise as the charts do: ≥ 6%; 5%—5.5%; 138亿元. */
export function rowText(row: Row, lang: Lang): string {
  const values = [row.main, row.low].flatMap((one) => (one ? [one.base_value] : []));
  return endValue(row, { lang, magnitude: chooseMagnitude(values, row.main.base_unit, lang) });
}

/** Writes the difference: −26.5个百分点; +100%; +2位; empty without a former result. */
export function differenceText({ change, share, target, kind }: PlacePromise, lang: Lang): string {
  if (change === null) return "";
  if (share !== null) {
    const percent = Math.round(share * 1000) / 10;
    return formatQuantity({ base_value: percent, base_unit: "%", measure: "change" }, lang);
  }
  const { base_unit } = target.main;
  const unit = kind === "rank" ? "位" : base_unit === "%" ? "pp" : base_unit;
  return formatQuantity({ base_value: change, base_unit: unit, measure: "change" }, lang);
}

/** Says which promises of a year differ most from the former results, one of each kind; null where none differs. */
export function mostDifferentText(promises: readonly PlacePromise[], year: number, lang: Lang): string | null {
  const [rate, amount] = [mostDifferent(promises, "rate"), mostDifferent(promises, "amount")];
  const words = (one: PlacePromise): Record<string, string> => ({
    indicator: one.indicator[lang],
    measure: MEASURES[one.target.main.measure][lang].toLowerCase(),
    before: one.former ? rowText(one.former, lang) : "",
    target: rowText(one.target, lang),
    difference: differenceText(one, lang),
  });
  const found = [
    rate ? t(lang, "promisesFoundRate", words(rate)) : null,
    amount ? t(lang, "promisesFoundAmount", words(amount)) : null,
  ].filter((one) => one !== null);
  if (found.length === 0) return null;
  const list = found.join(lang === "zh" ? "；" : "; ");
  return t(lang, "promisesMost", { year: String(year), before: String(year - 1), found: list });
}

const BAR = 72;

/** Draws a difference as a bar from the middle, as long as its share of the greatest that compares, and no longer. */
export function differenceBar(difference: number, greatest: number): SVGElement {
  const long = greatest > 0 ? Math.min(BAR / 2, Math.max(1, (Math.abs(difference) / greatest) * (BAR / 2))) : 0;
  const x = difference < 0 ? BAR / 2 - long : BAR / 2;
  return svg`<svg class="bar" width=${BAR} height="12" viewBox="0 0 ${BAR} 12" aria-hidden="true">
    <rect x=${x.toFixed(1)} y="2" width=${long.toFixed(1)} height="8" />
    <line x1=${BAR / 2} x2=${BAR / 2} y1="0" y2="12" />
  </svg>`;
}
