/** What a view is: when it fits, how it is drawn, and what PowerPoint draws of it. Each is a file of its own, listed in `views.table.ts`. */
import type { IndicatorRow } from "../../engine/types.js";
import type { SitePlace } from "../../tables/site.types.js";
import type { ChartKey } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import type { SilenceKind } from "../mark/silence.table.js";
import type { Magnitude } from "../number/format.js";
import type { ChartOptions } from "../drawing/chart.js";
import type { PromiseSetting, PromiseSort } from "../data/promises.js";
import type { Series } from "../data/series.js";
import type { LeftOut } from "./left.js";
import type { NativeChart, NativeOptions } from "./native.js";

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
  /** How targets are judged, and where their outcomes are looked for; the series alone, by the usual rule, where absent. */
  promised?: Omit<PromiseSetting, "direction" | "outcomes"> & {
    /** The series before it was narrowed to what has a mark: what is counted are all its targets. */
    all?: Series;
    /** The address of the report of a place and year; null where it is not known. */
    hrefOfReport?(place_id: string, year: number): string | null;
  };
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

/** The name of a view in an address: nothing but `views.table.ts` knows which there are. */
export type ViewId = string;

/** One way of drawing. Pages, figures and slides ask for what it says of itself, never for its name. */
export interface View extends Record<Lang, string> {
  id: ViewId;
  /** What it shows: values of one indicator, its targets with what came of them, or two indicators against each other. */
  shows: "values" | "promises" | "pairs";
  /**
   * What years are in it: an `axis`, on which years without a value stay empty; `mixed`, so that all of many places would make one
   * long list; or `apart`, each in a place of its own.
   */
  years: "axis" | "mixed" | "apart";
  /** Whether values stand along an axis, which may be logarithmic. */
  hasValueAxis: boolean;
  /** Whether it shows why a place states nothing, which only the coverage tells. */
  showsSilence: boolean;
  /** Whether it suits the data by itself. */
  fits(input: ViewInput): boolean;
  /** Of several views that fit, the one with the greatest number is drawn. */
  preference: number;
  /** Why it does not apply, as the key of a text; null where it does. */
  whyNot(input: ViewInput): ChartKey | null;
  /** Draws it; only where it applies. */
  draw(input: ViewInput, options: ChartOptions): Drawing;
  /** What a reader has to know of this view in particular. */
  notes?(input: ViewInput, lang: Lang): string[];
  /** What PowerPoint draws of the rows of a slide; null, or left out, where it has no chart that shows the same. */
  native?(input: ViewInput, options: NativeOptions): NativeChart | null;
}

/** The silences of a drawing without empty marks. */
export const NO_SILENCES: ReadonlySet<never> = new Set<never>();
