import { Help, type Argument, type HelpConfiguration, type Option } from "commander";
import { wrap } from "../components/figure/wrap.js";
import type { Lang } from "../charts/i18n/lang.js";
import type { Bilingual } from "../tables/problem.js";
import { FRAME, PLACEHOLDERS, type Example } from "./help.table.js";
import { padColumns, textColumns } from "./text-width.js";

/** Columns that a help takes where it goes to no terminal. */
const COLUMNS = 80;

/** Commander's help in a language. */
export function helpConfiguration(lang: Lang): HelpConfiguration {
  const usual = new Help();
  return {
    displayWidth: textColumns,
    boxWrap: (text, width) => wrapColumns(text, width),
    styleTitle: (title) => Object.values(FRAME).find(({ en }) => en === title)?.[lang] ?? title,
    commandUsage: (command) => placeholdersIn(usual.commandUsage(command), lang),
    subcommandTerm: (command) => placeholdersIn(usual.subcommandTerm(command), lang),
    optionTerm: (option) => placeholdersIn(option.flags, lang),
    argumentTerm: (argument) => placeholder(argument.name(), lang),
    optionDescription: (option) => describe(option, lang),
    argumentDescription: (argument) => describe(argument, lang),
    // a full-width colon brings its own blank
    formatHelp: (command, helper) => usual.formatHelp.call(helper, command, helper).replace("： ", "："),
  };
}

/** Puts what stands for a value, `DIR`, into the language. */
export function placeholder(name: string, lang: Lang): string {
  return lang === "zh" ? (PLACEHOLDERS[name] ?? name) : name;
}

/** Puts all that stands for values into the language: `--out <DIR>`, `[FILE...]`. */
export function placeholdersIn(text: string, lang: Lang): string {
  return text.replace(/(?<=[<[])[A-Za-z]+(?=(?:\.\.\.)?[>\]])/g, (name) => placeholder(name, lang));
}

/** A description with the words that may be written, and what holds where none is. */
function describe(of: Option | Argument, lang: Lang): string {
  const { argChoices, defaultValueDescription } = of;
  const facts: string[] = [];
  if (argChoices) facts.push(FRAME.choices[lang] + argChoices.join(lang === "zh" ? "、" : ", "));
  const usual: unknown = defaultValueDescription ?? of.defaultValue;
  if (typeof usual === "string" || typeof usual === "number") facts.push(`${FRAME.usual[lang]}${usual}`);
  if ("envVar" in of && of.envVar !== undefined) facts.push(FRAME.environment[lang] + of.envVar);
  if (facts.length === 0) return of.description;
  return of.description + (lang === "zh" ? `（${facts.join("；")}）` : ` (${facts.join("; ")})`);
}

/** What stands below the help of a command: examples, and notes. */
export function helpEnd(examples: readonly Example[], notes: readonly Bilingual[], lang: Lang): string {
  const told = examples.filter(({ gives }) => gives !== undefined);
  const width = Math.max(0, ...told.map(({ line }) => textColumns(line)));
  const lines = examples.map(({ line, gives }) => `  ${gives ? `${padColumns(line, width)}  ${gives[lang]}` : line}`);
  const wrapped = notes.map((note) => wrapColumns(note[lang], COLUMNS));
  return ["", FRAME.examples[lang], ...lines, "", ...wrapped].join("\n");
}

function wrapColumns(text: string, width: number): string {
  return wrap(text, (line) => textColumns(line) <= width).join("\n");
}
