import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { embedPage } from "../build/embed-page.js";
import { readAddress } from "../components/address/address.js";
import { SCOPE_GATES } from "../charts/data/gates.table.js";
import { figureParts } from "../components/figure/figure-parts.js";
import { loadCompare } from "../components/comparison/load.js";
import { compareView, type ChartView, type CompareData } from "../components/comparison/view.js";
import { chartSubtitle } from "../charts/around/wording.js";
import { createSource, type DataSource } from "../components/data/source.js";
import { frozenFiles, type FrozenFigure, type FrozenIndex, type FrozenWords } from "../components/embed/frozen.js";
import { escapeHtml, iframeOf } from "../components/embed/snippets.js";
import { describeFigure } from "../components/figure/caption.js";
import { composeFigure, type FigureParts } from "../components/figure/compose.js";
import { drawnSeries, observationsIn, proofRows, type DrawnSeries } from "../components/figure/drawn.js";
import { PALETTES } from "../components/figure/palettes.table.js";
import { pinQuery } from "../components/figure/pin.js";
import { sealFile, writeProof, type ProofRow } from "../components/figure/proof.js";
import { makeStandalone } from "../components/figure/standalone.js";
import { t } from "../components/i18n/i18n.js";
import { LANGS, type Lang } from "../charts/i18n/lang.js";
import type { SiteIndex, SiteIndexPlace, SiteIndicator, SiteObservation } from "../tables/site.types.js";
import { withDocument } from "./dom.js";
import { writeSvg } from "./svg.js";

/** Pixels of a picture: its width, and the blank around it. */
const WIDTH = 720;
const MARGIN = 16;
/** So many pixels more than the picture a page of the chart takes. */
const MORE = 180;

/** How figures are kept. */
export interface FreezeOptions {
  /** Address at which the site will stand; what is said of addresses is relative where it is left out. */
  url?: string | undefined;
}

/**
 * Keeps the first view of every indicator of a built site under the digest of what it shows: rows with their sentences, a
 * picture, a page and an oEmbed description in each language. The same numbers give the same addresses. Resolves to how many.
 */
export async function freezeFigures(siteDir: string, options: FreezeOptions = {}): Promise<number> {
  const source = createSource(new URL("file:///data/"), async ({ pathname }) => {
    return new Response(await readFile(join(siteDir, pathname)));
  });
  const index = await source.fetchIndex();
  const known: FrozenIndex = {};
  for (const { id } of index.indicators) {
    const asked = `indicator=${id}`;
    const frozen = await freeze(asked, { index, source, options });
    if (!frozen) continue;
    known[asked] = { hash: frozen.hash, query: frozen.query };
    for (const [path, text] of frozen.files) await write(join(siteDir, path), text);
  }
  await write(join(siteDir, frozenFiles.index), JSON.stringify(known));
  return Object.keys(known).length;
}

/** The picture of what is asked for as a site keeps it; null where the data give none. */
export async function keptPicture(asked: string, lang: Lang, source: DataSource): Promise<Uint8Array | null> {
  const frozen = await freeze(asked, { index: await source.fetchIndex(), source, options: {} });
  const picture = frozen?.files.find(([path]) => path === frozenFiles.picture(frozen.hash, lang))?.[1];
  return picture instanceof Uint8Array ? picture : null;
}

async function write(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}

interface Kept {
  hash: string;
  query: string;
  files: [path: string, contents: string | Uint8Array][];
}

async function freeze(
  asked: string,
  { index, source, options }: { index: SiteIndex; source: DataSource; options: FreezeOptions },
): Promise<Kept | null> {
  const data = await loadCompare(index, source, readAddress(asked));
  const drawn = withDocument(() => LANGS.map((lang) => draw(data, asked, lang)));
  const [first] = drawn;
  if (!first?.series.some(({ rows }) => rows.length)) return null;
  const rows = await proofRows(first.series, source);
  const query = pinQuery(readAddress(asked), first.chart);
  const text = JSON.stringify(contentOf(drawn, { query, rows, index }));
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const files: Kept["files"] = [[frozenFiles.data(hash), text]];
  for (const one of drawn) {
    const proof = writeProof({
      ...{ query, lang: one.lang, rows },
      settings: { by: "site", asked },
      ...{ title: one.parts.title, build: index.build },
    });
    const { svg, height } = withDocument((window) => paint(one, { hash, proof, digest: index.build.digest, window }));
    files.push([frozenFiles.picture(hash, one.lang), await sealFile(new TextEncoder().encode(svg))]);
    files.push(...pagesOf(one, { hash, height, options }));
  }
  return { hash, query, files };
}

interface Drawn {
  lang: Lang;
  chart: ChartView;
  parts: FigureParts;
  series: DrawnSeries[];
  words: FrozenWords;
  alt: string;
}

function draw(data: CompareData, asked: string, lang: Lang): Drawn {
  const { index } = data;
  const view = compareView(data, { ...readAddress(asked), lang }, lang);
  const chart = view.chart;
  if (!chart) throw new Error(`nothing to draw for ${asked}; build the site again`);
  const parts = figureParts(chart, { view, index, width: WIDTH - 2 * MARGIN });
  const series = drawnSeries(parts.drawing, chart, view);
  const { title, notes, subtitle } = parts;
  const words = {
    title,
    subtitle: chartSubtitle(chart.shown, { lang, magnitude: chart.magnitude }),
    notes: [...notes],
  };
  const { alt } = describeFigure({ lang, title, subtitle, view: chart.view, series });
  return { lang, chart, parts, series, words, alt };
}

function contentOf(
  drawn: readonly Drawn[],
  { query, rows, index }: { query: string; rows: readonly ProofRow[]; index: SiteIndex },
): FrozenFigure {
  const { chart, series } = drawn[0]!;
  const own = observationsIn(series);
  const named = new Set(own.map(({ place_id }) => place_id));
  return {
    zhibiao: "frozen/1",
    query,
    indicator: indicatorOf(chart.indicator, own),
    places: index.places.filter(({ place_id }) => named.has(place_id)).map(placeOf),
    words: Object.fromEntries(drawn.map(({ lang, words }) => [lang, words])) as Record<Lang, FrozenWords>,
    rows: own,
    quotes: rows.map(({ doc, quote }) => ({ doc, start: quote.start, text: quote.text })),
  };
}

/** The indicator as it is drawn; counts and names of what is not drawn would give the same figure another address. */
function indicatorOf(indicator: SiteIndicator, rows: readonly SiteObservation[]): SiteIndicator {
  const [places, documents] = [rows.map(({ place_id }) => place_id), rows.map(({ doc }) => doc)];
  const counts = { observations: rows.length, places: new Set(places).size, documents: new Set(documents).size };
  const aliases = indicator.aliases.filter(namesScope);
  return { ...indicator, ...counts, aliases, first_year: null, last_year: null };
}

/** Whether a name says of what part a number is, by which charts tell what compares; no other name is of consequence. */
function namesScope(name: string): boolean {
  return SCOPE_GATES.some(({ words }) => words.some(([pattern]) => pattern.test(name)));
}

function placeOf(place: SiteIndexPlace): SiteIndexPlace {
  return { ...place, documents: 0, observations: 0, first: null, last: null, years: [], latest: "", notes: [] };
}

function paint(
  { parts, alt }: Drawn,
  {
    hash,
    proof,
    digest,
    window,
  }: { hash: string; proof: string; digest: string; window: Parameters<typeof writeSvg>[2] },
): { svg: string; height: number } {
  const own = { ...parts, source: parts.source.replace(digest, hash) };
  const palette = PALETTES.screen;
  const all = { title: true, notes: true, source: true };
  const figure = composeFigure(own, { width: WIDTH, margin: MARGIN, palette, with: all });
  makeStandalone(figure, palette.paper ?? "#ffffff");
  const height = Number(figure.getAttribute("height"));
  return { svg: writeSvg(figure, { title: parts.title, alt, proof }, window), height };
}

/** The page of a figure, which works without scripts, too, and what oEmbed says of it. */
function pagesOf(
  { lang, parts, alt }: Drawn,
  { hash, height, options }: { hash: string; height: number; options: FreezeOptions },
): Kept["files"] {
  const { title } = parts;
  const root = options.url ?? "../../";
  const query = `figure=${hash}&lang=${lang}`;
  const picture = `${root}${frozenFiles.picture(hash, lang)}`;
  const size = { width: WIDTH, height: height + MORE };
  const oembed = {
    ...{ version: "1.0", type: "rich", title, ...size },
    provider_name: t(lang, "siteName"),
    ...(options.url !== undefined && { provider_url: options.url }),
    html: iframeOf({ src: `${root}embed.html?${query}`, title, lang, height: size.height }),
  };
  const head = `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${root}${frozenFiles.oembed(hash, lang)}`)}" title="${escapeHtml(title)}">
<meta name="description" content="${escapeHtml(alt)}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:image" content="${escapeHtml(picture)}">
`;
  const body = `<noscript><img src="./${lang}.svg" alt="${escapeHtml(alt)}" width="${WIDTH}" height="${height}"></noscript>`;
  const page = embedPage({ root: "../../", lang, title, query, head, body });
  return [
    [frozenFiles.oembed(hash, lang), `${JSON.stringify(oembed, null, 2)}\n`],
    [frozenFiles.page(hash, lang), page],
  ];
}
