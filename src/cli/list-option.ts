import { InvalidArgumentError, type Command } from "commander";

/**
 * Parses the value of an option that takes a list of these words, `csv,xlsx`, each of them once; with `all`, that word stands
 * for all of them.
 */
export function parseList<T extends string>(
  choices: readonly T[],
  { all = false }: { all?: boolean } = {},
): (text: string) => T[] {
  return (text) => {
    const words = new Set(text.split(",").map((word) => word.trim()));
    if (all && words.has("all")) return [...choices];
    return [...words].map((word) => {
      const choice = choices.find((each) => each === word);
      if (choice === undefined)
        throw new InvalidArgumentError(`Allowed choices are ${[...(all ? ["all"] : []), ...choices].join(", ")}.`);
      return choice;
    });
  };
}

/** Refuses a list that a command is given twice: commander would take the last and drop the other in silence. */
export function refuseRepeatedLists(command: Command): void {
  for (const option of command.options.filter(({ flags }) => flags.endsWith("<LIST>"))) {
    let given = 0;
    command.on(`option:${option.name()}`, () => {
      if (++given > 1)
        command.error(`error: option '${option.flags}' is given twice; write one list: ${option.long} A,B`);
    });
  }
}
