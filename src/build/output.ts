import { readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { isBeside } from "../formats/beside.js";
import { Fault } from "../tables/fault.js";
import { BUILD_FAULTS } from "./faults.table.js";
import { isMade } from "./made.js";

/**
 * Sees to it that what is written never takes the place of what is read, and that nothing to read lies where it is passed over.
 * @throws Fault where the output is the input, holds it, or lies in it with files of somebody else
 */
export async function refuseOutput(dir: string, out: string): Promise<void> {
  const input = await realpath(dir).catch(() => null);
  // who reads it says that it is not there
  if (input === null) return;
  const output = await realPath(out);
  if (input === output) throw new Fault(BUILD_FAULTS.outputIsInput(out));
  if (isIn(input, output)) throw new Fault(BUILD_FAULTS.outputHoldsInput(out, dir));
  if (isIn(output, input) && (await holdsOthers(output))) throw new Fault(BUILD_FAULTS.outputHoldsOthers(out, dir));
}

/**
 * Sees to it that tables outlive the site that is made of them.
 * @throws Fault where they would lie in it
 */
export async function refuseWithin(tables: string, site: string): Promise<void> {
  const [inner, outer] = await Promise.all([realPath(tables), realPath(site)]);
  if (inner === outer || isIn(inner, outer)) throw new Fault(BUILD_FAULTS.outputInOutput(tables, site));
}

function isIn(inner: string, outer: string): boolean {
  return inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Where a path leads, or will lead when its folder is made. */
async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch(() => null);
  if (real !== null || dirname(whole) === whole) return real ?? whole;
  return join(await realPath(dirname(whole)), basename(whole));
}

async function holdsOthers(out: string): Promise<boolean> {
  const names = await readdir(out).catch(() => []);
  return names.some((name) => !isBeside(name)) && !(await isMade(names, (name) => readFile(join(out, name))));
}
