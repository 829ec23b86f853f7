import { Command, CommanderError } from "commander";
import { LANGS, type Lang } from "../charts/i18n/lang.js";
import { INSTALL_OPTIONAL, missingPackage } from "../formats/missing-package.js";
import { Fault } from "../tables/fault.js";
import { COMMANDS, type Finish } from "./commands.js";
import { FAULTS } from "./faults.table.js";
import { helpConfiguration, helpEnd, placeholdersIn } from "./help.js";
import { EXAMPLES, HELP, NOTES } from "./help.table.js";
import { complain, ioOf, type Host, type Io } from "./io.js";
import { DRAWING, spokenLang } from "./language.js";
import { refuseRepeatedLists } from "./list-option.js";
import { USAGE_FAULTS } from "./usage-faults.table.js";

/** Runs the command with the arguments that follow its name; resolves to its exit status and never rejects for a fault of the user. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  const io = ioOf(host, spokenLang(args, host.env));
  let status = 0;
  const finish: Finish = async (result) => {
    status = await result;
  };
  // a reader that has gone shows where the text is written; as an event it would end the process with a trace
  for (const stream of [io.stdout, io.stderr]) stream.on("error", () => undefined);
  const program = await createProgram(io);
  for (const add of COMMANDS) add(program, io, finish);
  for (const command of program.commands) {
    refuseRepeatedLists(command, io.lang);
    if (!DRAWING.includes(command.name())) addLang(command, io.lang);
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return explain(error, io);
  }
}

async function createProgram(io: Io): Promise<Command> {
  const { lang } = io;
  const manifest = await io.fs.readFile(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const program = new Command("zhibiao")
    .description(HELP.zhibiao[lang])
    .version(version, "-V, --version", HELP.version[lang])
    .helpOption("-h, --help", HELP.help[lang])
    .helpCommand("help [COMMAND]", HELP.helpOf[lang])
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp(helpConfiguration(lang))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(usageFault(text, lang)),
    });
  const first = Object.values(EXAMPLES).map(([example]) => example);
  return addLang(program, lang).addHelpText("after", helpEnd(first, [NOTES.catalog, NOTES.status], lang));
}

/** Adds what `spokenLang` has read already, so that the help has it and its value is checked. */
function addLang(command: Command, lang: Lang): Command {
  return command.addOption(
    command.createOption("--lang <LANG>", HELP.lang[lang]).choices(LANGS).default(undefined, HELP.langUsual[lang]),
  );
}

/** What commander says of a command line, in the language. */
function usageFault(text: string, lang: Lang): string {
  if (lang === "en") return text;
  const line = (said: string): string =>
    USAGE_FAULTS.reduce((words, { en, zh }) => words.replace(en, (_, ...groups: string[]) => zh(...groups)), said);
  return placeholdersIn(text.split("\n").map(line).join("\n"), lang);
}

/** Says what went wrong, where commander has not said it already, and gives the exit status. */
function explain(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
  const missing = missingPackage(error);
  if (missing !== null) {
    complain(io, "error", FAULTS.notInstalled(missing, typeof PACKED === "undefined" ? "npm ci" : INSTALL_OPTIONAL));
    return 1;
  }
  if (!(error instanceof Fault)) throw error;
  complain(io, "error", error.text);
  return 1;
}
