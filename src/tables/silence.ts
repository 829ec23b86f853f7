import { findNamed, type Lexicon, type NamedSpan } from "../engine/index.js";
import type { Exclusion, ExclusionClass, Extraction, Mention, Span } from "../engine/types.js";

/**
 * What a report says of an indicator that it gives no value of: that it is named, or that its number states no quantity.
 * An indicator that has neither an observation nor a silence is absent from the report.
 */
export type Silence = NamedSilence | ExcludedSilence;

/** The indicator is mentioned without a number; the span is the first such place. */
export interface NamedSilence extends Span {
  kind: "named";
  indicator: string;
}

/** The number that follows the name in its sentence was left out; the span is the name, `mention` the number. */
export interface ExcludedSilence extends Span {
  kind: "excluded";
  indicator: string;
  class: ExclusionClass;
  mention: Span;
}

/** Classes of numbers that speak of the name before them; dates, ordinals and the like do not. */
const SPEAKING: ReadonlySet<ExclusionClass> = new Set(["approximate", "qualifier"]);
/** Marks after which a number speaks of something else; a list of names (甲、乙双双破千亿) shares its number. */
const CLAUSE_END = /[，,。！？!?；;：:\n]/;
/** A number farther from a name than this is not read as said of it. */
const FARTHEST = 60;

/**
 * Tells of every indicator that the report has no observation of, and names, how it names it, in the order of the text:
 * `旅游收入达数百亿元` → `{kind: "excluded", class: "approximate", …}`, `旅游收入稳步增长` → `{kind: "named", …}`.
 * A name with a number that is an observation of something else (新增规上工业企业7家) is neither.
 */
export function silenceOf(text: string, extraction: Extraction, lexicon: Lexicon): Silence[] {
  const { mentions } = extraction;
  const observed = new Set(mentions.map((mention) => (mention.kind === "observation" ? mention.indicator : null)));
  const silences = new Map<string, Silence>();
  let next = 0;
  for (const named of findNamed(text, lexicon)) {
    while (next < mentions.length && mentions[next]!.start < named.end) next++;
    const known = silences.get(named.indicator);
    if (observed.has(named.indicator) || known?.kind === "excluded") continue;
    const before = mentions[next - 1];
    if (before?.kind === "observation" && before.end === named.start) continue;
    const number = numberOf(text, named, mentions[next]);
    if (number?.kind === "observation") continue;
    if (number && SPEAKING.has(number.class)) silences.set(named.indicator, excluded(named, number));
    else if (!known) silences.set(named.indicator, { kind: "named", ...named });
  }
  return [...silences.values()].sort((a, b) => a.start - b.start);
}

/** The number next after a name, where no mark stands between them. */
function numberOf(text: string, named: NamedSpan, mention: Mention | undefined): Mention | null {
  if (!mention || mention.start - named.end > FARTHEST) return null;
  return CLAUSE_END.test(text.slice(named.end, mention.start)) ? null : mention;
}

function excluded({ indicator, start, end }: NamedSpan, mention: Exclusion): ExcludedSilence {
  const at = { start: mention.start, end: mention.end };
  return { kind: "excluded", indicator, start, end, class: mention.class, mention: at };
}
