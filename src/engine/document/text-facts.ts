import { fold } from "../text/fold.js";
import { dropReadings } from "../text/readings.js";
import type { DivisionRow } from "../types.js";
import type { PlaceIndex } from "./place-index.js";
import { findPlaces } from "./place.js";
import { surveyPlaces } from "./place-survey.js";
import { chooseYear } from "./year-choice.js";
import { findYearVotes } from "./year.js";

/** A place that a text may be of. */
export interface TextPlace {
  row: DivisionRow;
  /** What speaks for it, as a part of what speaks for the likeliest place; 1 for that one. */
  share: number;
  /** Whether the report's first lines say so (title, session, speaker), and not names that recur alone. */
  said: boolean;
}

/** What a text alone says of its place and year, whatever its file and the catalog say. */
export interface TextFacts {
  /** The likeliest first. */
  places: TextPlace[];
  /** Year of delivery and the year planned; null where the text is vague about it. */
  year: { delivered: number; plan: number } | null;
}

/** Rules of `place.ts` that rest on names that recur. */
const RECURRING: ReadonlySet<string> = new Set(["place-name", "place-own-name", "place-nation"]);

/** Reads place and year from a text alone, as `findFacts` does where no catalog row is there; `text` is as written. */
export function readTextFacts(text: string, index: PlaceIndex): TextFacts {
  const dense = dropReadings(fold(text), text).text;
  const choice = chooseYear(findYearVotes(dense), null);
  const found = findPlaces(dense, index, choice?.delivered ?? null);
  const best = found[0]?.score ?? 1;
  return {
    places: found.map(({ row, score, evidence }) => ({
      row,
      share: score / best,
      said: !RECURRING.has(evidence.rule),
    })),
    year: choice && !choice.weak && !choice.rival ? { delivered: choice.delivered, plan: choice.plan } : null,
  };
}

/**
 * Finds the places that a short text such as a file's name names, each with those that its name may stand for:
 * `"晋中市平遥县2022"` → [[晋中市], [平遥县]]. Names that are ordinary words are left out.
 */
export function findPlaceNames(text: string, index: PlaceIndex): DivisionRow[][] {
  const { names } = surveyPlaces(fold(text), index);
  return [...names.keys()].filter(({ common }) => !common).map(({ rows }) => rows);
}
