import { Option, type Command } from "commander";
import type { Io } from "./io.js";
import { parseList } from "./list-option.js";
import type { SlideFormat, SlidesOptions } from "./slides.js";

const FORMATS: readonly SlideFormat[] = ["pptx", "pdf", "html", "handout"];
const USUAL: readonly SlideFormat[] = ["pptx", "pdf", "html"];

const examples = `
  zhibiao slides data/deck.yml --out slides            PowerPoint, PDF and one HTML file that needs no network
  zhibiao slides deck.yml --format pptx --ratio 4:3 --template house.potx
  zhibiao slides deck.yml --format html,handout --lang zh,en`;

/** Adds the command that makes the slides of a deck. */
export function addSlides(program: Command, io: Io, finish: (status: Promise<number>) => Promise<void>): void {
  program
    .command("slides")
    .description("make the slides of a deck, with the sentences behind every number")
    .argument("<DECK>", "YAML, as the page Slides of the site saves it; data/deck.yml is one")
    .addOption(
      new Option("-f, --format <LIST>", `some of ${FORMATS.join(",")}`)
        .argParser(parseList(FORMATS))
        .default(USUAL, USUAL.join(",")),
    )
    .option("-o, --out <DIR>", "folder of the files", ".")
    .option("-l, --lang <LIST>", "zh, en or both: zh,en (default: what the deck says, else zh)")
    .addOption(
      new Option("--ratio <RATIO>", "shape of the slides (default: what the deck says, else 16:9)").choices([
        "16:9",
        "4:3",
      ]),
    )
    .option("--template <FILE>", "a .pptx or .potx whose master, colours and fonts PowerPoint files take")
    .option("-t, --tables <DIR>", "folder of the tables", "data/built")
    .addHelpText(
      "after",
      `\nExamples:${examples}\n\nExit status: 0 all slides were made, 1 some could not be and are left out.\n`,
    )
    .action((file: string, options: SlidesOptions) =>
      // loaded when it is asked for: the other commands draw nothing
      finish(import("./slides.js").then(({ runSlides }) => runSlides(file, options, io))),
    );
}
