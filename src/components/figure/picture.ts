/** A drawing as a file, as a browser makes it. */

/** A drawing as SVG. */
export function svgText(figure: SVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(figure)}\n`;
}

/**
 * A drawing as PNG, so many dots wide and high; the browser itself draws the vectors, in the fonts that it has.
 * @throws Error where the browser makes none, for it may be too large
 */
export async function pngFile(svg: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const href = URL.createObjectURL(svg);
  try {
    const picture = new Image(width, height);
    picture.src = href;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext("2d")?.drawImage(picture, 0, 0, width, height);
    return await new Promise((done, fail) =>
      canvas.toBlob((file) => (file ? done(file) : fail(new Error("the browser makes no PNG"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(href);
  }
}
