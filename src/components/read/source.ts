import type { SiteReport } from "../../tables/site.types.js";

/**
 * Returns what fetches a report by its document id. A built site keeps the reports at `data/reports/`; the
 * preview server, which marks its files with a `sha`, makes them under `/_file/` when asked.
 */
export function reportSource(indexHref: string, pageHref: string): (doc: string) => Promise<SiteReport> {
  const isPreview = new URL(indexHref).searchParams.has("sha");
  const folder = isPreview ? new URL("./reports/", indexHref) : new URL("./data/reports/", pageHref);
  return async (doc) => {
    const response = await fetch(new URL(`${encodeURIComponent(doc)}.json`, folder));
    if (!response.ok) throw new Error(`report not found: ${doc} (${response.status} ${response.url})`);
    return (await response.json()) as SiteReport;
  };
}
