import { createExplainer, type Explanation, type Miss } from "../engine/index.js";
import type { Fact, Mention, ToldRule } from "../engine/types.js";
import type { Source } from "../tables/report.js";
import type { TextPlace } from "./choices.js";
import { CommandError } from "./error.js";
import type { Io } from "./io.js";
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
 * @throws CommandError where no number stands at the place; the message names the nearest
 */
export async function runExplain({ file, place, catalog }: ExplainQuestion, io: Io): Promise<number> {
  const { lexicon, sources } = await openReports({ files: [file], catalog }, io);
  const read: Source[] = [];
  for await (const source of sources) read.push(source);
  const [first, second] = read;
  if (!first) return 1;
  if (second)
    throw new CommandError(
      `${file} holds several reports (${first.doc}, ${second.doc} …); save the one you mean as a file of its own`,
    );
  const source = { ...first, file };
  const offset = offsetOf(place, source);
  const explanation = createExplainer(source, lexicon)(offset);
  if (explanation.kind === "miss") throw new CommandError(describeMiss(explanation, offset, source));
  await streamSink(io.stdout).write(formatExplanation(explanation, source));
  return 0;
}

function offsetOf(place: TextPlace, { file, text }: Source): number {
  if ("offset" in place) {
    if (place.offset < text.length) return place.offset;
    throw new CommandError(`offset ${place.offset} is beyond the end of ${file} (${text.length}); name a smaller one`);
  }
  const lines = text.split("\n");
  const line = lines[place.line - 1];
  if (line === undefined)
    throw new CommandError(`line ${place.line} is beyond the end of ${file} (${lines.length}); name a smaller one`);
  if (place.column > line.length)
    throw new CommandError(
      `column ${place.column} is beyond the end of ${file}:${place.line} (${line.length}); name a smaller one`,
    );
  return lines.slice(0, place.line - 1).reduce((sum, each) => sum + each.length + 1, place.column - 1);
}

/** Line and column of an offset: `12:34`. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

function describeMiss({ nearest, sentence }: Miss, offset: number, { file, text }: Source): string {
  const at = (start: number): string => `${start} (${lineAndColumn(text, start)})`;
  const words = sentence ? `, in ${quoteMarked(text, sentence, { start: offset, end: offset + 1 })}` : "";
  const numbers = nearest.map((mention) => `«${mention.text}» at ${at(mention.start)}`);
  const remedy = numbers.length > 0 ? `the nearest are ${numbers.join(" and ")}` : "there is none in the whole text";
  return `no number stands at offset ${at(offset)} of ${file}${words}; ${remedy}`;
}

/** Words an explanation for a terminal: the sentence, where it stands, what became of the number, and each rule. */
function formatExplanation(explanation: Explanation, { file, text }: Source): string {
  const { mention, sentence, rules } = explanation;
  const facts = [...describePassage(explanation), ...describeMention(mention)].filter(([, words]) => words !== null);
  const width = Math.max(...facts.map(([name]) => name.length));
  return [
    `${file}:${lineAndColumn(text, mention.start)} (offset ${mention.start})`,
    "",
    `  ${quoteMarked(text, sentence, mention)}`,
    "",
    ...facts.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`),
    "",
    "Rules, in the order in which they applied",
    ...rules.flatMap(describeRule),
    "",
  ].join("\n");
}

type Line = readonly [name: string, words: string | null];

function describePassage({ mention, context, facts }: Explanation): Line[] {
  const { tense, margin, year, span, glossary } = context;
  const direction = tense === "plan" ? "ahead" : "back";
  const years = span ? `${span.start}–${span.end}` : (year ?? "a year that is not known");
  const source = `by a margin of ${margin.toFixed(1)} (log-odds)`;
  return [
    ["section", mention.section],
    ["passage", glossary ? "explains terms" : `looks ${direction}, at ${years}, ${source}`],
    ["place", describeFact(facts.place)],
    ["delivered", describeFact(facts.delivered)],
  ];
}

function describeFact({ value, origin, evidence }: Fact<string | number>): string {
  if (value === null) return "not known";
  return evidence
    ? `${value}, ${origin} from “${evidence.text.replace(/\s+/g, " ")}” (${evidence.rule})`
    : `${value}, ${origin}`;
}

function describeMention(mention: Mention): Line[] {
  if (mention.kind === "exclusion") return [["read as", `no observation: ${mention.class}`]];
  const { measure, value, unit, base_value, base_unit, status, year, period_start, period_end } = mention;
  const [written, base] = [`${value} ${unit}`, `${base_value} ${base_unit}`];
  const period = period_start === null ? "" : ` (${period_start}–${period_end})`;
  return [
    ["read as", "observation"],
    ["label", mention.label],
    ["subject", mention.subject],
    ["indicator", mention.indicator ?? "none of the harmonised ones"],
    [measure, `${written}${written === base ? "" : ` = ${base}`}`],
    ["bound", mention.bound],
    [status, `${year ?? "year not known"}${period}`],
    ["wording", mention.wording.join(" ") || null],
    ["confidence", String(mention.confidence)],
  ];
}

function describeRule({ id, says, example, counter }: ToldRule): string[] {
  return [`  ${id}: ${says}`, `      as in ${example} · unlike ${counter}`.replaceAll("\n", " ⏎ ")];
}
