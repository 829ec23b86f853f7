import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { changedShare } from "./picture-change.js";

/** A white picture with a black bar at a height and of a length. */
function picture(top: number, length = 20): PNG {
  const made = new PNG({ width: 40, height: 40 });
  made.data.fill(255);
  for (let y = top; y < top + 3; y++)
    for (let x = 5; x < 5 + length; x++) made.data.fill(0, (y * 40 + x) * 4, (y * 40 + x) * 4 + 3);
  return made;
}

test("The same picture has not changed", () => {
  expect(changedShare(picture(10), picture(10))).toBe(0);
});

test.each([9, 11])("What stands a pixel higher or lower has not changed: row %i", (top) => {
  expect(changedShare(picture(top), picture(10))).toBe(0);
});

test.each([
  ["moved by more", picture(14)],
  ["grew", picture(10, 30)],
  ["is gone", picture(10, 0)],
])("What %s has changed", (_, found) => {
  expect(changedShare(found, picture(10))).toBeGreaterThan(0.01);
});

test("A picture of another size has changed altogether", () => {
  expect(changedShare(new PNG({ width: 40, height: 41 }), picture(10))).toBe(Infinity);
});
