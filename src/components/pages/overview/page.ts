/** The first page: what this is, what it holds, where to start, and what the data shows. */
import type { SiteIndex } from "../../../tables/site.types.js";
import type { App } from "../../chrome/app.js";
import { problemsLink } from "../../chrome/problems-link.js";
import { showWhenLoaded } from "../../data/loading.js";
import type { DataSource } from "../../data/source.js";
import { reportsOf } from "../../../charts/data/coverage.js";
import { stoppedOf } from "../../../charts/data/stopped.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { sayUnknown } from "../../comparison/unknown.js";
import { smallChart } from "./charts.js";
import { findingsOf, indicatorsToRead, placeToRead, planFinding, stoppedFinding } from "./findings.js";
import type { Finding } from "./findings.js";
import { holds } from "./holds.js";
import { findingHref, findingSentence } from "./sentence.js";
import { startHere } from "./start.js";

/** What the first page is made from: the index, and a source for what its findings are of: two indicators, a place, and the coverage where it is small. */
export interface OverviewData {
  index: SiteIndex;
  source: Pick<DataSource, "fetchIndicator" | "fetchCoverage" | "fetchPlace">;
}

/** Makes the page and keeps it in step with the language. */
export function overviewPage({ index, source }: OverviewData, app: App): HTMLElement {
  const root = html`<div class="overview"></div>`;
  let shown: Lang | null = null;
  const render = (): void => {
    const lang = app.lang();
    app.setTitle(t(lang, "navOverview"));
    sayUnknown(app, index);
    if (lang === shown) return;
    shown = lang;
    const findings = html`<div class="findings"></div>`;
    root.replaceChildren(...parts(index, findings, app));
    if (index.counts.documents === 0) return;
    void showWhenLoaded(findings, loadFindings(index, source), {
      lang,
      what: t(lang, "overviewFindings"),
      isCurrent: () => shown === lang && root.contains(findings),
      show: (found) => findings.replaceChildren(...findingBoxes(found, app)),
    });
  };
  app.store.subscribe(render);
  render();
  return root;
}

function parts(index: SiteIndex, findings: HTMLElement, app: App): HTMLElement[] {
  const [lang, address] = [app.lang(), app.store.get()];
  const lede = html`<header class="lede">
    <h1>${t(lang, "overviewHeading")}</h1>
    <p>${t(lang, "overviewLede")} ${problemsLink(index, { lang, address })}</p>
  </header>`;
  if (index.counts.documents === 0) return [lede, html`<p class="empty">${t(lang, "overviewNone")}</p>`];
  const shows = html`<section class="shows" aria-labelledby="shows">
    <h2 id="shows">${t(lang, "overviewFindings")}</h2>
    ${findings}
  </section>`;
  return [lede, holds(index, lang), startHere(index, { lang, address }), shows];
}

/** With more places than this, they are compared, and none is looked at by itself. */
const FEW_PLACES = 30;
/** Coverage of more reports than this is too much to load for one finding. */
const MOST_REPORTS = 2000;

async function loadFindings(index: SiteIndex, source: OverviewData["source"]): Promise<Finding[]> {
  const read = indicatorsToRead(index).map(async (indicator) => ({
    indicator,
    rows: await source.fetchIndicator(indicator.id),
  }));
  const coverage = index.counts.documents <= MOST_REPORTS ? source.fetchCoverage() : null;
  const place = index.places.length <= FEW_PLACES ? placeToRead(index) : null;
  const [stated, covered, rows] = await Promise.all([
    Promise.all(read),
    coverage,
    place && source.fetchPlace(place.place_id),
  ]);
  const stopped = covered ? stoppedOf(reportsOf(covered, index), covered.indicators) : [];
  const plan = place && rows ? planFinding(place, rows, index) : null;
  return findingsOf(stated, index, { stopped: stoppedFinding(stopped, index), plan });
}

function findingBoxes(found: readonly Finding[], app: App): HTMLElement[] {
  const [lang, address] = [app.lang(), app.store.get()];
  if (found.length === 0) return [html`<p class="empty">${t(lang, "findingsNone")}</p>`];
  return found.map((finding) => {
    const words = html`<p class="seen-words">${findingSentence(finding, { lang, address })}</p>`;
    const label = words.textContent.trim();
    const drawing = html`<div class="drawing"></div>`;
    app.onWidth(drawing, (width) => drawing.replaceChildren(smallChart(finding, { lang, width, label })));
    return html`<article class="seen">
      ${words}${drawing}
      <p>
        <a
          href=${findingHref(finding, { lang, address })}
          aria-label=${`${t(lang, "findingOpen")}: ${finding.indicator[lang]}`}
          >${t(lang, "findingOpen")}</a
        >
      </p>
    </article>`;
  });
}
