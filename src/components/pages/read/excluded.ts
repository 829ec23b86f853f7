/** What a report has that is no datum, by the reason, each with examples that lead to their places in the text. */
import { group } from "d3";
import type { Exclusion, ExclusionClass, Mention } from "../../../engine/types.js";
import { changeAddress } from "../../address/address.js";
import type { Address } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { EXCLUSIONS } from "../../i18n/terms.table.js";

/** So many different examples are named of each class. */
const EXAMPLES = 8;

/** Makes the section, folded; null where every number is a datum. */
export function excludedSection(
  mentions: readonly Mention[],
  { lang, address }: { lang: Lang; address: Address },
): HTMLElement | null {
  const excluded = mentions.filter((mention) => mention.kind === "exclusion");
  const classes = group(excluded, (mention) => mention.class);
  if (excluded.length === 0) return null;
  const shown = (Object.keys(EXCLUSIONS) as ExclusionClass[]).filter((name) => classes.has(name));
  return html`<details class="left-out">
    <summary>${t(lang, "excludedHeading")} <span class="count">${excluded.length}</span></summary>
    <p class="hint">${t(lang, "excludedLede")}</p>
    <ul>
      ${shown.map((name) => classEntry(name, classes.get(name) ?? [], { lang, address }))}
    </ul>
  </details>`;
}

function classEntry(
  name: ExclusionClass,
  own: readonly Exclusion[],
  { lang, address }: { lang: Lang; address: Address },
): HTMLElement {
  const examples = [...group(own, ({ text }) => text).values()].flatMap(([first]) => first ?? []).slice(0, EXAMPLES);
  const href = changeAddress(address, { show: name });
  return html`<li>
    <p>
      <a href=${href} data-key=${`excluded:${name}`}>${EXCLUSIONS[name][lang]}</a>
      <span class="count">${own.length}</span>
      <span class="why">${EXCLUSIONS[name].why[lang]}</span>
    </p>
    <p class="examples" lang="zh">${examples.map(({ start, text }) => html`<a href=${`#m=${start}`}>${text}</a>`)}</p>
  </li>`;
}
