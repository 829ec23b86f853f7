import type { RuleId } from "./rules.js";

/**
 * How sure a rule's answers are: the share of its answers that were right on the labelled text, as a factor.
 * A rule that is not listed has shown no weakness of its own.
 */
export const ruleConfidence: Readonly<Partial<Record<RuleId, number>>> = {
  "near-indicator": 0.82,
  "one-of-list": 0.88,
  "name-after-last-act": 0.9,
  "topic-of-sentence": 0.85,
  "no-name": 0.7,
  "generic-name": 0.93,
  inherited: 0.95,
  "days-beside-share": 0.95,
  "act-as-name": 0.95,
  "name-after-act": 0.94,
  "listed-names": 0.97,
  "amount-without-unit": 0.75,
  "as-before": 0.9,
  "percentage-of-amount": 0.85,
  percentage: 0.88,
  "whole-text": 0.85,
  "plan-period-in-clause": 0.85,
  "unit-from-next": 0.93,
  "change-of-amount": 0.88,
  "zone-as-object": 0.9,
  "between-sentences-of-zone": 0.9,
  "signed-of-kind": 0.9,
  "signed-at-event": 0.9,
  "differing-levels": 0.8,
  "out-of-scale": 0.85,
  "label-cut": 0.8,
  points: 0.9,
  "share-of-whole": 0.9,
  "share-word": 0.9,
  "from-to": 0.9,
  "year-opens-sentence": 0.9,
  "second-unit": 0.9,
  multiple: 0.9,
  "gap-to-other": 0.85,
  "lower-place": 0.9,
  structure: 0.9,
  "joint-parts": 0.85,
  "ends-at": 0.9,
};

/** What names a number with what says its measure: weaker together than each alone, where no indicator was found. */
export const pairConfidence: Readonly<Partial<Record<RuleId, Partial<Record<RuleId, number>>>>> = {
  "label-before": { "growth-word": 0.9 },
  "listed-names": { "growth-word": 0.91 },
  "act-as-name": { amount: 0.91 },
  inherited: { amount: 0.91, "growth-word": 0.91 },
};
