import { writeProof, sealFile, type FigureSettings, type ProofRow } from "../components/figure/proof.js";
import type { Citation } from "../components/figure/citations.js";
import { writeAddress, type Address } from "../components/address/address.js";
import { figureParts } from "../components/figure/figure-parts.js";
import { loadWhole } from "../components/comparison/load.js";
import { compareView, type ChartView, type CompareData, type CompareView } from "../components/comparison/view.js";
import { describeFigure, type FigureWords } from "../components/figure/caption.js";
import { composeFigure, type FigureParts } from "../components/figure/compose.js";
import { drawnSeries, proofRows, type DrawnSeries } from "../components/figure/drawn.js";
import { PALETTES, type Theme } from "../components/figure/palettes.table.js";
import { pinQuery } from "../components/figure/pin.js";
import { layoutWidths, printSize, type PrintSize } from "../components/figure/print-size.js";
import { makeStandalone } from "../components/figure/standalone.js";
import type { Lang } from "../charts/i18n/lang.js";
import type { DataSource } from "../components/data/source.js";
import { withDocument } from "./dom.js";
import { charactersOf, FAMILY, fontFaces, missingGlyphs, subsetFonts, type Weight } from "./fonts.js";
import { papersOf } from "./papers.js";
import { dressPdf } from "./pdf.js";
import { drawPng } from "./png.js";
import type { Printer } from "./programs.js";
import { FIGURE_FAULTS } from "./faults.table.js";
import { checkAddress, checkChart, FigureError } from "../components/figure/request.js";
import { centre, setSize, writeSvg } from "./svg.js";

/** Formats of a figure, in the order in which they are named. */
export const FIGURE_FORMATS = ["svg", "pdf", "eps", "png"] as const;

/** A format of a figure. */
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** How a figure is wanted; lengths in millimetres. */
export interface FigureRequest {
  /** What it is named by: its files begin so. */
  name: string;
  address: Address;
  lang: Lang;
  width: number;
  height: number | null;
  theme: Theme;
  formats: readonly FigureFormat[];
  dpi: number;
  with: { title: boolean; notes: boolean; source: boolean };
}

/** A figure with everything that goes with it. */
export interface MadeFigure {
  size: PrintSize;
  rows: readonly ProofRow[];
  /** The reports that they are from, and the data set. */
  citations: readonly Citation[];
  /** Characters that the font lacks. */
  missing: string[];
  files: { name: string; bytes: Uint8Array }[];
}

/**
 * Makes a figure and its papers from the data; the same data give the same bytes.
 * @throws FigureError where the request cannot be met
 */
export async function makeFigure(
  request: FigureRequest,
  { source, printer }: { source: DataSource; printer: Printer },
): Promise<MadeFigure> {
  const { address, lang } = request;
  const index = await source.fetchIndex();
  checkAddress(address, index);
  const data = await loadWhole(index, source, address);
  const drawing = draw(data, request);
  const rows = await proofRows(drawing.series, source);
  const query = pinQuery({ ...address, lang }, drawing.chart);
  const proof = writeProof({
    ...{ query, lang, rows },
    settings: settingsOf(request),
    title: drawing.parts.title,
    build: index.build,
  });
  const pictures = await paint(drawing, request, { proof, printer });
  const other = draw(data, { ...request, lang: lang === "zh" ? "en" : "zh" });
  const words = { [lang]: drawing.words, [other.view.lang]: other.words } as Record<Lang, FigureWords>;
  const papers = papersOf({
    ...{ request, rows, words, query, index, documents: await source.fetchDocuments() },
    ...{ parts: drawing.parts, series: drawing.series },
  });
  const encoder = new TextEncoder();
  const texts = papers.files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  const missing = missingGlyphs(drawing.characters);
  return { size: drawing.size, rows, citations: papers.citations, missing, files: [...pictures, ...texts] };
}

/** What a request says that is to be seen in the figure. */
function settingsOf({ address, width, height, theme, with: parts }: FigureRequest): FigureSettings {
  return { by: "command", asked: writeAddress(address), width, height, theme, font: FAMILY, with: parts };
}

/**
 * The rows that an address gives today, as a figure of it would carry them.
 * @throws FigureError where it gives none
 */
export async function rowsToday(address: Address, lang: Lang, source: DataSource): Promise<ProofRow[]> {
  const index = await source.fetchIndex();
  checkAddress(address, index);
  const data = await loadWhole(index, source, address);
  const series = withDocument(() => {
    const view = compareView(data, address, lang);
    const chart = checkChart(view, address);
    return drawnSeries(figureParts(chart, { view, index, width: layoutWidths(170)[0]! }).drawing, chart, view);
  });
  return proofRows(series, source);
}

interface Drawing {
  view: CompareView;
  chart: ChartView;
  parts: FigureParts;
  series: DrawnSeries[];
  words: FigureWords;
  size: PrintSize;
  characters: Map<Weight, Set<string>>;
  /** Writes the file, with what is put into it. */
  write(extras: { faces?: string; proof?: string }): string;
}

/** Blank around a figure, in pixels: as much as a label at the edge may stand out, for journals set their own. */
const MARGIN = 4;

function draw(data: CompareData, request: FigureRequest): Drawing {
  return withDocument((window) => {
    const view = compareView(data, request.address, request.lang);
    const chart = checkChart(view, request.address);
    const { figure, parts, size } = layOut(chart, { view, index: data.index, request });
    const series = drawnSeries(parts.drawing, chart, view);
    makeStandalone(figure, PALETTES[request.theme].paper ?? "#ffffff");
    const { title, subtitle } = parts;
    const words = describeFigure({ lang: request.lang, title, subtitle, view: chart.view, series });
    return {
      ...{ view, chart, parts, series, words, size, characters: charactersOf(figure) },
      write: (extras) => writeSvg(figure, { title, alt: words.alt, ...extras }, window),
    };
  });
}

/** Lays a figure out at the largest type at which it is no higher than it may be. */
function layOut(
  chart: ChartView,
  { view, index, request }: { view: CompareView; index: CompareData["index"]; request: FigureRequest },
): { figure: SVGElement; parts: FigureParts; size: PrintSize } {
  const palette = PALETTES[request.theme];
  let lowest = Infinity;
  for (const width of layoutWidths(request.width)) {
    const parts = figureParts(chart, { view, index, width: width - 2 * MARGIN });
    const font = `'${FAMILY}', sans-serif`;
    const figure = composeFigure(parts, { width, margin: MARGIN, palette, with: request.with, font });
    const own = printSize({ width, height: Number(figure.getAttribute("height")) }, request.width);
    lowest = Math.min(lowest, own.height);
    if (request.height !== null && own.height > request.height) continue;
    const size = request.height === null ? own : taller(own, request.height);
    if (size !== own) centre(figure, { from: own.pixels.height, to: size.pixels.height });
    setSize(figure, size);
    return { figure, parts, size };
  }
  throw new FigureError(FIGURE_FAULTS.tooLow(request.height ?? 0, request.width, Math.ceil(lowest)));
}

function taller({ width, pixels }: PrintSize, height: number): PrintSize {
  return { width, height, pixels: { ...pixels, height: Math.round((height / width) * pixels.width * 1000) / 1000 } };
}

/** The figure in the formats that are asked for. */
async function paint(
  drawing: Drawing,
  request: FigureRequest,
  { proof, printer }: { proof: string; printer: Printer },
): Promise<MadeFigure["files"]> {
  const { formats, name, lang, width, dpi } = request;
  const { title } = drawing.parts;
  const encoder = new TextEncoder();
  const plain = drawing.write({});
  const subsets = await subsetFonts(drawing.characters);
  const pdf = formats.includes("pdf") || formats.includes("eps") ? await printer.toPdf(plain) : null;
  const files: MadeFigure["files"] = [];
  const makers: Record<FigureFormat, () => Promise<Uint8Array>> = {
    svg: async () => sealFile(encoder.encode(drawing.write({ faces: await fontFaces(subsets), proof }))),
    pdf: async () => sealFile(await dressPdf(pdf!, { lang, title, alt: drawing.words.alt, proof })),
    eps: () => printer.toEps(pdf!),
    png: () => drawPng(plain, { width, dpi, subsets }),
  };
  for (const format of formats) files.push({ name: `${name}.${format}`, bytes: await makers[format]() });
  return files;
}
