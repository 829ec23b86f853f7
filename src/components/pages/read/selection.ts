/** Links a text and the list of its numbers both ways: choosing a number on one side shows it on the other. */
import type { Mention } from "../../../engine/types.js";
import type { SiteIndicator, SiteReport } from "../../../tables/site.types.js";
import type { Address } from "../../address/address.js";
import type { App } from "../../chrome/app.js";
import { byId } from "../../../charts/dom.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { detail } from "./detail.js";

/** The parts that are linked. */
export interface Linked {
  root: HTMLElement;
  text: HTMLElement;
  list: HTMLElement;
  panel: HTMLElement;
  report: SiteReport;
  app: App;
  lang: Lang;
  address: Address;
  indicators: ReadonlyMap<string, SiteIndicator>;
}

/** An offset at which no number stands. */
const NOTHING = -1;

/** Binds clicks; returns what chooses a number, or shows the line of any other offset, from outside. */
export function linkBothWays(linked: Linked): (start: number) => void {
  const { text, list, panel, report, app } = linked;
  const choose = (start: number, from: "text" | "list" | "address"): void => {
    const mention = mentionAt(report.mentions, start);
    for (const old of linked.root.querySelectorAll("[data-start][aria-current]")) old.removeAttribute("aria-current");
    panel.replaceChildren(detail(mention, { ...linked, pages: report.pages }));
    panel.classList.toggle("chosen", mention !== null);
    if (!mention) return from === "address" ? lineAt(text, start)?.scrollIntoView({ block: "center" }) : undefined;
    const number = byId(text, `m=${mention.start}`);
    const entry = list.querySelector<HTMLElement>(`[data-start="${mention.start}"]`);
    number?.setAttribute("aria-current", "true");
    entry?.setAttribute("aria-current", "true");
    if (from !== "text") number?.scrollIntoView({ block: "center" });
    if (from !== "list" && entry) scrollWithin(list, entry);
  };
  const onClick = (from: "text" | "list") => (event: MouseEvent) => {
    const start = startOf(event);
    if (start === null) return;
    event.preventDefault();
    app.store.setHash(`#m=${start}`);
    choose(start, from);
  };
  text.addEventListener("click", onClick("text"));
  list.addEventListener("click", onClick("list"));
  panel.addEventListener("click", (event) => {
    if (!(event.target as Element).closest("button.close")) return;
    app.store.setHash("");
    choose(NOTHING, "list");
  });
  panel.replaceChildren(detail(null, { ...linked, pages: report.pages }));
  return (start) => choose(start, "address");
}

/** The mention that begins at an offset, or the one around it. */
function mentionAt(mentions: readonly Mention[], start: number): Mention | null {
  return mentions.find((one) => one.start <= start && start < one.end) ?? null;
}

function startOf(event: MouseEvent): number | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return null;
  const start = (event.target as Element).closest<HTMLElement>("a[data-start]")?.dataset.start;
  return start === undefined ? null : Number(start);
}

function lineAt(text: HTMLElement, start: number): Element | undefined {
  return [...text.children].findLast((line) => Number((line as HTMLElement).dataset.from) <= start);
}

/** Scrolls a list, not the page, so that an entry is in view. */
function scrollWithin(list: HTMLElement, entry: HTMLElement): void {
  const box = list.getBoundingClientRect();
  const own = entry.getBoundingClientRect();
  if (own.top < box.top || own.bottom > box.bottom) list.scrollTop += own.top - box.top - box.height / 3;
}
