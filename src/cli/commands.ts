import { InvalidArgumentError, Option, type Command } from "commander";
import type { Lang } from "../charts/i18n/lang.js";
import { defaultCost } from "../formats/read/reader.js";
import type { StoreFormat } from "../formats/store/columns.js";
import type { Bilingual } from "../tables/problem.js";
import type { BuildOptions } from "./build.js";
import { breakdowns, formatChoices, parsePlace, queryFormats, type TextPlace } from "./choices.js";
import type { EvaluateOptions } from "./evaluate.js";
import type { ExtractOptions } from "./extract.js";
import { FAULTS } from "./faults.table.js";
import type { FigureOptions, FiguresOptions } from "./figure.js";
import { helpEnd } from "./help.js";
import { EXAMPLES, HELP, NOTES, type CommandName } from "./help.table.js";
import type { Io } from "./io.js";
import { parseList } from "./list-option.js";
import type { PanelOptions } from "./panel.js";
import type { QueryOptions } from "./query.js";
import type { PreviewOptions, SiteOptions } from "./site.js";
import type { SlideFormat, SlidesOptions } from "./slides.js";
import type { VerifyOptions } from "./verify.js";

/** Takes the exit status of a command that has been run. */
export type Finish = (status: Promise<number>) => Promise<void>;

/** What adds each command, in the order of the help. Each loads what it needs when it is asked for, and no other packages. */
export const COMMANDS: readonly ((program: Command, io: Io, finish: Finish) => void)[] = [
  ...[addBuild, addQuery, addSite, addPreview, addFigure, addFigures, addVerify, addSlides],
  ...[addExtract, addPanel, addEvaluate, addExplain],
];

/** The words of the help in a language. */
const wordsIn = (lang: Lang) =>
  Object.fromEntries(Object.entries(HELP).map(([name, text]) => [name, text[lang]])) as Record<
    keyof typeof HELP,
    string
  >;

/** Begins a command: its name and what it does, examples and notes. */
function begin(
  program: Command,
  name: CommandName,
  { lang, notes }: { lang: Lang; notes: readonly Bilingual[] },
): Command {
  return program
    .command(name)
    .description(HELP[name][lang])
    .addHelpText("after", helpEnd(EXAMPLES[name], notes, lang));
}

const catalogOption = (lang: Lang) => new Option("-c, --catalog <FILE>", HELP.catalog[lang]);

/** Folder of the tables where none is named. */
const TABLES = "data/built";

const tablesOption = (lang: Lang) => new Option("-t, --tables <DIR>", HELP.tables[lang]).default(TABLES);

function addBuild(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  const command = begin(program, "build", { lang, notes: [NOTES.catalog, NOTES.statusOfBuilding] })
    .argument("[DIR]", HELP.dir[lang], "seeds")
    .option("-o, --out <DIR>", HELP.buildOut[lang], TABLES);
  addReadOptions(command, formatChoices.usual, lang).action((dir: string, options: BuildOptions) =>
    finish(import("./build.js").then(({ runBuild }) => runBuild(dir, options, io))),
  );
}

/** How files are read and tables written, wherever that is done. */
function addReadOptions(command: Command, formats: readonly StoreFormat[], lang: Lang): Command {
  const words = wordsIn(lang);
  const { all } = formatChoices;
  const count = parseCount(lang);
  return command
    .option("-c, --catalog <FILE>", words.buildCatalog)
    .option("-j, --jobs <N>", words.jobs, count)
    .addOption(
      new Option("-f, --format <LIST>", words.tableFormats + all.join(","))
        .argParser(parseList(all, { lang, all: true }))
        .default([...formats], formats.join(",")),
    )
    .addOption(new Option("--headers <LANG>", words.headers).choices(["en", "zh"]).default("en"))
    .option("--bom", words.bom)
    .option("--follow-links", words.followLinks)
    .option("--encoding <LABEL>", words.encoding, parseEncoding(lang))
    .option("--strict", words.strict)
    .option("-q, --quiet", words.quiet)
    .option("--max-file-size <MB>", words.maxFileSize, count)
    .option("--max-unpacked <MB>", words.maxUnpacked, count)
    .option("--max-members <N>", words.maxMembers, count)
    .option("--max-depth <N>", words.maxDepth, count)
    .option("--max-pages <N>", words.maxPages, count)
    .option("--max-text <N>", words.maxText, count)
    .option("--max-seconds <N>", words.maxSeconds, count, defaultCost.seconds)
    .option("--max-memory <MB>", words.maxMemory, count, defaultCost.memory);
}

/** Folder of the reports where none is named. */
const reportsFolder = (): string => process.env.ZHIBIAO_REPORTS ?? "seeds";

function addQuery(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  begin(program, "query", { lang, notes: [NOTES.statusOfMaking] })
    .argument("<SQL>", HELP.sql[lang])
    .addOption(tablesOption(lang))
    .addOption(new Option("-f, --format <FORMAT>", HELP.queryFormat[lang]).choices(queryFormats).default("table"))
    .option("-w, --wide", HELP.wide[lang])
    .action((sql: string, options: QueryOptions) =>
      finish(import("./query.js").then(({ runQuery }) => runQuery(sql, options, io))),
    );
}

function addSite(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  const command = beginSite(program, "site", lang).addOption(
    new Option("--url <URL>", HELP.url[lang]).env("ZHIBIAO_URL"),
  );
  addReadOptions(command, formatChoices.site, lang).action((dir: string, options: SiteOptions) =>
    finish(siteCommand().then(({ runSite }) => runSite(dir, options, io))),
  );
}

function addPreview(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  const command = beginSite(program, "preview", lang)
    .option("--port <N>", HELP.port[lang], parseCount(lang))
    .option("--host <NAME>", HELP.host[lang], "127.0.0.1")
    .option("--no-open", HELP.noOpen[lang]);
  addReadOptions(command, formatChoices.site, lang).action((dir: string, options: PreviewOptions) =>
    finish(siteCommand().then(({ runPreview }) => runPreview(dir, options, io))),
  );
}

function beginSite(program: Command, name: "site" | "preview", lang: Lang): Command {
  return begin(program, name, { lang, notes: [NOTES.catalog, NOTES.statusOfBuilding] })
    .argument("[DIR]", HELP.dir[lang], reportsFolder())
    .option("-o, --out <DIR>", HELP.siteOut[lang], process.env.ZHIBIAO_OUT ?? "dist")
    .option("--tables <DIR>", HELP.siteTables[lang], process.env.ZHIBIAO_TABLES);
}

/** Loaded when it is asked for: the other commands need no bundler. */
const siteCommand = () => import("./site.js");

function addFigure(program: Command, io: Io, finish: Finish): void {
  const words = wordsIn(io.lang);
  begin(program, "figure", { lang: io.lang, notes: [NOTES.langOfMade, NOTES.statusOfMaking] })
    .argument("<QUERY>", words.figureQuery)
    .option("-w, --width <LENGTH>", words.width)
    .option("--height <LENGTH>", words.height)
    .option("-f, --format <LIST>", words.figureFormats)
    .option("-l, --lang <LIST>", words.figureLang)
    .option("--theme <THEME>", words.theme)
    .option("--dpi <N>", words.dpi)
    .option("-o, --out <DIR>", words.outDir, ".")
    .option("-n, --name <NAME>", words.figureName)
    .option("--no-title", words.noTitle)
    .option("--no-notes", words.noNotes)
    .option("--no-source", words.noSource)
    .addOption(tablesOption(io.lang))
    .action((query: string, options: FigureOptions) =>
      finish(figureCommand().then(({ runFigure }) => runFigure(query, options, io))),
    );
}

function addFigures(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  begin(program, "figures", { lang, notes: [NOTES.statusOfMaking] })
    .argument("[FILE]", HELP.figureList[lang], "figures.yml")
    .option("-o, --out <DIR>", HELP.figuresOut[lang])
    .option("-t, --tables <DIR>", HELP.figuresTables[lang])
    .action((file: string, options: FiguresOptions) =>
      finish(figureCommand().then(({ runFigures }) => runFigures(file, options, io))),
    );
}

function addVerify(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  begin(program, "verify", { lang, notes: [NOTES.provenByVerify, NOTES.statusOfVerify] })
    .argument("<FIGURE>", HELP.verifyFile[lang])
    .addOption(tablesOption(lang))
    .action((file: string, options: VerifyOptions) =>
      finish(import("./verify.js").then(({ runVerify }) => runVerify(file, options, io))),
    );
}

/** Loaded when it is asked for: the other commands draw nothing. */
const figureCommand = () => import("./figure.js");

const SLIDE_FORMATS: readonly SlideFormat[] = ["pptx", "pdf", "html", "handout"];
const USUAL_SLIDES: readonly SlideFormat[] = ["pptx", "pdf", "html"];

function addSlides(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  const words = wordsIn(lang);
  begin(program, "slides", { lang, notes: [NOTES.langOfMade, NOTES.statusOfSlides] })
    .argument("<DECK>", words.deck)
    .addOption(
      new Option("-f, --format <LIST>", words.slideFormats + SLIDE_FORMATS.join(","))
        .argParser(parseList(SLIDE_FORMATS, { lang }))
        .default(USUAL_SLIDES, USUAL_SLIDES.join(",")),
    )
    .option("-o, --out <DIR>", words.outDir, ".")
    .option("-l, --lang <LIST>", words.slideLang)
    .addOption(new Option("--ratio <RATIO>", words.ratio).choices(["16:9", "4:3"]).default(undefined, words.ratioUsual))
    .option("--template <FILE>", words.template)
    .addOption(tablesOption(lang))
    .action((file: string, options: SlidesOptions) =>
      // loaded when it is asked for: the other commands draw nothing
      finish(import("./slides.js").then(({ runSlides }) => runSlides(file, options, io))),
    );
}

function addExtract(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  begin(program, "extract", { lang, notes: [NOTES.catalog, NOTES.statusOfReading] })
    .argument("<FILE...>", HELP.files[lang])
    .addOption(
      new Option("-f, --format <FORMAT>", HELP.rowFormat[lang])
        .choices(["jsonl", "csv", "xlsx"])
        .default(undefined, HELP.rowFormatUsual[lang]),
    )
    .option("-o, --out <FILE>", HELP.outFile[lang])
    .option("-m, --mentions", HELP.mentions[lang])
    .addOption(catalogOption(lang))
    .action((files: string[], options: ExtractOptions) =>
      finish(import("./extract.js").then(({ runExtract }) => runExtract(files, options, io))),
    );
}

const MEASURES = ["level", "growth", "average_growth", "change", "gap", "share", "ratio", "rank"] as const;
const STATUSES = ["actual", "target", "baseline"] as const;

function addPanel(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  begin(program, "panel", { lang, notes: [NOTES.catalog, NOTES.statusOfReading] })
    .argument("<FILE...>", HELP.files[lang])
    .requiredOption("-i, --indicator <ID>", HELP.indicator[lang])
    .addOption(new Option("--measure <MEASURE>", HELP.measure[lang]).choices(MEASURES).default("growth"))
    .addOption(new Option("--status <STATUS>", HELP.status[lang]).choices(STATUSES).default("target"))
    .option("--year <YEAR>", HELP.year[lang], parseYear(lang))
    .addOption(
      new Option("-f, --format <FORMAT>", HELP.rowFormat[lang])
        .choices(["csv", "jsonl"])
        .default(undefined, HELP.panelFormatUsual[lang]),
    )
    .option("-o, --out <FILE>", HELP.outFile[lang])
    .addOption(catalogOption(lang))
    .action((files: string[], options: PanelOptions) =>
      finish(import("./panel.js").then(({ runPanel }) => runPanel(files, options, io))),
    );
}

function addEvaluate(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  begin(program, "evaluate", { lang, notes: [NOTES.catalog, NOTES.statusOfReading] })
    .argument("<GOLD>", HELP.gold[lang])
    .argument("<FILE...>", HELP.labelled[lang])
    .addOption(
      new Option("-b, --by <LIST>", HELP.by[lang])
        .argParser(parseList(breakdowns, { lang }))
        .default(breakdowns, HELP.allOfThem[lang]),
    )
    .option("-j, --json", HELP.json[lang])
    .option("-e, --errors <FILE>", HELP.errors[lang])
    .addOption(catalogOption(lang))
    .action((gold: string, reports: string[], options: EvaluateOptions) =>
      finish(import("./evaluate.js").then(({ runEvaluate }) => runEvaluate({ gold, reports }, options, io))),
    );
}

function addExplain(program: Command, io: Io, finish: Finish): void {
  const { lang } = io;
  begin(program, "explain", { lang, notes: [NOTES.catalog, NOTES.statusOfReading] })
    .argument("<FILE>", HELP.report[lang])
    .argument("<OFFSET>", HELP.offset[lang], parsePlaceArgument(lang))
    .addOption(catalogOption(lang))
    .action((file: string, place: TextPlace, options: { catalog?: string }) =>
      finish(import("./explain.js").then(({ runExplain }) => runExplain({ file, place, ...options }, io))),
    );
}

const parseCount = (lang: Lang) => (text: string) => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(FAULTS.writeCount[lang]);
  return Number(text);
};

const parseYear = (lang: Lang) => (text: string) => {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError(FAULTS.writeYear[lang]);
  return Number(text);
};

const parseEncoding = (lang: Lang) => (text: string) => {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new InvalidArgumentError(FAULTS.writeEncoding[lang]);
  }
};

const parsePlaceArgument = (lang: Lang) => (text: string) => {
  const place = parsePlace(text);
  if (!place) throw new InvalidArgumentError(FAULTS.writePlace[lang]);
  return place;
};
