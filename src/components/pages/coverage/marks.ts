/** How the cells of the coverage table look, and their legend; told apart by shape, not by colour alone. */
import { html, svg } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { emptyMark } from "../../../charts/mark/empty.js";
import { SILENCES } from "../../../charts/mark/silence.table.js";
import { MANY } from "../../../charts/data/coverage.js";
import type { CoverageCell, CoverageTable } from "../../coverage/table.js";

/** A mark that a cell can have. */
type CellMark = CoverageCell["state"] | "stopped";

const MARKS: readonly CellMark[] = ["value", "named", "excluded", "absent", "stopped", "no-report"];
const SIZE = 22;

/** What a cell draws: how many values, or why there is none. */
export function markOf({ state, stopped }: CoverageCell): CellMark {
  return stopped ? "stopped" : state;
}

/** The drawings that all cells of a page refer to, so that thousands of cells stay light. */
export function markSymbols(): SVGElement {
  return svg`<svg class="cover-symbols" width="0" height="0" aria-hidden="true">${MARKS.map(
    (mark) => svg`<symbol id=${`cover-${mark}`} viewBox="-11 -11 22 22">${drawing(mark)}</symbol>`,
  )}</svg>`;
}

/** The mark of a cell of one report. */
export function cellMark(mark: CellMark, count: number): SVGElement {
  const picture = frame(mark);
  picture.append(shape("use", { href: `#cover-${mark}`, x: -11, y: -11, width: SIZE, height: SIZE }));
  if (mark === "value" && count > 1) {
    const figure = shape("text", { y: 4, "text-anchor": "middle" });
    figure.textContent = count >= MANY ? `${MANY}+` : String(count);
    picture.append(figure);
  }
  return picture;
}

/** The mark of a cell that sums up reports: filled as far as they state it, light as far as they only mention it. */
export function shareMark({ tally, state }: Pick<CoverageCell, "tally" | "state">): SVGElement {
  if (state === "no-report") return cellMark("no-report", 0);
  const height = 18;
  const scale = (n: number): number => Math.round((n / tally.reports) * height * 10) / 10;
  const full = tally.value > 0 ? Math.max(1.5, scale(tally.value)) : 0;
  const rest = Math.min(height - full, scale(tally.named + tally.excluded));
  const picture = frame("share");
  const bar = (name: string, y: number, size: number): void => {
    if (size > 0) picture.append(shape("rect", { class: name, x: -7, y: 9 - y - size, width: 14, height: size }));
  };
  bar("full", 0, full);
  bar("rest", full, rest);
  bar("frame", 0, height);
  return picture;
}

/** Made without templates: there may be thousands. */
function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function frame(name: string): SVGElement {
  const size = { width: SIZE, height: SIZE, viewBox: "-11 -11 22 22" };
  return shape("svg", { class: `cover ${name}`, ...size, "aria-hidden": "true" });
}

/** Explains the marks of a table. */
export function coverLegend({ summed }: Pick<CoverageTable, "summed">, lang: Lang): HTMLElement {
  const tally = { reports: 10, value: 5, named: 2, excluded: 0 };
  const items: [SVGElement, string][] = summed
    ? [
        [shareMark({ tally, state: "value" }), t(lang, "coverShare")],
        [shareMark({ tally: { ...tally, value: 0, named: 4 }, state: "named" }), t(lang, "coverShareRest")],
        [cellMark("no-report", 0), SILENCES["no-report"].name[lang]],
      ]
    : [
        [cellMark("value", 2), t(lang, "coverValue")],
        ...(["named", "excluded", "absent"] as const).map((one): [SVGElement, string] => [
          cellMark(one, 0),
          SILENCES[one].name[lang],
        ]),
        [cellMark("stopped", 0), t(lang, "coverStopped")],
        [cellMark("no-report", 0), SILENCES["no-report"].name[lang]],
      ];
  return html`<ul class="legend cover-legend" aria-label=${t(lang, "coverageLegend")}>
    ${items.map(([mark, text]) => html`<li>${mark} ${text}</li>`)}
  </ul>`;
}

function drawing(mark: CellMark): SVGElement {
  if (mark === "value") return svg`<rect x="-8" y="-8" width="16" height="16" rx="2" fill="currentColor" />`;
  if (mark !== "stopped") return emptyMark(mark, { x: 0, y: 0 });
  return svg`<g fill="none" stroke="currentColor" stroke-width="1.75"><path d="M-6,-6V6M-6,0H1" /><path d="M3,0H7" stroke-dasharray="1.5 1.5" /></g>`;
}
