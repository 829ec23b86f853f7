/** The coverage table as an element: an ARIA grid with sticky heads, groups of rows and counts at the edges. */
import type { SiteIndex } from "../../../tables/site.types.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { topicName } from "../../i18n/topics.js";
import { walkGrid } from "./keyboard.js";
import { cellLink, headHref } from "./links.js";
import type { Opens } from "./links.js";
import { cellMark, markOf, shareMark } from "./marks.js";
import type { Tally } from "../../../charts/data/coverage.js";
import type { AxisItem, CoverageCell, CoverageTable } from "../../coverage/table.js";
import type { CoverageView } from "../../coverage/view.js";
import { fullName, itemName, provinceName, shareText, stateText, tallyText } from "../../coverage/words.js";
import type { ItemName } from "../../coverage/words.js";

/** What the grid needs beside its table. */
export interface GridOptions {
  view: CoverageView;
  index: SiteIndex;
  title: string;
  /** Is told in words of the cell under the pointer or the focus; empty where there is none. */
  say(text: string): void;
}

/** So few columns have room for their names beside each other. */
const FEW = 8;

const OPENS = {
  compare: "coverOpensCompare",
  read: "coverOpensRead",
  more: "coverOpensMore",
} as const satisfies Record<Opens, string>;

/** Makes the grid. */
export function coverageGrid(table: CoverageTable, options: GridOptions): HTMLElement {
  const { view, index, title, say } = options;
  const { lang } = view;
  const nameOf = (item: AxisItem): ItemName => itemName(item, index, lang);
  const columns = table.columns.map(nameOf);
  const heads = [
    html`<th class="corner" role="columnheader" scope="col"><span class="unseen">${t(lang, "coverageBy")}</span></th>`,
    ...table.columns.map((item, i) =>
      columnHead(item, columns[i]!, { view, tally: table.columnTallies[i]!, summed: table }),
    ),
    html`<th class="edge" role="columnheader" scope="col">${t(lang, "coverageEdge")}</th>`,
  ];
  const said: string[][] = [heads.map(() => "")];
  const lines = table.rows.map((item, r) => {
    const name = nameOf(item);
    const cells = (table.cells[r] ?? []).map((cell, c) => {
      const link = cellLink(cell, { row: item, column: table.columns[c]! }, view);
      const column = fullName(columns[c]!);
      const state = stateText(cell, lang, { is: table.summed });
      const text = t(lang, "coverCell", { row: name.text, column, state });
      const opens = link ? `${lang === "zh" ? "；" : "; "}${t(lang, OPENS[link.opens])}` : "";
      return {
        text: text + opens,
        element: cellElement(cell, { text: text + opens, href: link?.href, summed: table.summed }),
      };
    });
    const tally = table.rowTallies[r]!;
    said.push(["", ...cells.map(({ text }) => text), t(lang, "coverCell", { row: name.text, column: t(lang, "coverageEdge"), state: tallyText(tally, lang) })]); // prettier-ignore
    return [rowHead(item, name, view), ...cells.map(({ element }) => element), edgeCell(tally, lang)];
  });
  const element = html`<table
    class=${classOf(columns)}
    role="grid"
    aria-label=${t(lang, "coverageGridLabel", { title })}
    aria-readonly="true"
  >
    <thead role="rowgroup">
      <tr role="row">
        ${heads}
      </tr>
    </thead>
    ${bodies(table, lines, options)}
  </table>`;
  const cells = [heads, ...lines];
  walkGrid(element, cells, (row, column) => say(said[row]?.[column] ?? ""));
  element.addEventListener("pointerover", (event) => {
    const cell = (event.target as Element).closest<HTMLElement>("td");
    say(cell?.dataset.said ?? "");
  });
  for (const [r, line] of cells.entries())
    for (const [c, cell] of line.entries()) cell.dataset.said = said[r]?.[c] ?? "";
  element.addEventListener("pointerleave", () => say(""));
  return element;
}

/** Few columns have room; where all are of one place, its name need not stand above each. */
function classOf(columns: readonly ItemName[]): string {
  const isOnePlace = columns.length > 1 && columns.every(({ text, sub }) => sub && text === columns[0]?.text);
  return ["coverage", columns.length > FEW ? "" : "roomy", isOnePlace ? "one-place" : ""].filter(Boolean).join(" ");
}

/** Rows in groups (topics, provinces), each under its name where there are several. */
function bodies(table: CoverageTable, lines: readonly HTMLElement[][], { view, index }: GridOptions): HTMLElement[] {
  const { lang } = view;
  const groups = groupsOf(table.rows);
  const isTopics = table.rows[0]?.kind === "indicator";
  const nameOf = (key: string): ItemName =>
    isTopics ? { text: topicName(key, lang), lang, sub: "", note: "" } : provinceName(key || null, index, lang);
  const hasHeads = groups.length > 1 && table.rows.some(({ group }) => group !== "");
  return groups.map(({ key, rows }) => {
    const name = nameOf(key);
    const leads = rows.map((i) => isProvinceItself(table.rows[i]));
    const head = html`<tr class="group" role="row">
      <th role="rowheader" scope="rowgroup" colspan=${table.columns.length + 2}>
        <span lang=${name.lang}>${name.text}</span>
      </th>
    </tr>`;
    return html`<tbody role="rowgroup">
      ${hasHeads && !leads[0] ? head : null}
      ${rows.map(
        (i, k) =>
          html`<tr role="row" class=${leads[k] && hasHeads ? "lead" : null}>
            ${lines[i]}
          </tr>`,
      )}
    </tbody>`;
  });
}

/** Neighbours of one group: its key, and the positions of its rows. */
function groupsOf(rows: readonly AxisItem[]): { key: string; rows: number[] }[] {
  const groups: { key: string; rows: number[] }[] = [];
  for (const [i, { group }] of rows.entries()) {
    if (groups.at(-1)?.key !== group) groups.push({ key: group, rows: [] });
    groups.at(-1)?.rows.push(i);
  }
  return groups;
}

/** A province among its own places stands for the name of the group. */
function isProvinceItself(item: AxisItem | undefined): boolean {
  return item?.kind === "place" && item.group !== "" && item.place.place_name === item.group;
}

function columnHead(
  item: AxisItem,
  name: ItemName,
  options: { view: CoverageView; tally: Tally; summed: { summed: boolean } },
): HTMLElement {
  const { view, tally, summed } = options;
  const isYear = item.kind === "year";
  const count = summed.summed && view.mode !== "places" ? shareText(tally, view.lang) : String(tally.value);
  return html`<th class=${isYear ? "column year" : "column"} role="columnheader" scope="col">
    <a href=${headHref(item, view)} data-key=${`column-${item.key}`} title=${fullName(name)}>
      <span class="name" lang=${name.lang}>${name.text}</span>
      ${name.sub ? html`<span class="sub">${name.sub}${name.note ? html`<span class="note"> ${name.note}</span>` : null}</span>` : null}
    </a>
    <small title=${tallyText(tally, view.lang)}>${count}</small>
  </th>`;
}

function rowHead(item: AxisItem, name: ItemName, view: CoverageView): HTMLElement {
  return html`<th class="row" role="rowheader" scope="row">
    <a href=${headHref(item, view)} data-key=${`row-${item.key}`} lang=${name.lang}>${name.text}</a>
  </th>`;
}

function edgeCell(tally: Tally, lang: Lang): HTMLElement {
  return html`<td class="edge" role="gridcell" title=${tallyText(tally, lang)}>
    ${tally.value}<small>/${tally.reports}</small>
  </td>`;
}

/** Made without templates: there may be thousands. */
function cellElement(
  cell: CoverageCell,
  { text, href, summed }: { text: string; href: string | undefined; summed: boolean },
): HTMLElement {
  const mark = markOf(cell);
  const element = document.createElement("td");
  element.setAttribute("role", "gridcell");
  element.className = summed ? "cell" : `cell ${mark}`;
  const picture = summed ? shareMark(cell) : cellMark(mark, cell.count);
  if (href === undefined) {
    element.setAttribute("aria-label", text);
    element.append(picture);
    return element;
  }
  const link = document.createElement("a");
  link.href = href;
  link.setAttribute("aria-label", text);
  link.append(picture);
  element.append(link);
  return element;
}
