/** The compare page: list of indicators, choices, charts, table, and the passage behind the chosen mark. */
import type { SiteCoverage, SiteIndex, SiteIndicator, SiteObservation, SitePlace } from "../../../tables/site.types.js";
import { changeAddress, readList, writeAddress, writeList } from "../../address/address.js";
import type { App } from "../../chrome/app.js";
import { problemsLink } from "../../chrome/problems-link.js";
import { showWhenLoaded } from "../../data/loading.js";
import type { DataSource } from "../../data/source.js";
import { html } from "../../../charts/dom.js";
import { keepFocus } from "../../dom/focus.js";
import { t } from "../../i18n/i18n.js";
import { chooser, markChosen } from "./chooser.js";
import { picks } from "./picks.js";
import { loadFirst, loadWhole } from "../../comparison/load.js";
import { passage } from "../../evidence/passage.js";
import { passagePanel } from "../../evidence/passage-panel.js";
import { stageParts } from "./stage.js";
import { sayUnknown } from "../../comparison/unknown.js";
import { compareView } from "../../comparison/view.js";
import type { CompareData, CompareView } from "../../comparison/view.js";

/** What the compare page is made from: the index, and where the rest is asked for. */
export interface CompareSource {
  index: SiteIndex;
  source: DataSource;
}

/** Makes the page and keeps it in step with the address. */
export function comparePage(from: CompareSource, app: App): HTMLElement {
  const root = html`<div class="compare"></div>`;
  let shell = makeShell(from, app);
  let shellLang = app.lang();
  let stageKey = "";
  let asked = 0;
  let coverage: SiteCoverage | null = null;
  const show = (data: CompareData): void => {
    const view = compareView(data, app.store.get(), app.lang());
    const key = `${view.lang} ${view.extent} ${writeAddress({ ...view.address, m: null })}`;
    if (key !== stageKey || !isDrawn(shell.stage)) {
      keepFocus(root, () => renderStage(shell.stage, data, { view, app, source: from.source }));
    }
    stageKey = key;
    shell.mark(view);
    sayUnknown(app, from.index, view.extent === "chart" ? null : view.chart);
    if (view.extent !== "chart") shell.aim(view);
    shell.panel.show(view);
    app.setTitle(
      view.chart ? `${view.chart.indicator[view.lang]} · ${t(view.lang, "navCompare")}` : t(view.lang, "navCompare"),
    );
  };
  const render = (): void => {
    const lang = app.lang();
    if (lang !== shellLang || !root.hasChildNodes()) {
      shell = makeShell(from, app);
      shellLang = lang;
      stageKey = "";
      root.replaceChildren(...shell.parts);
    }
    const request = ++asked;
    const address = app.store.get();
    const isCurrent = (): boolean => request === asked;
    const first = loadFirst(from.index, from.source, address);
    // What the reports leave unsaid is asked for after the first drawing; until it is there the page says less, not wrong.
    const soonest = first.then((data) =>
      coverage && data.extent === "rows" ? { ...data, coverage, extent: "whole" as const } : data,
    );
    const options = { lang, what: address.indicator ?? t(lang, "navCompare"), isCurrent, show };
    void showWhenLoaded(shell.stage, soonest, options);
    void soonest
      .then(drawnFirst)
      .then(async (data) => {
        if (data.extent === "whole" || !isCurrent()) return;
        const all = await loadWhole(from.index, from.source, address);
        coverage = all.coverage;
        if (isCurrent()) show(all);
      })
      .catch(() => undefined);
  };
  app.store.subscribe(render);
  render();
  return root;
}

/** Milliseconds that a first chart is given before more is asked for. */
const DRAWING = 150;

/** Hands data on when their chart is drawn. */
function drawnFirst<T>(data: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(data), DRAWING));
}

/** Whether a stage has what belongs on it, not a word about what is on its way or could not be had. */
function isDrawn(stage: HTMLElement): boolean {
  return stage.querySelector(":scope > .loading, :scope > .failed") === null;
}

/** The parts of the page that outlive a change of indicator. */
function makeShell({ index, source }: CompareSource, app: App) {
  const lang = app.lang();
  const stage = html`<div class="stage"></div>`;
  const list = chooser(index, {
    lang,
    hrefOfIndicator: (indicator) => indicatorHref(app, indicator),
    hrefOfPlace: (place) => placeHref(app, place),
  });
  const opener = html`<button type="button" class="opener" aria-expanded="false"></button>`;
  const aside = html`<div class="aside">${opener}${list}</div>`;
  const toggle = (open: boolean): void => {
    aside.classList.toggle("open", open);
    opener.setAttribute("aria-expanded", String(open));
  };
  opener.addEventListener("click", () => toggle(!aside.classList.contains("open")));
  list.addEventListener("click", (event) => (event.target as Element).closest("a") && toggle(false));
  const panel = passagePanel(app, (row, view) => passage(row, index, { ...view, source }));
  const { documents, places, harmonised } = index.counts;
  const lede = html`<header class="lede">
    <h1>${t(lang, "compareHeading")}</h1>
    <p>
      ${t(lang, "compareLede", { reports: documents, places, indicators: index.indicators.length, n: harmonised })}
      ${problemsLink(index, { lang, address: app.store.get() })}
    </p>
  </header>`;
  const boxes = picks(index, app);
  const mark = (view: CompareView): void => {
    opener.textContent = view.chart?.indicator[lang] ?? t(lang, "chooserLabel");
    markChosen(list, { indicator: view.chart?.indicator.id ?? null, place: view.place?.place_id ?? null });
  };
  const aim = (view: CompareView): void => {
    for (const link of list.querySelectorAll("a")) refreshHref(link, index, app);
    boxes.show(view);
    showChosen(list);
  };
  const main = html`<div class="compare-main">${boxes.opener}${boxes.element}${stage}</div>`;
  return { stage, panel, mark, aim, parts: [lede, aside, main, panel.element] };
}

/** Scrolls the list, and only it, so that the chosen entry is in view. */
function showChosen(list: HTMLElement): void {
  const box = list.querySelector<HTMLElement>(".list");
  const chosen = list.querySelector<HTMLElement>("a[data-indicator][aria-current]");
  if (!box || !chosen || box.contains(list.ownerDocument.activeElement)) return;
  requestAnimationFrame(() => {
    const [outer, inner] = [box.getBoundingClientRect(), chosen.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - outer.height / 3;
  });
}

/** Links of the list keep what stays chosen (language, places, sort order), which changes with the address. */
function refreshHref(link: HTMLAnchorElement, index: SiteIndex, app: App): void {
  const { indicator, place } = link.dataset;
  const target = index.indicators.find(({ id }) => id === indicator);
  const home = index.places.find(({ place_id }) => place_id === place);
  if (target) link.setAttribute("href", indicatorHref(app, target));
  else if (home) link.setAttribute("href", placeHref(app, home));
}

/** What is chosen for one indicator and makes no sense for another. */
const OF_ONE_INDICATOR = {
  measure: null,
  status: null,
  year: null,
  view: null,
  scale: null,
  basis: null,
  unit: null,
  limit: null,
  page: null,
  m: null,
};

function indicatorHref(app: App, indicator: SiteIndicator): string {
  const address = app.store.get();
  const others = readList(address.with).filter((id) => id !== indicator.id);
  return changeAddress(address, { ...OF_ONE_INDICATOR, indicator: indicator.id, with: writeList(others) });
}

/** A place opens on an indicator of its own; the chosen one stays where the place states it. */
function placeHref(app: App, place: SitePlace): string {
  return changeAddress(app.store.get(), {
    ...OF_ONE_INDICATOR,
    place: place.place_id,
    indicator: null,
    with: null,
    places: null,
    province: null,
    level: null,
  });
}

function renderStage(
  stage: HTMLElement,
  data: CompareData,
  { view, app, source }: { view: CompareView; app: App; source: DataSource },
): void {
  const hrefOf = (row: SiteObservation): string => {
    const { indicator } = view.chart ?? {};
    return changeAddress(view.address, { indicator: indicator?.id ?? null, m: row.id });
  };
  const width = stage.querySelector(".drawing")?.clientWidth ?? null;
  const hrefOfPlace = (place: SitePlace): string => placeHref(app, place);
  const context = { data, source, app, view, hrefOf, hrefOfPlace, width };
  const { parts, start } = stageParts(context);
  // until those of a first chart are there, the switches of the former one hold their place
  const held = view.extent === "chart" ? stage.querySelector<HTMLElement>(":scope > .stage-switches") : null;
  held?.setAttribute("inert", "");
  stage.replaceChildren(...parts.slice(0, -1), ...(held ? [held] : []), ...parts.slice(-1));
  start();
}
