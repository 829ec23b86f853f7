import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { FigureRequest } from "./make.js";
import { nearest } from "../components/search/nearest.js";
import { FigureError } from "../components/figure/request.js";
import { firstLine } from "../formats/fs.js";
import { textAt } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import { FIGURE_FAULTS } from "./faults.table.js";
import { readSettings, type Settings } from "./settings.js";

/** The figures of a paper, as a file lists them. */
export interface FigureList {
  /** Folders, as the file names them: relative to itself. */
  tables: string | null;
  out: string | null;
  requests: FigureRequest[];
}

const SETTINGS = ["width", "height", "format", "lang", "theme", "dpi", "name", "title", "notes", "source"] as const;
const OF_ALL = SETTINGS.filter((name) => name !== "name");
const FLAGS = new Set<string>(["title", "notes", "source"]);

/**
 * Reads a list of figures: settings of all of them, and under `figures` a query each, or a `query` with settings of its own.
 * @throws FigureError naming file, line and remedy
 */
export function readFigureList(text: string, file: string): FigureList {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [problem] = document.errors;
  if (problem)
    throw faultAt(`${file}:${lines.linePos(problem.pos[0]).line}`, FIGURE_FAULTS.notYaml(firstLine(problem)));
  const whole: unknown = document.toJS();
  if (!isRecord(whole) || !Array.isArray(whole.figures) || whole.figures.length === 0)
    throw faultAt(file, FIGURE_FAULTS.listsNone);
  const { figures, tables, out, ...common } = whole;
  const usual = settingsOf(common, { where: `${file}`, allowed: OF_ALL });
  const nodes = isMap(document.contents) ? document.contents.get("figures") : null;
  const lineOf = (i: number): number => {
    const node: unknown = isSeq(nodes) ? nodes.items[i] : null;
    const range = isScalar(node) || isMap(node) ? node.range : null;
    return range ? lines.linePos(range[0]).line : 1;
  };
  const requests = (figures as unknown[]).flatMap((entry, i) => requestsOf(entry, usual, `${file}:${lineOf(i)}`));
  refuseTwice(requests, file);
  return { tables: textOf(tables), out: textOf(out), requests };
}

function requestsOf(entry: unknown, usual: Settings, where: string): FigureRequest[] {
  const own = typeof entry === "string" ? { query: entry } : entry;
  if (!isRecord(own) || typeof own.query !== "string") throw faultAt(where, FIGURE_FAULTS.noQuery);
  const { query, ...rest } = own;
  const settings = { ...usual, ...settingsOf(rest, { where, allowed: SETTINGS }) };
  try {
    return readSettings(query, settings);
  } catch (error) {
    throw error instanceof FigureError ? faultAt(where, error.text) : error;
  }
}

function settingsOf(
  record: Record<string, unknown>,
  { where, allowed }: { where: string; allowed: readonly string[] },
): Settings {
  const entries = Object.entries(record).map(([name, value]) => {
    if (!allowed.includes(name))
      throw faultAt(where, FIGURE_FAULTS.unknownSetting(name, nearest(name, allowed), allowed));
    if (FLAGS.has(name)) {
      if (typeof value !== "boolean") throw faultAt(where, FIGURE_FAULTS.notFlag(name, String(value)));
      return [name, value] as const;
    }
    return [name, Array.isArray(value) ? value.join(",") : String(value)] as const;
  });
  return Object.fromEntries(entries) as Settings;
}

/** Two figures of one name would write over each other. */
function refuseTwice(requests: readonly FigureRequest[], file: string): void {
  const seen = new Set<string>();
  for (const { name } of requests) {
    if (seen.has(name)) throw faultAt(file, FIGURE_FAULTS.sameName(name));
    seen.add(name);
  }
}

function faultAt(place: string, text: Bilingual): FigureError {
  return new FigureError(textAt(place, text));
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
