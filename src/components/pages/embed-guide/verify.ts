/** A place to drop a figure: does it fit its hash, and do the data of the site still give its rows? Its drawing is not compared here. */
import { readAddress } from "../../address/address.js";
import { loadCompare } from "../../comparison/load.js";
import { compareView } from "../../comparison/view.js";
import type { DataSource } from "../../data/source.js";
import { html } from "../../../charts/dom.js";
import { rowsOfChart } from "../../figure/browser-figure.js";
import { compareRows, type Difference } from "../../figure/difference.js";
import { checkFile, type Proof, type ProofRow } from "../../figure/proof.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { STATUSES } from "../../../charts/i18n/terms.table.js";
import { formatQuantity } from "../../../charts/number/format.js";

/** Makes the part of the guide in which a file is verified. */
export function verifyPart(source: DataSource, lang: Lang): HTMLElement {
  const result = html`<div class="verdict" role="status"></div>`;
  const input = html`<input type="file" class="unseen" accept=".svg,.pdf" data-key="verify" />` as HTMLInputElement;
  const place = html`<label class="drop"><span>${t(lang, "verifyChoose")}</span> ${input}</label>`;
  const check = (file: File | undefined): void => {
    if (!file) return;
    result.replaceChildren();
    void verify(file, source, lang).then(
      (lines) => result.replaceChildren(...lines),
      (error: unknown) =>
        result.replaceChildren(html`<p class="failed">${t(lang, "loadFailed", { what: String(error) })}</p>`),
    );
  };
  input.addEventListener("change", () => check(input.files?.[0]));
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    check(event.dataTransfer?.files[0]);
  });
  return html`<section id="verify">
    <h2>${t(lang, "guideVerify")}</h2>
    <p class="note">${t(lang, "guideVerifyText")}</p>
    ${place} ${result}
  </section>`;
}

const WITHOUT = {
  none: "verifyNone",
  several: "verifySeveral",
  other: "verifyOther",
  damaged: "verifyDamaged",
} as const;

async function verify(file: File, source: DataSource, lang: Lang): Promise<HTMLElement[]> {
  const checked = await checkFile(new Uint8Array(await file.arrayBuffer()));
  const { name } = file;
  if (checked.kind !== "proof") return [html`<p class="no">${t(lang, WITHOUT[checked.kind], { file: name })}</p>`];
  const { proof, untouched } = checked;
  const first = untouched
    ? html`<p class="yes">${t(lang, "verifyUntouched", { file: name })}</p>`
    : html`<p class="no">${t(lang, "verifyTouched", { file: name })}</p>`;
  const rest = html`<p class="note">${t(lang, "verifyNotDrawn", { file: name })}</p>`;
  return [first, ...(await compareWithToday(proof, source, lang)), rest];
}

async function compareWithToday(proof: Proof, source: DataSource, lang: Lang): Promise<HTMLElement[]> {
  const today = await rowsToday(proof, source);
  if (!today) return [html`<p class="no">${t(lang, "verifyGoneIndicator")}</p>`];
  const differences = compareRows(proof.rows, today);
  if (!differences.length) return [html`<p class="yes">${t(lang, "verifySame", { n: today.length })}</p>`];
  const items = differences.map((one) => html`<li>${describe(one, lang)}</li>`);
  return [
    html`<p class="no">${t(lang, "verifyDiffers")}</p>`,
    html`<ul>
      ${items}
    </ul>`,
  ];
}

/** What the site gives today for the query of a proof; null where it has not what the query names. */
async function rowsToday({ query, lang }: Proof, source: DataSource): Promise<ProofRow[] | null> {
  const index = await source.fetchIndex();
  const address = { ...readAddress(query), m: null };
  if (!index.indicators.some(({ id }) => id === address.indicator)) return null;
  const view = compareView(await loadCompare(index, source, address), address, lang);
  return view.chart ? rowsOfChart({ chart: view.chart, view, index, source }) : null;
}

function describe(difference: Difference, lang: Lang): string {
  const row = difference.kind === "new" ? difference.now : difference.old;
  const words = {
    what: nameOf(row, lang),
    old: difference.kind === "new" ? "" : formatQuantity(difference.old, lang),
    now: difference.kind === "gone" ? "" : formatQuantity(difference.now, lang),
  };
  const key = { changed: "verifyChanged", gone: "verifyGone", new: "verifyNew" } as const;
  return t(lang, key[difference.kind], words);
}

function nameOf({ place, place_id, subject, year, status }: ProofRow, lang: Lang): string {
  return [place ?? place_id, subject, year, STATUSES[status][lang]]
    .filter((part) => part !== null && part !== "")
    .join(" ");
}
