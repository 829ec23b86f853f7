/** A link of a page or of a drawing. */
export type Link = HTMLElement | SVGElement;

/**
 * Calls back for plain clicks on links within a root that match a selector; modified clicks keep their meaning (new tab,
 * download). A click counts, too, where the page is drawn anew while the button is down: for browsers it is none then, as the
 * link that was pressed has gone, and the one in its place would seem dead.
 */
export function onLinkClick(
  root: Document | HTMLElement,
  selector: string,
  follow: (link: Link, event: MouseEvent) => void,
): void {
  let pressed: Link | null = null;
  const linkOf = (target: EventTarget | null): Link | null =>
    target instanceof Element ? target.closest<Link>(selector) : null;
  const onClick = (event: MouseEvent): void => {
    const link = linkOf(event.target);
    if (link && isPlain(event)) follow(link, event);
  };
  root.addEventListener("click", (event) => event instanceof MouseEvent && onClick(event));
  root.addEventListener("pointerdown", (event) => (pressed = linkOf(event.target)));
  root.addEventListener("pointerup", (event) => {
    if (pressed && !pressed.isConnected && event instanceof MouseEvent) {
      const link = linkOf(event.target);
      if (link?.getAttribute("href") === pressed.getAttribute("href")) onClick(event);
    }
    pressed = null;
  });
}

function isPlain(event: MouseEvent): boolean {
  return (
    !event.defaultPrevented && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  );
}
