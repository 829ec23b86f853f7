/** The tools of the view that presents, and the list of its keys. */
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import type { StringKey } from "../i18n/strings.table.js";

/** What can be done while presenting. */
export type Action =
  | "previous"
  | "next"
  | "evidence"
  | "choices"
  | "language"
  | "theme"
  | "overview"
  | "speaker"
  | "full"
  | "help"
  | "leave";

/** A key that does it, by the code that browsers give it and the sign on it. */
interface Tool {
  action: Action;
  name: StringKey;
  sign: string;
  code: number | null;
}

/** Every tool, in the order of the bar. */
export const TOOLS: readonly Tool[] = [
  { action: "previous", name: "presentPrevious", sign: "←", code: null },
  { action: "next", name: "presentNext", sign: "→", code: null },
  { action: "evidence", name: "presentEvidence", sign: "E", code: 69 },
  { action: "choices", name: "presentChoices", sign: "C", code: 67 },
  { action: "language", name: "presentLanguage", sign: "L", code: 76 },
  { action: "theme", name: "presentTheme", sign: "D", code: 68 },
  { action: "overview", name: "presentOverview", sign: "O", code: 79 },
  { action: "speaker", name: "presentSpeaker", sign: "S", code: 83 },
  { action: "full", name: "presentFull", sign: "F", code: 70 },
  { action: "help", name: "presentHelp", sign: "?", code: 191 },
  { action: "leave", name: "presentLeave", sign: "Q", code: 81 },
];

/** Makes the bar; it shows itself to a pointer and to Tab, and hides while nothing is wanted of it. */
export function toolBar(tools: readonly Tool[], lang: Lang, act: (action: Action) => void): HTMLElement {
  return html`<nav class="present-bar" aria-label=${t(lang, "presentTools")}>
    ${tools.map(({ action, name, sign }) => {
      const button = html`<button type="button" data-action=${action} aria-keyshortcuts=${sign}>
        ${t(lang, name)} <kbd>${sign}</kbd>
      </button>`;
      button.addEventListener("click", () => act(action));
      return button;
    })}
  </nav>`;
}

/** Makes the list of the keys, as a dialog that is shown over the slides. */
export function keyList(tools: readonly Tool[], lang: Lang): HTMLDialogElement {
  const rows: [string, StringKey][] = [
    ["← →  ·  Space  ·  PgUp PgDn", "presentMove"],
    ...tools.filter(({ code }) => code !== null).map(({ sign, name }): [string, StringKey] => [sign, name]),
    [".  ·  B", "presentPause"],
  ];
  const close = html`<button type="button" autofocus>${t(lang, "close")}</button>`;
  const dialog = html`<dialog class="present-keys" aria-labelledby="present-keys-title">
    <h2 id="present-keys-title">${t(lang, "presentHelpTitle")}</h2>
    <dl>
      ${rows.map(
        ([key, name]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${t(lang, name)}</dd>
          </div>`,
      )}
    </dl>
    ${close}
  </dialog>` as HTMLDialogElement;
  close.addEventListener("click", () => dialog.close());
  return dialog;
}
