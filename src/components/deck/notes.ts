/** What a speaker reads beside a slide: own notes, what there was no room for, and the sentences behind the numbers. */
import type { SiteObservation } from "../../tables/site.types.js";
import type { DataSource } from "../data/source.js";
import { proofRows } from "../figure/drawn.js";
import type { ProofRow } from "../figure/proof.js";
import { t } from "../i18n/i18n.js";
import { placeName, reportName, valueText, yearStatus } from "../../charts/mark/describe.js";
import type { MadeSlide } from "./make.js";
import { observationsIn } from "../figure/drawn.js";
import { textIn } from "./deck.js";

/** A number of a slide with the sentence it stands in. */
export interface SlideQuote {
  /** The observation, and its row as a proof has it. */
  one: SiteObservation;
  row: ProofRow;
  /** 平遥县 2021年 实际 · 132.2亿元. */
  what: string;
  /** Name of the report. */
  report: string;
}

/** The sentences behind the numbers of a slide; those that stand in one sentence each have their own. */
export async function quotesOf(made: MadeSlide, source: Pick<DataSource, "fetchReport">): Promise<SlideQuote[]> {
  const { lang, series } = made;
  const rows = await proofRows(series, source);
  return observationsIn(series).map((one, i): SlideQuote => {
    const place = [placeName(one, lang), one.subject].filter(Boolean).join(" · ");
    const what = `${place} ${yearStatus(one, lang)} · ${valueText(one, lang)}`;
    return { one, row: rows[i]!, what, report: reportName(one, lang) };
  });
}

/** The sentence in its three parts: what stands before the number, the number as written, and what stands after. */
export function partsOf({ row: { quote, start, end } }: Pick<SlideQuote, "row">): [string, string, string] {
  const [from, to] = [start - quote.start, end - quote.start];
  return [quote.text.slice(0, from), quote.text.slice(from, to), quote.text.slice(to)];
}

/** So many sentences stand in the notes of one slide. */
const MOST_QUOTES = 60;

/** The notes of a slide as plain text. */
export function notesText(made: MadeSlide, quotes: readonly SlideQuote[]): string {
  const { lang, slide, caveats } = made;
  const own = textIn(slide.notes, lang);
  const said = caveats.map((caveat) => t(lang, "slideAlso") + caveat).join("\n");
  const told = quotes.slice(0, MOST_QUOTES).map((one) => {
    const [before, number, after] = partsOf(one);
    return `${one.what}\n“${before}【${number}】${after}”\n—— ${one.report}`;
  });
  if (quotes.length > MOST_QUOTES) told.push(t(lang, "slideQuotesMore", { n: quotes.length - MOST_QUOTES }));
  const list = told.length ? `${t(lang, "slideQuotes")}\n${told.join("\n\n")}` : "";
  return [own, said, list].filter(Boolean).join("\n\n");
}
