import fc from "fast-check";
import { expect, test } from "vitest";
import { dodge } from "../../../src/charts/drawing/dodge.js";

const wish = fc.record({ at: fc.integer({ min: 0, max: 400 }), size: fc.integer({ min: 1, max: 20 }) });

test("Two labels that would overlap part evenly; labels apart stay where they are", () => {
  expect(dodge([{ at: 10, size: 4 }, { at: 11, size: 4 }], { from: 0, to: 20 })).toEqual([8.5, 12.5]); // prettier-ignore
  expect(dodge([{ at: 30, size: 4 }, { at: 10, size: 4 }], { from: 0, to: 40 })).toEqual([30, 10]); // prettier-ignore
});

test("No label leaves its room where there is room for all, and none stands on another", () => {
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 20 }), (wishes) => {
      const at = dodge(wishes, { from: 0, to: 400 });
      const boxes = wishes.map(({ size }, i) => ({ from: (at[i] ?? 0) - size / 2, to: (at[i] ?? 0) + size / 2 }));
      boxes.sort((a, b) => a.from - b.from);
      for (const [i, box] of boxes.entries()) expect(box.from).toBeGreaterThanOrEqual((boxes[i - 1]?.to ?? 0) - 1e-6);
      expect(boxes.at(-1)?.to).toBeLessThanOrEqual(400 + 1e-6);
    }),
  );
});

test("Labels keep the order of what they name", () => {
  fc.assert(
    fc.property(fc.array(wish, { minLength: 2, maxLength: 20 }), (wishes) => {
      const at = dodge(wishes, { from: 0, to: 400 });
      for (const [i, a] of wishes.entries()) {
        for (const [j, b] of wishes.entries()) if (a.at < b.at) expect(at[i]).toBeLessThan(at[j] ?? 0);
      }
    }),
  );
});

test("Nothing to place gives nothing", () => {
  expect(dodge([], { from: 0, to: 10 })).toEqual([]);
});
