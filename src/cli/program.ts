import { Command, CommanderError, Option } from "commander";
import { TableError } from "../formats/table-check.js";
import { CommandError } from "./error.js";
import { runExtract, type ExtractOptions } from "./extract.js";
import type { Io } from "./io.js";

const examples = `
Examples:
  zhibiao extract seeds/*.txt                          observations as JSON lines on standard output
  zhibiao extract seeds/*.txt --out observations.csv   the same as a table in a file
  zhibiao extract report.txt --mentions                every number, with the reason where it is no observation
  pbpaste | zhibiao extract -                          text from standard input

A catalog.csv beside a file says what is known about it (place, code, year); what it leaves out is inferred.
Exit status: 0 all files were read, 1 some could not be, 2 the command line was not understood.
`;

/** Runs the command with the arguments that follow its name; resolves to its exit status and never rejects for a fault of the user. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let status = 0;
  // a reader that has gone shows where the text is written; as an event it would end the process with a trace
  for (const stream of [io.stdout, io.stderr]) stream.on("error", () => undefined);
  const program = await createProgram(io);
  program
    .command("extract")
    .description("turn every number of government work reports into observations")
    .argument("<FILE...>", "text files in UTF-8 or GB 18030; - is standard input")
    .addOption(
      new Option("-f, --format <FORMAT>", "how to write rows (default: by the name after --out, else jsonl)").choices([
        "jsonl",
        "csv",
      ]),
    )
    .option("-o, --out <FILE>", "write to a file, which is replaced only when all is done")
    .option("-m, --mentions", "write exclusions too; every row has a class")
    .option("-c, --catalog <FILE>", "use this catalog instead of the one beside each file")
    .addHelpText("after", examples)
    .action(async (files: string[], options: ExtractOptions) => {
      status = await runExtract(files, options, io);
    });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return explain(error, io);
  }
}

async function createProgram(io: Io): Promise<Command> {
  const manifest = await io.fs.readFile(new URL("../../package.json", import.meta.url), "utf8");
  const { version, description } = JSON.parse(manifest) as { version: string; description: string };
  return new Command("zhibiao")
    .description(description)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [COMMAND]", "print help for a command")
    .addHelpText("after", examples)
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
  if (!(error instanceof CommandError || error instanceof TableError)) throw error;
  for (const line of error.message.split("\n")) io.stderr.write(`error: ${line}\n`);
  return 1;
}
