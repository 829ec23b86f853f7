import { readAddress } from "../components/address/address.js";
import { figureParts } from "../components/figure/figure-parts.js";
import { loadCompare } from "../components/comparison/load.js";
import { compareView } from "../components/comparison/view.js";
import type { DataSource } from "../components/data/source.js";
import { composeFigure } from "../components/figure/compose.js";
import { PALETTES, type Theme } from "../components/figure/palettes.table.js";
import { checkAddress, checkChart, readQuery } from "../components/figure/request.js";
import { makeStandalone } from "../components/figure/standalone.js";
import type { Lang } from "../charts/i18n/lang.js";
import { withWindow } from "../components/dom/with-window.js";
import type { Comparison } from "./comparison.js";

/** How a chart is drawn. */
export interface DrawOptions {
  /** Language of its words; Chinese where it is left out. */
  lang?: Lang;
  /** Its width in pixels; 720 where it is left out. */
  width?: number;
  /** Its colours: `screen` where they are left out, `dark`, `print` or `grey`. */
  theme?: Theme;
  /** The window of jsdom or the like, where there is no page. */
  window?: object;
}

const WIDTH = 720;
const MARGIN = 16;

/**
 * Draws one chart of a comparison, with title, key, notes and sources, as an SVG element that stands by itself. The query is
 * that of the Compare page: `indicator=gdp&measure=growth&view=ranked`.
 *
 * Rejects with a FigureError where the reports do not give what the query asks for.
 */
export async function drawComparison(
  comparison: Comparison,
  query: string,
  { lang = "zh", width = WIDTH, theme = "screen", window }: DrawOptions = {},
): Promise<SVGElement> {
  const { index } = comparison;
  const address = readQuery(query);
  checkAddress(address, index);
  const data = await loadCompare(index, sourceOf(comparison), address);
  const draw = (): SVGElement => {
    const view = compareView(data, { ...readAddress(""), ...address, lang }, lang);
    const parts = figureParts(checkChart(view, address), { view, index, width: width - 2 * MARGIN });
    const palette = PALETTES[theme];
    const all = { title: true, notes: true, source: true };
    const figure = composeFigure(parts, { width, margin: MARGIN, palette, with: all });
    return makeStandalone(figure, palette.paper ?? "#ffffff");
  };
  return window ? withWindow(window, draw) : draw();
}

/** What the charts ask for, of numbers that are all at hand. */
function sourceOf({ index, observations }: Comparison): DataSource {
  const none = () => Promise.reject(new Error("a comparison holds numbers alone, not texts or tables"));
  const own = (key: "indicator" | "place_id") => (id: string) =>
    Promise.resolve(observations.filter((row) => row[key] === id));
  return {
    fetchIndex: () => Promise.resolve(index),
    fetchIndicator: own("indicator"),
    fetchPlace: own("place_id"),
    fetchFirst: own("indicator"),
    fetchSome: () => Promise.resolve(null),
    ...{ fetchDocuments: none, fetchProblems: none, fetchCoverage: none, fetchReport: none, fetchNumbers: none },
    hrefOfTable: (file) => file,
  };
}
