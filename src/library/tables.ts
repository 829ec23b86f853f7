/**
 * What `import … from "zhibiao/tables"` gives: from extractions to tidy rows, and from rows to text.
 *
 * @module zhibiao/tables
 */
export { documentColumns, indicatorColumns, panelStatementColumns, problemColumns } from "../tables/definitions.js";
export { documentRow, indicatorRow, mentionRows, observationRows, problemRow, type RowSource } from "../tables/rows.js";
export { mentionColumns, observationColumns, type MentionColumn, type ObservationColumn } from "../tables/schema.js";
export type { Cell } from "../tables/cell.js";
export { panelRows, type PanelQuery, type PanelRow } from "../tables/panel.js";
export { quotePassage } from "../tables/passage.js";
export { formatProblem, type Bilingual, type Problem, type ProblemKind, type Weight } from "../tables/problem.js";
export { describeReport, type Report, type Source } from "../tables/report.js";
export type { MentionCounts, Passage, SiteDocument } from "../tables/site.types.js";
export { createRowWriter, type RowFormat, type RowWriter } from "../formats/write.js";
