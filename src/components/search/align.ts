/** How letters stand for characters: not at all, by whole syllables (the last may be unfinished), or by their beginnings. */
export type Manner = "characters" | "syllables" | "initials";

/** Where a query stands in a Chinese name. */
export interface Alignment {
  start: number;
  end: number;
  manner: Manner;
}

const ranks: readonly Manner[] = ["characters", "syllables", "initials"];

/** A Chinese name and the syllable of each of its characters; null where the pinyin is not known. */
export interface SpeltName {
  name: string;
  syllables: readonly string[] | null;
}

/**
 * Finds a normalised query in a name, where each character answers to itself or to the beginning of its syllable:
 * `"pingy"`, `"py"`, `"平y"` in 平遥县. The best-spelt place counts, of these the first; null where there is none.
 */
export function alignName(query: string, name: SpeltName): Alignment | null {
  let best: Alignment | null = null;
  for (let start = 0; start < name.name.length; start++) {
    const begins = name.name.startsWith(query.charAt(0), start);
    if (!begins && common(query, 0, name.syllables?.[start] ?? "") === 0) continue;
    const found = alignAt(query, name, start);
    // initials in the middle of a name would be found everywhere
    if (!found || (start > 0 && found.manner === "initials")) continue;
    if (!best || ranks.indexOf(found.manner) < ranks.indexOf(best.manner)) best = { start, ...found };
  }
  return best;
}

type Reached = Omit<Alignment, "start">;

function alignAt(query: string, { name, syllables }: SpeltName, start: number): Reached | null {
  const known = new Map<number, Reached | null>();
  const reach = (i: number, j: number): Reached | null => {
    if (j === query.length) return { end: i, manner: "characters" };
    if (i === name.length) return null;
    const key = i * (query.length + 1) + j;
    if (!known.has(key)) known.set(key, bestStep(i, j));
    return known.get(key)!;
  };
  const bestStep = (i: number, j: number): Reached | null => {
    let best: Reached | null = query[j] === name[i] ? reach(i + 1, j + 1) : null;
    const syllable = syllables?.[i] ?? "";
    for (let length = common(query, j, syllable); length > 0; length--) {
      const rest = reach(i + 1, j + length);
      if (!rest) continue;
      const isWhole = length === syllable.length || j + length === query.length;
      const manner = isWhole && rest.manner !== "initials" ? "syllables" : "initials";
      if (!best || ranks.indexOf(manner) < ranks.indexOf(best.manner)) best = { end: rest.end, manner };
    }
    return best;
  };
  return reach(start, 0);
}

/** How many letters a query has, from `at` on, in common with a syllable; u may stand for ü. */
function common(query: string, at: number, syllable: string): number {
  let length = 0;
  while (length < syllable.length && isSame(query[at + length], syllable[length]!)) length++;
  return length;
}

function isSame(typed: string | undefined, letter: string): boolean {
  return typed === letter || (typed === "u" && letter === "v");
}
