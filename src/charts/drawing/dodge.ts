/** Something that wants to stand at a position and needs a size there. */
export interface Wish {
  at: number;
  size: number;
}

interface Cluster {
  sum: number;
  n: number;
}

/**
 * Moves labels apart along one line, each as little as possible (least squares), order kept, none outside the room where
 * they fit: `dodge([{at: 10, size: 4}, {at: 11, size: 4}], {from: 0, to: 20})` → [8.5, 12.5]. In the order given.
 */
export function dodge(wishes: readonly Wish[], room: { from: number; to: number }): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b);
  const offsets: number[] = [];
  const clusters: Cluster[] = [];
  let offset = 0;
  for (const [k, i] of order.entries()) {
    const [size, before] = [wishes[i]?.size ?? 0, wishes[order[k - 1] ?? -1]?.size ?? 0];
    offset += k === 0 ? 0 : (size + before) / 2;
    offsets.push(offset);
    clusters.push({ sum: (wishes[i]?.at ?? 0) - offset, n: 1 });
    merge(clusters);
  }
  const sizeAt = (k: number): number => wishes[order[k] ?? -1]?.size ?? 0;
  const [least, most] = [room.from + sizeAt(0) / 2, room.to - sizeAt(order.length - 1) / 2 - offset];
  const means = clusters.flatMap(({ sum, n }) => Array<number>(n).fill(sum / n));
  const result = Array<number>(wishes.length).fill(0);
  for (const [k, i] of order.entries()) {
    result[i] = Math.max(least, Math.min(most, means[k] ?? 0)) + (offsets[k] ?? 0);
  }
  return result;
}

/** Joins neighbours that would stand in the wrong order until none does. */
function merge(clusters: Cluster[]): void {
  for (;;) {
    const [a, b] = clusters.slice(-2);
    if (!a || !b || a.sum / a.n <= b.sum / b.n) return;
    clusters.splice(-2, 2, { sum: a.sum + b.sum, n: a.n + b.n });
  }
}
