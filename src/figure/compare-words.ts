/** Words of two drawings and where they stand. */

/** A line of words; its place is in millimetres from the upper left corner, or as far as it is known. */
export interface Words {
  text: string;
  x: number;
  y: number;
}

/** Words that are not the same: those of the file, those that ought to be there. */
export type WordChange =
  | { kind: "otherwise"; file: string; made: string }
  | { kind: "more"; file: string }
  | { kind: "lacking"; made: string }
  | { kind: "moved"; text: string; by: number };

/** Millimetres that a program may shift a word by as it rounds. */
const TOLERANCE = 0.3;

/** Pairs the words of a drawing with those that it ought to have, the nearest of the same text first, and says which are otherwise. */
export function compareWords(file: readonly Words[], made: readonly Words[]): WordChange[] {
  const left = new Set(file);
  const changes: WordChange[] = [];
  const unmet: Words[] = [];
  for (const due of made) {
    const found = nearestTo(due, [...left].filter(({ text }) => text === due.text)); // prettier-ignore
    if (!found) {
      unmet.push(due);
      continue;
    }
    left.delete(found);
    const by = distance(found, due);
    if (by > TOLERANCE) changes.push({ kind: "moved", text: due.text, by });
  }
  for (const due of unmet) {
    const found = nearestTo(due, [...left]);
    if (!found || distance(found, due) > TOLERANCE) {
      changes.push({ kind: "lacking", made: due.text });
      continue;
    }
    left.delete(found);
    changes.push({ kind: "otherwise", file: found.text, made: due.text });
  }
  return [...changes, ...[...left].map(({ text }): WordChange => ({ kind: "more", file: text }))];
}

function distance(a: Words, b: Words): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function nearestTo(to: Words, words: readonly Words[]): Words | undefined {
  return words.reduce<Words | undefined>(
    (best, one) => (best === undefined || distance(one, to) < distance(best, to) ? one : best),
    undefined,
  );
}
