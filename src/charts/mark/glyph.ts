/**
 * The marks, which mean one thing everywhere: actual solid, target outlined, baseline small and light,
 * a bound an open arrow, about a halo, a range a bar, a part of the place hatched.
 */
import type { Bound, Status } from "../../engine/types.js";
import { svg } from "../dom.js";
import { BASELINE_RADIUS, COLOUR, fillOfStatus, HALO, STROKE } from "./look.js";

/** What decides how a mark looks. */
export interface MarkShape {
  status: Status;
  bound: Bound;
  /** Concerns only a part of the place, so it does not compare. */
  part?: boolean;
  /** The reading is doubtful. */
  doubtful?: boolean;
}

/** Where a mark stands, and which way "more" lies. */
export interface MarkPosition {
  x: number;
  y: number;
  more: "right" | "up" | "left";
}

/** Readings below this confidence are drawn lighter, with a dotted outline. */
export const DOUBTFUL_BELOW = 0.6;

/** Radius of an actual or target mark; a baseline's is smaller. */
const RADIUS = 5.5;
const ARROW = 17;

const { mark: INK, light: LIGHT, paper: PAPER } = COLOUR;
const HATCH = "url(#zb-hatch)";

const ANGLE = { right: 0, up: -90, left: 180 } as const;

/** Draws one mark. */
export function glyph(shape: MarkShape, at: MarkPosition): SVGElement {
  return svg`<g class="glyph" transform="translate(${round(at.x)},${round(at.y)})">
    ${shape.bound === "approx" ? halo() : null}
    ${isArrow(shape.bound) ? arrow(shape.bound, ANGLE[at.more]) : null}
    ${dot(shape)}
  </g>`;
}

/** Draws a range as a bar between its two ends, which lie on one row. */
export function rangeBar(shape: MarkShape, ends: { from: MarkPosition; to: MarkPosition }): SVGElement {
  const { from, to } = ends;
  const x = Math.min(from.x, to.x);
  const y = Math.min(from.y, to.y);
  const flat = from.y === to.y;
  const long = Math.max(Math.abs(flat ? to.x - from.x : to.y - from.y), 2);
  const box = flat ? { x, y: y - 4, width: long, height: 8 } : { x: x - 4, y, width: 8, height: long };
  return svg`<rect class="glyph range" x=${round(box.x)} y=${round(box.y)} width=${round(box.width)} height=${round(box.height)}
    rx="2" fill=${fillOf(shape)} stroke=${INK} stroke-width=${STROKE} stroke-dasharray=${shape.doubtful ? "1.5 2" : null} />`;
}

/** Draws the thin line that joins a baseline to its end. */
export function joint(from: MarkPosition, to: MarkPosition): SVGElement {
  return svg`<line class="joint" x1=${round(from.x)} y1=${round(from.y)} x2=${round(to.x)} y2=${round(to.y)}
    stroke=${LIGHT} stroke-width="1.5" />`;
}

/** Draws the empty mark of a place that is not in the chart: a hollow square, or a dashed one that holds a dash or a dot. */
export function emptyGlyph(kind: "not-mentioned" | "other-measure" | "other-year"): SVGElement {
  const inside = {
    "not-mentioned": null,
    "other-measure": svg`<line x1="-3" x2="3" y1="0" y2="0" stroke="currentColor" stroke-width="1.5" />`,
    "other-year": svg`<circle r="1.75" fill="currentColor" />`,
  }[kind];
  return svg`<svg class="key" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    <rect x="-5" y="-5" width="10" height="10" fill="none" stroke="currentColor" stroke-width="1.25" stroke-dasharray=${inside && "2 2"} />
    ${inside}
  </svg>`;
}

/** Defines the hatching that `part` marks are filled with; once in each chart. */
export function hatching(): SVGElement {
  return svg`<defs><pattern id="zb-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="4" height="4" fill=${PAPER} /><line x1="0" x2="0" y1="0" y2="4" stroke=${INK} stroke-width="2.4" />
  </pattern></defs>`;
}

/** How far a mark reaches beyond its centre towards more, in pixels. */
export function reach(bound: Bound): number {
  return bound === "ge" ? ARROW + 1 : bound === "approx" ? RADIUS + 5 : RADIUS + 1;
}

function dot(shape: MarkShape): SVGElement {
  const small = shape.status === "baseline";
  return svg`<circle r=${small ? BASELINE_RADIUS : RADIUS} fill=${fillOf(shape)}
    stroke=${small ? LIGHT : INK} stroke-width=${small ? 1 : STROKE} stroke-dasharray=${shape.doubtful ? "1.5 2" : null} />`;
}

function fillOf(shape: MarkShape): string {
  if (shape.part) return HATCH;
  return fillOfStatus(shape.status, shape.doubtful ? LIGHT : INK);
}

function halo(): SVGElement {
  return svg`<circle class="halo" r=${RADIUS + HALO.wider} fill=${INK} fill-opacity=${HALO.opacity} />`;
}

function isArrow(bound: Bound): bound is "ge" | "le" {
  return bound === "ge" || bound === "le";
}

function arrow(bound: "ge" | "le", towardsMore: number): SVGElement {
  const angle = bound === "ge" ? towardsMore : towardsMore + 180;
  return svg`<path class="arrow" transform="rotate(${angle})" d="M${RADIUS + 1},0H${ARROW}M${ARROW - 4},-4L${ARROW},0L${ARROW - 4},4"
    fill="none" stroke=${INK} stroke-width=${STROKE} stroke-linecap="round" stroke-linejoin="round" />`;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
