/** Which places say what of one indicator in the reports of one year, in words: the answer that the grid is looked at for. */
import { greatest, group } from "d3";
import { changeAddress, reportHref, writeAddress } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { placeTag } from "../../../charts/mark/describe.js";
import { SILENCES } from "../../../charts/mark/silence.table.js";
import { cellMark } from "./marks.js";
import { bestState, tallyOf } from "../../../charts/data/coverage.js";
import type { CoverageReport, CoverageState } from "../../../charts/data/coverage.js";
import type { CoverageData, CoverageView } from "../../coverage/view.js";

/** Places that say the same, each with the report to open. */
export interface Answer {
  state: CoverageState;
  members: CoverageReport[];
}

const STATES: readonly CoverageState[] = ["value", "named", "excluded", "absent"];

/** More places than this are not listed by name; a province narrows them. */
const MOST_NAMES = 120;

/** The years of the reports, and the one that is asked for, else that with most places, of such the latest. */
export function answerYears({ reports, address }: CoverageView): { years: number[]; year: number | null } {
  const own = group(reports, ({ delivered }) => delivered);
  const years = [...own.keys()].filter((year) => year !== null).sort((a, b) => a - b);
  const year =
    years.find((one) => String(one) === address.year) ?? greatest([...years].reverse(), (one) => own.get(one)!.length);
  return { years, year: year ?? null };
}

/** Groups the places that have a report of a year by what it says; of several reports of a place, the best counts. */
export function answersOf(reports: readonly CoverageReport[], at: number, year: number): Answer[] {
  const places = group(
    reports.filter(({ delivered }) => delivered === year),
    ({ place }) => place.place_id,
  );
  const said = [...places.values()].map((own) => {
    const state = bestState(tallyOf(own, at));
    return { state, report: own.find((one) => bestState(tallyOf([one], at)) === state) ?? own[0]! };
  });
  return STATES.flatMap((state) => {
    const members = said.filter((one) => one.state === state).map(({ report }) => report);
    return members.length ? [{ state, members }] : [];
  });
}

/** Lists them beside the grid of places × years; null in the other modes. */
export function answerBox(data: CoverageData, view: CoverageView): HTMLElement | null {
  const { lang, address, mode, indicators, reports } = view;
  const [indicator] = indicators;
  const { years, year } = answerYears(view);
  if (mode !== "places" || !indicator || year === null) return null;
  const at = data.positions.get(indicator.id) ?? -1;
  const answers = answersOf(reports, at, year);
  const n = answers.reduce((sum, { members }) => sum + members.length, 0);
  const value = answers.find(({ state }) => state === "value")?.members.length ?? 0;
  return html`<section class="cover-answer" aria-labelledby="cover-answer">
    <h2 id="cover-answer">${t(lang, "answerHeading", { indicator: indicator[lang], year: String(year), n, value })}</h2>
    ${
      years.length > 1
        ? html`<nav class="answer-years" aria-label=${t(lang, "answerYear")}>
            <span>${t(lang, "answerYear")}</span>
            ${years.map((one) => html`<a href=${changeAddress(address, { year: String(one) })} data-key=${`answer-${one}`} aria-current=${one === year ? "true" : null}>${one}</a> `)}
          </nav>`
        : null
    }
    <dl>
      ${answers.map(
        ({ state, members }) =>
          html`<div>
            <dt>
              ${cellMark(state, 0)}
              ${state === "value" ? t(lang, "answerValue") : SILENCES[state === "no-report" ? "absent" : state].name[lang]}
              <span class="count">${members.length}</span>
            </dt>
            <dd>
              ${
                n > MOST_NAMES
                  ? null
                  : html`<ul class="words">
                      ${members.map((member) => html`<li>${memberLink(member, state, view)}</li>`)}
                    </ul>`
              }
            </dd>
          </div>`,
      )}
    </dl>
    ${n > MOST_NAMES ? html`<p class="hint">${t(lang, "answerNarrow")}</p>` : null}
  </section>`;
}

/** A value leads to the place in Compare, silence to the report that is silent. */
function memberLink(
  { doc, place }: CoverageReport,
  state: CoverageState,
  { lang, address, indicators }: CoverageView,
): HTMLElement {
  const query = writeAddress({ lang: address.lang, indicator: indicators[0]?.id ?? null, place: place.place_id });
  const href = state === "value" ? `./compare.html${query}` : reportHref(doc, { lang: address.lang });
  return html`<a href=${href} data-key=${`answer-${doc}`}>${placeTag({ ...place, doc }, lang)}</a>`;
}
