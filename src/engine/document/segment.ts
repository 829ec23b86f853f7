/** One sentence or heading, as the search for the best sequence sees it. */
export interface Step {
  /** How much speaks for each aim, as log-odds. */
  scores: readonly number[];
  /** The same where the passage around it has another aim. */
  aside: readonly number[];
  /** What it costs to turn to each aim here, wherever from. */
  turns: readonly number[];
  /** Whether an aside that began before can go on here: it ends with its paragraph. */
  goesOn: boolean;
}

/** What every text has in common: how costly it is to begin with an aim, to turn from one to another, to step aside. */
export interface Costs {
  begin: readonly number[];
  /** Added to the step's cost: `between[from][to]`. */
  between: readonly (readonly number[])[];
  /** For a sentence that looks elsewhere than the passage around it, and for each one that follows it there. */
  aside: readonly number[];
  asideGoesOn: number;
}

/** The aim of a step, and how much better the best sequence is than any that looks elsewhere there. */
export interface Segment {
  aim: number;
  margin: number;
}

/**
 * Finds the sequence of aims that most speaks for, few changes first: the passage has an aim, and a sentence may look aside to another.
 *
 * A Viterbi search forwards and backwards over pairs (aim of the passage, aim of the sentence), so that the best sequence
 * through each pair is known and with it the margin. `isRival` says which aims differ in what the margin is about.
 */
export function segment(steps: readonly Step[], costs: Costs, isRival: (a: number, b: number) => boolean): Segment[] {
  const size = costs.begin.length;
  const after = backwards(steps, costs);
  let before = costs.begin.flatMap((cost, main) => costs.begin.map((_, aim) => (aim === main ? -cost : -Infinity)));
  return steps.map((step, i) => {
    before = i === 0 ? begin(before, step, costs) : forward(before, step, costs);
    const best = new Array<number>(size).fill(-Infinity);
    for (let at = 0; at < before.length; at++)
      best[at % size] = Math.max(best[at % size]!, before[at]! + after[i]![at]!);
    const aim = best.indexOf(Math.max(...best));
    const rivals = best.filter((_, other) => isRival(aim, other));
    return { aim, margin: best[aim]! - Math.max(...rivals, -Infinity) };
  });
}

/** Scores of the pairs `main * size + aim`. */
type Pairs = number[];

function begin(start: Pairs, step: Step, { begin: { length: size }, aside }: Costs): Pairs {
  return start.map((_, at) => {
    const main = Math.floor(at / size);
    const cost = at % size === main ? 0 : aside[at % size]!;
    return start[main * size + main]! - cost + scoreOf(step, at, size);
  });
}

function forward(before: Pairs, step: Step, costs: Costs): Pairs {
  const { turns, goesOn } = step;
  const { between, aside, asideGoesOn } = costs;
  const size = turns.length;
  const mains = bestOfMains(before, size);
  return before.map((same, at) => {
    const main = Math.floor(at / size);
    const aim = at % size;
    let best = mains[main]! - (aim === main ? 0 : aside[aim]!);
    if (aim !== main && goesOn) best = Math.max(best, same - asideGoesOn);
    if (aim === main)
      for (let from = 0; from < size; from++)
        if (from !== main) best = Math.max(best, mains[from]! - costOfTurn(between[from]![main]!, turns[main]!));
    return best + scoreOf(step, at, size);
  });
}

/** For each step the best score of what follows it, by pair. */
function backwards(steps: readonly Step[], { begin: { length: size }, between, aside, asideGoesOn }: Costs): Pairs[] {
  const all: Pairs[] = new Array<Pairs>(steps.length);
  let after: Pairs = new Array<number>(size * size).fill(0);
  for (let i = steps.length - 1; i >= 0; i--) {
    all[i] = after;
    const step = steps[i]!;
    const { turns, goesOn } = step;
    const reached = after.map((score, at) => score + scoreOf(step, at, size));
    const stays = reached.map((score, at) => (at % size === Math.floor(at / size) ? score : score - aside[at % size]!));
    const mains = bestOfMains(stays, size).map((best, from) => {
      for (let to = 0; to < size; to++)
        if (to !== from) best = Math.max(best, reached[to * size + to]! - costOfTurn(between[from]![to]!, turns[to]!));
      return best;
    });
    after = reached.map((score, at) => {
      const main = Math.floor(at / size);
      return goesOn && at % size !== main ? Math.max(mains[main]!, score - asideGoesOn) : mains[main]!;
    });
  }
  return all;
}

/** What makes a turn cheaper never makes it worth its while: without evidence a passage goes on. */
function costOfTurn(between: number, turn: number): number {
  return Math.max(0, between + turn);
}

function scoreOf({ scores, aside }: Step, at: number, size: number): number {
  const aim = at % size;
  return aim === Math.floor(at / size) ? scores[aim]! : aside[aim]!;
}

function bestOfMains(pairs: Pairs, size: number): number[] {
  const best = new Array<number>(size).fill(-Infinity);
  for (let at = 0; at < pairs.length; at++) {
    const main = Math.floor(at / size);
    if (pairs[at]! > best[main]!) best[main] = pairs[at]!;
  }
  return best;
}
