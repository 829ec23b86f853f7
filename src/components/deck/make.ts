/** From a slide of a deck and the data to what stands on it, for every medium alike. */
import { quotePassage } from "../../tables/passage.js";
import type { Passage, SiteIndex, SiteObservation } from "../../tables/site.types.js";
import { readAddress, type Address } from "../address/address.js";
import { chosenPlaces } from "../comparison/choice.js";
import { asDrawn, notesOf } from "../comparison/figure.js";
import { leftOutText } from "../../charts/views/left.js";
import { loadCompare } from "../comparison/load.js";
import { rankRows } from "../../charts/data/series.js";
import { compareView, type ChartView, type CompareData, type CompareView } from "../comparison/view.js";
import { chartSubtitle } from "../../charts/around/wording.js";
import { MODES, coverageData, coverageView, type CoverageData } from "../coverage/view.js";
import { tallyOf } from "../../charts/data/coverage.js";
import type { DataSource } from "../data/source.js";
import { describeFigure } from "../figure/caption.js";
import { drawnSeries, type DrawnSeries } from "../figure/drawn.js";
import { QUERY_FAULTS } from "../figure/faults.table.js";
import { checkAddress, checkChart, checkNames, FigureError, readQuery } from "../figure/request.js";
import { joinList } from "../../charts/i18n/lists.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { placeName, reportName, valueText, yearStatus } from "../../charts/mark/describe.js";
import { findView } from "../../charts/views/fitting.js";
import { textIn, type Deck, type Ratio, type Slide } from "./deck.js";
import { findingOf } from "./finding.js";
import { fitChart, type Fitted } from "./fit.js";
import { coverageGrid, numbersTable, type SlideTable } from "./grid.js";
import { layOut, type Around, type Layout } from "./layout.js";

/** A slide with the data that it shows. */
export type LoadedSlide = { slide: Slide; index: SiteIndex } & (
  | { kind: "words" }
  | { kind: "compare"; data: CompareData; address: Address }
  | { kind: "coverage"; data: CoverageData; address: Address }
  | { kind: "quote"; row: SiteObservation; passage: Passage }
);

/** What fills the middle of a slide. */
export type Body =
  | { kind: "words"; paragraphs: string[] }
  | { kind: "chart"; fitted: Fitted; view: CompareView }
  | { kind: "table"; table: SlideTable }
  | { kind: "quote"; row: SiteObservation; passage: Passage };

/** A slide as it is shown in one language. */
export interface MadeSlide {
  slide: Slide;
  lang: Lang;
  title: string;
  subtitle: string;
  /** All that a reader has to know; as much of it as there is room for stands in the layout. */
  caveats: string[];
  layout: Layout;
  body: Body;
  /** What is shown, in words. */
  alt: string;
  /** The numbers on it. */
  series: DrawnSeries[];
  /** The chart behind it; null where there is none. */
  shown: { chart: ChartView; view: CompareView } | null;
}

/** How a slide is made. */
export interface MakeOptions {
  lang: Lang;
  ratio: Ratio;
  /** The address that opens an observation's passage; nowhere where left out. */
  hrefOf?(row: SiteObservation): string;
}

/**
 * Loads what a slide shows.
 * @throws FigureError where it names what is not there, or nothing can be drawn of it, with the remedy
 */
export async function loadSlide(slide: Slide, source: DataSource): Promise<LoadedSlide> {
  const index = await source.fetchIndex();
  switch (slide.kind) {
    case "cover":
    case "text":
      return { kind: "words", slide, index };
    case "quote":
      return loadQuote(slide, index, source);
    case "coverage": {
      const address = slide.show.trim() ? readQuery(slide.show) : readAddress("");
      checkNames(address, index);
      const modes = MODES.map((mode) => `by=${mode}`);
      if (address.by !== null && !MODES.some((mode) => mode === address.by))
        throw new FigureError(QUERY_FAULTS.unknownTable(address.by, modes));
      const whole = coverageData(index, await source.fetchCoverage());
      const places = new Set(chosenPlaces(index, address).map(({ place_id }) => place_id));
      const reports = whole.reports.filter(({ place }) => places.has(place.place_id));
      return { kind: "coverage", slide, index, data: { ...whole, reports }, address };
    }
    case "compare":
    case "table": {
      const address = readQuery(slide.show);
      checkAddress(address, index);
      const rows = await loadCompare(index, source, address);
      const coverage = findView(address.view)?.showsSilence ? await source.fetchCoverage().catch(() => null) : null;
      const data = { ...rows, coverage };
      checkChart(compareView(data, address, "zh"), address);
      return { kind: "compare", slide, index, data, address };
    }
  }
}

async function loadQuote(slide: Slide, index: SiteIndex, source: DataSource): Promise<LoadedSlide> {
  const id = slide.show.trim();
  const { open: row } = await loadCompare(index, source, { ...readAddress(""), m: id });
  if (row === null || row === "gone") throw new FigureError(QUERY_FAULTS.noNumber(id));
  const report = await source.fetchReport(row.doc);
  return { kind: "quote", slide, index, row, passage: quotePassage(report.text, row) };
}

/** Makes a slide of what was loaded; where there is no browser, a document has to be among the globals. */
export function makeSlide(loaded: LoadedSlide, options: MakeOptions): MadeSlide {
  switch (loaded.kind) {
    case "words":
      return wordsSlide(loaded, options);
    case "quote":
      return quoteSlide(loaded, options);
    case "coverage":
      return coverageSlide(loaded, options);
    case "compare":
      return loaded.slide.kind === "table" ? tableSlide(loaded, options) : chartSlide(loaded, options);
  }
}

type Of<K extends LoadedSlide["kind"]> = Extract<LoadedSlide, { kind: K }>;

function wordsSlide({ slide, index }: Of<"words">, { lang, ratio }: MakeOptions): MadeSlide {
  const [title, text] = [textIn(slide.title, lang), textIn(slide.text, lang)];
  const paragraphs = text.split(/\r?\n/).map((one) => one.trim()).filter(Boolean); // prettier-ignore
  const { documents } = index.counts;
  const source = slide.kind === "cover" ? t(lang, "slideSourceData", { n: documents, digest: index.build.digest }) : "";
  const layout = layOut({ title, subtitle: "", caveats: [], source }, ratio);
  const common = { slide, lang, title, subtitle: "", caveats: [], layout, series: [], shown: null };
  return { ...common, body: { kind: "words", paragraphs }, alt: [title, ...paragraphs].join(" ") };
}

function quoteSlide({ slide, index, row, passage }: Of<"quote">, { lang, ratio }: MakeOptions): MadeSlide {
  const indicator = index.indicators.find(({ id }) => id === row.indicator)!;
  const words = {
    place: placeName(row, lang),
    indicator: indicator[lang],
    when: lang === "zh" ? yearStatus(row, lang).replace(" ", "") : yearStatus(row, lang),
    value: valueText(row, lang),
  };
  const title = textIn(slide.title, lang) || t(lang, "foundOne", words);
  const source = sourceOf([row], index, lang);
  const layout = layOut({ title, subtitle: "", caveats: [], source }, ratio);
  // as written: one number needs no common power of ten
  const series = [
    { indicator, magnitude: { factor: 1, word: "" }, rows: [{ main: row, low: null, baseline: null }], of: 1 },
  ];
  return {
    ...{ slide, lang, title, subtitle: "", caveats: [], layout, series, shown: null },
    body: { kind: "quote", row, passage },
    alt: `${title} ${passage.text}`,
  };
}

function coverageSlide({ slide, index, data, address }: Of<"coverage">, { lang, ratio }: MakeOptions): MadeSlide {
  const view = coverageView(data, { ...address, lang }, lang);
  const n = view.reports.length;
  const counted = view.indicators.map((indicator) => {
    return { indicator, ...tallyOf(view.reports, data.positions.get(indicator.id) ?? -1) };
  });
  const [most] = [...counted].sort((a, b) => b.value - a.value);
  const found = most
    ? t(lang, view.indicators.length === 1 ? "foundCoverage" : "foundMostCovered", {
        ...{ n, value: most.value, indicator: most.indicator[lang] },
      })
    : t(lang, "navCoverage");
  const title = textIn(slide.title, lang) || found;
  const around = { title, subtitle: "", source: t(lang, "slideSourceData", { n, digest: index.build.digest }) };
  const { caveats, layout, table } = withTable(around, [t(lang, "slideCells")], {
    ...{ lang, ratio },
    make: (box) => coverageGrid(data, view, box),
  });
  const common = { slide, lang, title, subtitle: "", caveats, layout, series: [], shown: null };
  return { ...common, body: { kind: "table", table }, alt: [title, ...caveats].join(" ") };
}

function tableSlide(loaded: Of<"compare">, { lang, ratio }: MakeOptions): MadeSlide {
  const { slide, view, chart, around, caveats: known } = comparison(loaded, lang);
  const rows = rankRows(chart.shown);
  const series = [{ indicator: chart.indicator, magnitude: chart.magnitude, rows, of: rows.length }];
  const { caveats, layout, table } = withTable(around, known, {
    ...{ lang, ratio },
    make: (box) => numbersTable(series, box, lang),
  });
  const { title, subtitle } = around;
  const { alt } = describeFigure({ lang, title, subtitle, view: chart.view, series });
  const common = { slide, lang, title, subtitle, caveats, layout, series, shown: { chart, view } };
  return { ...common, body: { kind: "table", table }, alt };
}

/** Lays a table out, and again where rows had no room, which is said. */
function withTable(
  around: Omit<Around, "caveats">,
  known: readonly string[],
  { lang, ratio, make }: { lang: Lang; ratio: Ratio; make(box: Layout["body"]): SlideTable },
): { caveats: string[]; layout: Layout; table: SlideTable } {
  const first = layOut({ ...around, caveats: known }, ratio);
  const whole = make(first.body);
  const caveatsFor = ({ left, leftColumns }: SlideTable): string[] => [
    ...(left ? [t(lang, "slideMore", { n: left })] : []),
    ...(leftColumns ? [t(lang, "slideMoreColumns", { n: leftColumns })] : []),
    ...known,
  ];
  const caveats = caveatsFor(whole);
  if (caveats.length === known.length) return { caveats, layout: first, table: whole };
  const layout = layOut({ ...around, caveats }, ratio);
  const table = make(layout.body);
  return { caveats: caveatsFor(table), layout, table };
}

function chartSlide(loaded: Of<"compare">, { lang, ratio, hrefOf = () => "" }: MakeOptions): MadeSlide {
  const { slide, view, chart, around: roughly, caveats: known } = comparison(loaded, lang);
  const first = layOut({ ...roughly, caveats: known }, ratio);
  const rough = fitChart(chart, first.body, { view, hrefOf });
  const left = rough.drawing.left.map((one) => leftOutText(one, lang));
  const layout = left.length ? layOut({ ...roughly, caveats: [...left, ...known] }, ratio) : first;
  const fitted = left.length ? fitChart(chart, layout.body, { view, hrefOf }) : rough;
  // title, subtitle, notes and source are of what has a mark on the slide
  const drawn = comparison(loaded, lang, fitted.drawing.svg);
  const caveats = [...fitted.drawing.left.map((one) => leftOutText(one, lang)), ...drawn.caveats];
  const series = drawnSeries(fitted.drawing.svg, chart, view);
  const { around } = drawn;
  const { title, subtitle } = around;
  const { alt } = describeFigure({ lang, title, subtitle, view: chart.view, series });
  return {
    ...{ slide, lang, title, subtitle, caveats, series, alt, shown: { chart, view } },
    layout: layOut({ ...around, caveats }, ratio),
    body: { kind: "chart", fitted, view },
  };
}

/** What the slides of one comparison have in common; of its drawing, where there is one, words are of what has a mark in it. */
function comparison({ slide, index, data, address }: Of<"compare">, lang: Lang, drawing?: Element) {
  const view = compareView(data, { ...address, lang }, lang);
  const chart = drawing ? asDrawn(view.chart!, drawing) : view.chart!;
  const title = textIn(slide.title, lang) || findingOf(chart, lang);
  const subtitle = [chart.indicator[lang], ...chartSubtitle(chart.shown, { lang, magnitude: chart.magnitude })].join(
    " · ",
  );
  const rows = rankRows(chart.shown).map(({ main }) => main);
  const caveats = [...chart.left.map((one) => leftOutText(one, lang)), ...notesOf(chart, index, lang)];
  return { slide, view, chart, caveats, around: { title, subtitle, source: sourceOf(rows, index, lang) } };
}

/** So many reports are named on a slide. */
const NAMED_REPORTS = 4;

/** The line that says which reports the numbers are from. */
function sourceOf(rows: readonly SiteObservation[], index: SiteIndex, lang: Lang): string {
  const names = [...new Map(rows.map((row) => [row.doc, reportName(row, lang)])).values()];
  const more = names.length - NAMED_REPORTS;
  const listed = more > 0 ? [...names.slice(0, NAMED_REPORTS), `+${more}`] : names;
  return t(lang, "sourceLine", { reports: joinList(lang, listed), digest: index.build.digest });
}

/** The title of a deck in a language: its own, else that of its first slide. */
export function deckTitle({ title, slides }: Deck, lang: Lang): string {
  return textIn(title, lang) || (slides[0] ? textIn(slides[0].title, lang) : "") || t(lang, "navDeck");
}
