import { svg } from "../../src/charts/dom.js";
import { FONT } from "../../src/charts/drawing/chart.js";
import { NO_SILENCES, type View } from "../../src/charts/views/view.js";

/** A view as somebody might add one: its numbers in a row, and as bars in PowerPoint. */
export const madeUpView: View = {
  id: "made-up",
  zh: "虚构图",
  en: "Made up",
  shows: "values",
  years: "apart",
  hasValueAxis: true,
  showsSilence: false,
  fits: ({ series }) => series.rows.length === 2,
  preference: 9,
  whyNot: ({ series }) => (series.rows.length ? null : "whyNothing"),
  draw: ({ series }, { width, hrefOf }) => ({
    svg: svg`<svg class="made-up" width=${width} height="100" font-size=${FONT}>
      ${series.rows.map(({ main }) => svg`<a href=${hrefOf(main)} data-id=${main.id}><text>${main.text}</text></a>`)}
    </svg>`,
    left: [],
    silences: NO_SILENCES,
  }),
  native: (_, { rows }) => ({
    kind: "bars",
    categories: rows.map(({ main }) => `made up of ${main.place_id}`),
    series: [{ name: "made up", hue: 0, status: "actual", values: rows.map(({ main }) => main.base_value) }],
    format: "General",
  }),
};
