import { bounds } from "./bounds.js";
import { comparisons } from "./comparisons.js";
import { contractInPlan, contractInReview } from "./contract.js";
import type { Dimension } from "./corpus.js";
import { exclusions } from "./exclusions.js";
import { indicators, narrowerNames } from "./indicators.js";
import { labels } from "./labels.js";
import { layout } from "./layout.js";
import { measures } from "./measures.js";
import { numerals } from "./numerals.js";
import { sections } from "./sections.js";
import { signs } from "./signs.js";
import { subjects } from "./subjects.js";
import { thresholds } from "./thresholds.js";
import { time } from "./time.js";
import { traditional } from "./traditional.js";
import { units } from "./units.js";
import { writtenForms } from "./written-forms.js";

/** The corpus: rows of all dimensions. */
export const dimensions: readonly Dimension[] = [
  contractInReview,
  contractInPlan,
  numerals,
  writtenForms,
  units,
  measures,
  comparisons,
  bounds,
  signs,
  exclusions,
  thresholds,
  indicators,
  narrowerNames,
  time,
  labels,
  subjects,
  sections,
  layout,
  traditional,
];
