/** The figure of a page as `zhibiao figure` lays it out, made in the browser. */
import type { SiteIndex } from "../../tables/site.types.js";
import { writeAddress, type Address } from "../address/address.js";
import { figureParts } from "./figure-parts.js";
import type { ChartView, CompareView } from "../comparison/view.js";
import type { DataSource } from "../data/source.js";
import { svg } from "../../charts/dom.js";
import { describeFigure } from "./caption.js";
import { composeFigure } from "./compose.js";
import { drawnSeries, proofRows, type DrawnSeries } from "./drawn.js";
import { PALETTES, type Theme } from "./palettes.table.js";
import { pinQuery } from "./pin.js";
import { layoutWidths, millimetresOf, printSize, type PrintSize } from "./print-size.js";
import { sealFile, writeProof, type ProofRow } from "./proof.js";
import { pngFile, svgText } from "./picture.js";
import { makeStandalone } from "./standalone.js";

/** A chart, and what it is made from. */
export interface FigureOrigin {
  chart: ChartView;
  view: CompareView;
  index: SiteIndex;
  source: Pick<DataSource, "fetchReport">;
  address: Address;
}

/** How wide a file is wanted, in print or on a screen, and in which colours. */
export interface FileSetting {
  width: { unit: "mm" | "px"; value: number };
  theme: Theme;
}

/** Blank around a figure, in pixels, as `zhibiao figure` leaves it. */
const MARGIN = 4;
const DPI = 600;
/** So many dots of a picture stand for one pixel of a screen. */
const SCALE = 2;

/** Width of a setting in millimetres: what `zhibiao figure` takes for the same layout. */
export function widthInMillimetres({ width: { unit, value } }: FileSetting): number {
  return unit === "mm" ? value : millimetresOf(value);
}

/** The numbers that a chart has a mark for. */
export function seriesOfFigure({ chart, view, index }: Omit<FigureOrigin, "source" | "address">): DrawnSeries[] {
  return drawnSeries(figureParts(chart, { view, index, width: layoutWidths(170)[0]! }).drawing, chart, view);
}

/** The numbers that a chart has a mark for, with their sentences. */
export function rowsOfChart(origin: Omit<FigureOrigin, "address">): Promise<ProofRow[]> {
  return proofRows(seriesOfFigure(origin), origin.source);
}

/** The figure as SVG, with the proof of what it shows. */
export async function svgFigure(origin: FigureOrigin, setting: FileSetting): Promise<Blob> {
  const drawing = drawFile(origin, setting);
  const rows = await proofRows(drawing.series, origin.source);
  const sealed = await sealFile(new TextEncoder().encode(svgText(finishFile(drawing, rows))));
  return new Blob([sealed as Uint8Array<ArrayBuffer>], { type: "image/svg+xml" });
}

/** A figure that lacks its proof, as it does not have its rows. */
export interface UnprovenFile {
  origin: Omit<FigureOrigin, "source">;
  setting: FileSetting;
  figure: SVGElement;
  series: DrawnSeries[];
  title: string;
  alt: string;
}

/** Draws the file of a figure, without its proof. */
export function drawFile(origin: Omit<FigureOrigin, "source">, setting: FileSetting): UnprovenFile {
  const { chart, view } = origin;
  const { figure, parts, size } = layOut(origin, setting);
  const series = drawnSeries(parts.drawing, chart, view);
  const { title, subtitle } = parts;
  const { alt } = describeFigure({ lang: view.lang, title, subtitle, view: chart.view, series });
  makeStandalone(figure, PALETTES[setting.theme].paper ?? "#ffffff");
  const unit = setting.width.unit === "mm" ? "mm" : "";
  const [width, height] = unit ? [size.width, size.height] : [size.pixels.width, size.pixels.height];
  figure.setAttribute("width", `${width}${unit}`);
  figure.setAttribute("height", `${height}${unit}`);
  return { origin, setting, figure, series, title, alt };
}

/** Puts name, description and proof into a drawn file. */
export function finishFile(drawing: UnprovenFile, rows: readonly ProofRow[]): SVGElement {
  const { origin, setting, figure, title, alt } = drawing;
  const { chart, view, index, address } = origin;
  const { lang } = view;
  const query = pinQuery({ ...address, lang }, chart);
  const asked = writeAddress({ ...address, ...{ lang, page: null, q: null, m: null } });
  const settings = { by: "page", asked, ...setting } as const;
  const proof = writeProof({ query, lang, settings, title, build: index.build, rows });
  figure.prepend(svg`<title>${title}</title>`, svg`<desc>${alt}</desc>`, svg`<metadata>${`\n${proof}\n`}</metadata>`);
  return figure;
}

/** The figure as PNG: 600 dots to an inch in print, two to a pixel on a screen. */
export async function pngFigure(origin: FigureOrigin, setting: FileSetting): Promise<Blob> {
  const { figure, size } = layOut(origin, setting);
  const { width, height } = size.pixels;
  const scale = setting.width.unit === "mm" ? ((size.width / 25.4) * DPI) / width : SCALE;
  const file = new Blob([svgText(figure)], { type: "image/svg+xml" });
  return pngFile(file, { width: Math.round(width * scale), height: Math.round(height * scale) });
}

function layOut({ chart, view, index }: Omit<FigureOrigin, "source">, setting: FileSetting) {
  const mm = widthInMillimetres(setting);
  const width = setting.width.unit === "px" ? setting.width.value : layoutWidths(mm)[0]!;
  const parts = figureParts(chart, { view, index, width: width - 2 * MARGIN });
  const palette = PALETTES[setting.theme];
  const all = { title: true, notes: true, source: true };
  const figure = composeFigure(parts, { width, margin: MARGIN, palette, with: all });
  const size: PrintSize = printSize({ width, height: Number(figure.getAttribute("height")) }, mm);
  return { figure, parts, size };
}
