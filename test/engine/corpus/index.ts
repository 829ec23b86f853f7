import { bounds } from "./bounds.js";
import { contractInPlan, contractInReview } from "./contract.js";
import type { Dimension } from "./corpus.js";
import { exclusions } from "./exclusions.js";
import { indicators, narrowerNames } from "./indicators.js";
import { labels } from "./labels.js";
import { layout } from "./layout.js";
import { measures } from "./measures.js";
import { numerals } from "./numerals.js";
import { sections } from "./sections.js";
import { subjects } from "./subjects.js";
import { time } from "./time.js";
import { traditional } from "./traditional.js";
import { units } from "./units.js";

/** The corpus: rows of all dimensions. */
export const dimensions: readonly Dimension[] = [
  contractInReview,
  contractInPlan,
  numerals,
  units,
  measures,
  bounds,
  exclusions,
  indicators,
  narrowerNames,
  time,
  labels,
  subjects,
  sections,
  layout,
  traditional,
];
