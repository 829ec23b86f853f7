/** A figure made ready to leave the page: nothing in it that needs a pointer, the style of a page, or transparency. */
import { interpolateRgb, rgb } from "d3";

/** Attributes that speak to the keyboard or to the style of the page. */
const OF_THE_PAGE = ["class", "role", "aria-label", "aria-hidden", "aria-current", "aria-description", "tabindex"];

/** Makes a composed figure ready, in place: opaque colours on `paper`, one definition of the hatching, marks that keep their ids. */
export function makeStandalone(figure: SVGElement, paper: string): SVGElement {
  for (const part of figure.querySelectorAll("style, rect.hit")) part.remove();
  const [, ...again] = figure.querySelectorAll("[id=zb-hatch]");
  for (const pattern of again) pattern.remove();
  for (const one of figure.querySelectorAll("*")) for (const name of OF_THE_PAGE) one.removeAttribute(name);
  for (const one of figure.querySelectorAll("defs, g")) if (!one.childElementCount) one.remove();
  flatten(figure, {
    fill: figure.getAttribute("fill") ?? "#000000",
    stroke: "none",
    paper,
    alpha: { fill: 1, stroke: 1 },
  });
  return figure;
}

interface Inherited {
  fill: string;
  stroke: string;
  paper: string;
  alpha: { fill: number; stroke: number };
}

const CONTAINERS = new Set(["svg", "g", "defs", "pattern"]);

/** Mixes colours that let the paper through with the paper; journals and PostScript want nothing transparent. */
function flatten(one: Element, from: Inherited): void {
  const own: Inherited = { ...from, alpha: { ...from.alpha } };
  const whole = take(one, "opacity");
  for (const kind of ["fill", "stroke"] as const) {
    own[kind] = one.getAttribute(kind) ?? from[kind];
    own.alpha[kind] *= whole * take(one, `${kind}-opacity`);
    if (own[kind] === "transparent") one.setAttribute(kind, (own[kind] = "none"));
    const colour = own[kind] === "currentColor" ? from.fill : own[kind];
    const isMixed = own.alpha[kind] < 1 && !CONTAINERS.has(one.localName) && !/^(?:none|url)/.test(colour);
    if (isMixed) one.setAttribute(kind, rgb(interpolateRgb(own.paper, colour)(own.alpha[kind])).formatHex());
  }
  for (const child of one.children) flatten(child, own);
}

function take(one: Element, name: string): number {
  const value = one.getAttribute(name);
  one.removeAttribute(name);
  return value === null ? 1 : Number(value);
}
