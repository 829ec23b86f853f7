/** A switch: options beside each other, each a link to its state. */
import { html } from "../../charts/dom.js";

/** One option of a switch. */
export interface Option {
  key: string;
  name: string;
  note?: string;
  /** Where it leads; null where it cannot be chosen now. */
  href: string | null;
  chosen: boolean;
  /** Why it cannot be chosen. */
  why?: string;
}

/** Offers options beside each other, each a link to its state; one that cannot be chosen is no link and says why. */
export function switchOf(label: string, options: readonly Option[]): HTMLElement {
  return html`<nav class="switch" aria-label=${label}>
    <span class="name" aria-hidden="true">${label}</span>
    <ul>
      ${options.map(({ key, name, note, href, chosen, why }) => {
        const text = html`<span>${name}${note ? html` <small>${note}</small>` : null}</span>`;
        if (href === null)
          return html`<li>
            <a role="link" aria-disabled="true" aria-label=${why} title=${why} data-key=${key}>${text}</a>
          </li>`;
        return html`<li>
          <a href=${href} data-key=${key} aria-current=${chosen ? "true" : null}>${text}</a>
        </li>`;
      })}
    </ul>
  </nav>`;
}
