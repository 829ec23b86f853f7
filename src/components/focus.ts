/**
 * Redraws a part of the page without losing the reader's place: the element that had the focus is found again
 * by its `data-key` or `data-id`.
 */
export function keepFocus(root: HTMLElement, redraw: () => void): void {
  const active = root.ownerDocument.activeElement as HTMLElement | SVGElement | null;
  const inside = active !== null && root.contains(active) ? active : null;
  redraw();
  if (!inside || root.contains(inside)) return;
  const { key, id } = inside.dataset;
  const selector = key ? `[data-key="${CSS.escape(key)}"]` : id ? `[data-id="${CSS.escape(id)}"]` : null;
  if (selector) root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
