import type { DivisionRow } from "../types.js";
import type { Evidence } from "./facts-evidence.js";
import { isInForce, kindOf, NATION, type PlaceIndex, type PlaceName } from "./place-index.js";
import { surveyPlaces, type PlaceSurvey, type Sighting } from "./place-survey.js";

/** A place that the report may be of, with the weight of what speaks for it. */
export interface PlaceCandidate {
  row: DivisionRow;
  score: number;
  evidence: Evidence;
}

/** Below this a name is only mentioned. */
const LEAST_SCORE = 1;
const MOST_CHILDREN = 12;
const LEVELS: readonly DivisionRow["level"][] = ["national", "province", "prefecture", "county"];

/** All that one look at a text says, for scoring. */
interface Findings {
  survey: PlaceSurvey;
  index: PlaceIndex;
  year: number | null;
  /** How often each place or a place in it is named, by code. */
  mentions: Map<string, number>;
  /** How many of its parts are named, by code. */
  children: Map<string, number>;
}

/** Finds the places that a report may be of, the likeliest first; `year` is its delivery year, null where unknown. */
export function findPlaces(text: string, index: PlaceIndex, year: number | null): PlaceCandidate[] {
  const survey = surveyPlaces(text, index);
  const findings = { survey, index, year, ...countMentions(survey) };
  const candidates = new Map<DivisionRow, PlaceCandidate>();
  const often = (row: DivisionRow): boolean => (findings.mentions.get(row.code) ?? 0) >= 1.5;
  for (const sighting of survey.names.values()) {
    for (const row of sighting.name.rows) {
      // A place named once, and not as one's own, is somebody else's.
      if (sighting.own < 3 && sighting.cue === 0 && !often(row)) continue;
      const score = sightingScore(sighting, row, findings);
      if (score > 0) addScore(candidates, { row, score, evidence: sighting.evidence });
    }
  }
  for (const candidate of candidates.values()) {
    const parts = Math.min(findings.children.get(candidate.row.code) ?? 0, MOST_CHILDREN);
    candidate.score += parts * share(candidate.row, survey) * force(candidate.row, year);
  }
  const nation = nationCandidate(findings);
  return [...candidates.values(), ...nation].filter(({ score }) => score >= LEAST_SCORE).sort(byScore);
}

function byScore(a: PlaceCandidate, b: PlaceCandidate): number {
  return b.score - a.score || Number(a.row.code) - Number(b.row.code);
}

function addScore(candidates: Map<DivisionRow, PlaceCandidate>, found: PlaceCandidate): void {
  const known = candidates.get(found.row);
  if (!known) candidates.set(found.row, { ...found });
  else {
    if (found.score > known.score) known.evidence = found.evidence;
    known.score += found.score;
  }
}

function countMentions({ names }: PlaceSurvey): Pick<Findings, "mentions" | "children"> {
  const mentions = new Map<string, number>();
  const children = new Map<string, number>();
  for (const { name, count } of names.values()) {
    if (name.common) continue;
    for (const row of name.rows) {
      mentions.set(row.code, (mentions.get(row.code) ?? 0) + count / name.rows.length);
      children.set(row.parent, (children.get(row.parent) ?? 0) + 1 / name.rows.length);
    }
  }
  return { mentions, children };
}

/** What one written name says for one of its places. */
function sightingScore(sighting: Sighting, row: DivisionRow, findings: Findings): number {
  const { name, count, own, cue } = sighting;
  const { survey, year } = findings;
  const near = isNamedBehindParent(sighting, row);
  if (name.common && cue === 0 && !near) return 0;
  const kindShare = share(row, survey);
  const recurring =
    ((name.form === "full" ? 2 : 1) * count + own) * kindShare * claim(row, survey) * prior(name, row, survey);
  const heading = cue * (name.form === "full" ? 1 : 0.4 + 0.6 * kindShare);
  return (recurring + heading + (near ? 3 : 0)) * force(row, year) * portion(sighting, row, findings);
}

/** A short form means the larger place, unless the text speaks of the smaller one's kind: 吉林, 阿坝, 黄山. */
function prior({ form, rows }: PlaceName, row: DivisionRow, survey: PlaceSurvey): number {
  if (form === "full" || rows.length === 1) return 1;
  const level = LEVELS.indexOf(row.level);
  const above = rows.filter(
    (other) => LEVELS.indexOf(other.level) < level && share(other, survey) >= share(row, survey),
  );
  if (above.length === 0) return 1;
  return row.level === "county" && above.some((other) => other.level === "province") ? 0.2 : 0.5;
}

/** A province is named in the reports of all its parts, so it needs that the text speaks of 全省 as its own. */
function claim(row: DivisionRow, { kinds }: PlaceSurvey): number {
  return row.level === "province" ? Math.min(1, 0.1 + (kinds.get(kindOf(row)) ?? 0) / 4) : 1;
}

/** How much the text speaks of its place as one of this kind (全县, 我市), from 0 to 1. */
function share(row: DivisionRow, { kinds }: PlaceSurvey): number {
  let total = 0;
  for (const weight of kinds.values()) total += weight;
  return ((kinds.get(kindOf(row)) ?? 0) + 0.3) / (total + 2.7);
}

/** A name counts in the years in which it was in force; one year more either way, as reports and decisions overlap. */
function force(row: DivisionRow, year: number | null): number {
  if (year === null) return row.to === null ? 1 : 0.7;
  return isInForce(row, year) ? 1 : isInForce(row, year - 1) || isInForce(row, year + 1) ? 0.9 : 0.1;
}

/** Which part of a name that several places share is this place's: the one whose neighbours the text names. */
function portion(sighting: Sighting, row: DivisionRow, findings: Findings): number {
  const rivals = sighting.name.rows.filter(
    (rival) =>
      rival !== row && kindOf(rival) === kindOf(row) && force(rival, findings.year) > 0.5 && !isSamePlace(rival, row),
  );
  if (rivals.length === 0) return 1;
  const mine = surroundings(sighting, row, findings);
  const best = Math.max(...rivals.map((rival) => surroundings(sighting, rival, findings)));
  if (mine > best) return 1;
  return mine === best ? 0.5 : 0.1;
}

/** How much the text names of what surrounds a place: its parent right before it, its parent, its province, its neighbours. */
function surroundings(sighting: Sighting, row: DivisionRow, { mentions, children }: Findings): number {
  const province = `${row.code.slice(0, 2)}0000`;
  const own = row.parent === province ? 0 : (mentions.get(row.parent) ?? 0);
  return (
    (isNamedBehindParent(sighting, row) ? 20 : 0) +
    own +
    0.5 * (children.get(row.parent) ?? 0) +
    0.5 * (mentions.get(province) ?? 0)
  );
}

function isNamedBehindParent({ behind }: Sighting, row: DivisionRow): boolean {
  for (const name of behind.keys()) if (name.rows.some(({ code }) => code === row.parent)) return true;
  return false;
}

/** Whether two rows are one place before and after a change of code or rank. */
export function isSamePlace(a: DivisionRow, b: DivisionRow): boolean {
  return a.code.slice(0, 4) === b.code.slice(0, 4) && a.name.slice(0, -1) === b.name.slice(0, -1);
}

function nationCandidate({ survey, index }: Findings): PlaceCandidate[] {
  const row = index.byCode.get(NATION)?.[0];
  if (!row) return [];
  const own = 2 * (survey.kinds.get("国") ?? 0) * share(row, survey);
  const evidence = survey.nation.evidence ?? survey.ownNation;
  return evidence ? [{ row, score: survey.nation.cue + own, evidence }] : [];
}
