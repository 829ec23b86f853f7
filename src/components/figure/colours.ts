/** A drawing of the site takes its colours from the page; one that leaves it has them written out. */
import type { Palette } from "./palettes.table.js";

const VARIABLE = /var\(--([\w-]+)(?:,((?:[^()]|\([^()]*\))*))?\)/;
/** So deep may one colour name another. */
const DEEPEST = 4;

/** Writes the colours of a text out: `fill: var(--ink, #000)` → `fill: #1d1c1a`; a name that the palette lacks takes what stands after it. */
export function writeColours(text: string, palette: Palette): string {
  let written = text;
  for (let depth = 0; depth < DEEPEST && VARIABLE.test(written); depth++)
    written = written.replace(new RegExp(VARIABLE, "g"), (_, name: string, other?: string) => {
      return palette[name] ?? other?.trim() ?? "currentColor";
    });
  return written;
}

/** Writes the colours of a drawing out, in place. */
export function paint(drawing: Element, palette: Palette): void {
  for (const one of [drawing, ...drawing.querySelectorAll("*")])
    for (const { name, value } of [...one.attributes])
      if (value.includes("var(")) one.setAttribute(name, writeColours(value, palette));
}
