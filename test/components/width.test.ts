// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { followWidth } from "../../src/components/dom/width.js";

let observed: () => void;

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(changed: () => void) {
        observed = changed;
      }
      observe(): void {
        // the test says when
      }
    },
  );
});

function boxOf(width: number): { box: HTMLElement; setWidth(next: number): void } {
  const box = document.body.appendChild(document.createElement("div"));
  let current = width;
  Object.defineProperty(box, "clientWidth", { get: () => current });
  return { box, setWidth: (next) => (current = next) };
}

describe("The width of an element", () => {
  test("is told at once and whenever it changes, not where it is gone", () => {
    const { box, setWidth } = boxOf(320);
    const told: number[] = [];
    followWidth(box, (width) => told.push(width));
    for (const next of [320, 0, 640, 640]) {
      setWidth(next);
      observed();
    }
    expect(told).toEqual([320, 640]);
  });

  test("is taken to be the likely one at first, and put right where it is another", () => {
    const { box } = boxOf(320);
    const told: number[] = [];
    followWidth(box, (width) => told.push(width), 300);
    expect(told).toEqual([300]);
    observed();
    observed();
    expect(told).toEqual([300, 320]);
  });
});
