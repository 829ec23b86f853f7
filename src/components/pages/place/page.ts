/** The page of a place: its reports, what it promised and what came of it, its indicators over the years. */
import type { SiteDocumentRow, SiteIndexPlace, SiteObservation } from "../../../tables/site.types.js";
import type { App } from "../../chrome/app.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { placeName } from "../../../charts/mark/describe.js";
import { rowDownloads } from "../../sheet/downloads.js";
import { sayUnknown } from "../../comparison/unknown.js";
import { sheetPage } from "../../sheet/sheet.js";
import type { Drawn, SheetData, SheetView } from "../../sheet/sheet.js";
import { findPlace, placeHead, placeTitle, reportList } from "./head.js";
import { placeList } from "./list.js";
import { panelSection, stoppedSection } from "./panel-list.js";
import { panelsOf } from "./panels.js";
import { promiseSection } from "./promise-table.js";
import { placePromises } from "../../../charts/data/place-promises.js";
import { readTolerance, TOLERANCE } from "../../../charts/data/verdict.js";
import { stoppedHere } from "./stated.js";

/** What is known of one place; null where the address names none. */
interface Loaded {
  place: SiteIndexPlace;
  documents: SiteDocumentRow[];
  rows: SiteObservation[];
}

/** Makes the page and keeps it in step with the address. */
export function placePage(data: SheetData, app: App): HTMLElement {
  return sheetPage<Loaded | null>(
    {
      subjectOf: ({ place }) => place,
      nameOf: ({ address, lang, index }) => {
        const place = findPlace(index, address.place);
        return place ? placeName(place, lang) : t(lang, "navPlaces");
      },
      async load(address, { index, source }) {
        const place = findPlace(index, address.place);
        if (!place) return null;
        const [all, rows] = await Promise.all([source.fetchDocuments(), source.fetchPlace(place.place_id)]);
        const documents = all.filter(({ place_id }) => place_id === place.place_id);
        documents.sort((a, b) => (a.delivered ?? Infinity) - (b.delivered ?? Infinity));
        return { place, documents, rows };
      },
      draw(loaded, view) {
        sayUnknown(app, data.index);
        return loaded ? drawPlace(loaded, view) : drawList(view);
      },
    },
    data,
    app,
  );
}

function drawList(view: SheetView): Drawn {
  return { title: t(view.lang, "navPlaces"), parts: placeList(view), rows: [] };
}

function drawPlace({ place, documents, rows }: Loaded, view: SheetView): Drawn {
  const { lang, index } = view;
  const tolerance = readTolerance(view.address.tolerance) ?? TOLERANCE;
  const promises = placePromises(rows, index.indicators, { tolerance, reportsOf: () => place.years });
  const name = `zhibiao-${place.place_code ?? place.place_id.replace(/[^\w-]+/g, "-")}`;
  const downloads = html`<section class="place-rows" aria-labelledby="rows">
    <h2 id="rows">${t(lang, "placeRows")}</h2>
    ${rowDownloads(rows, { lang, name })}
  </section>`;
  const parts = [
    placeHead(place, view),
    reportList(place, documents, view),
    promiseSection({ promises, documents, tolerance }, view),
    panelSection(panelsOf(rows, index.indicators), view),
    stoppedSection(stoppedHere(rows, place, documents), rows, { ...view, place }),
    rows.length ? downloads : null,
  ];
  return { title: placeTitle(place, lang), parts, rows };
}
