import { onLinkClick } from "../dom/click.js";
import { readAddress } from "./address.js";
import type { Address } from "./address.js";

/** The current address of the page and a way to change it. */
export interface Store {
  get(): Address;
  hash(): string;
  /** Changes the fragment in place, without a step to come back to and without calling anyone back. */
  setHash(hash: string): void;
  /** Goes to a query (`?…`) of the same page; `replace` leaves no step to come back to. */
  go(query: string, options?: { replace?: boolean }): void;
  /** Calls back after every change of query or fragment, also by back and forward. */
  subscribe(listener: () => void): void;
}

/** Binds a store to a window, and makes links that begin with `?` change the address without a reload. */
export function createStore(window: Window): Store {
  const listeners: (() => void)[] = [];
  const notify = (): void => listeners.forEach((listener) => listener());
  const store: Store = {
    get: () => readAddress(window.location.search),
    hash: () => window.location.hash,
    setHash: (hash) => window.history.replaceState(null, "", window.location.search + hash),
    go(query, options = {}) {
      if (query === window.location.search || (query === "?" && window.location.search === "")) return;
      const target = query === "?" ? window.location.pathname : query;
      if (options.replace) window.history.replaceState(null, "", target);
      else window.history.pushState(null, "", target);
      notify();
    },
    subscribe: (listener) => void listeners.push(listener),
  };
  window.addEventListener("popstate", notify);
  onLinkClick(window.document, "a[href]", (link, event) => {
    const query = link.getAttribute("href") ?? "";
    if (!query.startsWith("?")) return;
    event.preventDefault();
    store.go(query);
  });
  return store;
}
