/** A slide as an element: what is seen first, in pixels of a slide 720 high. */
import { clip, type SlideTable } from "../deck/grid.js";
import { quoteSize, type Box, type TextBox } from "../deck/layout.js";
import type { MadeSlide } from "../deck/make.js";
import { html } from "../../charts/dom.js";
import { quote } from "../evidence/quote.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { legend } from "../../charts/mark/legend.js";
import { placeTag, reportName, valueText, yearStatus } from "../../charts/mark/describe.js";

/** Makes the front of a slide. */
export function slideFront(made: MadeSlide): HTMLElement {
  const { layout, slide, body, lang } = made;
  const kind = slide.kind === "cover" ? "cover" : body.kind;
  const own = slide.kind === "cover" ? coverParts(made) : [...headParts(made), bodyPart(made)];
  return html`<div
    class=${`slide-face front ${kind}`}
    style=${`width:${layout.width}px;height:${layout.height}px`}
    lang=${lang === "zh" ? "zh-CN" : "en-GB"}
  >
    ${own} ${textPart("p", "slide-source", layout.source)}
  </div>`;
}

/** A slide that cannot be made says why. */
export function failedFront(
  why: string,
  { width, height, lang }: { width: number; height: number; lang: Lang },
): HTMLElement {
  return html`<div class="slide-face front failed" style=${`width:${width}px;height:${height}px`}>
    <h1 class="slide-title" style="left:56px;top:40px;font-size:36px">${t(lang, "slideFailed", { why })}</h1>
  </div>`;
}

function coverParts({ title, body }: MadeSlide): HTMLElement[] {
  const paragraphs = body.kind === "words" ? body.paragraphs : [];
  return [
    html`<div class="cover-words">
      <h1>${title}</h1>
      ${paragraphs.map((one) => html`<p>${one}</p>`)}
    </div>`,
  ];
}

function headParts({ layout }: MadeSlide): (HTMLElement | null)[] {
  return [
    textPart("h1", "slide-title", layout.title),
    textPart("p", "slide-subtitle", layout.subtitle),
    textPart("p", "slide-caveats", layout.caveats),
  ];
}

/** A text in the lines that the layout has given it. */
function textPart(tag: "h1" | "p", name: string, box: TextBox): HTMLElement | null {
  if (box.lines.length === 0) return null;
  const style = `${place(box)};font-size:${box.size}px`;
  const lines = box.lines.map((line) => html`<span class="line">${line}</span>`);
  return tag === "h1"
    ? html`<h1 class=${name} style=${style}>${lines}</h1>`
    : html`<p class=${name} style=${style}>${lines}</p>`;
}

function place({ x, y, width }: Box): string {
  return `left:${x}px;top:${Math.round(y)}px;width:${width}px`;
}

function bodyPart(made: MadeSlide): HTMLElement {
  const { body, layout, lang } = made;
  const style = `${place(layout.body)};height:${Math.round(layout.body.height)}px`;
  switch (body.kind) {
    case "words":
      return html`<ul class="slide-body words" style=${style}>
        ${body.paragraphs.map((one) => html`<li>${one}</li>`)}
      </ul>`;
    case "table":
      return html`<div class="slide-body" style=${style}>${slideTable(body.table)}</div>`;
    case "quote": {
      const { row, passage } = body;
      return html`<div class="slide-body quoted" style=${style}>
        <blockquote style=${`font-size:${quoteSize(passage.text)}px`}>${quote(passage)}</blockquote>
        <p>${placeTag(row, lang)} · ${yearStatus(row, lang)} · ${valueText(row, lang)}</p>
        <p>${t(lang, "quotedFrom", { report: reportName(row, lang) })}</p>
      </div>`;
    }
    case "chart": {
      const { drawing, legend: items, scale } = body.fitted;
      const { svg } = drawing;
      for (const side of ["width", "height"] as const)
        if (!svg.dataset.scaled) svg.setAttribute(side, String(Number(svg.getAttribute(side)) * scale));
      svg.dataset.scaled = "";
      const key = items.length
        ? html`<div class="slide-legend" style=${`transform:scale(${scale});height:${34 * scale}px`}>
            ${legend(items, lang)}
          </div>`
        : null;
      return html`<div class="slide-body" style=${style}>${key}${svg}</div>`;
    }
  }
}

/** A table of a slide. */
export function slideTable({
  heads,
  rows,
  widths,
  headHeight,
  rowHeight,
  size,
  right,
  centred,
}: SlideTable): HTMLElement {
  const align = (i: number): string => (right.has(i) ? "right" : centred.has(i) ? "centre" : "left");
  const text = (words: string, i: number): string =>
    words
      .split("\n")
      .map((one) => clip(one, widths[i]!, size))
      .join("\n");
  const width = widths.reduce((sum, one) => sum + one, 0);
  return html`<table class="slide-table" style=${`width:${width}px;font-size:${size}px`}>
    <thead>
      <tr style=${`height:${headHeight}px`}>
        ${heads.map((head, i) => (head ? html`<th scope="col" class=${align(i)} style=${`width:${widths[i]!}px`}>${text(head, i)}</th>` : html`<td style=${`width:${widths[i]!}px`}></td>`))}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr style=${`height:${rowHeight}px`}>
            ${row.map((cell, i) => (i === 0 ? html`<th scope="row" class=${align(i)} title=${cell.text}>${text(cell.text, i)}</th>` : html`<td class=${`${align(i)} ${cell.tone}`}>${text(cell.text, i)}</td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
