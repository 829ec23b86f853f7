import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { INSTALL_OPTIONAL, missingPackage } from "../formats/missing-package.js";
import { TableError } from "../formats/table-check.js";
import type { BuildOptions } from "./build.js";
import { breakdowns, formatChoices, parsePlace, queryFormats, type TextPlace } from "./choices.js";
import { CommandError } from "./error.js";
import type { EvaluateOptions } from "./evaluate.js";
import type { ExtractOptions } from "./extract.js";
import type { FigureOptions, FiguresOptions } from "./figure.js";
import type { StoreFormat } from "../formats/store/columns.js";
import type { Io } from "./io.js";
import { parseList, refuseRepeatedLists } from "./list-option.js";
import type { PanelOptions } from "./panel.js";
import type { QueryOptions } from "./query.js";
import type { PreviewOptions, SiteOptions } from "./site.js";
import { addSlides } from "./slides-command.js";
import type { VerifyOptions } from "./verify.js";

const footer = `
A catalog.csv beside a file says what is known about it (place, code, year); what it leaves out is inferred.
Exit status: 0 all files were read, 1 some could not be, 2 the command line was not understood.
`;

const examples = {
  build: `
  zhibiao build                                        the tables of seeds/ into data/built
  zhibiao build reports --out tables --format csv,xlsx --bom
  zhibiao build reports.zip --out tables --jobs 4 --strict`,
  site: `
  zhibiao site                                         the site of seeds/ into dist
  zhibiao site reports --out public --tables tables`,
  preview: `
  zhibiao preview reports --port 4000`,
  query: `
  zhibiao query "select place, year, value, unit, bound from observations where indicator = 'gdp' and measure = 'growth'"
  zhibiao query "from problems" --format csv > problems.csv`,
  figure: `
  zhibiao figure "indicator=afforestation"             SVG, PDF, EPS and PNG, 85 mm wide, with caption, table and references
  zhibiao figure "http://127.0.0.1:3000/?indicator=skill_training&lang=en" --width 170mm --out paper/figures
  zhibiao figure "indicator=gdp&measure=growth" --lang zh,en --theme grey --format pdf --no-title`,
  figures: `
  zhibiao figures paper/figures.yml                    all figures of a paper; the same data give the same bytes`,
  verify: `
  zhibiao verify afforestation-zh.pdf                  is it as it was made, and do the tables still give it?`,
  extract: `
  zhibiao extract seeds/*.txt                          observations as JSON lines on standard output
  zhibiao extract seeds/*.txt --out observations.csv   the same as a table in a file; .xlsx is one for Excel
  zhibiao extract report.txt --mentions                every number, with the reason where it is no observation
  pbpaste | zhibiao extract -                          text from standard input`,
  panel: `
  zhibiao panel reports/*_2025.txt --indicator gdp                  growth targets, bounds and ranges, as CSV
  zhibiao panel reports/*.txt --indicator afforestation --measure level --status actual`,
  evaluate: `
  zhibiao evaluate data/gold/seeds.tsv seeds/*.txt     how well labelled reports are read, and each error
  zhibiao evaluate gold.tsv reports/*.txt --by field   figures by field only
  zhibiao evaluate gold.tsv reports/*.txt --errors errors.jsonl`,
  explain: `
  zhibiao explain report.txt 461                       how the number at an offset was read, and by which rules
  zhibiao explain report.txt 12:34                     the same for line 12, column 34`,
};

const helpText = (...of: (keyof typeof examples)[]) =>
  `\nExamples:${of.map((each) => examples[each]).join("")}\n${footer}`;

/** Takes the exit status of a command that has been run. */
type Finish = (status: Promise<number>) => Promise<void>;

/** Runs the command with the arguments that follow its name; resolves to its exit status and never rejects for a fault of the user. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const finish: Finish = async (result) => {
    status = await result;
  };
  // a reader that has gone shows where the text is written; as an event it would end the process with a trace
  for (const stream of [io.stdout, io.stderr]) stream.on("error", () => undefined);
  const program = await createProgram(io);
  for (const add of COMMANDS) add(program, io, finish);
  for (const command of program.commands) refuseRepeatedLists(command);
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return explain(error, io);
  }
}

/** What adds each command, in the order of the help. Each loads what it needs when it is asked for, and no other packages. */
const COMMANDS = [
  ...[addBuild, addQuery, addSite, addPreview, addFigure, addFigures, addVerify, addSlides],
  ...[addExtract, addPanel, addEvaluate, addExplain],
];

const catalogOption = () => new Option("-c, --catalog <FILE>", "use this catalog instead of the one beside each file");

function addBuild(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command("build")
    .description("read a folder of reports in any format and write its tables")
    .argument("[DIR]", dirArgument, "seeds")
    .option("-o, --out <DIR>", "folder of the tables, each of which is replaced only when all are done", "data/built");
  addReadOptions(command, formatChoices.usual)
    .addHelpText("after", helpText("build"))
    .action((dir: string, options: BuildOptions) =>
      finish(import("./build.js").then(({ runBuild }) => runBuild(dir, options, io))),
    );
}

const dirArgument = "folder of reports, of any depth, or one file, such as a zip archive";

/** How files are read and tables written, wherever that is done. */
function addReadOptions(command: Command, formats: readonly StoreFormat[]): Command {
  const { all } = formatChoices;
  return command
    .option("-c, --catalog <FILE>", "use this catalog for all files instead of the catalog.csv of each folder")
    .option("-j, --jobs <N>", "files to read at a time (default: one a processor)", parseCount)
    .addOption(
      new Option("-f, --format <LIST>", `formats of the tables: all, or some of ${all.join(",")}`)
        .argParser(parseList(all, { all: true }))
        .default([...formats], formats.join(",")),
    )
    .addOption(new Option("--headers <LANG>", "language of the column names").choices(["en", "zh"]).default("en"))
    .option("--bom", "begin CSV files with a byte order mark, which Excel wants")
    .option("--encoding <LABEL>", "encoding of text files, such as gbk (default: detected)", parseEncoding)
    .option("--strict", "exit with 1 where something is wrong with a file")
    .option("-q, --quiet", "say nothing but what is wrong")
    .option("--max-file-size <MB>", "leave out larger files (default: 64)", parseCount)
    .option("--max-unpacked <MB>", "leave out archives that unpack to more (default: 512)", parseCount)
    .option("--max-members <N>", "files of one archive (default: 100000)", parseCount)
    .option("--max-depth <N>", "archives within archives (default: 4)", parseCount)
    .option("--max-pages <N>", "pages of a PDF (default: 2000)", parseCount)
    .option("--max-text <N>", "characters of a report (default: 5000000)", parseCount)
    .option("--max-seconds <N>", "give up a file that takes longer", parseCount, 60)
    .option("--max-memory <MB>", "memory of each worker", parseCount, 256);
}

/** Folder of the reports where none is named. */
const reportsFolder = (): string => process.env.ZHIBIAO_SEEDS ?? "seeds";

function addQuery(program: Command, io: Io, finish: Finish): void {
  program
    .command("query")
    .description("ask the built tables in SQL")
    .argument("<SQL>", "a statement of DuckDB's SQL; the tables are those of build")
    .option("-t, --tables <DIR>", "folder of the tables", "data/built")
    .addOption(new Option("-f, --format <FORMAT>", "how to write the result").choices(queryFormats).default("table"))
    .option("-w, --wide", "show the cells of a table whole")
    .addHelpText("after", `\nExamples:${examples.query}\n`)
    .action((sql: string, options: QueryOptions) =>
      finish(import("./query.js").then(({ runQuery }) => runQuery(sql, options, io))),
    );
}

function addSite(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command("site")
    .description("build tables and site of a folder of reports; any static server shows it")
    .argument("[DIR]", dirArgument, reportsFolder())
    .addOption(siteOption())
    .option("--tables <DIR>", "folder of the tables", process.env.ZHIBIAO_TABLES ?? "data/built")
    .addOption(
      new Option("--url <URL>", "address at which the site will stand, which oEmbed has to name").env("ZHIBIAO_URL"),
    );
  addReadOptions(command, formatChoices.site)
    .addHelpText("after", helpText("site"))
    .action((dir: string, options: SiteOptions) =>
      finish(siteCommand().then(({ runSite }) => runSite(dir, options, io))),
    );
}

function addPreview(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command("preview")
    .description("build tables and site of a folder of reports and show it on this machine")
    .argument("[DIR]", dirArgument, reportsFolder())
    .addOption(siteOption())
    .option("--tables <DIR>", "folder of the tables", process.env.ZHIBIAO_TABLES ?? "data/built")
    .option("--port <N>", "port (default: the first free one from 3000)", parseCount)
    .option("--host <NAME>", "address to listen on", "127.0.0.1")
    .option("--no-open", "do not open a browser");
  addReadOptions(command, formatChoices.site)
    .addHelpText("after", helpText("preview"))
    .action((dir: string, options: PreviewOptions) =>
      finish(siteCommand().then(({ runPreview }) => runPreview(dir, options, io))),
    );
}

const siteCommand = () => import("./site.js");

/** Folder of the site. */
const siteOption = () =>
  new Option("-o, --out <DIR>", "folder of the site, which is replaced only when all is done").default(
    process.env.ZHIBIAO_OUT ?? "dist",
  );

/** Folder of the tables where none is named. */
const tablesOption = () => new Option("-t, --tables <DIR>", "folder of the tables").default("data/built");

function addFigure(program: Command, io: Io, finish: Finish): void {
  program
    .command("figure")
    .description("make a figure for a paper, with caption, table, references and quoted passages")
    .argument(
      "<QUERY>",
      'what it shows: the address of a page that compares, or its parameters: "indicator=gdp&measure=growth"',
    )
    .option("-w, --width <LENGTH>", "width in print, such as 85mm, 8.5cm or 3.35in (default: 85mm)")
    .option("--height <LENGTH>", "height in print; the figure stands in the middle of it (default: what it takes)")
    .option("-f, --format <LIST>", "some of svg,pdf,eps,png (default: all)")
    .option("-l, --lang <LIST>", "zh, en or both: zh,en (default: that of the address, else zh)")
    .option("--theme <THEME>", "print, grey or screen (default: print)")
    .option("--dpi <N>", "dots to an inch of the PNG (default: 600)")
    .option("-o, --out <DIR>", "folder of the files", ".")
    .option("-n, --name <NAME>", "what the files are named by (default: the indicator)")
    .option("--no-title", "leave title and subtitle to the caption")
    .option("--no-notes", "leave the notes out")
    .option("--no-source", "leave the line of sources out")
    .addOption(tablesOption())
    .addHelpText("after", `\nExamples:${examples.figure}\n`)
    .action((query: string, options: FigureOptions) =>
      finish(figureCommand().then(({ runFigure }) => runFigure(query, options, io))),
    );
}

function addFigures(program: Command, io: Io, finish: Finish): void {
  program
    .command("figures")
    .description("make all figures of a paper that a file lists")
    .argument(
      "[FILE]",
      "YAML: settings of all, and under figures a query each, or query with settings of its own",
      "figures.yml",
    )
    .option("-o, --out <DIR>", "folder of the files (default: what the file says, else that of the file)")
    .option("-t, --tables <DIR>", "folder of the tables (default: what the file says, else data/built)")
    .addHelpText("after", `\nExamples:${examples.figures}\n`)
    .action((file: string, options: FiguresOptions) =>
      finish(figureCommand().then(({ runFigures }) => runFigures(file, options, io))),
    );
}

function addVerify(program: Command, io: Io, finish: Finish): void {
  program
    .command("verify")
    .description("say whether a figure is as it was made, and whether the tables still give it")
    .argument("<FIGURE>", "an SVG or PDF that figure has made")
    .addOption(tablesOption())
    .addHelpText("after", `\nExamples:${examples.verify}\n\nExit status: 0 both hold, 1 one of them does not.\n`)
    .action((file: string, options: VerifyOptions) =>
      finish(import("./verify.js").then(({ runVerify }) => runVerify(file, options, io))),
    );
}

const figureCommand = () => import("./figure.js");

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1.");
  return Number(text);
}

function parseEncoding(text: string): string {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new InvalidArgumentError("Write a label such as utf-8, gbk, gb18030, big5 or utf-16le.");
  }
}

function addExtract(program: Command, io: Io, finish: Finish): void {
  program
    .command("extract")
    .description("turn every number of government work reports into observations")
    .argument("<FILE...>", "reports in any format that build reads; - is standard input")
    .addOption(
      new Option("-f, --format <FORMAT>", "how to write rows (default: by the name after --out, else jsonl)").choices([
        "jsonl",
        "csv",
        "xlsx",
      ]),
    )
    .option("-o, --out <FILE>", "write to a file, which is replaced only when all is done")
    .option("-m, --mentions", "write exclusions too; every row has a class")
    .addOption(catalogOption())
    .addHelpText("after", helpText("extract"))
    .action((files: string[], options: ExtractOptions) =>
      finish(import("./extract.js").then(({ runExtract }) => runExtract(files, options, io))),
    );
}

const measures = ["level", "growth", "average_growth", "change", "gap", "share", "ratio", "rank"] as const;

function addPanel(program: Command, io: Io, finish: Finish): void {
  program
    .command("panel")
    .description("one indicator of many reports: a row for what each says of a year, ranges in one row")
    .argument("<FILE...>", "reports in any format that build reads; - is standard input")
    .requiredOption("-i, --indicator <ID>", "an id of data/indicators.csv, such as gdp")
    .addOption(new Option("--measure <MEASURE>", "what kind of quantity").choices(measures).default("growth"))
    .addOption(
      new Option("--status <STATUS>", "achieved, promised, or where a change starts")
        .choices(["actual", "target", "baseline"])
        .default("target"),
    )
    .option("--year <YEAR>", "only what is said of this year", parseYear)
    .addOption(new Option("-f, --format <FORMAT>", "how to write rows").choices(["csv", "jsonl"]))
    .option("-o, --out <FILE>", "write to a file, which is replaced only when all is done")
    .addOption(catalogOption())
    .addHelpText("after", helpText("panel"))
    .action((files: string[], options: PanelOptions) =>
      finish(import("./panel.js").then(({ runPanel }) => runPanel(files, options, io))),
    );
}

function parseYear(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError("Write a year such as 2025.");
  return Number(text);
}

function addEvaluate(program: Command, io: Io, finish: Finish): void {
  program
    .command("evaluate")
    .description("score what is extracted against labelled numbers, and show each error in its sentence")
    .argument("<GOLD>", "labelled numbers: tab-separated, one a line, as in data/gold")
    .argument("<FILE...>", "the reports that they are in; reports without labels are left alone")
    .addOption(
      new Option("-b, --by <LIST>", "break figures down by some of field,construction,document")
        .argParser(parseList(breakdowns))
        .default(breakdowns, "all"),
    )
    .option("-j, --json", "write one JSON object, with every breakdown")
    .option("-e, --errors <FILE>", "write the errors to a file, one JSON object a line, instead of listing them")
    .addOption(catalogOption())
    .addHelpText("after", helpText("evaluate"))
    .action((gold: string, reports: string[], options: EvaluateOptions) =>
      finish(import("./evaluate.js").then(({ runEvaluate }) => runEvaluate({ gold, reports }, options, io))),
    );
}

function addExplain(program: Command, io: Io, finish: Finish): void {
  program
    .command("explain")
    .description("say which rules made the answer for one number")
    .argument("<FILE>", "a report")
    .argument(
      "<OFFSET>",
      "where the number is: an offset as extract writes it, or line:column; UTF-16 code units",
      parsePlaceArgument,
    )
    .addOption(catalogOption())
    .addHelpText("after", helpText("explain"))
    .action((file: string, place: TextPlace, options: { catalog?: string }) =>
      finish(import("./explain.js").then(({ runExplain }) => runExplain({ file, place, ...options }, io))),
    );
}

function parsePlaceArgument(text: string): TextPlace {
  const place = parsePlace(text);
  if (!place) throw new InvalidArgumentError("Write an offset such as 461, or line:column such as 12:34.");
  return place;
}

async function createProgram(io: Io): Promise<Command> {
  const manifest = await io.fs.readFile(new URL("../../package.json", import.meta.url), "utf8");
  const { version, description } = JSON.parse(manifest) as { version: string; description: string };
  return new Command("zhibiao")
    .description(description)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [COMMAND]", "print help for a command")
    .addHelpText(
      "after",
      helpText("build", "query", "site", "figure", "verify", "extract", "panel", "evaluate", "explain"),
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
}

/** Says what went wrong, where commander has not said it already, and gives the exit status. */
function explain(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
  const missing = missingPackage(error);
  if (missing !== null) {
    const remedy = typeof PACKED === "undefined" ? "npm ci" : INSTALL_OPTIONAL;
    io.stderr.write(`error: this takes the package ${missing}, which is not installed; run ${remedy}\n`);
    return 1;
  }
  if (!(error instanceof CommandError || error instanceof TableError)) throw error;
  for (const line of error.message.split("\n")) io.stderr.write(`error: ${line}\n`);
  return 1;
}
