import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

const FOLDER = "test/charts/snapshots";
const UPDATE = "UPDATE_GOLDEN=1 npx vitest run test/charts";

/** Compares a drawing with the one kept under `snapshots/`; where they differ, the new one is saved beside it as `…-changed.svg`. */
export function expectDrawing(drawing: SVGElement, name: string): void {
  const [kept, changed] = [`${FOLDER}/${name}.svg`, `${FOLDER}/${name}-changed.svg`];
  const found = toFile(drawing);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(kept, found);
  rmSync(changed, { force: true });
  const expected = existsSync(kept) ? readFileSync(kept, "utf8") : "";
  if (found === expected) return;
  writeFileSync(changed, found);
  expect.fail(`${name}.svg differs: look at ${changed}, and where it is right, accept it: ${UPDATE}`);
}

/** One element a line; what differs from run to run (Plot's class names) is made the same. */
function toFile(drawing: SVGElement): string {
  drawing.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const markup = drawing.outerHTML.replace(/plot-[0-9a-f]{6,}/g, "plot").replace(/\s+/g, " ");
  return `${markup.replace(/> ?</g, ">\n<")}\n`;
}
