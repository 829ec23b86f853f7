/**
 * Calls back with the width of an element in pixels, as soon as it is on a page and whenever it changes. Where a width is
 * likely, it is taken at first: the browser need not lay the page out to tell it, only to lay it out again with what is drawn.
 */
export function followWidth(element: HTMLElement, draw: (width: number) => void, likely: number | null = null): void {
  let last = likely ?? 0;
  const look = (): void => {
    // what has been taken from the page has no width; it may come back
    const width = Math.floor(element.clientWidth);
    if (width === last || width === 0) return;
    last = width;
    draw(width);
  };
  // an observer waits for the next frame
  if (last > 0) draw(last);
  else if (element.isConnected) look();
  new ResizeObserver(look).observe(element);
}
