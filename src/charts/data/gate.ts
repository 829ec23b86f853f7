/** The comparability gate: which numbers of a chart do not compare with the others, and why. */
import { group, rollup, sum } from "d3";
import type { SiteObservation } from "../../tables/site.types.js";
import type { Lang } from "../i18n/lang.js";
import { joinList } from "../i18n/lists.js";
import type { Series } from "./series.js";
import { areRivals, compareCandidates } from "../../tables/choice.js";
import { CONFLICT_GATE, OWN_GATES, SCOPE_GATES, type GateId, type ScopeGate } from "./gates.table.js";
import { candidateOf, isWhole } from "./one-value.js";
import { observationsOf, type Row } from "./series.js";

/** Why a number does not compare. */
export interface Apart {
  gate: GateId;
  /** What sets it apart, as its report says: 户籍; 上半年. */
  words: string;
}

/** The numbers of a series that do not compare with the others, by the id of the observation. */
export type Gate = ReadonlyMap<string, readonly Apart[]>;

/**
 * Finds the numbers that do not compare: those of a part of a place or year, those whose label names another scope than
 * most others do, and those of a place and year that has several, none of which can be preferred. A label that names no scope is taken to mean what most mean; a word of the indicator's own name is no scope.
 */
export function gateOf(series: Series, names: readonly string[]): Gate {
  const found = new Map<string, Apart[]>();
  const add = (row: SiteObservation, apart: Apart): void => {
    const own = found.get(row.id);
    if (own) own.push(apart);
    else found.set(row.id, [apart]);
  };
  // by label, as tens of thousands of rows share some hundreds
  const byLabel = new Map<string, SiteObservation[]>();
  for (const { baseline, low, main } of series.rows)
    for (const row of [baseline, low, main]) {
      if (row === null) continue;
      for (const gate of OWN_GATES) {
        const words = gate.find(row);
        if (words !== null) add(row, { gate: gate.id, words });
      }
      const own = byLabel.get(row.label);
      if (own) own.push(row);
      else byLabel.set(row.label, [row]);
    }
  for (const gate of SCOPE_GATES) {
    const scoped = [...byLabel].map(([label, rows]) => ({ rows, scope: scopeOf(label, gate, names) }));
    const usual = usualScope(scoped);
    for (const { rows, scope } of scoped)
      if (scope !== null && scope !== usual) for (const row of rows) add(row, { gate: gate.id, words: scope });
  }
  for (const rows of undecided(series.rows.filter(({ main }) => !found.has(main.id)))) {
    const words = [...new Set(rows.map(({ main, low }) => (low ? `${low.text}—${main.text}` : main.text)))].join("、");
    for (const row of rows) for (const one of observationsOf(row)) add(one, { gate: CONFLICT_GATE.id, words });
  }
  return found;
}

/** The statements of each place, year and status of which none can be preferred. */
function undecided(rows: readonly Row[]): Row[][] {
  const stated = rows.filter((row) => row.main.status !== "baseline" && row.main.year !== null && isWhole(row));
  const cells = group(stated, ({ main }) => `${main.place_id} ${main.year} ${main.status}`);
  return [...cells.values()].filter((cell) => {
    if (cell.length === 1) return false;
    const [first, ...others] = cell.map(candidateOf).sort(compareCandidates);
    return others.some((one) => areRivals(first!, one));
  });
}

/** A series without what does not compare, and the statements that are set aside. */
export function splitApart<T extends Series>(series: T, gate: Gate): { comparable: T; aside: Row[] } {
  if (gate.size === 0) return { comparable: series, aside: [] };
  const isApart = ({ main, low }: Row): boolean => gate.has(main.id) || (low !== null && gate.has(low.id));
  const rows = series.rows
    .filter((row) => !isApart(row))
    .map((row) => (row.baseline && gate.has(row.baseline.id) ? { ...row, baseline: null } : row));
  return { comparable: { ...series, rows }, aside: series.rows.filter(isApart) };
}

/** Says each reason, and how many numbers it concerns; [] where everything compares. */
export function gateNotes(gate: Gate, lang: Lang): { n: number; reason: string }[] {
  const all = [...gate.values()].flat();
  return [...group(all, (one) => one.gate)].map(([id, own]) => {
    const words = [...new Set(own.map((one) => one.words))];
    const shown = words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS), "…"] : words;
    return { n: own.length, reason: reasonText(id, joinList(lang, shown), lang) };
  });
}

/** Says why one number does not compare: 所指人群不同（户籍）. */
export function apartText(aparts: readonly Apart[], lang: Lang): string {
  return aparts.map(({ gate, words }) => reasonText(gate, words, lang)).join(lang === "zh" ? "；" : "; ");
}

/** So many words are named in a note; more would bury it. */
const MOST_WORDS = 4;

function reasonText(id: GateId, words: string, lang: Lang): string {
  const row = [...OWN_GATES, CONFLICT_GATE, ...SCOPE_GATES].find((one) => one.id === id);
  if (!row) throw new Error(`unknown gate: ${id} (src/charts/data/gates.table.ts)`);
  return row[lang].replace("{words}", words);
}

/** The scope that a label names in one dimension; null where it names none, or only what the indicator's name says. */
export function scopeOf(label: string, { words }: ScopeGate, names: readonly string[]): string | null {
  const found = words.filter(([pattern]) => pattern.test(label) && !names.some((name) => pattern.test(name)));
  return found.length ? found.map(([, scope]) => scope).join("、") : null;
}

/** The scope that most numbers name; null, which sets apart whatever names one, where most name none. */
function usualScope(scoped: readonly { rows: readonly SiteObservation[]; scope: string | null }[]): string | null {
  const counts = rollup(
    scoped,
    (own) => sum(own, ({ rows }) => rows.length),
    ({ scope }) => scope,
  );
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
