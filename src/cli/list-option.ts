import { InvalidArgumentError, type Command } from "commander";
import type { Lang } from "../charts/i18n/lang.js";
import { FAULTS } from "./faults.table.js";
import { placeholdersIn } from "./help.js";
import { WEIGHTS } from "./says.table.js";

/**
 * Parses the value of an option that takes a list of these words, `csv,xlsx`, each of them once; with `all`, that word stands
 * for all of them.
 */
export function parseList<T extends string>(
  choices: readonly T[],
  { lang, all = false }: { lang: Lang; all?: boolean },
): (text: string) => T[] {
  return (text) => {
    const words = new Set(text.split(",").map((word) => word.trim()));
    if (all && words.has("all")) return [...choices];
    return [...words].map((word) => {
      const choice = choices.find((each) => each === word);
      if (choice === undefined)
        throw new InvalidArgumentError(FAULTS.choices([...(all ? ["all"] : []), ...choices])[lang]);
      return choice;
    });
  };
}

/** Refuses a list that a command is given twice: commander would take the last and drop the other in silence. */
export function refuseRepeatedLists(command: Command, lang: Lang): void {
  for (const option of command.options.filter(({ flags }) => flags.endsWith("<LIST>"))) {
    let given = 0;
    command.on(`option:${option.name()}`, () => {
      if (++given > 1)
        command.error(
          WEIGHTS.error[lang] + FAULTS.givenTwice(placeholdersIn(option.flags, lang), option.long ?? "")[lang],
        );
    });
  }
}
