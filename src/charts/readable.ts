/**
 * Makes a drawing of Plot readable without sight: it is a group with a name, whose marks can be visited, and the names that Plot
 * gives to layers, which say nothing to a reader, go. Returns the drawing.
 */
export function readable<E extends Element>(drawing: E, label: string): E {
  const chart = drawing.localName === "svg" ? drawing : (drawing.querySelector("svg[viewBox]") ?? drawing);
  for (const layer of drawing.querySelectorAll("g[aria-label], g[aria-description]")) {
    layer.removeAttribute("aria-label");
    layer.removeAttribute("aria-description");
  }
  for (const mark of drawing.querySelectorAll("a [aria-label]")) {
    mark.closest("a")?.setAttribute("aria-label", mark.getAttribute("aria-label") ?? "");
    mark.removeAttribute("aria-label");
  }
  chart.setAttribute("role", "group");
  chart.setAttribute("aria-label", label);
  return drawing;
}
