/** What every view of the compare page is: when it applies, and how it is drawn. */
import type { IndicatorRow } from "../../../engine/types.js";
import type { SitePlace } from "../../../tables/site.types.js";
import type { Lang } from "../../i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import type { SilenceKind } from "../../mark/silence.table.js";
import type { Magnitude } from "../../number/format.js";
import type { ChartOptions } from "../chart.js";
import type { PromiseSort } from "../data/promises.js";
import type { LeftOut } from "../left.js";
import type { Series } from "../series.js";

/** What is to be drawn; a view takes what it needs. */
export interface ViewInput {
  /** The chosen series: already filtered to places and years, indexed, per head or in another unit where asked. */
  series: Series;
  /** Name of the indicator with its unit, for an axis: 地区生产总值（亿元）. */
  name: string;
  /** Whether more of the indicator is better. */
  direction: IndicatorRow["direction"];
  /** A second indicator, drawn across in a scatter. */
  other?: { series: Series; name: string; magnitude: Magnitude } | null | undefined;
  /** The year of a scatter; each place's latest where absent. */
  year?: number | null;
  /** The two years of a slope; those that most places state where absent. */
  from?: number | null;
  to?: number | null;
  /** Order of promises. */
  sort?: PromiseSort;
  /** Places to be shown in a heat table although they state nothing. */
  places?: readonly SitePlace[];
  /** Why a place states nothing for a year. */
  silenceOf?(place_id: string, year: number): SilenceKind | null;
}

/** A drawing with what it leaves out, which the page says beside it. */
export interface Drawing {
  svg: SVGElement;
  /** Said with `leftOutText`; a part of kind `more` can be drawn with a greater `limit`. */
  left: LeftOut[];
  /** Kinds of empty marks in it, for `silenceLegend`. */
  silences: ReadonlySet<SilenceKind>;
}

/** The name of a view in an address. */
export type ViewId = "ranked" | "timeline" | "multiples" | "slope" | "promise" | "heat" | "scatter";

/** One way of drawing. */
export interface View extends Record<Lang, string> {
  id: ViewId;
  /** Why it does not apply, as the key of an interface text; null where it does. */
  whyNot(input: ViewInput): StringKey | null;
  /** Draws it; only where it applies. */
  draw(input: ViewInput, options: ChartOptions): Drawing;
}
