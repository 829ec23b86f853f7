/** What an author takes along from a chart: files of a chosen size, ways to embed it, words and references. */
import type { SiteDocumentRow } from "../../../tables/site.types.js";
import { writeAddress } from "../../address/address.js";
import { copyable } from "../../dom/copy.js";
import type { DataSource } from "../../data/source.js";
import { html } from "../../../charts/dom.js";
import { fetchFrozenIndex, permanentAddresses } from "../../embed/permanent.js";
import { commandSnippet, iframeSnippet, moduleSnippet } from "../../embed/snippets.js";
import { pngFigure, seriesOfFigure, svgFigure, widthInMillimetres } from "../../figure/browser-figure.js";
import type { FigureOrigin, FileSetting } from "../../figure/browser-figure.js";
import { describeFigure } from "../../figure/caption.js";
import { citeData, citeReports, toBibtex } from "../../figure/citations.js";
import { observationsIn } from "../../figure/drawn.js";
import type { Theme } from "../../figure/palettes.table.js";
import { pinQuery } from "../../figure/pin.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { saveFile } from "../../dom/save.js";
import { labelledSelect } from "../../dom/select.js";
import { titleOf } from "../../comparison/figure.js";
import type { ChartView } from "../../comparison/view.js";
import { chartSubtitle } from "../../../charts/around/wording.js";

/** What the panel is made from. */
export interface PanelOrigin extends Omit<FigureOrigin, "source" | "address"> {
  source: Pick<DataSource, "fetchReport" | "fetchDocuments">;
  /** Name of its files. */
  name: string;
}

const WIDTHS: readonly { key: string; width: FileSetting["width"] }[] = [
  { key: "85mm", width: { unit: "mm", value: 85 } },
  { key: "170mm", width: { unit: "mm", value: 170 } },
  { key: "720px", width: { unit: "px", value: 720 } },
  { key: "1200px", width: { unit: "px", value: 1200 } },
];

const THEMES: readonly { theme: Theme; name: StringKey }[] = [
  { theme: "print", name: "panelPrint" },
  { theme: "grey", name: "panelGrey" },
  { theme: "screen", name: "themeLight" },
  { theme: "dark", name: "themeDark" },
];

/** Makes the panel, whose contents are made when it is opened. */
export function figurePanel(origin: PanelOrigin): HTMLElement {
  const { lang } = origin.view;
  const panel = html`<details class="figure-panel">
    <summary data-key="figure-panel">${t(lang, "panelTitle")}</summary>
  </details>` as HTMLDetailsElement;
  panel.addEventListener("toggle", () => panel.append(...partsOf(origin)), { once: true });
  return panel;
}

function partsOf(origin: PanelOrigin): HTMLElement[] {
  const { lang } = origin.view;
  const words = html`<div></div>`;
  void origin.source.fetchDocuments().then(
    (documents) => words.replaceChildren(...wordParts(origin, documents)),
    (error: unknown) =>
      words.replaceChildren(html`<p class="failed" role="alert">${t(lang, "loadFailed", { what: String(error) })}</p>`),
  );
  return [filePart(origin), embedPart(origin), words];
}

/** Files of a chosen size and theme, and the command that makes the same. */
function filePart(origin: PanelOrigin): HTMLElement {
  const { view, chart, name } = origin;
  const { lang, address } = view;
  const figure = { ...origin, address };
  const setting: FileSetting = { width: WIDTHS[0]!.width, theme: "print" };
  const query = pinQuery({ ...address, lang: null }, chart);
  const command = html`<div></div>`;
  const failed = html`<p class="failed" role="alert" hidden></p>`;
  const showCommand = (): void => {
    // the command line prints on white paper
    const theme = setting.theme === "dark" ? "screen" : setting.theme;
    const text = commandSnippet(query, { width: widthInMillimetres(setting), theme, lang });
    command.replaceChildren(copyable({ lang, key: "command", name: t(lang, "panelCommand"), text, code: true }));
  };
  const choose = (change: Partial<FileSetting>): void => (Object.assign(setting, change), showCommand());
  const offer = (ending: "svg" | "png", make: typeof svgFigure): HTMLElement => {
    const button = html`<button type="button" class="download" data-key=${`figure:${ending}`}>
      ${ending.toUpperCase()}
    </button>`;
    button.addEventListener("click", () => {
      failed.hidden = true;
      make(figure, setting).then(
        (file) => saveFile(button.ownerDocument, `${name}.${ending}`, file),
        (error: unknown) => {
          failed.textContent = t(lang, "downloadFailed", { format: ending.toUpperCase(), why: String(error) });
          failed.hidden = false;
        },
      );
    });
    return button;
  };
  showCommand();
  return html`<section>
    <h3>${t(lang, "panelFiles")}</h3>
    <p class="downloads">
      ${labelledSelect(t(lang, "panelWidth"), {
        key: "figure-width",
        value: WIDTHS[0]!.key,
        options: WIDTHS.map(({ key, width }) => ({ value: key, text: `${width.value} ${width.unit}`, lang })),
        choose: (key) => choose({ width: WIDTHS.find((one) => one.key === key)!.width }),
      })}
      ${labelledSelect(t(lang, "panelTheme"), {
        key: "figure-theme",
        value: setting.theme,
        options: THEMES.map(({ theme, name: own }) => ({ value: theme, text: t(lang, own), lang })),
        choose: (theme) => choose({ theme: theme as Theme }),
      })}
      ${offer("svg", svgFigure)} ${offer("png", pngFigure)}
    </p>
    ${failed}
    <p class="hint">${t(lang, "panelFilesHint")}</p>
    ${command}
  </section>`;
}

function embedPart({ view, chart, index }: PanelOrigin): HTMLElement {
  const { lang, address } = view;
  const site = new URL("./", document.baseURI);
  const query = pinQuery({ ...address, lang }, chart);
  const shown = { site, query, title: titleOf(chart, lang), lang };
  const permanent = html`<div></div>`;
  void permanentParts(pinQuery({ ...address, lang: null }, chart), { chart, lang }).then((parts) =>
    permanent.replaceChildren(...parts),
  );
  const guide = `./embed-guide.html${writeAddress({ lang: address.lang })}`;
  return html`<section>
    <h3>${t(lang, "panelEmbed")}</h3>
    <p class="hint">
      ${t(lang, "panelEmbedHint", { digest: index.build.digest })} <a href=${guide}>${t(lang, "panelGuide")}</a>
    </p>
    ${copyable({ lang, key: "iframe", name: t(lang, "panelIframe"), text: iframeSnippet(shown), code: true })}
    ${copyable({ lang, key: "module", name: t(lang, "panelModule"), text: moduleSnippet(shown), code: true })}
    ${permanent}
    ${copyable({ lang, key: "link", name: t(lang, "panelLink"), text: new URL(`compare.html${query}`, site).href, code: true })}
  </section>`;
}

/** Addresses that keep their numbers, where the chart is the first view of its indicator; else what to keep instead. */
async function permanentParts(
  query: string,
  { chart, lang }: { chart: ChartView; lang: Lang },
): Promise<HTMLElement[]> {
  const index = await fetchFrozenIndex();
  if (!index) return [];
  const kept = index[`indicator=${chart.indicator.id}`];
  if (kept?.query !== query) return [html`<p class="hint">${t(lang, "panelFirstOnly")}</p>`];
  return [html`<p class="hint">${t(lang, "panelPermanentHint")}</p>`, ...permanentAddresses(kept.hash, lang)];
}

/** Caption, description and references, from the numbers that have a mark. */
function wordParts({ view, chart, index }: PanelOrigin, documents: readonly SiteDocumentRow[]): HTMLElement[] {
  const { lang } = view;
  const series = seriesOfFigure({ chart, view, index });
  const title = titleOf(chart, lang);
  const subtitle = chartSubtitle(chart.shown, { lang, magnitude: chart.magnitude }).join(" · ");
  const { caption, alt } = describeFigure({ lang, title, subtitle, view: chart.view, series });
  const used = new Set(observationsIn(series).map(({ doc }) => doc));
  const cited = [...citeReports(documents, index.places).values()].filter(({ doc }) => doc !== null && used.has(doc));
  const bibtex = toBibtex([...cited, citeData(index.build, index.counts)]);
  return [
    html`<section>
      <h3>${t(lang, "panelWords")}</h3>
      ${copyable({ lang, key: "caption", name: t(lang, "panelCaption"), text: caption })}
      ${copyable({ lang, key: "alt", name: t(lang, "panelAlt"), text: alt })}
      ${copyable({ lang, key: "bibtex", name: "BibTeX", text: bibtex, code: true })}
    </section>`,
  ];
}
