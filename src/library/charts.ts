/**
 * What `import … from "zhibiao/charts"` gives: charts of a few reports, in browsers and wherever there is a document; and for
 * charts of one's own the rows and the Plot marks of the notebooks.
 *
 * @module zhibiao/charts
 */
export { collectReports, type Comparison } from "./comparison.js";
export { drawComparison, type DrawOptions } from "./draw.js";
export { seriesRows, type SeriesOptions, type SeriesRow } from "./series.js";
export {
  promises,
  silences,
  statements,
  type Channels,
  type PairChannels,
  type Silence,
  type Statement,
} from "../charts/marks.js";
export { readable } from "../charts/readable.js";
export { levelName } from "../charts/words.js";
export { FigureError } from "../components/figure/request.js";
export type { Theme } from "../components/figure/palettes.table.js";
export type { SiteIndex, SiteIndexPlace, SiteIndicator, SiteObservation } from "../tables/site.types.js";
export type { Lang } from "../charts/i18n/lang.js";
export type { SetAside } from "../tables/series-rows.js";
