/** The largest type at which a chart fits into its place on a slide. */
import { FONT } from "../../charts/drawing/chart.js";
import { drawChart } from "../comparison/figure.js";
import type { SiteObservation } from "../../tables/site.types.js";
import type { ChartView, CompareView } from "../comparison/view.js";
import type { Drawing } from "../../charts/views/view.js";
import { legendItems } from "../../charts/around/wording.js";
import type { LegendItem } from "../../charts/mark/legend.js";
import type { Box } from "./layout.js";

/** Pixels that the words of a chart have on a slide 720 high, from the largest wanted to the least. */
const SIZES = [26, 24, 22, 20, 18, 16.5] as const;
/** Pixels that a key to the marks takes in a drawing's own measure. */
const LEGEND = 36;
/** Pixels that stand above and below the marks of a figure. */
const AROUND = 12;

/** A chart that fits. */
export interface Fitted {
  /** The chart with the limit at which it fits. */
  chart: ChartView;
  drawing: Drawing;
  legend: readonly LegendItem[];
  /** Width and height at which it is drawn, in its own pixels; the height only where it fills one. */
  width: number;
  height: number;
  /** How many pixels of the slide one of its own takes. */
  scale: number;
}

/** Draws a chart as large as its place allows; where even the least type does not do, with fewer rows. */
export function fitChart(
  chart: ChartView,
  { width, height }: Pick<Box, "width" | "height">,
  options: { view: CompareView; hrefOf(row: SiteObservation): string },
): Fitted {
  const items = legendItems(chart.shown);
  const legend = items.length > 1 || items[0] !== "actual" ? items : [];
  const drawAt = (size: number, own: ChartView): Fitted => {
    const scale = size / FONT;
    const room = {
      width: Math.floor(width / scale),
      height: Math.floor(height / scale) - (legend.length ? LEGEND : AROUND),
    };
    const drawing = drawChart(own, room.width, { ...options, height: room.height });
    return { chart: own, drawing, legend, ...room, scale };
  };
  for (const size of SIZES) {
    const fitted = drawAt(size, chart);
    if (tallness(fitted) <= 1) return fitted;
  }
  return withFewer(drawAt, chart);
}

/** How high a drawing is, as a share of what there is. */
function tallness({ drawing, height }: Fitted): number {
  return Number(drawing.svg.getAttribute("height")) / height;
}

/** Rows, places or panels are left out until the rest fits. */
function withFewer(drawAt: (size: number, chart: ChartView) => Fitted, chart: ChartView): Fitted {
  const size = SIZES.at(-1)!;
  let limit = chart.choice.limit ?? chart.shown.rows.length;
  for (;;) {
    const fitted = drawAt(size, { ...chart, choice: { ...chart.choice, limit } });
    if (tallness(fitted) <= 1 || limit <= 1) return fitted;
    limit = Math.max(1, Math.min(limit - 1, Math.floor(limit / tallness(fitted))));
  }
}
