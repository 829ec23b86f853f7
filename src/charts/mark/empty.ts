/** The empty marks of typed silence, and their legend. */
import { html, svg } from "../dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { hatching } from "./glyph.js";
import { SILENCES } from "./silence.table.js";
import type { SilenceKind } from "./silence.table.js";

/** Half the side of an empty mark. */
const HALF = 5;

/**
 * Draws an empty mark in the current colour, a square told from the others by its shape alone: a dotted dash for
 * no report; a hollow square for not mentioned; with two lines of text inside for mentioned without a number; crossed out
 * for left out; hatched for not comparable. Needs the hatching of its drawing.
 */
export function emptyMark(kind: SilenceKind, at: { x: number; y: number }): SVGElement {
  return svg`<g class="empty ${kind}" transform="translate(${at.x},${at.y})" fill="none" stroke="currentColor" stroke-width="1.25">
    ${INSIDE[kind]()}
  </g>`;
}

/** Explains the empty marks that a chart or table uses, in the order of the table; nothing where none is used. */
export function silenceLegend(kinds: Iterable<SilenceKind>, lang: Lang): HTMLElement | null {
  const used = new Set(kinds);
  const shown = (Object.keys(SILENCES) as SilenceKind[]).filter((kind) => used.has(kind));
  if (shown.length === 0) return null;
  return html`<ul class="legend silence-legend" aria-label=${t(lang, "silenceLegendLabel")}>
    ${shown.map((kind) => html`<li title=${SILENCES[kind].why[lang]}>${emptyKey(kind)} ${SILENCES[kind].name[lang]}</li>`)}
  </ul>`;
}

/** An empty mark as a small picture beside text. */
export function emptyKey(kind: SilenceKind): SVGElement {
  return svg`<svg class="key" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    ${kind === "incomparable" ? hatching() : null}${emptyMark(kind, { x: 0, y: 0 })}
  </svg>`;
}

const square = (more: Record<string, string> = {}): SVGElement =>
  svg`<rect x=${-HALF} y=${-HALF} width=${2 * HALF} height=${2 * HALF} ${more} />`;

const INSIDE: Record<SilenceKind, () => SVGElement> = {
  "no-report": () => svg`<line x1="-4" x2="4" y1="0" y2="0" stroke-dasharray="1.5 2.5" />`,
  absent: () => square(),
  named: () => svg`<g>${square()}<path d="M-2.5,-1.5H2.5M-2.5,1.5H2.5" /></g>`,
  excluded: () =>
    svg`<g>${square()}<path d="M${-HALF},${-HALF}L${HALF},${HALF}M${HALF},${-HALF}L${-HALF},${HALF}" /></g>`,
  incomparable: () => square({ fill: "url(#zb-hatch)" }),
};
