/**
 * Plot marks for what reports say. A result is solid, a target outlined, and what was before a change small and light; an open
 * arrow shows that 以上 or 以内 leaves more or less possible; a halo shows 左右. Each mark is a link to its sentence, which is also
 * its tip.
 */
import * as Plot from "@observablehq/plot";
import { BASELINE_RADIUS, COLOUR, fillOfStatus, HALO, STROKE } from "./mark/look.js";

/** The part of a row that decides how its mark looks: any row of `data/series/….arrow` will do. */
export interface Statement {
  status: string;
  bound: string;
  /** As written: 6.5%左右. */
  text: string;
  sentence: string;
  /** Address of the sentence; null where there is none to lead to. */
  href: string | null;
}

/** Where marks stand: each a column's name or a function of the row. */
export interface Channels<Row> {
  x: keyof Row | ((row: Row) => unknown);
  y: keyof Row | ((row: Row) => unknown);
  /** Facets, as Plot has them. */
  fx?: keyof Row | ((row: Row) => unknown);
  fy?: keyof Row | ((row: Row) => unknown);
  /** Which of the two axes is the value's; `"x"` where left out. */
  value?: "x" | "y";
  /** Colour of the marks. */
  color?: string;
}

const RADIUS = 5;
const ARROW = 15;

/**
 * Draws statements as dots: `Plot.plot({marks: [statements(rows, {x: "value", y: "place"})]})`. `rows` is anything that Plot takes:
 * an array, or an Arquero table.
 */
export function statements<Row extends Statement>(rows: Iterable<Row>, options: Channels<Row>): Plot.CompoundMark {
  const { value = "x", color = COLOUR.mark, ...channels } = options;
  const at = channels as Plot.DotOptions;
  const data = [...rows];
  const pointing = (bound: string): Plot.Markish =>
    Plot.vector(
      data.filter((row) => row.bound === bound),
      {
        ...(at as Plot.VectorOptions),
        length: ARROW,
        rotate: (value === "x" ? 90 : 0) + (bound === "ge" ? 0 : 180),
        anchor: "start",
        stroke: color,
        strokeWidth: 1.6,
        shape: "arrow",
        ariaHidden: "true",
      },
    );
  return Plot.marks(
    pointing("ge"),
    pointing("le"),
    Plot.dot(
      data.filter(({ bound }) => bound === "approx"),
      { ...at, r: RADIUS + HALO.wider, fill: color, fillOpacity: HALO.opacity, ariaHidden: "true" },
    ),
    Plot.dot(data, {
      ...at,
      r: { value: (row: Row) => (row.status === "baseline" ? BASELINE_RADIUS : RADIUS), scale: null },
      fill: { value: (row: Row) => fillOfStatus(row.status, color), scale: null },
      stroke: color,
      strokeWidth: STROKE,
      href: "href",
      title: (row: Row) => `${row.text}\n\n${row.sentence}`,
      ariaLabel: (row: Row) => row.text,
      tip: { lineWidth: 24 },
    }),
  );
}

/** Where a promise and its outcome stand: `from` the target's value `to` the outcome's. */
export interface PairChannels<Row> {
  from: keyof Row;
  to: keyof Row;
  y: keyof Row | ((row: Row) => unknown);
  fy?: keyof Row | ((row: Row) => unknown);
  color?: string;
}

/** Joins a target and its outcome by a line that points at the outcome. */
export function promises<Row>(
  pairs: Iterable<Row>,
  { from, to, y, fy, color = COLOUR.light }: PairChannels<Row>,
): Plot.Markish {
  const channels = { x1: from, x2: to, y, fy } as Plot.ArrowOptions;
  return Plot.arrow([...pairs], {
    ...channels,
    stroke: color,
    strokeWidth: 1.5,
    headLength: 0,
    inset: RADIUS + 1,
    ariaHidden: "true",
  });
}

/** A report that does not state what others do. */
export interface Silence {
  /** Address of the report. */
  href: string;
}

/** Draws a small cross where a report says nothing; each is a link to the report. */
export function silences<Row extends Silence>(
  rows: Iterable<Row>,
  options: Omit<Channels<Row>, "value">,
): Plot.Markish {
  const { color = "var(--muted, #6b6b6b)", ...channels } = options;
  return Plot.dot([...rows], {
    ...(channels as Plot.DotOptions),
    symbol: "times",
    r: 3,
    stroke: color,
    strokeWidth: 1.25,
    href: "href",
    ariaLabel: () => "no number",
  });
}
