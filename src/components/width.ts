/** Calls back with the width of an element in pixels, as soon as it is on a page and whenever it changes. */
export function followWidth(element: HTMLElement, draw: (width: number) => void): void {
  let last = 0;
  const look = (): void => {
    // what has been taken from the page has no width; it may come back
    const width = Math.floor(element.clientWidth);
    if (width === last || width === 0) return;
    last = width;
    draw(width);
  };
  // an observer waits for the next frame
  if (element.isConnected) look();
  new ResizeObserver(look).observe(element);
}
