import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** A picture in memory, four bytes a pixel. */
export type Picture = Pick<PNG, "data" | "width" | "height">;

/**
 * The share of pixels in which a picture differs from the one expected, from 0 to 1; Infinity where its size differs.
 *
 * A row of pixels that stands one higher or lower than expected is the same row: fonts differ in that from one machine to the next.
 */
export function changedShare(found: Picture, expected: Picture): number {
  const { width, height } = expected;
  if (found.width !== width || found.height !== height) return Infinity;
  const counts = [0, -1, 1].map((shift) => changesByRow(found, expected, shift));
  let changed = 0;
  for (let y = 0; y < height; y++) changed += Math.min(...counts.map((rows) => rows[y]!));
  return changed / (width * height);
}

/** How many pixels of each row differ where the row `shift` below the expected one is looked at; all where there is none. */
function changesByRow(found: Picture, { data, width, height }: Picture, shift: number): number[] {
  const moved = Buffer.alloc(data.length);
  const [from, to] = [Math.max(0, shift), Math.min(height, height + shift)];
  Buffer.from(found.data).copy(moved, (from - shift) * width * 4, from * width * 4, to * width * 4);
  const mask = new PNG({ width, height });
  pixelmatch(moved, data, mask.data, width, height, { threshold: 0.2, diffMask: true });
  return Array.from({ length: height }, (_, y) => {
    if (y + shift < 0 || y + shift >= height) return width;
    let changed = 0;
    for (let x = 0; x < width; x++) if (mask.data[(y * width + x) * 4 + 3]! > 0) changed++;
    return changed;
  });
}
