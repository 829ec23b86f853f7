import type { Bound, Mention, Observation } from "../types.js";
import { ruleConfidence } from "./confidence.table.js";
import type { CrossCheckRuleId } from "./cross-check.table.js";

/**
 * Looks at the observations of a document together, in text order, and doubts those that cannot all be right: two levels of one
 * indicator, year and scope, a value ten times its like, a label that begins in the middle of a word. Doubted rows get the
 * rule's id and its factor of confidence; nothing else of them changes.
 */
export function crossCheck(mentions: readonly Mention[]): Mention[] {
  const observations = mentions.filter((mention) => mention.kind === "observation");
  const doubts = new Map<Mention, CrossCheckRuleId[]>();
  const doubt = (rule: CrossCheckRuleId) => (observation: Observation) => {
    doubts.set(observation, [...(doubts.get(observation) ?? []), rule]);
  };
  differingLevels(observations).forEach(doubt("differing-levels"));
  outOfScale(observations).forEach(doubt("out-of-scale"));
  observations.filter(({ label }) => CUT.test(label)).forEach(doubt("label-cut"));
  return mentions.map((mention) => {
    const rules = doubts.get(mention);
    return rules && mention.kind === "observation" ? doubted(mention, rules) : mention;
  });
}

function doubted(observation: Observation, rules: readonly CrossCheckRuleId[]): Observation {
  const factor = rules.reduce((product, rule) => product * (ruleConfidence[rule] ?? 1), 1);
  return {
    ...observation,
    rules: [...observation.rules, ...rules],
    confidence: Math.round(observation.confidence * factor * 1000) / 1000,
  };
}

// No word begins so, or a bracket was left open.
const CUT = /^(?:性[^别]|化[^肥工学妆]|束|级[^别配]|区[^域划间块位县]|[)》”])|\([^()]*$/;

function differingLevels(observations: readonly Observation[]): Observation[] {
  const isWholeLevel = (each: Observation): boolean =>
    each.indicator !== null &&
    each.measure === "level" &&
    each.year !== null &&
    each.subject === null &&
    each.part_of_year === null;
  return groupBy(observations.filter(isWholeLevel), thingAndTime).filter(differ).flat();
}

function thingAndTime(each: Observation): string {
  const { indicator, status, year, base_unit, period_start, cumulative } = each;
  return [indicator, status, year, base_unit, period_start, cumulative].join(" ");
}

/** How far the thing itself may lie from a stated value, as factors: 132亿元 is said of 132.2亿元, 超9万亿元 of 9.3万亿元. */
const REACH: Record<Bound, readonly [low: number, high: number]> = {
  eq: [0.99, 1.01],
  approx: [0.9, 1.1],
  ge: [0.99, 1.2],
  le: [0, 1.01],
};

/** Whether no one value could have been stated in all these ways. */
function differ(group: readonly Observation[]): boolean {
  const low = Math.max(...group.map(({ base_value, bound }) => base_value * REACH[bound][0]));
  const high = Math.min(...group.map(({ base_value, bound }) => base_value * REACH[bound][1]));
  return low > high;
}

const SCALE = 10;
const FEWEST = 3;

/** Levels of an indicator that are ten times, or a tenth of, the middle one of the document's. */
function outOfScale(observations: readonly Observation[]): Observation[] {
  const levels = observations.filter(
    ({ indicator, measure, subject, period_start }) =>
      indicator !== null && measure === "level" && subject === null && period_start === null,
  );
  const groups = groupBy(levels, ({ indicator, base_unit }) => `${indicator} ${base_unit}`);
  return groups.filter(({ length }) => length >= FEWEST).flatMap(farFromMiddle);
}

function farFromMiddle(group: readonly Observation[]): Observation[] {
  const values = group.map(({ base_value }) => Math.abs(base_value)).toSorted((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)]!;
  return group.filter(({ base_value }) => {
    const value = Math.abs(base_value);
    return value >= SCALE * middle || value * SCALE <= middle;
  });
}

function groupBy(observations: readonly Observation[], key: (each: Observation) => string): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const name = key(each);
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return [...groups.values()];
}
