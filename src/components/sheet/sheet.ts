/** A page about one thing: what it shows follows the address, and the passage of a chosen number opens beside it. */
import type { SiteIndex, SiteObservation } from "../../tables/site.types.js";
import { changeAddress, writeAddress } from "../address/address.js";
import type { Address } from "../address/address.js";
import type { App } from "../chrome/app.js";
import { passage } from "../evidence/passage.js";
import { passagePanel } from "../evidence/passage-panel.js";
import { showWhenLoaded } from "../data/loading.js";
import type { DataSource } from "../data/source.js";
import { html } from "../../charts/dom.js";
import { keepFocus } from "../dom/focus.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** What such a page is made from: the index, and where the rest is asked for. */
export interface SheetData {
  index: SiteIndex;
  source: DataSource;
}

/** What a drawing of the page needs to know. */
export interface SheetView extends SheetData {
  app: App;
  lang: Lang;
  address: Address;
  /** The address that opens the passage of a number. */
  hrefOf(row: Pick<SiteObservation, "id">): string;
}

/** What is drawn. */
export interface Drawn {
  /** For the title of the window. */
  title: string;
  parts: readonly (Node | null)[];
  /** The numbers whose passages can be opened. */
  rows: readonly SiteObservation[];
}

/** One kind of page. */
export interface Sheet<T> {
  /** What the page is about, as its address says: another subject begins at the top. */
  subjectOf(address: Address): string | null;
  /** Names what is asked for, where it cannot be had. */
  nameOf(view: SheetView): string;
  load(address: Address, data: SheetData): Promise<T>;
  draw(loaded: T, view: SheetView): Drawn;
}

/** Makes the page and keeps it in step with the address. */
export function sheetPage<T>(sheet: Sheet<T>, data: SheetData, app: App): HTMLElement {
  const body = html`<div class="sheet-body"></div>`;
  const root = html`<div class="sheet">${body}</div>`;
  let panel = passagePanel(app, (row, view) => passage(row, data.index, { ...view, source: data.source }));
  let panelLang = app.lang();
  root.append(panel.element);
  let shown: { key: string; subject: string | null; rows: Drawn["rows"] } | null = null;
  let asked = 0;
  const aim = (address: Address): void => {
    const { m } = address;
    const open = m === null ? null : (shown?.rows.find(({ id }) => id === m) ?? "gone");
    panel.show({ lang: app.lang(), address, open });
  };
  const show = (loaded: T): void => {
    const view = viewOf(data, app);
    const subject = sheet.subjectOf(view.address);
    const drawn = sheet.draw(loaded, view);
    keepFocus(root, () => body.replaceChildren(...drawn.parts.filter((part) => part !== null)));
    if (shown && shown.subject !== subject) begin(body);
    shown = { key: keyOf(view), subject, rows: drawn.rows };
    app.setTitle(drawn.title);
    aim(view.address);
  };
  const render = (): void => {
    const view = viewOf(data, app);
    if (view.lang !== panelLang) {
      const next = passagePanel(app, (row, own) => passage(row, data.index, { ...own, source: data.source }));
      panel.element.replaceWith(next.element);
      [panel, panelLang] = [next, view.lang];
    }
    const request = ++asked;
    if (shown?.key === keyOf(view)) return aim(view.address);
    void showWhenLoaded(body, sheet.load(view.address, data), {
      lang: view.lang,
      what: sheet.nameOf(view),
      isCurrent: () => request === asked,
      show,
    });
  };
  app.store.subscribe(render);
  render();
  return root;
}

function viewOf(data: SheetData, app: App): SheetView {
  const address = app.store.get();
  return { ...data, app, lang: app.lang(), address, hrefOf: ({ id }) => changeAddress(address, { m: id }) };
}

/** What a drawing depends on; the passage and the words of a search are followed without drawing anew. */
function keyOf({ lang, address }: SheetView): string {
  return lang + writeAddress({ ...address, lang: null, m: null, q: null });
}

/** A page about something else is read from its beginning. */
function begin(body: HTMLElement): void {
  const heading = body.querySelector<HTMLElement>("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  body.ownerDocument.defaultView?.scrollTo({ top: 0, behavior: "instant" });
}
