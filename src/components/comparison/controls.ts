/** The switches above a chart: view, measure, status and the place in focus. Each option is a link to its state. */
import type { Status } from "../../engine/types.js";
import type { Address } from "../address/address.js";
import { changeAddress, reportHref } from "../address/address.js";
import { html } from "../../charts/dom.js";
import { joinNodes } from "../../charts/i18n/lists.js";
import { t, tParts } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { MEASURES, STATUSES } from "../../charts/i18n/terms.table.js";
import { placeTag } from "../../charts/mark/describe.js";
import { formatUnit } from "../../charts/number/format.js";
import type { SiteIndex } from "../../tables/site.types.js";
import { switchOf, type Option } from "../dom/switch.js";
import { labelledSelect } from "../dom/select.js";
import { placesOf } from "../../charts/data/series.js";
import type { Series } from "../../charts/data/series.js";
import type { ChartView, CompareView } from "./view.js";
import { VIEWS } from "../../charts/views/views.table.js";

/** Offers the ways of drawing; one that does not apply says why. */
export function viewSwitch({ view, input }: ChartView, { address, lang }: CompareView): HTMLElement {
  const options = VIEWS.map((one): Option => {
    const why = one.whyNot(input);
    return {
      key: `view:${one.id}`,
      name: one[lang],
      href: why === null ? changeAddress(address, { view: one.id, limit: null, m: null }) : null,
      chosen: one.id === view,
      ...(why !== null && { why: t(lang, "viewNotNow", { view: one[lang], why: t(lang, why) }) }),
    };
  });
  return switchOf(t(lang, "viewLabel"), options);
}

/** More measures than this stand in a list to open. */
const MOST_BESIDE = 4;

/** Offers the measures of an indicator; null where there is only one. */
export function measureSwitch(
  chart: ChartView,
  { address, lang }: CompareView,
  go: (query: string) => void,
): HTMLElement | null {
  if (chart.all.length < 2) return null;
  const hrefOf = ({ key }: Series): string =>
    changeAddress(address, { measure: key, unit: null, basis: null, page: null, m: null });
  if (chart.all.length > MOST_BESIDE) {
    const text = (series: Series): string =>
      t(lang, "measureOption", {
        measure: measureName(series, lang),
        places: t(lang, "placesSharing", { n: placesOf(series).size }),
      });
    return labelledSelect(t(lang, "measureLabel"), {
      key: "measure",
      value: chart.series.key,
      options: chart.all.map((series) => ({ value: series.key, text: text(series), lang })),
      choose: (key) => go(hrefOf(chart.all.find((series) => series.key === key)!)),
    });
  }
  const options = chart.all.map((series): Option => ({
    key: `measure:${series.key}`,
    name: measureName(series, lang),
    note: t(lang, "placesSharing", { n: placesOf(series).size }),
    href: hrefOf(series),
    chosen: series.key === chart.series.key,
  }));
  return switchOf(t(lang, "measureLabel"), options);
}

/** Offers what kinds of statement are shown; null where there is only one kind. */
export function statusSwitch({ series, choice }: ChartView, address: Address, lang: Lang): HTMLElement | null {
  const present = (Object.keys(STATUSES) as Status[]).filter((status) =>
    series.rows.some(({ main }) => main.status === status),
  );
  if (present.length < 2) return null;
  const options = [null, ...present].map((status): Option => ({
    key: `status:${status ?? "all"}`,
    name: status === null ? t(lang, "statusAll") : STATUSES[status][lang],
    href: changeAddress(address, { status, page: null, m: null }),
    chosen: status === choice.status,
  }));
  return switchOf(t(lang, "statusLabel"), options);
}

/** Says what the place in focus states and whether others state it, too. */
export function placeBanner(view: CompareView, index: SiteIndex): HTMLElement | null {
  const { place, placeIndicators, lang, address } = view;
  if (!place) return null;
  const name = placeTag(place, lang);
  const links = placeIndicators.map(
    (indicator) =>
      html`<a
        href=${changeAddress(address, { indicator: indicator.id, measure: null, year: null, m: null })}
        data-key=${`own:${indicator.id}`}
        aria-current=${view.chart?.indicator.id === indicator.id ? "true" : null}
        >${indicator[lang]}</a
      >`,
  );
  const unshared = index.unshared.includes(place.place_id) && index.counts.documents > 1;
  return html`<section class="place-banner">
    <p>
      ${tParts(lang, links.length ? "placeFocus" : "placeNoIndicator", { place: name, n: links.length })}
      ${links.length ? joinNodes(lang, links) : null}${links.length ? (lang === "zh" ? "。" : ".") : null}
      ${unshared && links.length ? t(lang, "placeUnshared") : null}
    </p>
    <p class="actions">
      <a href=${reportHref(place.latest, address)}>${t(lang, "placeReadReport")}</a>
      <a href=${changeAddress(address, { place: null, m: null })} data-key="place:none">${t(lang, "placeClear")}</a>
    </p>
  </section>`;
}

/** Names a series among the others of its indicator: 数量（亩）. */
function measureName(series: Series, lang: Lang): string {
  const name = MEASURES[series.measure][lang];
  if (!series.key.includes(":")) return name;
  const unit = formatUnit(series.base_unit, series.measure, { lang });
  return lang === "zh" ? `${name}（${unit}）` : `${name} (${unit})`;
}
