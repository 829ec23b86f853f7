import type { Evidence } from "./facts-evidence.js";
import type { YearVote } from "./year.table.js";

/** The delivery year that most speaks for, with the years that it reviews and plans. */
export interface YearChoice {
  delivered: number;
  review: number;
  plan: number;
  evidence: Evidence | null;
  /** Nothing but the mention of an event or two speaks for it. */
  weak: boolean;
  /** The delivery year that comes second, where as strong evidence speaks for it. */
  rival: { year: number; evidence: Evidence } | null;
}

/** How a report's delivery year lies to the years that it reviews and plans. */
interface Reading {
  delivered: number;
  /** 1 for a report given in the last months of a year, which reviews that year and plans the next; else 0. */
  late: 0 | 1;
}

const LATE_MONTH = 10;
const LEAST_SCORE = 2;
const WEAK = 8;
const STRONG = 25;

/**
 * Chooses the delivery year by the votes; `given` is the catalog's year, which is not questioned.
 * Returns null where the text says nothing and the catalog neither.
 */
export function chooseYear(votes: readonly YearVote[], given: number | null): YearChoice | null {
  const readings = given === null ? readingsOf(votes) : ([0, 1] as const).map((late) => ({ delivered: given, late }));
  const scored = readings
    .map((reading) => ({ reading, score: score(reading, votes) }))
    .sort((a, b) => b.score - a.score || b.reading.delivered - a.reading.delivered || a.reading.late - b.reading.late);
  const [best] = scored;
  if (!best || (given === null && best.score < LEAST_SCORE)) return null;
  const { delivered, late } = best.reading;
  const second = scored.find(({ reading }) => reading.delivered !== delivered);
  const rival = given === null && second && second.score >= Math.max(STRONG, best.score / 2) ? second : null;
  const rivalEvidence = rival && bestEvidence(rival.reading, votes);
  return {
    delivered,
    review: delivered - 1 + late,
    plan: delivered + late,
    evidence: bestEvidence(best.reading, votes),
    weak: given === null && best.score < WEAK,
    rival: rival && rivalEvidence ? { year: rival.reading.delivered, evidence: rivalEvidence } : null,
  };
}

/** The readings that some vote speaks for; a late one needs a date in the year's last months. */
function readingsOf(votes: readonly YearVote[]): Reading[] {
  const years = new Set(votes.map(({ year, role }) => (role === "review" ? year + 1 : year)));
  const late = new Set(votes.filter(({ month = 0 }) => month >= LATE_MONTH).map(({ year }) => year));
  return [
    ...[...years].map((delivered) => ({ delivered, late: 0 }) as const),
    ...[...late].map((delivered) => ({ delivered, late: 1 }) as const),
  ];
}

function agrees({ delivered, late }: Reading, { year, role }: YearVote): boolean {
  if (role === "delivered") return year === delivered;
  return year === (role === "review" ? delivered - 1 + late : delivered + late);
}

function score(reading: Reading, votes: readonly YearVote[]): number {
  let sum = 0;
  for (const vote of votes) if (agrees(reading, vote)) sum += vote.weight;
  return sum;
}

function bestEvidence(reading: Reading, votes: readonly YearVote[]): Evidence | null {
  let best: YearVote | null = null;
  for (const vote of votes) if (agrees(reading, vote) && vote.weight > (best?.weight ?? 0)) best = vote;
  return best?.evidence ?? null;
}
