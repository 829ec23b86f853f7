/** Places without a mark, each with the reason: silence is said in words and is never a zero. */
import type { SiteCoverage, SiteIndexPlace, SitePlace } from "../../tables/site.types.js";
import type { Measure } from "../../engine/types.js";
import { stateOf } from "../data/coverage.js";
import type { CoverageState } from "../data/coverage.js";
import { html } from "../dom.js";
import { formatYears, joinList, joinNodes } from "../i18n/lists.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { MEASURES } from "../i18n/terms.table.js";
import { emptyKey } from "../mark/empty.js";
import { emptyGlyph } from "../mark/glyph.js";
import { noteText, placeTag } from "../mark/describe.js";
import { SILENCES } from "../mark/silence.table.js";
import type { SilenceKind } from "../mark/silence.table.js";
import { placesOf } from "../data/series.js";
import type { Row, Series } from "../data/series.js";

/** Why a place has no mark in a chart. */
export type SilenceReason =
  | { kind: "absent" | "named" | "excluded" }
  | { kind: "other-measure"; measures: Measure[] }
  | { kind: "other-year"; years: number[] };

/** A place without a mark. */
export interface Silence {
  place: SiteIndexPlace;
  reason: SilenceReason;
}

/** What silence is looked for in. */
interface Compared {
  /** The places that are compared. */
  places: readonly SiteIndexPlace[];
  /** All series of the indicator, the chosen one, and what is drawn of it. */
  all: readonly Series[];
  series: Series;
  shown: Series;
  /** Statements of the series that are set aside, and listed beside the chart. */
  aside: readonly Row[];
}

/** Finds the places that a chart does not show, in the order of their reports; with the coverage it tells silence from omission. */
export function silencesOf(compared: Compared, coverage: SiteCoverage | null, indicator: string): Silence[] {
  const shown = new Set([...placesOf(compared.shown), ...compared.aside.map(({ main }) => main.place_id)]);
  const states = coverage ? statesOf(coverage, indicator) : null;
  const silent = compared.places.filter(({ place_id }) => !shown.has(place_id));
  const stated = statedIn(compared);
  return silent.map((place) => ({ place, reason: reasonFor(place.place_id, stated, states) }));
}

/** What the places state, of which a chart shows only a part. */
interface Stated {
  /** Years of the chosen measure, by place. */
  years: ReadonlyMap<string, ReadonlySet<number>>;
  /** Measures of the other series, by place. */
  measures: ReadonlyMap<string, ReadonlySet<Measure>>;
}

function statedIn({ all, series }: Compared): Stated {
  const years = new Map<string, Set<number>>();
  const measures = new Map<string, Set<Measure>>();
  for (const { main } of series.rows) {
    const own = years.get(main.place_id) ?? new Set();
    if (main.year !== null) own.add(main.year);
    years.set(main.place_id, own);
  }
  for (const { rows, measure } of all)
    for (const { main } of rows) measures.set(main.place_id, (measures.get(main.place_id) ?? new Set()).add(measure));
  return { years, measures };
}

/**
 * Tells why a place states nothing for a year: `incomparable` where it has a number of another measure or unit, else what the
 * report says that looks back on the year or, without one, ahead to it; `no-report` where there is none.
 */
export function silenceIn(
  { documents, states, indicators }: SiteCoverage,
  indicator: string,
  others: readonly Series[],
): (place_id: string, year: number) => SilenceKind | null {
  const at = indicators.indexOf(indicator);
  const known = new Map(documents.map(({ place_id, delivered }, i) => [`${place_id}:${delivered}`, states[i]?.[at]]));
  const elsewhere = new Set(others.flatMap(({ rows }) => rows.map(({ main }) => `${main.place_id}:${main.year}`)));
  return (place_id, year) => {
    if (elsewhere.has(`${place_id}:${year}`)) return "incomparable";
    const key = [year + 1, year].map((delivered) => `${place_id}:${delivered}`).find((one) => known.has(one));
    if (key === undefined) return "no-report";
    const state = stateOf(known.get(key));
    // what it states is of other years
    return state === "value" ? "absent" : state;
  };
}

/** So many places of a reason are named at once. */
const NAMED = 12;

/** Lists the places without a mark, grouped by reason; each name leads to the place's own indicators. */
export function silenceList(
  silences: readonly Silence[],
  options: { lang: Lang; unshared: ReadonlySet<string>; hrefOf(place: SitePlace): string },
): HTMLElement | null {
  if (silences.length === 0) return null;
  const { lang } = options;
  const groups = new Map<string, Silence[]>();
  for (const silence of silences) {
    const wording = wordingOf(silence, { lang, unshared: options.unshared });
    const own = groups.get(wording);
    if (own) own.push(silence);
    else groups.set(wording, [silence]);
  }
  return html`<ul class="silence" aria-label=${t(lang, "silenceLabel")}>
    ${[...groups].map(([wording, members]) => {
      const [first, rest] = [members.slice(0, NAMED), members.slice(NAMED)];
      const names = (own: readonly Silence[]): (string | Node)[] =>
        joinNodes(
          lang,
          own.map((member) => placeLink(member, options)),
        );
      const colon = lang === "zh" ? "：" : ": ";
      const count = members.length > NAMED ? t(lang, "silenceCount", { n: members.length }) : null;
      return html`<li>
        ${keyOf(members[0]!.reason.kind)}
        <div>
          ${wording}${count}${colon}${names(first)}${rest.length ? restOf(rest.length, () => names(rest), lang) : null}
        </div>
      </li>`;
    })}
  </ul>`;
}

/** The rest of a long list, made when it is opened: there may be thousands. */
function restOf(n: number, names: () => (string | Node)[], lang: Lang): HTMLElement {
  const rest = html`<details>
    <summary>${t(lang, "silenceMore", { n })}</summary>
  </details>` as HTMLDetailsElement;
  rest.addEventListener("toggle", () => rest.append(...names()), { once: true });
  return rest;
}

function keyOf(kind: SilenceReason["kind"]): SVGElement {
  return kind === "other-measure" || kind === "other-year" ? emptyGlyph(kind) : emptyKey(kind);
}

/** The note of a report, such as 节选, tells why it may be silent. */
function placeLink(silence: Silence, options: { lang: Lang; hrefOf(place: SitePlace): string }): HTMLElement {
  const { years } = silence.place;
  const notes = silence.place.notes.map((note) => noteText(note, options.lang));
  const when = years.length ? formatYears(options.lang, years) : "";
  const aside = [when, ...notes].filter(Boolean).join(" · ");
  const inBrackets = aside && (options.lang === "zh" ? `（${aside}）` : ` (${aside})`);
  return html`<span
    ><a href=${options.hrefOf(silence.place)}>${placeTag(silence.place, options.lang)}</a>${inBrackets}</span
  >`;
}

/** The best that any report of a place says of an indicator. */
function statesOf({ documents, states, indicators }: SiteCoverage, indicator: string): Map<string, CoverageState> {
  const at = indicators.indexOf(indicator);
  const order = ["value", "named", "excluded", "absent"] as const;
  const best = new Map<string, CoverageState>();
  documents.forEach(({ place_id }, i) => {
    const [state, known] = [stateOf(states[i]?.[at]), best.get(place_id)];
    if (known === undefined || order.indexOf(state) < order.indexOf(known as (typeof order)[number]))
      best.set(place_id, state);
  });
  return best;
}

function reasonFor(id: string, stated: Stated, states: ReadonlyMap<string, CoverageState> | null): SilenceReason {
  const years = stated.years.get(id);
  if (years) return { kind: "other-year", years: [...years].sort((a, b) => a - b) };
  const measures = stated.measures.get(id);
  if (measures) return { kind: "other-measure", measures: [...measures] };
  const state = states?.get(id);
  return { kind: state === "named" || state === "excluded" ? state : "absent" };
}

function wordingOf(silence: Silence, options: { lang: Lang; unshared: ReadonlySet<string> }): string {
  const { lang, unshared } = options;
  const { reason, place } = silence;
  if (reason.kind === "other-year") {
    return t(lang, "silenceOtherYear", {
      years: reason.years.length ? formatYears(lang, reason.years) : t(lang, "noYear"),
    });
  }
  if (reason.kind === "other-measure") {
    const names = reason.measures.map((measure) => MEASURES[measure][lang].toLowerCase());
    return t(lang, "silenceOtherMeasure", { measures: joinList(lang, names) });
  }
  const wording = reason.kind === "absent" ? t(lang, "silenceNotMentioned") : SILENCES[reason.kind].name[lang];
  if (!unshared.has(place.place_id)) return wording;
  return `${wording}${lang === "zh" ? "；" : "; "}${t(lang, "silenceUnshared")}`;
}
