/** The page of an indicator: what it is, what the reports call it, its chart, who reports it, its observations. */
import type { SiteIndicator, SiteObservation } from "../../../tables/site.types.js";
import type { App } from "../../chrome/app.js";
import { showWhenLoaded } from "../../data/loading.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { yearsOf } from "../../../charts/data/series.js";
import { sayUnknown } from "../../comparison/unknown.js";
import { sheetPage } from "../../sheet/sheet.js";
import type { Drawn, SheetData, SheetView } from "../../sheet/sheet.js";
import { choose, indicatorFigure, rowSection, switches } from "./chart.js";
import { indicatorHead, labelSection } from "./head.js";
import { indicatorList } from "./list.js";
import { reportingOf } from "./reporting.js";
import { reportingSection } from "./reporting-list.js";

/** What is known of one indicator; null where the address names none. */
interface Loaded {
  indicator: SiteIndicator;
  rows: SiteObservation[];
}

/** Makes the page and keeps it in step with the address. */
export function indicatorPage(data: SheetData, app: App): HTMLElement {
  const find = (id: string | null): SiteIndicator | undefined => data.index.indicators.find((one) => one.id === id);
  return sheetPage<Loaded | null>(
    {
      subjectOf: ({ indicator }) => indicator,
      nameOf: ({ address, lang }) => find(address.indicator)?.[lang] ?? t(lang, "navIndicators"),
      async load(address, { source }) {
        const indicator = find(address.indicator);
        return indicator ? { indicator, rows: await source.fetchIndicator(indicator.id) } : null;
      },
      draw(loaded, view) {
        if (loaded) return drawIndicator(loaded, view);
        sayUnknown(app, data.index);
        return drawList(view);
      },
    },
    data,
    app,
  );
}

function drawList(view: SheetView): Drawn {
  return { title: t(view.lang, "navIndicators"), parts: indicatorList(view), rows: [] };
}

function drawIndicator({ indicator, rows }: Loaded, view: SheetView): Drawn {
  const { lang } = view;
  const chosen = choose(indicator, rows, view);
  sayUnknown(view.app, view.index, chosen && { ...chosen, indicator, years: yearsOf(chosen.series) });
  const parts = [
    indicatorHead(indicator, rows, view),
    ...(chosen
      ? [switches(chosen, view), indicatorFigure(indicator, chosen, view)]
      : [html`<p class="empty">${t(lang, "noObservations")}</p>`]),
    labelSection(indicator, rows, view),
    whoReports(indicator, rows, view),
    chosen ? rowSection(indicator, chosen, view) : null,
  ];
  return { title: `${indicator[lang]} · ${t(lang, "navIndicators")}`, parts, rows };
}

/** What the reports of each place say comes when the rest of the page is there: it is about all reports. */
function whoReports(indicator: SiteIndicator, rows: readonly SiteObservation[], view: SheetView): HTMLElement {
  const { source, index, lang } = view;
  const box = html`<div class="reporting-box"></div>`;
  void showWhenLoaded(box, source.fetchCoverage(), {
    lang,
    what: t(lang, "navCoverage"),
    isCurrent: () => true,
    show(coverage) {
      box.replaceChildren(reportingSection(indicator, reportingOf(indicator.id, { index, coverage, rows }), view));
    },
  });
  return box;
}
