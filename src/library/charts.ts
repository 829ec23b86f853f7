/**
 * What `import … from "zhibiao/charts"` gives: charts of a few reports, in browsers and wherever there is a document.
 *
 * @module zhibiao/charts
 */
export { collectReports, type Comparison } from "./comparison.js";
export { drawComparison, type DrawOptions } from "./draw.js";
export { FigureError } from "../components/figure/request.js";
export type { Theme } from "../components/figure/palettes.table.js";
export type { SiteIndex, SiteIndexPlace, SiteIndicator, SiteObservation } from "../tables/site.types.js";
export type { Lang } from "../charts/i18n/lang.js";
