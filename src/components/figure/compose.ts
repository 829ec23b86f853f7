/** A whole figure as one drawing: title, subtitle, key to the marks, marks, notes and source, as the page shows them. */
import { svg } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { legendSamples } from "../../charts/mark/legend.js";
import type { LegendItem } from "../../charts/mark/legend.js";
import { textWidth } from "../../charts/drawing/measure-text.js";
import { paint } from "./colours.js";
import type { Palette } from "./palettes.table.js";
import { wrapText } from "./wrap.js";

/** What a figure is composed of. */
export interface FigureParts {
  lang: Lang;
  title: string;
  subtitle: string;
  /** Marks to explain; none where all are plain. */
  legend: readonly LegendItem[];
  /** The chart, drawn at the width of the figure less its margins. */
  drawing: SVGElement;
  notes: readonly string[];
  source: string;
}

/** How it is composed; lengths in pixels. */
export interface FigureSetting {
  width: number;
  palette: Palette;
  /** Which parts beside the marks are wanted. */
  with: { title: boolean; notes: boolean; source: boolean };
  /** Blank around it. */
  margin?: number;
  /** Families of fonts, the first wanted first. */
  font?: string;
}

const SIZES = { title: 19, subtitle: 14, legend: 13, notes: 12 } as const;
const LEADING = 1.45;
const FONT = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Composes the figure; its height follows from what stands in it. */
export function composeFigure(parts: FigureParts, setting: FigureSetting): SVGElement {
  const { width, palette, margin = 16, font = FONT } = setting;
  const inner = width - 2 * margin;
  const column = new Column(margin, inner);
  if (setting.with.title) {
    column.text(parts.title, { size: SIZES.title, weight: 700, fill: "var(--ink)" });
    column.text(parts.subtitle, { size: SIZES.subtitle, weight: 400, fill: "var(--muted)" });
    column.space(6);
  }
  column.legend(parts.legend, parts.lang);
  column.space(6);
  column.drawing(parts.drawing);
  const small = { size: SIZES.notes, weight: 400, fill: "var(--muted)" };
  const isNoted = setting.with.notes && parts.notes.length > 0;
  if (isNoted || setting.with.source) column.rule();
  if (isNoted) for (const note of parts.notes) column.text(note, small);
  if (setting.with.source) column.text(parts.source, small);
  const height = Math.ceil(column.y + margin);
  const style = `font-family: ${font}; font-variant-numeric: tabular-nums`;
  const figure = svg`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    fill="var(--ink)" color="var(--ink)" lang=${parts.lang === "zh" ? "zh-CN" : "en-GB"} role="img" aria-label=${parts.title} style=${style}>
    <rect width=${width} height=${height} fill="var(--paper)" />
    ${column.parts}
  </svg>`;
  paint(figure, palette);
  return figure;
}

interface TextStyle {
  size: number;
  weight: number;
  fill: string;
}

/** Parts below each other. */
class Column {
  readonly parts: SVGElement[] = [];
  y: number;
  readonly #left: number;
  readonly #width: number;

  constructor(margin: number, width: number) {
    this.y = margin;
    this.#left = margin;
    this.#width = width;
  }

  space(height: number): void {
    this.y += height;
  }

  text(text: string, { size, weight, fill }: TextStyle): void {
    for (const line of wrapText(text, { width: this.#width, size })) {
      this.parts.push(
        svg`<text x=${this.#left} y=${round(this.y + size)} font-size=${size} font-weight=${weight} fill=${fill}>${line}</text>`,
      );
      this.y += size * LEADING;
    }
  }

  rule(): void {
    this.y += 8;
    const [x1, x2] = [this.#left, this.#left + this.#width];
    this.parts.push(svg`<line x1=${x1} x2=${x2} y1=${this.y} y2=${this.y} stroke="var(--line)" />`);
    this.y += 6;
  }

  /** The key to the marks, in as many lines as it takes. */
  legend(items: readonly LegendItem[], lang: Lang): void {
    if (items.length === 0) return;
    const [size, height] = [SIZES.legend, 24];
    let x = this.#left;
    const group = svg`<g aria-label=${t(lang, "legendLabel")}></g>`;
    for (const { sample, width, name } of legendSamples(items, lang)) {
      const whole = width + 4 + textWidth(name, size) + 18;
      if (x > this.#left && x + whole > this.#left + this.#width) {
        x = this.#left;
        this.y += height;
      }
      sample.setAttribute("x", String(round(x)));
      sample.setAttribute("y", String(round(this.y)));
      group.append(
        sample,
        svg`<text x=${round(x + width + 4)} y=${round(this.y + 15)} font-size=${size} fill="var(--muted)">${name}</text>`,
      );
      x += whole;
    }
    this.parts.push(group);
    this.y += height;
  }

  drawing(drawing: SVGElement): void {
    drawing.setAttribute("x", String(this.#left));
    drawing.setAttribute("y", String(round(this.y)));
    this.parts.push(drawing);
    this.y += Number(drawing.getAttribute("height"));
  }
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
