import { createExplainer, type Explanation, type Miss } from "../engine/index.js";
import type { Fact, Mention, ToldRule } from "../engine/types.js";
import type { Source } from "../tables/report.js";
import { MEASURES, STATUSES } from "../charts/i18n/terms.table.js";
import type { Lang } from "../charts/i18n/lang.js";
import { bounds, classes, origins } from "../tables/codes.table.js";
import { both, Fault } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import type { TextPlace } from "./choices.js";
import { FAULTS } from "./faults.table.js";
import type { Io } from "./io.js";
import { EXPLAINS } from "./says.table.js";
import { padColumns, textColumns } from "./text-width.js";
import { quoteMarked } from "./quote.js";
import { openReports } from "./reports.js";
import { streamSink } from "./sink.js";

/** What `zhibiao explain` is asked. */
export interface ExplainQuestion {
  file: string;
  place: TextPlace;
  catalog?: string;
}

/**
 * Says how the number at a place of a file was read. Resolves to the exit status: 0, or 1 where the file could not be read.
 * @throws Fault where no number stands at the place; the message names the nearest
 */
export async function runExplain({ file, place, catalog }: ExplainQuestion, io: Io): Promise<number> {
  const { lexicon, sources } = await openReports({ files: [file], catalog }, io);
  const read: Source[] = [];
  for await (const source of sources) read.push(source);
  const [first, second] = read;
  if (!first) return 1;
  if (second) throw new Fault(FAULTS.severalReports(file, first.doc, second.doc));
  const source = { ...first, file };
  const offset = offsetOf(place, source);
  const explanation = createExplainer(source, lexicon)(offset);
  if (explanation.kind === "miss") throw new Fault(describeMiss(explanation, offset, source));
  await streamSink(io.stdout).write(formatExplanation(explanation, source, io.lang));
  return 0;
}

function offsetOf(place: TextPlace, { file, text }: Source): number {
  if ("offset" in place) {
    if (place.offset < text.length) return place.offset;
    throw new Fault(FAULTS.offsetBeyond(place.offset, file, text.length));
  }
  const lines = text.split("\n");
  const line = lines[place.line - 1];
  if (line === undefined) throw new Fault(FAULTS.lineBeyond(place.line, file, lines.length));
  if (place.column > line.length)
    throw new Fault(FAULTS.columnBeyond(place.column, `${file}:${place.line}`, line.length));
  return lines.slice(0, place.line - 1).reduce((sum, each) => sum + each.length + 1, place.column - 1);
}

/** Line and column of an offset: `12:34`. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

function describeMiss({ nearest, sentence }: Miss, offset: number, { file, text }: Source): Bilingual {
  const at = (start: number): string => `${start} (${lineAndColumn(text, start)})`;
  const words = sentence
    ? FAULTS.inSentence(quoteMarked(text, sentence, { start: offset, end: offset + 1 }))
    : both(() => "");
  const numbers = nearest.map((mention) => FAULTS.numberAt(mention.text, at(mention.start)));
  const listed = both((lang) => numbers.map((number) => number[lang]).join(lang === "zh" ? "和" : " and "));
  const remedy = numbers.length > 0 ? FAULTS.nearest(listed) : FAULTS.none;
  return FAULTS.noNumberAt(at(offset), file, { words, remedy });
}

/** Words an explanation for a terminal: the sentence, where it stands, what became of the number, and each rule. */
function formatExplanation(explanation: Explanation, { file, text }: Source, lang: Lang): string {
  const { mention, sentence, rules } = explanation;
  const facts = [...describePassage(explanation), ...describeMention(mention, lang)].flatMap(([name, words]) =>
    words === null ? [] : [{ name: textIn(name, lang), words: textIn(words, lang) }],
  );
  const width = Math.max(...facts.map(({ name }) => textColumns(name)));
  return [
    `${file}:${lineAndColumn(text, mention.start)}${EXPLAINS.at(mention.start)[lang]}`,
    "",
    `  ${quoteMarked(text, sentence, mention)}`,
    "",
    ...facts.map(({ name, words }) => `  ${padColumns(name, width)}  ${words}`),
    "",
    EXPLAINS.rules[lang],
    ...rules.flatMap((rule) => describeRule(rule, lang)),
    "",
  ].join("\n");
}

/** What a line of an explanation is of, and what it says; null where there is nothing to say. */
type Line = readonly [name: string | Bilingual, words: string | Bilingual | null];

function textIn(text: string | Bilingual, lang: Lang): string {
  return typeof text === "string" ? text : text[lang];
}

function describePassage({ mention, context, facts }: Explanation): Line[] {
  const { tense, margin, year, span, glossary } = context;
  const looks = tense === "plan" ? EXPLAINS.looksAhead : EXPLAINS.looksBack;
  const years = span ? EXPLAINS.years(span.start, span.end) : year === null ? EXPLAINS.noYear : EXPLAINS.oneYear(year);
  return [
    [EXPLAINS.section, mention.section],
    [EXPLAINS.passage, glossary ? EXPLAINS.glossary : looks(years, margin.toFixed(1))],
    [EXPLAINS.place, describeFact(facts.place)],
    [EXPLAINS.delivered, describeFact(facts.delivered)],
  ];
}

function describeFact({ value, origin, evidence }: Fact<string | number>): Bilingual {
  if (value === null) return EXPLAINS.notKnown;
  if (!evidence) return EXPLAINS.origin(String(value), { zh: origins[origin].zh, en: origin });
  return EXPLAINS.inferredFrom(String(value), evidence.text.replace(/\s+/g, " "), evidence.rule);
}

function describeMention(mention: Mention, lang: Lang): Line[] {
  if (mention.kind === "exclusion")
    return [[EXPLAINS.readAs, EXPLAINS.noObservation({ zh: classes[mention.class].zh, en: mention.class })]];
  const { measure, value, unit, base_value, base_unit, status, year, period_start, period_end } = mention;
  const [written, base] = [`${value} ${unit}`, `${base_value} ${base_unit}`];
  const period = period_start === null ? "" : ` (${period_start}–${period_end})`;
  return [
    [EXPLAINS.readAs, EXPLAINS.observation],
    [EXPLAINS.label, mention.label],
    [EXPLAINS.subject, mention.subject],
    [EXPLAINS.indicator, mention.indicator ?? EXPLAINS.noIndicator],
    // the English names are those of the columns
    [{ zh: MEASURES[measure].zh, en: measure }, `${written}${written === base ? "" : ` = ${base}`}`],
    [EXPLAINS.bound, { zh: bounds[mention.bound].zh, en: mention.bound }],
    [{ zh: STATUSES[status].zh, en: status }, `${year ?? EXPLAINS.yearNotKnown[lang]}${period}`],
    [EXPLAINS.wording, mention.wording.join(" ") || null],
    [EXPLAINS.confidence, String(mention.confidence)],
  ];
}

function describeRule({ id, says, example, counter }: ToldRule, lang: Lang): string[] {
  return [`  ${id}: ${says}`, EXPLAINS.rule(example, counter)[lang].replaceAll("\n", " ⏎ ")];
}
