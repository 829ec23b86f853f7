import type { JSDOM } from "jsdom";
import type { PrintSize } from "../components/figure/print-size.js";

/** What an SVG file says beside its drawing. */
export interface SvgExtras {
  /** Name and description, for those who do not see it. */
  title: string;
  alt: string;
  /** `@font-face` rules. */
  faces?: string;
  /** A proof, as `writeProof` words it. */
  proof?: string;
}

const NAMESPACE = "http://www.w3.org/2000/svg";

/** Gives a drawing its size in print, in place; `height` in millimetres puts it into the middle of a taller one. */
export function setSize(figure: SVGElement, { width, height, pixels }: PrintSize): void {
  figure.setAttribute("width", `${width}mm`);
  figure.setAttribute("height", `${height}mm`);
  figure.setAttribute("viewBox", `0 0 ${pixels.width} ${pixels.height}`);
}

/** Puts a drawing into the middle of a taller space, in place; the paper goes on above and below. */
export function centre(figure: SVGElement, { from, to }: { from: number; to: number }): void {
  const inside = figure.ownerDocument.createElementNS(NAMESPACE, "g");
  const [paper, ...rest] = figure.children;
  inside.setAttribute("transform", `translate(0,${Math.round((to - from) * 50) / 100})`);
  inside.append(...rest);
  paper?.setAttribute("height", String(to));
  figure.append(inside);
}

/** Writes a drawing as a file. */
export function writeSvg(figure: SVGElement, extras: SvgExtras, window: JSDOM["window"]): string {
  const { title, alt, faces, proof } = extras;
  const text = new window.XMLSerializer().serializeToString(figure);
  const open = text.indexOf(">") + 1;
  const parts = [
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(alt)}</desc>`,
    ...(proof === undefined ? [] : [`<metadata>\n${proof}\n</metadata>`]),
    ...(faces === undefined ? [] : [`<style>\n${faces}\n</style>`]),
  ];
  const body = text.slice(open).replace(/>\s+</g, ">\n<");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.slice(0, open)}\n${parts.join("\n")}${body}\n`;
}

function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
