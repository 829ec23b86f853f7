/** Places without a mark, each with the reason: silence is said in words and is never a zero. */
import { group } from "d3";
import type { SiteIndex, SiteIndexPlace, SitePlace } from "../../tables/site.types.js";
import type { Measure } from "../../engine/types.js";
import { html } from "../dom.js";
import { formatYears, joinList, joinNodes, t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { MEASURES } from "../i18n/terms.table.js";
import { emptyGlyph } from "../mark/glyph.js";
import { noteText, placeTag } from "../mark/describe.js";
import { placesOf, yearsOf } from "./series.js";
import type { Series } from "./series.js";

/** Why a place has no mark in a chart. */
export type SilenceReason =
  { kind: "not-mentioned" } | { kind: "other-measure"; measures: Measure[] } | { kind: "other-year"; years: number[] };

/** A place without a mark. */
export interface Silence {
  place: SiteIndexPlace;
  reason: SilenceReason;
}

/** Finds the places that a chart does not show, in the order of their reports. */
export function silencesOf(
  index: SiteIndex,
  all: readonly Series[],
  chosen: { series: Series; shown: Series },
): Silence[] {
  const shown = placesOf(chosen.shown);
  const silent = index.places.filter(({ place_id }) => !shown.has(place_id));
  return silent.map((place) => ({ place, reason: reasonFor(place.place_id, all, chosen.series) }));
}

/** Lists the places without a mark, grouped by reason; each name leads to the place's own indicators. */
export function silenceList(
  silences: readonly Silence[],
  options: { lang: Lang; unshared: ReadonlySet<string>; hrefOf(place: SitePlace): string },
): HTMLElement | null {
  if (silences.length === 0) return null;
  const { lang } = options;
  const groups = [...group(silences, (silence) => wordingOf(silence, { lang, unshared: options.unshared }))];
  return html`<ul class="silence" aria-label=${t(lang, "silenceLabel")}>
    ${groups.map(([wording, members]) => {
      const names = members.map((member) => placeLink(member, options));
      const kind = members[0]?.reason.kind ?? "not-mentioned";
      return html`<li>
        ${emptyGlyph(kind)} <span>${joinNodes(lang, names)}${lang === "zh" ? "：" : ": "}${wording}</span>
      </li>`;
    })}
  </ul>`;
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

function reasonFor(id: string, all: readonly Series[], series: Series): SilenceReason {
  if (placesOf(series).has(id)) {
    return { kind: "other-year", years: yearsOf({ rows: series.rows.filter(({ main }) => main.place_id === id) }) };
  }
  const measures = all.filter((other) => placesOf(other).has(id)).map(({ measure }) => measure);
  return measures.length ? { kind: "other-measure", measures: [...new Set(measures)] } : { kind: "not-mentioned" };
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
  const wording = t(lang, "silenceNotMentioned");
  if (!unshared.has(place.place_id)) return wording;
  return `${wording}${lang === "zh" ? "；" : "; "}${t(lang, "silenceUnshared")}`;
}
