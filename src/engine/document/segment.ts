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
  const pairs = size * size;
  const after = backwards(steps, costs);
  let before: Pairs = new Float64Array(pairs);
  let next: Pairs = new Float64Array(pairs);
  const best = new Float64Array(size);
  return steps.map((step, i) => {
    if (i === 0) begin(next, step, costs);
    else forward(before, next, step, costs);
    [before, next] = [next, before];
    best.fill(-Infinity);
    for (let main = 0, at = 0; main < size; main++)
      for (let aim = 0; aim < size; aim++, at++) best[aim] = Math.max(best[aim]!, before[at]! + after[i * pairs + at]!);
    let aim = 0;
    for (let other = 1; other < size; other++) if (best[other]! > best[aim]!) aim = other;
    let rival = -Infinity;
    for (let other = 0; other < size; other++) if (isRival(aim, other)) rival = Math.max(rival, best[other]!);
    return { aim, margin: best[aim]! - rival };
  });
}

/** Scores of the pairs `main * size + aim`. */
type Pairs = Float64Array;

function begin(into: Pairs, step: Step, costs: Costs): void {
  const size = costs.begin.length;
  for (let main = 0; main < size; main++)
    for (let aim = 0; aim < size; aim++) {
      const cost = costs.begin[main]! + (aim === main ? 0 : costs.aside[aim]!);
      into[main * size + aim] = scoreOf(step, main, aim) - cost;
    }
}

function forward(before: Pairs, into: Pairs, step: Step, { between, aside, asideGoesOn }: Costs): void {
  const size = step.turns.length;
  const mains = bestOfMains(before, new Float64Array(size));
  for (let main = 0; main < size; main++)
    for (let aim = 0; aim < size; aim++) {
      const at = main * size + aim;
      let best = mains[main]! - (aim === main ? 0 : aside[aim]!);
      if (aim !== main && step.goesOn) best = Math.max(best, before[at]! - asideGoesOn);
      if (aim === main)
        for (let from = 0; from < size; from++)
          if (from !== main) best = Math.max(best, mains[from]! - costOfTurn(between[from]![main]!, step.turns[main]!));
      into[at] = best + scoreOf(step, main, aim);
    }
}

/** The best score of what follows each step, by pair: that of step `i` begins at `i * size * size`. */
function backwards(steps: readonly Step[], { begin: { length: size }, between, aside, asideGoesOn }: Costs): Pairs {
  const pairs = size * size;
  const all = new Float64Array(steps.length * pairs);
  const reached = new Float64Array(pairs);
  const stays = new Float64Array(pairs);
  const best = new Float64Array(size);
  for (let i = steps.length - 1; i > 0; i--) {
    const step = steps[i]!;
    for (let main = 0; main < size; main++)
      for (let aim = 0; aim < size; aim++) {
        const at = main * size + aim;
        reached[at] = all[i * pairs + at]! + scoreOf(step, main, aim);
        stays[at] = reached[at] - (aim === main ? 0 : aside[aim]!);
      }
    bestOfMains(stays, best);
    for (let main = 0; main < size; main++) {
      let turned = best[main]!;
      for (let to = 0; to < size; to++)
        if (to !== main)
          turned = Math.max(turned, reached[to * size + to]! - costOfTurn(between[main]![to]!, step.turns[to]!));
      for (let aim = 0; aim < size; aim++) {
        const at = main * size + aim;
        const goesOn = step.goesOn && aim !== main;
        all[(i - 1) * pairs + at] = goesOn ? Math.max(turned, reached[at]! - asideGoesOn) : turned;
      }
    }
  }
  return all;
}

/** What makes a turn cheaper never makes it worth its while: without evidence a passage goes on. */
function costOfTurn(between: number, turn: number): number {
  return Math.max(0, between + turn);
}

function scoreOf({ scores, aside }: Step, main: number, aim: number): number {
  return aim === main ? scores[aim]! : aside[aim]!;
}

function bestOfMains(pairs: Pairs, best: Float64Array): Float64Array {
  const size = best.length;
  best.fill(-Infinity);
  for (let main = 0; main < size; main++)
    for (let at = main * size; at < (main + 1) * size; at++) best[main] = Math.max(best[main]!, pairs[at]!);
  return best;
}
