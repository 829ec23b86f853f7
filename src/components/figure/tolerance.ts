/** The switch for how near a target of 左右 an outcome has to come; each choice is another address. */
import type { Series } from "../../charts/data/series.js";
import { readTolerance, TOLERANCE, TOLERANCES, writeTolerance } from "../../charts/data/verdict.js";
import { toleranceText } from "../../charts/data/verdict-words.js";
import { html } from "../../charts/dom.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { changeAddress, type Address } from "../address/address.js";
import { switchOf } from "../dom/switch.js";
import { QUERY_FAULTS } from "./faults.table.js";
import { t } from "../i18n/i18n.js";

/** Offers tolerances, of a series those that it takes; one that cannot be read is said, as the usual one counts then. */
export function toleranceSwitch(
  series: Pick<Series, "measure" | "base_unit"> | null,
  { address, lang }: { address: Address; lang: Lang },
): HTMLElement {
  const asked = address.tolerance;
  const read = readTolerance(asked);
  const chosen = writeTolerance(read ?? TOLERANCE);
  const isOffered = TOLERANCES.some((one) => writeTolerance(one) === chosen);
  const options = [...TOLERANCES, ...(read && !isOffered ? [read] : [])].map((one) => {
    const value = writeTolerance(one);
    return {
      key: `tolerance:${value ?? "usual"}`,
      name: toleranceText(one, series, lang),
      href: changeAddress(address, { tolerance: value, m: null }),
      chosen: value === chosen,
    };
  });
  const wrong = asked === null || read ? null : QUERY_FAULTS.badTolerance(asked)[lang];
  return html`<div class="tolerance">
    ${switchOf(t(lang, "toleranceLabel"), options)} ${wrong ? html`<p class="note" role="status">${wrong}</p>` : null}
  </div>`;
}
