/** The choices of a pattern's source that stand in no brackets. */
export function choicesOf(source: string): string[] {
  const choices = [""];
  let depth = 0;
  for (const part of partsOf(source)) {
    if (part === "(") depth++;
    else if (part === ")") depth--;
    if (part === "|" && depth === 0) choices.push("");
    else choices[choices.length - 1] += part;
  }
  return choices;
}

/** Single characters, escapes and classes. */
const partsOf = (source: string): string[] => source.match(/\\.|\[(?:\\.|[^\\[\]])*\]|./gs) ?? [];

const LENGTH = 3;

/**
 * What a match of a pattern's source can begin with: up to three characters, fewer where any may follow. Knows words,
 * classes, choices, `?` and `*`; what any character may stand for ends a start, and must stand in no brackets.
 * @throws Error where the source begins with something else, such as `\\d` or `{2}`
 */
export function startsOf(source: string): string[] {
  return choicesOf(source).flatMap(startsOfChoice);
}

function startsOfChoice(choice: string): string[] {
  let starts = [""];
  const parts = partsOf(choice);
  for (let at = 0; at < parts.length; at++) {
    let part = parts[at]!;
    if (part === "(") for (let depth = 1; depth > 0; part += parts[at]) depth += depthOf(parts[++at]!);
    if (/^\(\?<?[=!]/.test(part)) continue;
    if (part.startsWith("[^") || part === ".") break;
    if (!isKnown(part) || /[+{]/.test(parts[at + 1] ?? "")) {
      if (starts.every(({ length }) => length === LENGTH)) break;
      throw new Error(`no start is known of ${choice}; begin it with words, classes of letters or choices`);
    }
    const options = optionsOf(part);
    if (/[?*]/.test(parts[at + 1] ?? "")) {
      at++;
      options.push("");
    }
    starts = starts.flatMap((start) => options.map((option) => (start + option).slice(0, LENGTH)));
  }
  return [...new Set(starts)];
}

/** Whether what a part stands for can be listed: no escape, edge or class of a range. */
const isKnown = (part: string): boolean => !/^[\\^$]|^\[.*[\\-]/s.test(part);

const depthOf = (part: string): number => (part === "(" ? 1 : part === ")" ? -1 : 0);

function optionsOf(part: string): string[] {
  if (part.startsWith("(?:")) return startsOf(part.slice(3, -1));
  return part.startsWith("[") ? [...part.slice(1, -1)] : [part];
}
