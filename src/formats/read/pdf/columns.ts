import { findLines, lineOf, segmentsOf, wordsOf, type Line } from "./lines.js";

/** Lines that stand below each other between the same margins. */
export interface Column {
  lines: Line[];
  /** Its place in a page of several; 0 for the whole width. */
  rank: number;
}

/** Share of the text's width within which a gutter may stand. */
const MIDDLE = [0.3, 0.7] as const;
/** Points by which gutters are looked for. */
const STEP = 2;
const FEWEST_LINES = 4;
/** A gutter has at least this many ems. */
const NARROWEST_GUTTER = 0.7;
/** A column of prose has lines of so many characters, and they fill so much of its width. */
const FEWEST_CHARACTERS = 8;
const FULLNESS = 0.6;
/** Share of its lines in which prose has a comma or a stop. */
const PUNCTUATED = 0.35;

/** Puts lines into the order in which people read them: one column, or two one after the other. */
export function orderColumns(lines: readonly Line[]): Column[] {
  const parts = lines.flatMap((line) => segmentsOf(line, NARROWEST_GUTTER));
  const gutter = parts.length < 2 * FEWEST_LINES ? null : findGutter(parts);
  if (gutter === null) return [{ lines: [...lines], rank: 0 }];
  const columns: Column[] = [];
  let band: Line[] = [];
  const close = () => {
    if (band.length > 0) columns.push(...orderBand(band, gutter));
    band = [];
  };
  for (const part of parts.toSorted((a, b) => a.base - b.base)) {
    if (isCrossing(part, gutter)) {
      close();
      const last = columns.at(-1);
      if (last?.rank === 0) last.lines.push(part);
      else columns.push({ lines: [part], rank: 0 });
    } else band.push(part);
  }
  close();
  if (columns.every(({ rank }) => rank === 0)) return [{ lines: [...lines], rank: 0 }];
  return joinNeighbours(columns);
}

function isCrossing({ left, right }: Line, gutter: number): boolean {
  return left < gutter && right > gutter;
}

function findGutter(parts: readonly Line[]): number | null {
  const left = parts.reduce((least, part) => Math.min(least, part.left), Infinity);
  const right = parts.reduce((most, part) => Math.max(most, part.right), -Infinity);
  const steps = Math.ceil((right - left) / STEP);
  // a page that is kilometres wide has no columns
  if (!(steps > 0 && steps < 10_000)) return null;
  const edges = new Int32Array(steps + 2);
  for (const part of parts) {
    edges[Math.floor((part.left - left) / STEP)]! += 1;
    edges[Math.min(steps, Math.ceil((part.right - left) / STEP))]! -= 1;
  }
  const best = { from: 0, to: 0, crossing: Infinity };
  let crossing = 0;
  for (let step = 0; step <= steps; step++) {
    crossing += edges[step]!;
    if (step < MIDDLE[0] * steps || step > MIDDLE[1] * steps) continue;
    if (crossing < best.crossing) Object.assign(best, { from: step, to: step, crossing });
    else if (crossing === best.crossing && step === best.to + 1) best.to = step;
  }
  if (best.crossing > 0.2 * parts.length) return null;
  return left + ((best.from + best.to + 1) / 2) * STEP;
}

function orderBand(band: readonly Line[], gutter: number): Column[] {
  const sides = [band.filter((part) => part.right <= gutter), band.filter((part) => part.left >= gutter)].map(rejoin);
  if (!sides.every(isProse)) return [{ lines: rejoin(band), rank: 0 }];
  return sides.map((lines, at) => ({ lines, rank: at + 1 }));
}

/** Parts of the same baseline become one line again. */
function rejoin(parts: readonly Line[]): Line[] {
  return findLines(parts.flatMap(({ pieces }) => pieces)).map(({ pieces }) => lineOf(pieces));
}

function isProse(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity);
  const full = lines.filter((line) => line.right - line.left > FULLNESS * (right - left));
  const long = full.filter((line) => wordsOf(line.pieces).length >= FEWEST_CHARACTERS);
  const punctuated = long.filter((line) => /[，。；、：,.;:]/.test(wordsOf(line.pieces)));
  return long.length >= lines.length / 2 && punctuated.length >= lines.length * PUNCTUATED;
}

function joinNeighbours(columns: readonly Column[]): Column[] {
  const joined: Column[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    if (last?.rank === 0 && column.rank === 0) last.lines.push(...column.lines);
    else joined.push({ ...column });
  }
  return joined.map(({ lines, rank }) => ({ lines: rank === 0 ? rejoin(lines) : lines, rank }));
}
