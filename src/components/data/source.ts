/** The site's data, asked for when it is shown and kept while the page is open. */
import { figureOf } from "../../tables/figure.js";
import { siteFiles } from "../../tables/site-files.js";
import type { Problem } from "../../tables/problem.js";
import type {
  SiteCoverage,
  SiteDocumentRow,
  SiteIndex,
  SiteNumber,
  SiteNumberFile,
  SiteObservation,
  SiteObservationFile,
  SiteReport,
  SiteReportFile,
} from "../../tables/site.types.js";
import { decodeNumbers, decodeObservations, decodeReport } from "./decode.js";

/** Where a page gets its data; what cannot be had rejects, and is asked for again the next time. */
export interface DataSource {
  fetchIndex(): Promise<SiteIndex>;
  fetchDocuments(): Promise<SiteDocumentRow[]>;
  fetchProblems(): Promise<Problem[]>;
  fetchCoverage(): Promise<SiteCoverage>;
  /** The observations of one indicator. */
  fetchIndicator(id: string): Promise<SiteObservation[]>;
  /** Those that its first chart draws, where it has a file of them. */
  fetchFirst(id: string): Promise<SiteObservation[]>;
  /** Those of its observations that `choose` picks by their positions in the stored columns; null where it picks none of them. */
  fetchSome(
    id: string,
    choose: (file: SiteObservationFile) => readonly number[] | null,
  ): Promise<SiteObservation[] | null>;
  /** The observations of one place that name an indicator. */
  fetchPlace(id: string): Promise<SiteObservation[]>;
  fetchReport(doc: string): Promise<SiteReport>;
  /** The observations whose number as written has the figure of a text; none where no report has one. */
  fetchNumbers(written: string): Promise<SiteNumber[]>;
  /** Address of a file of the tidy tables. */
  hrefOfTable(file: string): string;
}

/** Name of the element in which a page says where its data is. */
export const DATA_META = "zhibiao-data";

/** Opens the data of the page that a window shows. */
export function openData(window: Window): DataSource {
  return createSource(dataFolder(window.document), (url, options) => window.fetch(url, options));
}

/** Address of the folder of the data of the page that a document is. */
function dataFolder(document: Document): URL {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${DATA_META}"]`);
  return new URL(meta?.content ?? "./data/", document.baseURI);
}

/** Address of a script for embedded charts, such as `resize.js`; they stand beside the data. */
export function embedScript(document: Document, name: string): string {
  return new URL(`../embed/${name}`, dataFolder(document)).href;
}

/** So many files of a kind are kept; what has not been shown for longest goes first. */
const KEPT = 40;

/** Makes a source from the address of the data and what fetches; tests pass their own. */
export function createSource(folder: URL, fetch: (url: URL, options: RequestInit) => Promise<Response>): DataSource {
  const index = remember(async () => (await load("index.json", { cache: "no-cache" })) as SiteIndex);
  // The index is always fresh; all else is of its build, so that files of two builds never meet.
  const loadOfBuild = async (path: string): Promise<unknown> => load(`${path}?v=${(await index("")).build.digest}`, {});
  const loadRows = async (path: string): Promise<SiteObservationFile> =>
    (await loadOfBuild(path)) as SiteObservationFile;
  const stored = remember((id) => loadRows(siteFiles.indicator(id)));
  const documents = remember(async () => (await loadOfBuild(siteFiles.documents)) as SiteDocumentRow[]);
  const problems = remember(async () => (await loadOfBuild(siteFiles.problems)) as Problem[]);
  const coverage = remember(async () => (await loadOfBuild(siteFiles.coverage)) as SiteCoverage);
  const figures = remember(async () => (await loadOfBuild(siteFiles.figures)) as string[]);
  const numbers = remember(async (figure) => {
    if (!(await figures("")).includes(figure)) return [];
    return decodeNumbers((await loadOfBuild(siteFiles.numbers(figure))) as SiteNumberFile, await index(""));
  });
  return {
    fetchIndex: () => index(""),
    fetchDocuments: () => documents(""),
    fetchProblems: () => problems(""),
    fetchCoverage: () => coverage(""),
    fetchIndicator: remember(async (id) => decodeObservations(await stored(id), await index(""))),
    fetchFirst: remember(async (id) => decodeObservations(await loadRows(siteFiles.first(id)), await index(""))),
    fetchSome: async (id, choose) => {
      const file = await stored(id);
      const positions = choose(file);
      return positions && decodeObservations(file, await index(""), positions);
    },
    fetchPlace: remember(async (id) => decodeObservations(await loadRows(siteFiles.place(id)), await index(""))),
    fetchReport: remember(async (doc) => decodeReport((await loadOfBuild(siteFiles.report(doc))) as SiteReportFile)),
    fetchNumbers: (written) => numbers(figureOf(written)),
    hrefOfTable: (file) => new URL(siteFiles.table(file), folder).href,
  };

  async function load(path: string, options: RequestInit): Promise<unknown> {
    const response = await fetch(new URL(path, folder), options);
    if (!response.ok) throw new Error(`cannot load ${path}: ${response.status} ${response.statusText}`);
    return response.json();
  }
}

/** Keeps what was made of each key; a failure is not kept. */
function remember<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.delete(key);
    known.set(key, made);
    made.catch(() => known.get(key) === made && known.delete(key));
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
