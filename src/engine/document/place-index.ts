import type { DivisionRow } from "../types.js";
import { createWordList, type WordList } from "./facts-words.js";
import { ordinaryWords, peoples, selfWords, sharedFullNames, type PlaceKind } from "./place.table.js";

/** A written form and the places that it may stand for. */
export interface PlaceName {
  text: string;
  form: "full" | "short";
  rows: DivisionRow[];
  /** `common` names are ordinary words or belong to many places; they count only where the context says so. */
  common: boolean;
}

/** A word that a report says of its own place: 全县. */
export interface SelfWord {
  kind: PlaceKind;
  weight: number;
}

/** The divisions made ready to be looked for in a text. */
export interface PlaceIndex {
  rows: readonly DivisionRow[];
  byCode: ReadonlyMap<string, readonly DivisionRow[]>;
  words: WordList<PlaceName | SelfWord>;
}

/** Code of the national row. */
export const NATION = "100000";

/** Reports of these give no account to a people's congress of the mainland's kind, and others name them as partners. */
const NEVER_REPORTING = /^(?:71|81|82)/;

const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${peoples.join("|")})族?)+自治[县州区旗]$`);
const ETHNIC_DISTRICT = new RegExp(`^(.{2,}?)(?:${peoples.join("|")})族区$`);
const SUFFIX = /^(.{2,}?)(?:自治区|地区|林区|特区|矿区|新区|省|市|县|区|旗|盟)$/;

/** Builds the look-up of places once; `rows` are those of `data/divisions.csv`. */
export function createPlaceIndex(rows: readonly DivisionRow[]): PlaceIndex {
  const byCode = new Map<string, DivisionRow[]>();
  const names = new Map<string, PlaceName>();
  for (const row of rows) {
    byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
    if (row.code === NATION || NEVER_REPORTING.test(row.code)) continue;
    addName(names, { text: row.name, form: "full", common: sharedFullNames.has(row.name) }, row);
    for (const text of shortNames(row.name))
      addName(names, { text, form: "short", common: ordinaryWords.has(text) }, row);
  }
  const own = selfWords.map(([word, kind, weight]) => [word, { kind, weight }] as const);
  return { rows, byCode, words: createWordList<PlaceName | SelfWord>([...names, ...own]) };
}

function addName(names: Map<string, PlaceName>, name: Omit<PlaceName, "rows">, row: DivisionRow): void {
  const known = names.get(name.text);
  if (!known) names.set(name.text, { ...name, rows: [row] });
  else if (!known.rows.includes(row)) {
    known.rows.push(row);
    if (name.form === "full") known.form = "full";
  }
}

/** The short forms of a name: `平遥县` → 平遥; `阿坝藏族羌族自治州` → 阿坝, 阿坝州; `代县` → none. */
export function shortNames(name: string): string[] {
  const stem = AUTONOMOUS.exec(name)?.[1];
  if (stem)
    return name.endsWith("自治州") ? [stem, `${stem}州`] : name.endsWith("自治县") ? [stem, `${stem}县`] : [stem];
  const plain = ETHNIC_DISTRICT.exec(name)?.[1] ?? SUFFIX.exec(name)?.[1];
  return plain ? [plain] : [];
}

/** Which word a place's own reports use for it: `平遥县` → 县, `广西壮族自治区` → 区. */
export function kindOf({ code, name }: DivisionRow): PlaceKind {
  if (code === NATION) return "国";
  if (name.endsWith("地区")) return "地区";
  return name.at(-1) as PlaceKind;
}

/** Whether a name and code were in force in a year, or are today where the year is null. */
export function isInForce({ from, to }: DivisionRow, year: number | null): boolean {
  return year === null ? to === null : (from ?? -Infinity) <= year && year <= (to ?? Infinity);
}

/** The place's name with those of the places above it, as they were in the year: `山西省晋中市平遥县`. */
export function fullName(row: DivisionRow, { byCode }: PlaceIndex, year: number | null): string {
  const when = year ?? row.to;
  let name = row.name;
  let { parent } = row;
  while (parent && parent !== NATION) {
    const rows = byCode.get(parent) ?? [];
    const above = rows.find((candidate) => isInForce(candidate, when)) ?? rows.at(-1);
    if (!above) break;
    name = above.name + name;
    parent = above.parent;
  }
  return name;
}
