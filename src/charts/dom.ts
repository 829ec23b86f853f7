import { html as htmlLiteral, svg as svgLiteral } from "htl";

/** Makes an HTML element from a template with exactly one root element; values are escaped. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLElement {
  return htmlLiteral(strings, ...values) as HTMLElement;
}

/** Makes an SVG element from a template with exactly one root element; values are escaped. */
export function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGElement {
  return svgLiteral(strings, ...values) as SVGElement;
}

/** Finds the element with this id under `root`, in a shadowless tree; null when there is none. */
export function byId(root: ParentNode, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
}
