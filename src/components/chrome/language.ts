import type { Lang } from "../../charts/i18n/lang.js";
import type { App } from "./app.js";

/**
 * The language of the reader for the cells of a page, now and whenever it changes: cells that use `lang` run again after
 * `const lang = Generators.observe(languageOf(app))`.
 */
export function languageOf(app: App): (change: (lang: Lang) => void) => void {
  return (change) => {
    const tell = (): void => change(app.lang());
    app.store.subscribe(tell);
    tell();
  };
}
