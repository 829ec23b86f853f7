/** What the charts of the compare page have in common. */
import type { SiteObservation } from "../../tables/site.types.js";
import type { Lang } from "../i18n/lang.js";
import { valueText } from "../mark/describe.js";
import { hatching } from "../mark/glyph.js";
import { formatNumber } from "../number/format.js";
import type { Magnitude } from "../number/format.js";
import type { Row } from "./series.js";

/** Size of the words in a chart, in pixels. */
export const FONT = 13.5;

/** How a chart is drawn. */
export interface ChartOptions {
  lang: Lang;
  /** Width in pixels. */
  width: number;
  magnitude: Magnitude;
  /** Accessible name of the whole chart. */
  label: string;
  /** `place_id` of the place in focus. */
  place: string | null;
  /** Id of the observation whose passage is open. */
  open: string | null;
  /** The address that opens an observation's passage. */
  hrefOf(observation: SiteObservation): string;
}

/** Gives a chart its accessible name, takes away the names Plot puts on parts without a role, and adds the hatching. */
export function dress(chart: SVGElement, label: string): SVGElement {
  for (const part of chart.querySelectorAll("g[aria-label]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  chart.setAttribute("role", "group");
  chart.setAttribute("aria-label", label);
  chart.prepend(hatching());
  return chart;
}

/** The label beside a mark: 7.1万亩; 140 → 150元/月; 5%—5.5%. */
export function rowValue(row: Row, options: ChartOptions): string {
  const { lang, magnitude } = options;
  const end = valueText(row.low ? { ...row.main, bound: "eq" } : row.main, lang, { magnitude });
  const bare = (one: SiteObservation): string => formatNumber(one.base_value, magnitude, lang);
  if (row.low) return `${bare(row.low)}${lang === "zh" ? "—" : "–"}${end}`;
  return row.baseline ? `${bare(row.baseline)} → ${end}` : end;
}
