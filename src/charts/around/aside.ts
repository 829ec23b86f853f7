/** What a chart sets aside: numbers that do not compare with the others, each with the reason and the way to its sentence. */
import type { SiteObservation } from "../../tables/site.types.js";
import type { Gate } from "../data/gate.js";
import { apartText } from "../data/gate.js";
import type { Row } from "../data/series.js";
import { html } from "../dom.js";
import { rowValue } from "../drawing/chart.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { markLabel, placeTag, yearStatus } from "../mark/describe.js";
import type { Magnitude } from "../number/format.js";

/** What the list is made with. */
export interface AsideOptions {
  gate: Gate;
  lang: Lang;
  magnitude: Magnitude;
  hrefOf(row: SiteObservation): string;
}

/** Lists the statements, closed until it is asked for; null where none is set aside. */
export function asideList(rows: readonly Row[], options: AsideOptions): HTMLElement | null {
  if (rows.length === 0) return null;
  const { lang } = options;
  const list = html`<ul></ul>`;
  const box = html`<details class="set-aside">
    <summary>${t(lang, "asideHeading", { n: rows.length })}</summary>
    ${list}
  </details>` as HTMLDetailsElement;
  // there may be hundreds, which nobody has asked for yet
  box.addEventListener("toggle", () => list.append(...rows.map((row) => asideItem(row, options))), { once: true });
  return box;
}

function asideItem(row: Row, { gate, lang, magnitude, hrefOf }: AsideOptions): HTMLElement {
  const { main, low } = row;
  const value = rowValue({ ...row, baseline: null }, { lang, magnitude });
  const why = apartText(gate.get(main.id) ?? (low && gate.get(low.id)) ?? [], lang);
  return html`<li>
    ${placeTag(main, lang)}${main.subject ? html` <span lang="zh">${main.subject}</span>` : null}
    ${yearStatus(main, lang)}
    <a href=${hrefOf(main)} data-id=${main.id} aria-label=${markLabel(main, lang, value)}>${value}</a>
    <small>${why}</small>
  </li>`;
}
