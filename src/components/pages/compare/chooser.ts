/** The list to choose an indicator from: searched by typing, walked by arrow keys, grouped by topic. */
import { group } from "d3";
import type { SiteIndex, SiteIndicator, SitePlace } from "../../../tables/site.types.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { topicName } from "../../i18n/topics.js";
import { placeTag } from "../../../charts/mark/describe.js";
import { searchPlaces } from "../../search/places.js";

/** Where the entries of the list lead. */
export interface ChooserOptions {
  lang: Lang;
  hrefOfIndicator(indicator: SiteIndicator): string;
  hrefOfPlace(place: SitePlace): string;
}

/** Makes the list; `markChosen` shows later which entry is chosen. */
export function chooser(index: SiteIndex, options: ChooserOptions): HTMLElement {
  const { lang } = options;
  const label = t(lang, "chooserSearch");
  const input = html`<input
    type="search"
    placeholder=${label}
    aria-label=${label}
    autocomplete="off"
    spellcheck="false"
  />` as HTMLInputElement;
  const none = html`<p class="none" role="status"></p>`;
  const places = html`<ul></ul>`;
  const list = html`<div class="list">
    ${topicGroups(index, options)}
    <section class="places">
      <h2>${t(lang, "chooserPlaces")}</h2>
      ${places}
    </section>
  </div>`;
  listPlaces(places, "", { ...options, index });
  const root = html`<nav class="chooser" aria-label=${t(lang, "chooserLabel")}>
    <div class="search">${input}</div>
    ${none}${list}
    <p class="hint">${t(lang, "chooserHint")}</p>
  </nav>`;
  input.addEventListener("input", () => {
    const found = filterEntries(list, input.value) + listPlaces(places, input.value, { ...options, index });
    none.textContent = found ? "" : t(lang, "chooserNone", { query: input.value.trim() });
  });
  root.addEventListener("keydown", (event) => walk(event, root, input));
  return root;
}

/** Marks the chosen indicator and place, and scrolls neither page nor list. */
export function markChosen(root: HTMLElement, chosen: { indicator: string | null; place: string | null }): void {
  for (const link of root.querySelectorAll<HTMLElement>("a[data-indicator], a[data-place]")) {
    const { indicator, place } = link.dataset;
    const isChosen = indicator !== undefined ? indicator === chosen.indicator : place === chosen.place;
    if (isChosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    // one stop for Tab, arrows within: what comes after a list of a hundred links is near
    link.tabIndex = isChosen ? 0 : -1;
  }
}

function topicGroups(index: SiteIndex, options: ChooserOptions): HTMLElement[] {
  const { lang } = options;
  return [...group(index.indicators, ({ topic }) => topic)].map(([topic, indicators]) => {
    const name = topicName(topic, lang);
    const entries = indicators.map((indicator) => {
      const places = t(lang, "placesSharing", { n: indicator.places });
      return html`<li>
        <a
          href=${options.hrefOfIndicator(indicator)}
          data-indicator=${indicator.id}
          data-key=${`indicator:${indicator.id}`}
          data-words=${wordsOf(indicator, name)}
        >
          <span>${indicator[lang]}</span>
          <span class=${indicator.places > 1 ? "count shared" : "count"} title=${places}
            ><span aria-hidden="true">${indicator.places}</span><span class="unseen">${places}</span></span
          ></a
        >
      </li>`;
    });
    return html`<section>
      <h2>${name}</h2>
      <ul>
        ${entries}
      </ul>
    </section>`;
  });
}

/** So many places are listed at once; whoever wants others types. */
const MOST_PLACES = 40;

/** Lists the places that answer to a query, by name, pinyin, initials, code or province; returns how many do. */
function listPlaces(
  list: HTMLElement,
  query: string,
  { index, lang, hrefOfPlace }: ChooserOptions & { index: SiteIndex },
): number {
  const found = searchPlaces(index.places, query);
  const entries = found.slice(0, MOST_PLACES).map(
    ({ item }) =>
      html`<li>
        <a href=${hrefOfPlace(item)} tabindex="-1" data-place=${item.place_id} data-key=${`place:${item.place_id}`}
          >${placeTag(item, lang)}</a
        >
      </li>`,
  );
  const rest = found.length - entries.length;
  list.replaceChildren(
    ...entries,
    ...(rest > 0 ? [html`<li class="rest">${t(lang, "chooserMorePlaces", { n: rest })}</li>`] : []),
  );
  list.closest("section")?.toggleAttribute("hidden", found.length === 0);
  return found.length;
}

/** Both languages and all aliases are searched, whatever language is shown. */
function wordsOf(indicator: SiteIndicator, topic: string): string {
  return [indicator.zh, indicator.en, indicator.id, topic, ...indicator.aliases].join(" ").toLowerCase();
}

function filterEntries(list: HTMLElement, query: string): number {
  const words = query.trim().toLowerCase().split(/\s+/);
  let found = 0;
  for (const section of list.querySelectorAll<HTMLElement>("section:not(.places)")) {
    let shown = 0;
    for (const item of section.querySelectorAll<HTMLElement>("li")) {
      const text = item.querySelector("a")?.dataset.words ?? "";
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    section.hidden = shown === 0;
    found += shown;
  }
  return found;
}

function walk(event: KeyboardEvent, root: HTMLElement, input: HTMLInputElement): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [...root.querySelectorAll<HTMLElement>("li:not([hidden]) > a")];
  const at = links.indexOf(root.ownerDocument.activeElement as HTMLElement);
  const next = event.key === "ArrowDown" ? at + 1 : at - 1;
  (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
  event.preventDefault();
}
