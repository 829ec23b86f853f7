/** The views, in the order in which a switch offers them; a new one is a file and one more row here. */
import { heatView } from "./heat.js";
import { multiplesView } from "./multiples.js";
import { promiseView } from "./promise.js";
import { rankedView } from "./ranked.js";
import { scatterView } from "./scatter.js";
import { slopeView } from "./slope.js";
import { timelineView } from "./timeline.js";
import type { View } from "./view.js";

/** Every view. */
export const VIEWS: readonly View[] = [
  rankedView,
  promiseView,
  slopeView,
  timelineView,
  multiplesView,
  heatView,
  scatterView,
];
