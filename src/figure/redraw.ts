/** A figure made anew from its proof and from tables, to be compared with the file that the proof came in. */
import { readAddress } from "../components/address/address.js";
import { loadWhole } from "../components/comparison/load.js";
import { compareView } from "../components/comparison/view.js";
import type { DataSource } from "../components/data/source.js";
import { drawFile, finishFile } from "../components/figure/browser-figure.js";
import { proofRows } from "../components/figure/drawn.js";
import { sealFile, type FigureSettings, type Proof } from "../components/figure/proof.js";
import { checkAddress, checkChart, FigureError } from "../components/figure/request.js";
import type { Bilingual } from "../tables/problem.js";
import { withDocument } from "./dom.js";
import { FIGURE_FAULTS } from "./faults.table.js";
import { keptPicture } from "./freeze.js";
import { makeFigure, type FigureFormat } from "./make.js";
import { ProgramError, type Printer } from "./programs.js";

/** The figure that a proof names, as it is made today; `noPdf` says why there is no PDF where one is wanted. */
export interface Redrawn {
  svg: Uint8Array;
  pdf: Uint8Array | null;
  noPdf: Bilingual | null;
}

/** What it is made from. */
export interface RedrawContext {
  source: DataSource;
  printer: Printer;
  /** The kind of the file that it is compared with. */
  kind: "svg" | "pdf";
}

/**
 * Makes the figure of a proof anew, with the settings in it.
 * @throws FigureError where the data do not give it
 */
export async function redraw({ lang, settings }: Proof, { source, printer, kind }: RedrawContext): Promise<Redrawn> {
  if (settings.by === "command") return redrawCommand(lang, settings, { source, printer, kind });
  const svg =
    settings.by === "page" ? await redrawPage(lang, settings, source) : await keptPicture(settings.asked, lang, source);
  if (!svg) throw new FigureError(FIGURE_FAULTS.givesNone);
  return { svg, pdf: null, noPdf: kind === "pdf" ? FIGURE_FAULTS.madeNoPdf : null };
}

async function redrawCommand(
  lang: Proof["lang"],
  settings: FigureSettings & { by: "command" },
  { source, printer, kind }: RedrawContext,
): Promise<Redrawn> {
  const { asked, width, height, theme } = settings;
  const usual = { name: "figure", address: readAddress(asked), dpi: 600 };
  const make = async (formats: readonly FigureFormat[]): Promise<Uint8Array[]> => {
    const request = { ...usual, lang, width, height, theme, formats, with: settings.with };
    const { files } = await makeFigure(request, { source, printer });
    return files.slice(0, formats.length).map(({ bytes }) => bytes);
  };
  const alone = async (noPdf: Bilingual | null): Promise<Redrawn> => {
    const [svg] = await make(["svg"]);
    return { svg: svg!, pdf: null, noPdf };
  };
  if (kind === "svg") return alone(null);
  try {
    const [svg, pdf] = await make(["svg", "pdf"]);
    return { svg: svg!, pdf: pdf!, noPdf: null };
  } catch (error) {
    if (error instanceof ProgramError) return alone(error.text);
    throw error;
  }
}

/** Draws here what a page draws in a browser. */
async function redrawPage(
  lang: Proof["lang"],
  { asked, width, theme }: FigureSettings & { by: "page" },
  source: DataSource,
): Promise<Uint8Array> {
  const index = await source.fetchIndex();
  const address = readAddress(asked);
  checkAddress(address, index);
  const data = await loadWhole(index, source, address);
  const drawing = withDocument(() => {
    const view = compareView(data, address, lang);
    return drawFile({ chart: checkChart(view, address), view, index, address }, { width, theme });
  });
  const rows = await proofRows(drawing.series, source);
  const text = withDocument((window) => new window.XMLSerializer().serializeToString(finishFile(drawing, rows)));
  return sealFile(new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`));
}
