import { openSiteData, type SiteData } from "../build/site-data.js";
import { createSource, type DataSource } from "../components/data/source.js";
import { siteFiles } from "../tables/site-files.js";

/** The data of built tables as the pages ask for it. */
export interface TablesSource extends DataSource {
  close(): Promise<void>;
}

const FOLDER = new URL("file:///data/");

/**
 * Opens built tables as a source of the site's data.
 * @throws Error where there are none, naming the folder and what to do
 */
export async function openTablesSource(dir: string): Promise<TablesSource> {
  const data = await openSiteData(dir);
  const makers = await makersOf(data);
  const source = createSource(FOLDER, async ({ pathname }) => {
    const make = makers.get(pathname.slice(FOLDER.pathname.length));
    return make ? new Response(await make()) : new Response(null, { status: 404, statusText: "not in the tables" });
  });
  return { ...source, close: () => data.close() };
}

/** What makes each file, by its path. */
async function makersOf(data: SiteData): Promise<Map<string, () => Promise<string>>> {
  const { indicators, places, reports } = await data.ids();
  return new Map<string, () => Promise<string>>([
    [siteFiles.index, () => data.index()],
    [siteFiles.documents, () => data.documents()],
    [siteFiles.coverage, () => data.coverage()],
    ...indicators.map((id) => [siteFiles.indicator(id), () => data.indicator(id)] as const),
    ...places.map((id) => [siteFiles.place(id), () => data.place(id)] as const),
    ...reports.map((id) => [siteFiles.report(id), () => data.report(id)] as const),
  ]);
}
