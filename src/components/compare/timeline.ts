/** Years as lines: a small panel for each place, all others faint behind it; only consecutive years are joined. */
import * as Plot from "@observablehq/plot";
import { group, max, min } from "d3";
import type { SiteObservation } from "../../tables/site.types.js";
import { svg } from "../dom.js";
import { glyph, rangeBar } from "../mark/glyph.js";
import { markLabel, placeName, shapeOf, valueText } from "../mark/describe.js";
import { formatNumber } from "../number/format.js";
import { dress, FONT } from "./chart.js";
import type { ChartOptions } from "./chart.js";
import { rankRows, yearsOf } from "./series.js";
import type { Row, Series } from "./series.js";

/** Where the panel of a place stands. */
interface Panel {
  fx: number;
  fy: number;
}

/** A point of a line; without a value where a year is missing, so that the line breaks there. */
interface Point extends Panel {
  place_id: string;
  year: number;
  value: number;
}

const PANEL_WIDTH = 225;
const PANEL_HEIGHT = 168;
const LEFT = 50;

/** Draws the rows of a series that have a year as small multiples over time. */
export function timelineChart(series: Series, options: ChartOptions): SVGElement {
  const rows = rankRows(series).filter(({ main }) => main.year !== null);
  const columns = Math.max(1, Math.floor((options.width - LEFT) / PANEL_WIDTH));
  const places = [...group(rows, ({ main }) => main.place_id).keys()];
  const panels = new Map(places.map((id, i) => [id, { fx: i % columns, fy: Math.floor(i / columns) }]));
  const panelOf = (row: Row): Panel => panels.get(row.main.place_id) ?? { fx: 0, fy: 0 };
  const points = linePoints(rows, panelOf);
  const xy = { x: "year", y: "value", z: "place_id" } as const;
  const chart = Plot.plot({
    width: options.width,
    height: 60 + Math.ceil(places.length / columns) * PANEL_HEIGHT,
    marginLeft: LEFT,
    marginTop: 38,
    marginRight: 24,
    style: { fontSize: `${FONT - 1}px`, fontFamily: "inherit", background: "none", overflow: "visible" },
    x: { type: "linear", inset: 10 },
    y: { zero: true, nice: true },
    fx: { axis: null, padding: 0.08, domain: [...Array(Math.min(columns, places.length)).keys()] },
    fy: { axis: null, padding: 0.32 },
    marks: [
      ...axes(series, options),
      Plot.line(points, { ...xy, stroke: "var(--line, #ddd)", strokeWidth: 1 }),
      Plot.line(points, { ...xy, fx: "fx", fy: "fy", stroke: "var(--mark, #1f5a8c)", strokeWidth: 1.75 }),
      placeTitles(rows, { ...options, panelOf }),
      lastValues(rows, { ...options, panelOf }),
      markLinks(rows, { ...options, panelOf }),
    ],
  }) as SVGElement;
  return dress(chart, options.label);
}

/** The points that lines join: one actual value for each place and year, as the latest report gives it. */
function linePoints(rows: readonly Row[], panelOf: (row: Row) => Panel): Point[] {
  return [...group(rows.filter(isOnLine), ({ main }) => main.place_id)].flatMap(([place_id, own]) => {
    const latest = new Map<number, Row>();
    for (const row of own) {
      const known = latest.get(row.main.year ?? 0);
      if (!known || (known.main.delivered ?? 0) <= (row.main.delivered ?? 0)) latest.set(row.main.year ?? 0, row);
    }
    const years = [...latest.keys()].sort((a, b) => a - b);
    return years.flatMap((year, i): Point[] => {
      const row = latest.get(year);
      if (!row) return [];
      const point = { ...panelOf(row), place_id, year, value: row.main.base_value };
      const gap = i > 0 && years[i - 1] !== year - 1;
      return gap ? [{ ...point, year: year - 1, value: NaN }, point] : [point];
    });
  });
}

type PanelOptions = ChartOptions & { panelOf(row: Row): Panel };

function isOnLine({ main }: Row): boolean {
  return main.status === "actual" && main.subject === null;
}

function axes(series: Series, options: ChartOptions): Plot.Markish[] {
  const years = yearsOf(series);
  const [first, last] = [min(years) ?? 0, max(years) ?? 0];
  return [
    Plot.gridY({ ticks: 4, stroke: "var(--line, #ddd)", strokeOpacity: 0.7 }),
    Plot.axisY({
      ticks: 4,
      tickSize: 0,
      label: null,
      fill: "var(--muted, #666)",
      tickFormat: (value: number) => formatNumber(value, options.magnitude, options.lang),
    }),
    Plot.axisX([...new Set([first, Math.round((first + last) / 2), last])], {
      tickSize: 3,
      label: null,
      fill: "var(--muted, #666)",
      stroke: "none",
      tickFormat: (year: number) => `${year}`,
    }),
    Plot.ruleY([0], { stroke: "var(--ink, #222)", strokeWidth: 0.75 }),
  ];
}

function placeTitles(rows: readonly Row[], options: PanelOptions): Plot.Markish {
  const firsts = [...group(rows, ({ main }) => main.place_id).values()].flatMap(([row]) => (row ? [row] : []));
  return Plot.text(firsts, {
    fx: (row: Row) => options.panelOf(row).fx,
    fy: (row: Row) => options.panelOf(row).fy,
    text: ({ main }: Row) => placeName(main, options.lang),
    frameAnchor: "top-left",
    dy: -20,
    fontWeight: 600,
    fontSize: FONT,
    fill: "var(--ink, #222)",
  });
}

function lastValues(rows: readonly Row[], options: PanelOptions): Plot.Markish {
  const latest = [...group(rows.filter(isOnLine), ({ main }) => main.place_id).values()].flatMap((own) =>
    own.filter(({ main }) => main.year === max(own, (row) => row.main.year)).slice(-1),
  );
  return Plot.text(latest, {
    fx: (row: Row) => options.panelOf(row).fx,
    fy: (row: Row) => options.panelOf(row).fy,
    text: ({ main }: Row) => `${main.year} · ${valueText(main, options.lang, { magnitude: options.magnitude })}`,
    frameAnchor: "top-right",
    dy: -20,
    fontSize: FONT - 1,
    fill: "var(--muted, #666)",
  });
}

function markLinks(rows: readonly Row[], options: PanelOptions): Plot.Markish {
  return Plot.dot(rows, {
    fx: (row: Row) => options.panelOf(row).fx,
    fy: (row: Row) => options.panelOf(row).fy,
    x: ({ main }: Row) => main.year,
    y: ({ main }: Row) => main.base_value,
    render: (index, scales, values) =>
      svg`<g>${[...index].map((i) => {
        const row = rows[i];
        if (!row) return null;
        const at = { x: Number(values.x?.[i]), y: Number(values.y?.[i]) };
        const low = row.low ? Number(scales.y?.(row.low.base_value)) : null;
        return markLink(row, { ...options, ...at, low });
      })}</g>`,
  });
}

function markLink(row: Row, options: ChartOptions & { x: number; y: number; low: number | null }): SVGElement {
  const { x, y, low, lang, open } = options;
  const shape = shapeOf(row.main);
  const at = { x, y, more: "up" } as const;
  const mark: SiteObservation = row.main;
  return svg`<a class="mark small" role="link" href=${options.hrefOf(mark)} aria-label=${markLabel(mark, lang)} data-id=${mark.id}
    aria-current=${open === mark.id ? "true" : null}>
    <rect class="hit" x=${x - 9} y=${y - 12} width="18" height="24" fill="transparent" />
    ${low === null ? glyph(shape, at) : rangeBar(shape, { from: { ...at, y: low }, to: at })}
  </a>`;
}
