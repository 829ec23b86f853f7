import { fullName, readTextFacts, type TextFacts } from "../../engine/index.js";
import type { DivisionRow } from "../../engine/types.js";
import { describeProblem, type Bilingual, type Problem } from "../problem.js";
import { findNames, type PlaceNames } from "./place-names.js";
import type { CheckedReport } from "./report.js";

/** A place that so much speaks for in the text, beside the likeliest, is no other place than the text's. */
const RIVAL = 0.5;
const MOST_NAMED = 3;
const LEVELS: readonly DivisionRow["level"][] = ["national", "province", "prefecture", "county"];

/**
 * Compares a report's text with its file's name, the place that a table gives it, and its row of the catalog. The text is
 * read again only where they may disagree.
 */
export function findOtherPlace(report: CheckedReport, names: PlaceNames): Problem[] {
  const { file, text, extraction, catalog } = report;
  const { place_code, delivered } = extraction.facts;
  const isGiven = place_code.origin === "catalog" || extraction.facts.place.origin === "catalog";
  let read: TextFacts | null = null;
  const facts = (): TextFacts => (read ??= readTextFacts(text, names.index));

  if (isGiven || catalog?.delivered) {
    const conflicts = catalog ? [...catalogPlace(report, facts(), names), ...catalogYear(report, facts())] : [];
    if (conflicts.some(({ kind }) => kind === "place-conflict")) return conflicts;
    return [...conflicts, ...fileName()];
  }
  return fileName();

  function fileName(): Problem[] {
    const row = isGiven ? (facts().places[0]?.row ?? null) : rowOf(place_code.value, delivered.value, names);
    const named = row && leavesOf(namesOf(report, names), names);
    if (!row || !named || named.length === 0 || named.some((rows) => rows.some((one) => mayBeOf(row, one, names))))
      return [];
    // what the text is of may itself be in doubt
    const others = facts().places.filter(({ share }) => share > RIVAL);
    if (others.some((other) => named.some((rows) => rows.some((one) => mayBeOf(other.row, one, names))))) return [];
    const said = placeWords(named.flat(), names);
    const is = placeWords([row], names);
    const value = { zh: `文件名为${said.zh}，正文为${is.zh}`, en: `the name says ${said.en}, the text ${is.en}` };
    return [describeProblem("other-place", { file, value })];
  }
}

function catalogPlace({ file, extraction }: CheckedReport, { places }: TextFacts, names: PlaceNames): Problem[] {
  const { place, place_code, delivered } = extraction.facts;
  const [best] = places;
  const row = place_code.value === null ? null : rowOf(place_code.value, delivered.value, names);
  if (place.origin !== "catalog" || !row || !best?.said) return [];
  if (places.some((each) => each.share > RIVAL && mayBeOf(each.row, row, names))) return [];
  const said = placeWords([row], names);
  const is = placeWords([best.row], names);
  const value = { zh: `目录为${said.zh}，正文为${is.zh}`, en: `the catalog says ${said.en}, the text ${is.en}` };
  return [describeProblem("place-conflict", { file, value })];
}

function catalogYear({ file, catalog }: CheckedReport, { year }: TextFacts): Problem[] {
  const given = catalog?.delivered;
  // a report of the last weeks of a year is often dated by the next
  if (!given || !year || given === year.delivered || given === year.plan) return [];
  const value = {
    zh: `目录为${given}年，正文为${year.delivered}年`,
    en: `the catalog says ${given}, the text ${year.delivered}`,
  };
  return [describeProblem("year-conflict", { file, value })];
}

/** The places that the innermost part of the path names which names any; what a table gives goes before the path. */
function namesOf({ file, hints }: CheckedReport, names: PlaceNames): (readonly DivisionRow[])[] {
  const parts = [...file.replace(/\.[A-Za-z0-9]{2,5}(?=#|\/|$)/g, "").split("/"), hints?.place ?? ""];
  for (const part of parts.reverse()) {
    const found = findNames(part, names);
    if (found.length > 0) return found;
  }
  return [];
}

/** Leaves out a name that only says where another one lies: 晋中市 before 平遥县. */
function leavesOf(found: (readonly DivisionRow[])[], names: PlaceNames): (readonly DivisionRow[])[] {
  return found.filter(
    (rows) =>
      !found.some(
        (others) => others !== rows && others.some((other) => rows.some((row) => isAbove(row, other, names))),
      ),
  );
}

/** Whether a report of `row` may go by the name of `named`: the same place, perhaps under another code, or one above it. */
function mayBeOf(row: DivisionRow, named: DivisionRow, names: PlaceNames): boolean {
  if (row.code === named.code || isAbove(named, row, names)) return true;
  return row.level === named.level && row.code.slice(0, 2) === named.code.slice(0, 2) && stemOf(row) === stemOf(named);
}

/** The name without what the place was at the time: 毕节地区 and 毕节市, 满城县 and 满城区. */
function stemOf({ name }: DivisionRow): string {
  return name.replace(/(?:地区|[省市县区州旗盟])$/, "");
}

function isAbove(above: DivisionRow, row: DivisionRow, { index }: PlaceNames): boolean {
  if (above.code === row.code) return false;
  if (above.level === "national") return true;
  const digits = { province: 2, prefecture: 4, county: 6 }[above.level];
  if (row.code.startsWith(above.code.slice(0, digits))) return true;
  const parents = index.byCode.get(row.parent) ?? [];
  return row.parent === above.code || parents.some((parent) => parent.parent === above.code);
}

function rowOf(code: string | null, year: number | null, { index }: PlaceNames): DivisionRow | null {
  const rows = code === null ? [] : (index.byCode.get(code) ?? []);
  const holds = ({ from, to }: DivisionRow): boolean =>
    year === null ? to === null : (from ?? -Infinity) <= year && year <= (to ?? Infinity);
  return rows.find(holds) ?? rows.at(-1) ?? null;
}

function placeWords(rows: readonly DivisionRow[], { index }: PlaceNames): Bilingual {
  const inOrder = rows.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const zh = new Set(inOrder.map((row) => fullName(row, index, null)));
  const en = new Set(inOrder.map((row) => row.en ?? row.name));
  const join = (words: Set<string>): string =>
    [...words].slice(0, MOST_NAMED).join(" / ") + (words.size > MOST_NAMED ? " …" : "");
  return { zh: join(zh), en: join(en) };
}
