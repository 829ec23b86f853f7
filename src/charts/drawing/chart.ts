/** What the charts of the compare page have in common. */
import { create } from "d3";
import type { SiteObservation } from "../../tables/site.types.js";
import { svg } from "../dom.js";
import type { Lang } from "../i18n/lang.js";
import { markLabel, shapeOf, valueText } from "../mark/describe.js";
import { hatching } from "../mark/glyph.js";
import type { MarkShape } from "../mark/glyph.js";
import { formatNumber } from "../number/format.js";
import type { Magnitude } from "../number/format.js";
import type { Row } from "../data/series.js";

/** Size of the words in a chart, in pixels. */
export const FONT = 13.5;

/** How a chart is drawn; every chart takes these. */
export interface ChartOptions {
  lang: Lang;
  /** Width in pixels. */
  width: number;
  /** Pixels that are there from top to bottom; a chart whose height does not follow from its rows fills them. */
  height?: number;
  magnitude: Magnitude;
  /** Accessible name of the whole chart. */
  label: string;
  /** `place_id` of the place in focus: emphasised, and drawn even where a limit leaves others out. */
  place: string | null;
  /** Id of the observation whose passage is open. */
  open: string | null;
  /** The address that opens an observation's passage. */
  hrefOf(observation: SiteObservation): string;
  /** Scale of the values; `log` is taken only where all of them are positive amounts (`canLog`). */
  scale?: "linear" | "log";
  /** At most this many places, rows or points, whichever the chart counts; each chart has a default of its own. */
  limit?: number;
  /** Ids of observations that do not compare with the others; they are hatched. */
  apart?: ReadonlySet<string>;
}

/** Gives a chart its accessible name, takes away the names Plot puts on parts without a role, and adds the hatching. */
export function dress(chart: SVGElement, label: string): SVGElement {
  for (const part of chart.querySelectorAll("g[aria-label]:not([role])")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  chart.setAttribute("role", "group");
  chart.setAttribute("aria-label", label);
  chart.prepend(hatching());
  return chart;
}

/** An empty drawing of the options' width with the given parts, dressed. */
export function canvas(height: number, parts: readonly (SVGElement | null)[], options: ChartOptions): SVGElement {
  const { width, label } = options;
  const style = `font-size: ${FONT}px; font-family: inherit; background: none; overflow: visible`;
  const chart = svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" fill="currentColor" style=${style}>
    ${parts}
  </svg>`;
  return dress(chart, label);
}

/** How the mark of an observation looks in this chart: hatched where it does not compare. */
export function shapeIn(one: SiteObservation, options: Pick<ChartOptions, "apart">): MarkShape {
  const shape = shapeOf(one);
  return options.apart?.has(one.id) ? { ...shape, part: true } : shape;
}

/** What a mark's link holds. */
export interface LinkParts {
  /** Where it can be hit, in pixels. */
  hit: { x: number; y: number; width: number; height: number };
  /** What is drawn inside. */
  inside: unknown;
  /** Its accessible name, where the usual one (place, year, status, value, bound) does not say enough. */
  name?: string;
}

/** The link around a mark: one click, or Enter, to the passage of its observation. */
export function markLink(one: SiteObservation, options: ChartOptions, parts: LinkParts): SVGElement {
  const { hit, inside, name = markLabel(one, options.lang) } = parts;
  return svg`<a class="mark" role="link" href=${options.hrefOf(one)} aria-label=${name} data-id=${one.id}
    aria-current=${options.open === one.id ? "true" : null}>
    <rect class="hit" x=${round(hit.x)} y=${round(hit.y)} width=${round(hit.width)} height=${round(hit.height)} fill="transparent" />
    ${inside}
  </a>`;
}

/** The place that a mark may be hit: a square of the size that a finger needs. */
export function hitAround(x: number, y: number, size = 24): LinkParts["hit"] {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** Words in a chart, with a rim of paper that keeps them legible where a line runs behind. */
export function words(text: string, attributes: Record<string, string | number | null>): SVGElement {
  const rim = {
    "paint-order": "stroke",
    stroke: "var(--rim, var(--paper, #fff))",
    "stroke-width": 4,
    "stroke-linejoin": "round",
  };
  // not from a template: a chart has hundreds of these, and each would be parsed
  const element = create<SVGTextElement>("svg:text").attr("dy", "0.35em").text(text);
  for (const [name, value] of Object.entries({ ...rim, ...attributes })) element.attr(name, value);
  return element.node()!;
}

/** The label beside a mark: 7.1万亩; 140 → 150元/月; 5%—5.5%. */
export function rowValue(row: Row, options: Pick<ChartOptions, "lang" | "magnitude">): string {
  const { lang, magnitude } = options;
  const end = valueText(row.low ? { ...row.main, bound: "eq" } : row.main, lang, { magnitude });
  const bare = (one: SiteObservation): string => formatNumber(one.base_value, magnitude, lang);
  // A range reads 5%—5.5% also where growth has a sign: +5.5%, but 5—5.5%.
  if (row.low)
    return `${bare(row.low)}${lang === "zh" ? "—" : "–"}${row.low.base_value < 0 ? end : end.replace("+", "")}`;
  return row.baseline ? `${bare(row.baseline)} → ${end}` : end;
}

/** The same without the baseline, where a chart has the former value in a place of its own. */
export function endValue(row: Row, options: Pick<ChartOptions, "lang" | "magnitude">): string {
  return rowValue({ ...row, baseline: null }, options);
}

/** A length or position to a hundredth of a pixel. */
export function round(n: number): number {
  return Math.round(n * 100) / 100;
}
