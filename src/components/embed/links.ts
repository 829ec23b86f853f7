/** Makes the links under an element lead to the site whatever page they stand in, in a tab of their own. */
export function aimLinks(root: ParentNode, page: URL): void {
  for (const link of root.querySelectorAll("a[href]:not([target])")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", page).href);
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener");
  }
}
