/** Which places report an indicator and which do not, counted by what their reports say, and named on request. */
import { group } from "d3";
import type { SiteIndicator } from "../../../tables/site.types.js";
import { writeAddress, placeHref } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { emptyKey } from "../../../charts/mark/empty.js";
import { placeTag } from "../../../charts/mark/describe.js";
import { SILENCES } from "../../../charts/mark/silence.table.js";
import { keyGlyph } from "../../../charts/mark/legend.js";
import type { SheetView } from "../../sheet/sheet.js";
import type { Reporting } from "./reporting.js";

const STATES: readonly Reporting["state"][] = ["value", "named", "excluded", "absent"];

/** So few places are named without being asked for. */
const FEW = 80;

/** Makes the section. */
export function reportingSection(
  indicator: SiteIndicator,
  reporting: readonly Reporting[],
  view: SheetView,
): HTMLElement {
  const { lang, address } = view;
  const states = group(reporting, ({ state }) => state);
  const coverage = `./coverage.html${writeAddress({ lang: address.lang, by: "places", indicator: indicator.id })}`;
  return html`<section class="reporting" aria-labelledby="reporting">
    <h2 id="reporting">${t(lang, "reportingHeading")}</h2>
    ${STATES.map((state) => stateGroup(state, states.get(state) ?? [], view))}
    <p class="actions"><a href=${coverage}>${t(lang, "reportingCoverage")}</a></p>
  </section>`;
}

function stateGroup(state: Reporting["state"], members: readonly Reporting[], view: SheetView): HTMLElement | null {
  const { lang } = view;
  if (members.length === 0) return null;
  const mark = state === "value" ? keyGlyph({ status: "actual", bound: "eq" }) : emptyKey(state);
  const name = state === "value" ? t(lang, "coverageEdge") : SILENCES[state].name[lang];
  return html`<details open=${members.length <= FEW}>
    <summary>${mark} ${name} <span class="count">${t(lang, "reportingCount", { n: members.length })}</span></summary>
    <ul class="words">
      ${members.map(
        ({ place }) => html`<li><a href=${placeHref(place.place_id, view.address)}>${placeTag(place, lang)}</a></li>`,
      )}
    </ul>
  </details>`;
}
