/**
 * What `import … from "zhibiao/tables"` gives: from extractions to tidy rows, and from rows to text.
 *
 * @module zhibiao/tables
 */
export {
  documentColumns,
  documentRow,
  indicatorColumns,
  indicatorRow,
  mentionColumns,
  mentionRows,
  observationColumns,
  observationRows,
  problemColumns,
  problemRow,
  type Cell,
  type MentionColumn,
  type ObservationColumn,
} from "../tables/rows.js";
export { panelColumns, panelRows, type PanelQuery, type PanelRow } from "../tables/panel.js";
export { quotePassage } from "../tables/passage.js";
export { formatProblem, type Bilingual, type Problem, type ProblemKind, type Weight } from "../tables/problem.js";
export { describeReport, type Report, type Source } from "../tables/report.js";
export type { MentionCounts, Passage, SiteDocument } from "../tables/site.types.js";
export { createRowWriter, type RowFormat, type RowWriter } from "../formats/write.js";
