/**
 * Redraws a part of the page without losing the reader's place: the element that had the focus is found again
 * by its `data-key` or `data-id`.
 */
export function keepFocus(root: HTMLElement, redraw: () => void): void {
  const active = activeIn(root);
  const inside = active !== null && root.contains(active) ? active : null;
  redraw();
  if (!inside || root.contains(inside)) return;
  const { key, id } = inside.dataset;
  const selector = key ? `[data-key="${CSS.escape(key)}"]` : id ? `[data-id="${CSS.escape(id)}"]` : null;
  if (selector) root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

/** What has the focus, as the tree that an element stands in sees it, be it a page or the shadow of a part of one. */
function activeIn(element: HTMLElement): HTMLElement | SVGElement | null {
  const tree = element.getRootNode() as Partial<Document | ShadowRoot>;
  return (tree.activeElement ?? null) as HTMLElement | SVGElement | null;
}
