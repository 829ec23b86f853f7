/** What is said of a figure in words: a caption for the paper, and a description for those who do not see it. */
import { greatest, least } from "d3";
import type { Status } from "../../engine/types.js";
import { rowValue } from "../../charts/drawing/chart.js";
import type { Row } from "../../charts/data/series.js";
import type { ViewId } from "../../charts/views/view.js";
import { viewOf } from "../../charts/views/fitting.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { STATUSES } from "../../charts/i18n/terms.table.js";
import { placeName, yearStatus } from "../../charts/mark/describe.js";
import { observationsIn, type DrawnSeries } from "./drawn.js";

/** What words are made of. */
export interface Described {
  lang: Lang;
  title: string;
  subtitle: string;
  view: ViewId;
  series: readonly DrawnSeries[];
}

/** Caption and description. */
export interface FigureWords {
  caption: string;
  alt: string;
}

/** So many rows are told one by one. */
const TOLD = 12;

/** Words a figure; every number in it is one of its rows, or counts them. */
export function describeFigure(figure: Described): FigureWords {
  const { lang, title, subtitle, series } = figure;
  const join = (parts: readonly string[]): string => parts.join(lang === "zh" ? "" : " ");
  const opening = lang === "zh" ? `${title}。${subtitle}。` : `${title}. ${subtitle}.`;
  const shown = observationsIn(series);
  const reports = new Set(shown.map(({ doc }) => doc)).size;
  return {
    caption: join([
      opening,
      ...extremes(series[0], lang),
      t(lang, "captionReports", { rows: shown.length, n: reports }),
    ]),
    alt: join([t(lang, "altOpening", { view: viewOf(figure.view)[lang], title, subtitle }), ...told(series, lang)]),
  };
}

/** The greatest and the least value of what is achieved and of what is promised; a rank has neither. */
function extremes(series: DrawnSeries | undefined, lang: Lang): string[] {
  // of a part of what is compared, the least, and perhaps the greatest, are not known
  if (!series || series.rows.length < series.of || series.rows[0]?.main.measure === "rank") return [];
  return (["actual", "target"] as Status[]).flatMap((status) => {
    const rows = series.rows.filter(({ main }) => main.status === status);
    const [most, fewest] = [greatest(rows, valueOf), least(rows, valueOf)];
    if (!most || !fewest) return [];
    const value = (row: Row): string => rowValue(row, { lang, magnitude: series.magnitude });
    const of = (one: Row): string =>
      tied(
        rows.filter((row) => valueOf(row) === valueOf(one)),
        lang,
      );
    const words = { status: STATUSES[status][lang], most: value(most), mostOf: of(most) };
    if (valueOf(most) === valueOf(fewest) && rows.length > 1) return [];
    return most === fewest
      ? [t(lang, "captionOnly", words)]
      : [t(lang, "captionGreatest", { ...words, least: value(fewest), leastOf: of(fewest) })];
  });
}

/** Names the statements of one value; of more than three the first stands for all. */
function tied(rows: readonly Row[], lang: Lang): string {
  const names = [...new Set(rows.map(({ main }) => placeAndYear(main, lang)))];
  if (names.length <= MOST_TIED) return names.join(lang === "zh" ? "；" : "; ");
  return t(lang, "foundPlaces", { places: names[0]!, n: names.length });
}

/** Up to so many statements of one value are named. */
const MOST_TIED = 3;

const valueOf = ({ main }: Row): number => main.base_value;

function placeAndYear(main: Row["main"], lang: Lang): string {
  const place = [placeName(main, lang), main.subject].filter(Boolean).join(" · ");
  if (main.year === null) return place;
  return lang === "zh" ? `${place}，${main.year}年` : `${place}, ${main.year}`;
}

/** The first rows one by one: 略阳县 2023年 目标 7.1万亩；… */
function told(series: readonly DrawnSeries[], lang: Lang): string[] {
  const [semicolon, stop] = lang === "zh" ? ["；", "。"] : ["; ", "."];
  const all = series.flatMap(({ rows, magnitude }) =>
    rows.map((row) => {
      const place = [placeName(row.main, lang), row.main.subject].filter(Boolean).join(" · ");
      return `${place} ${yearStatus(row.main, lang)} ${rowValue(row, { lang, magnitude })}`;
    }),
  );
  const rest = all.length - TOLD;
  const list = all.slice(0, TOLD);
  return [list.join(semicolon) + stop, ...(rest > 0 ? [t(lang, "altMore", { n: rest })] : [])];
}
