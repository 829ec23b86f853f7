/** The indicators of a place as small charts over the years, by topic, and what it no longer reports. */
import { group } from "d3";
import type { SiteIndexPlace, SiteObservation } from "../../../tables/site.types.js";
import { reportHref, writeAddress } from "../../address/address.js";
import { multiplesChart, multiplesData } from "../../../charts/views/multiples.js";
import { observationsOf, yearsOf } from "../../../charts/data/series.js";
import { tooltip } from "../../../charts/around/tooltip.js";
import type { Stopped } from "../../../charts/data/stopped.js";
import { html } from "../../../charts/dom.js";
import { keepFocus } from "../../dom/focus.js";
import { formatYears } from "../../../charts/i18n/lists.js";
import { t } from "../../i18n/i18n.js";
import { MEASURES } from "../../../charts/i18n/terms.table.js";
import { topicName } from "../../i18n/topics.js";
import { emptyKey } from "../../../charts/mark/empty.js";
import { chooseMagnitude, formatUnit } from "../../../charts/number/format.js";
import type { SheetView } from "../../sheet/sheet.js";
import type { Panel } from "./panels.js";

/** Makes the section of small charts. */
export function panelSection(panels: readonly Panel[], view: SheetView): HTMLElement {
  const { lang } = view;
  const topics = [...group(panels, ({ indicator }) => indicator.topic)];
  return html`<section class="panels" aria-labelledby="panels">
    <h2 id="panels">${t(lang, "panelsHeading")}</h2>
    <p class="note">${panels.length ? t(lang, "panelsLede", { n: panels.length }) : t(lang, "panelsNone")}</p>
    <div class="panel-topics">
      ${topics.map(
        ([topic, own]) =>
          html`<section>
            <h3>${topicName(topic, lang)}</h3>
            <div class="panel-grid">${own.map((panel) => panelFigure(panel, view))}</div>
          </section>`,
      )}
    </div>
  </section>`;
}

function panelFigure({ indicator, series }: Panel, view: SheetView): HTMLElement {
  const { lang, address, app, hrefOf } = view;
  const rows = series.rows.flatMap(observationsOf);
  const values = rows.map(({ base_value }) => base_value);
  const magnitude = chooseMagnitude(values, series.base_unit, lang);
  const unit = formatUnit(series.base_unit, series.measure, { lang, magnitude });
  const measure =
    series.measure === "level" ? unit : `${MEASURES[series.measure][lang]}${unit === "%" ? "" : ` · ${unit}`}`;
  const label = t(lang, "panelLabel", {
    indicator: indicator[lang],
    measure,
    years: formatYears(lang, yearsOf(series)),
  });
  const href = `./indicator.html${writeAddress({ lang: address.lang, indicator: indicator.id })}`;
  const drawing = html`<div class="drawing"></div>`;
  const { data } = multiplesData(series, {});
  const tip = tooltip(drawing, () => rows, lang);
  app.onWidth(drawing, (width) => {
    const options = { lang, width, magnitude, label, place: null, open: address.m, hrefOf };
    keepFocus(drawing, () => drawing.replaceChildren(multiplesChart(series, data, options), tip));
  });
  return html`<figure class="chart panel-chart">
    <figcaption><a href=${href}>${indicator[lang]}</a> <small>${measure}</small></figcaption>
    ${drawing}
  </figure>`;
}

/** Lists the indicators that the latest reports of a place leave out, each with the last report that had it. */
export function stoppedSection(
  stopped: readonly Stopped[],
  rows: readonly SiteObservation[],
  view: SheetView & { place: SiteIndexPlace },
): HTMLElement | null {
  const { lang, index, address, place } = view;
  if (place.years.length < 2) return null;
  const known = new Map(index.indicators.map((one) => [one.id, one]));
  const entry = ({ indicator, stated }: Stopped): HTMLElement => {
    const last = stated.at(-1);
    const row = rows.find((one) => one.doc === last?.doc && one.indicator === indicator);
    const href = row ? view.hrefOf(row) : last ? reportHref(last.doc, address) : "";
    return html`<li>
      ${emptyKey("absent")}
      <span
        ><a href=${`./indicator.html${writeAddress({ lang: address.lang, indicator })}`}
          >${known.get(indicator)?.[lang] ?? indicator}</a
        >
        <small
          ><a href=${href} data-id=${row?.id} data-key=${row ? `stopped:${row.id}` : null}
            >${t(lang, "placeStoppedLast", { year: String(last?.delivered ?? "") })}</a
          ></small
        ></span
      >
    </li>`;
  };
  return html`<section class="stopped" aria-labelledby="stopped">
    <h2 id="stopped">${t(lang, "placeStoppedHeading")}</h2>
    <p class="note">${t(lang, stopped.length ? "placeStoppedLede" : "placeStoppedNone")}</p>
    <ul class="columns">
      ${stopped.map(entry)}
    </ul>
  </section>`;
}
