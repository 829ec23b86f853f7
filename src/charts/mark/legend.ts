import { html, svg } from "../dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { BOUNDS, STATUSES } from "../i18n/terms.table.js";
import { glyph, hatching, joint, rangeBar } from "./glyph.js";
import type { MarkShape } from "./glyph.js";

/** The kinds of marks that a legend can explain, in its order. */
export const LEGEND_ITEMS = ["actual", "target", "baseline", "ge", "le", "approx", "range", "part"] as const;

/** A kind of mark that a legend can explain. */
export type LegendItem = (typeof LEGEND_ITEMS)[number];

const WORDS: Record<"range" | "part", Record<Lang, string>> = {
  range: { zh: "区间", en: "range" },
  part: { zh: "不可比", en: "not comparable" },
};

/** Lists the marks that a chart uses, each with its meaning. */
export function legend(items: readonly LegendItem[], lang: Lang): HTMLElement {
  const status = items.includes("actual") ? "actual" : "target";
  return html`<ul class="legend" aria-label=${t(lang, "legendLabel")}>
    ${items.map((item) => html`<li>${sample(item, status)} ${nameOf(item, lang)}</li>`)}
  </ul>`;
}

/** The same as pictures with their widths in pixels and their meanings, for a drawing that sets them itself. */
export function legendSamples(
  items: readonly LegendItem[],
  lang: Lang,
): { sample: SVGElement; width: number; name: string }[] {
  const status = items.includes("actual") ? "actual" : "target";
  return items.map((item) => {
    const picture = sample(item, status);
    return { sample: picture, width: Number(picture.getAttribute("width")), name: nameOf(item, lang) };
  });
}

/** Draws one mark as a small picture beside text. */
export function keyGlyph(shape: MarkShape): SVGElement {
  const wide = shape.bound === "ge" || shape.bound === "le" ? 20 : 9;
  return svg`<svg class="key" width=${wide + 9} height="20" viewBox="${shape.bound === "le" ? -20 : -9} -10 ${wide + 9} 20" aria-hidden="true">
    ${shape.part ? hatching() : null}${glyph(shape, { x: 0, y: 0, more: "right" })}
  </svg>`;
}

/** Shows a mark as the chart has it: outlined where there are only targets. */
function sample(item: LegendItem, status: "actual" | "target"): SVGElement {
  if (item === "range") {
    const shape = { status, bound: "eq" } as const;
    const ends = { from: { x: -9, y: 0, more: "right" }, to: { x: 9, y: 0, more: "right" } } as const;
    return svg`<svg class="key" width="22" height="20" viewBox="-11 -10 22 20" aria-hidden="true">${rangeBar(shape, ends)}</svg>`;
  }
  if (item === "baseline") {
    const [from, to] = [
      { x: -12, y: 0, more: "right" },
      { x: 4, y: 0, more: "right" },
    ] as const;
    return svg`<svg class="key" width="30" height="20" viewBox="-18 -10 30 20" aria-hidden="true">
      ${joint(from, to)}${glyph({ status: "baseline", bound: "eq" }, from)}${glyph({ status, bound: "eq" }, to)}
    </svg>`;
  }
  if (item === "actual" || item === "target") return keyGlyph({ status: item, bound: "eq" });
  if (item === "part") return keyGlyph({ status, bound: "eq", part: true });
  return keyGlyph({ status, bound: item });
}

function nameOf(item: LegendItem, lang: Lang): string {
  if (item === "range" || item === "part") return WORDS[item][lang];
  if (item === "actual" || item === "target" || item === "baseline") return STATUSES[item][lang];
  return BOUNDS[item][lang];
}
