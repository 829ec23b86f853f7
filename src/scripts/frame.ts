/** What runs in `embed.html`: the chart that its address asks for, as wide as the frame; the page around hears its height. */
import { t } from "../components/i18n/i18n.js";
import { langOf, readTheme } from "../components/embed/options.js";
import { LOCALE } from "../charts/i18n/lang.js";
import { chart } from "./chart.js";

const main = document.querySelector("main");
/** A page of one figure says which. */
const query = main?.dataset.query ?? location.search;
const params = new URLSearchParams(query);
const lang = langOf([params.get("lang")], navigator.languages);
const theme = readTheme(params.get("theme"));

document.documentElement.lang = LOCALE[lang];
if (theme !== "auto") document.documentElement.dataset.theme = theme;

function tellHeight(): void {
  if (parent === window) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ zhibiao: "height", height }, "*");
}

// a script that arrives after the chart asks again
addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if ((data as { zhibiao?: unknown } | null)?.zhibiao === "ask") tellHeight();
});
new ResizeObserver(tellHeight).observe(document.documentElement);

try {
  const made = await chart(query, { lang, theme });
  main?.append(made);
  const title = made.shadowRoot?.querySelector(".chart-title")?.textContent;
  if (title) document.title = `${title} · ${t(lang, "siteName")}`;
} catch (error) {
  const failed = document.createElement("p");
  failed.className = "failed";
  failed.role = "alert";
  failed.textContent = t(lang, "embedFailed", { why: error instanceof Error ? error.message : String(error) });
  main?.append(failed);
}
