/** Titles of slides: what a chart shows, in one line, every number of which is one of its rows or counts them. */
import { group, greatest, least } from "d3";
import { rowValue } from "../../charts/drawing/chart.js";
import { isWhole, onePerPlace } from "../../charts/data/one-value.js";
import { promisesOf, sortPromises, type PromisePair } from "../../charts/data/promises.js";
import { titleOf } from "../comparison/figure.js";
import { JUDGEMENTS, verdictList, verdictText } from "../../charts/data/verdict-words.js";
import { allPromises, settingOf } from "../../charts/views/promise.js";
import { placesOf, type Row } from "../../charts/data/series.js";
import type { ChartView } from "../comparison/view.js";
import { joinList } from "../../charts/i18n/lists.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { MEASURES } from "../../charts/i18n/terms.table.js";
import { placeName, yearStatus } from "../../charts/mark/describe.js";
import { viewOf } from "../../charts/views/fitting.js";

/** Says what a chart shows; where nothing stands out, what it is of. */
export function findingOf(chart: ChartView, lang: Lang): string {
  const { view, shown, input, indicator } = chart;
  const { rows } = shown;
  const { shows } = viewOf(view);
  if (shows === "pairs" || rows.length === 0) return titleOf(chart, lang);
  const told = new Teller(chart, lang);
  if (shows === "promises") {
    const drawn = sortPromises(promisesOf(input.series, settingOf(input)), "difference", indicator.direction);
    if (drawn.some(({ outcome }) => outcome !== null)) return told.promises(drawn, allPromises(input));
  }
  if (placesOf({ rows }).size === 1) return told.onePlace(rows) ?? titleOf(chart, lang);
  return (shown.measure === "rank" ? null : told.extremes(rows)) ?? titleOf(chart, lang);
}

const valueOf = ({ main }: Row): number => main.base_value;
const yearOf = ({ main }: Row): number => main.year ?? 0;

/** Finds words for the rows of one chart. */
class Teller {
  readonly #chart: ChartView;
  readonly #lang: Lang;

  constructor(chart: ChartView, lang: Lang) {
    this.#chart = chart;
    this.#lang = lang;
  }

  /** 平遥县2022年地区生产总值：目标 138亿元，结果 …，未达到; of several, how many were met, and of those that are drawn the one farthest off. */
  promises(drawn: readonly PromisePair[], all: readonly PromisePair[]): string {
    const closed = drawn.filter(({ outcome }) => outcome !== null);
    const told = closed.filter(({ verdict }) => verdict === "missed").at(-1) ?? closed[0]!;
    const pairs = all.filter(({ outcome }) => outcome !== null);
    const words = {
      indicator: this.#indicator,
      place: placeName(told.target.main, this.#lang),
      year: String(told.year),
      target: this.#value(told.target),
      outcome: this.#value(told.outcome!),
    };
    if (all.length === 1)
      return t(this.#lang, "foundPromise", { ...words, verdict: verdictText(told.verdict, this.#lang) });
    const judged = verdictList(pairs, JUDGEMENTS, this.#lang);
    const key = pairs.length < all.length ? "foundPromisesOf" : "foundPromises";
    return t(this.#lang, key, { ...words, n: all.length, outcomes: pairs.length, judged });
  }

  /** The first and the last year of one place; a single value stands by itself. */
  onePlace(rows: readonly Row[]): string | null {
    const whole = onePerPlace(rows).sort((a, b) => yearOf(a) - yearOf(b));
    const [first, last] = [whole[0] ?? rows[0], whole.at(-1)];
    if (!first) return null;
    const common = { place: placeName(first.main, this.#lang), indicator: this.#indicator };
    if (!last || last === first)
      return t(this.#lang, "foundOne", { ...common, when: this.#when(first), value: this.#value(first) });
    const change = valueOf(last) - valueOf(first);
    return t(this.#lang, change > 0 ? "foundRose" : change < 0 ? "foundFell" : "foundSame", {
      ...common,
      from: this.#value(first),
      fromWhen: this.#when(first),
      to: this.#value(last),
      toWhen: this.#when(last),
    });
  }

  /** The highest and lowest of the year and status that most places state; else of the latest value of each place. */
  extremes(rows: readonly Row[]): string | null {
    const whole = onePerPlace(rows.filter(isWhole));
    const groups = [...group(whole, ({ main }) => `${main.year} ${main.status}`).values()].filter(
      (own) => own.length > 1 && isApart(own),
    );
    const places = placesOf({ rows: whole }).size;
    const largest = greatest(groups, (own) => own.length + yearOf(own[0]!) / 10_000);
    if (largest && largest.length * 2 >= places) {
      const when = this.#when(largest[0]!);
      if (isPart(this.#chart)) return t(this.#lang, "foundHighest", { ...this.#ends(largest), when });
      return t(this.#lang, "foundExtremes", { ...this.#ends(largest), when });
    }
    const latest = [...group(whole, ({ main }) => main.place_id).values()].map((own) => greatest(own, yearOf)!);
    if (latest.length < 2 || !isApart(latest) || isPart(this.#chart)) return null;
    const [high, low] = [greatest(latest, valueOf)!, least(latest, valueOf)!];
    const [highWhen, lowWhen] = [high, low].map((row) => this.#when(row));
    return t(this.#lang, "foundAcross", { ...this.#ends(latest), highWhen: highWhen!, lowWhen: lowWhen! });
  }

  #ends(rows: readonly Row[]) {
    const [high, low] = [greatest(rows, valueOf)!, least(rows, valueOf)!];
    const named = (one: Row): string => this.#places(rows.filter((row) => valueOf(row) === valueOf(one)));
    return {
      indicator: this.#indicator,
      ...{ high: named(high), highValue: this.#value(high) },
      ...{ low: named(low), lowValue: this.#value(low) },
    };
  }

  /** Names places; of more than three the first stands for all. */
  #places(rows: readonly Row[]): string {
    const names = rows.map(({ main }) => placeName(main, this.#lang));
    return names.length > 3
      ? t(this.#lang, "foundPlaces", { places: names[0]!, n: names.length })
      : joinList(this.#lang, names);
  }

  /** The indicator, with the measure where that is not its amount: 地区生产总值增速. */
  get #indicator(): string {
    const { indicator, shown } = this.#chart;
    const name = indicator[this.#lang];
    if (shown.measure === "level" || shown.measure === "share") return name;
    const measure = MEASURES[shown.measure][this.#lang];
    return this.#lang === "zh" ? name + measure : `${name} (${measure.toLowerCase()})`;
  }

  /** 2023年目标: in a title nothing parts them. */
  #when({ main }: Row): string {
    const text = yearStatus(main, this.#lang);
    return this.#lang === "zh" ? text.replace(" ", "") : text;
  }

  #value(row: Row): string {
    return rowValue({ ...row, baseline: null }, { lang: this.#lang, magnitude: this.#chart.magnitude });
  }
}

/** Whether a drawing leaves places out, which may be lower than any in it: the greatest come first. */
function isPart({ shown, of }: ChartView): boolean {
  return of !== undefined && placesOf(shown).size < of.places;
}

function isApart(rows: readonly Row[]): boolean {
  return new Set(rows.map(valueOf)).size > 1;
}
