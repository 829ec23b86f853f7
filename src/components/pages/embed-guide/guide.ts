/** The guide: charts in frames, and how to put one into a page, a paper or a text. */
import type { SiteIndex, SiteIndicator } from "../../../tables/site.types.js";
import { writeAddress } from "../../address/address.js";
import type { App } from "../../chrome/app.js";
import { copyable } from "../../dom/copy.js";
import { embedScript, type DataSource } from "../../data/source.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { fetchFrozenIndex, permanentAddresses } from "../../embed/permanent.js";
import { GUIDE, type Example, type GuideEntry } from "./examples.js";
import { verifyPart } from "./verify.js";

/** So many charts hang in the gallery. */
const SHOWN = 4;

/** Makes the page and keeps it in the language of the address. */
export function guidePage({ index, source }: { index: SiteIndex; source: DataSource }, app: App): HTMLElement {
  const root = html`<div class="sheet"></div>`;
  let shown: Lang | null = null;
  const render = (): void => {
    const lang = app.lang();
    app.setTitle(t(lang, "navGuide"));
    if (lang !== shown) root.replaceChildren(guideBody(index, source, lang));
    shown = lang;
  };
  app.store.subscribe(render);
  render();
  return root;
}

function guideBody(index: SiteIndex, source: DataSource, lang: Lang): HTMLElement {
  const charts = galleryOf(index);
  const [first] = charts;
  const body = html`<div class="sheet-body guide">
    <header class="sheet-head"><h1>${t(lang, "navGuide")}</h1></header>
  </div>`;
  if (!first) return (body.append(html`<p class="empty">${t(lang, "noObservations")}</p>`), body);
  const example = exampleOf(first, lang);
  body.append(
    html`<p class="note">${t(lang, "guideLede", { indicator: first[lang] })}</p>`,
    gallery(charts, lang),
    ...GUIDE.map((entry) => entryPart(entry, example)),
    keepPart(first, lang),
    verifyPart(source, lang),
  );
  return body;
}

/** The indicators that most places state, one of each topic. */
function galleryOf({ indicators }: SiteIndex): SiteIndicator[] {
  const topics = new Set<string>();
  const sorted = [...indicators].sort((a, b) => b.places - a.places);
  return sorted.filter(({ topic }) => !topics.has(topic) && topics.add(topic)).slice(0, SHOWN);
}

function exampleOf(indicator: SiteIndicator, lang: Lang): Example {
  const query = writeAddress({ lang, indicator: indicator.id });
  return { site: new URL("./", document.baseURI), query, title: indicator[lang], lang, indicator: indicator.id };
}

function gallery(charts: readonly SiteIndicator[], lang: Lang): HTMLElement {
  const { theme } = document.documentElement.dataset;
  const frames = charts.map((indicator) => {
    const query = writeAddress({ lang, indicator: indicator.id });
    const src = `./embed.html${query}${theme ? `&theme=${theme}` : ""}`;
    const frame = html`<iframe src=${src} title=${indicator[lang]} height="560" loading="lazy"></iframe>`;
    return html`<li>
      ${frame}
      <p>
        <a href=${`./compare.html${query}`}>${t(lang, "guideOpen")}<span class="unseen"> ${indicator[lang]}</span></a>
      </p>
    </li>`;
  });
  const script = document.createElement("script");
  script.src = embedScript(document, "resize.js");
  return html`<section>
    <h2>${t(lang, "guideGallery")}</h2>
    <p class="note">${t(lang, "guideGalleryText")}</p>
    <ul class="gallery">
      ${frames}
    </ul>
    ${script}
  </section>`;
}

/** The permanent addresses of the indicator of the examples; only a built site has them. */
function keepPart({ id }: SiteIndicator, lang: Lang): HTMLElement {
  const codes = html`<div></div>`;
  void fetchKept(id).then((hash) => {
    if (hash) codes.replaceChildren(...permanentAddresses(hash, lang));
  });
  return html`<section id="keep">
    <h2>${t(lang, "guideKeep")}</h2>
    <p class="note">${t(lang, "guideKeepText")}</p>
    ${codes}
  </section>`;
}

async function fetchKept(indicator: string): Promise<string | null> {
  return (await fetchFrozenIndex())?.[`indicator=${indicator}`]?.hash ?? null;
}

function entryPart({ id, heading, text, codes }: GuideEntry, example: Example): HTMLElement {
  const { lang } = example;
  return html`<section id=${id}>
    <h2>${t(lang, heading)}</h2>
    <p class="note">${t(lang, text)}</p>
    ${codes.map(({ key, name, code }) => copyable({ lang, key, name: t(lang, name), text: code(example), code: true }))}
  </section>`;
}
