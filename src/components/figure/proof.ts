/** What a figure carries in itself so that it can be made anew and compared: query, settings, the rows with their sentences, and a hash of the whole file. */
import { figureColumns, type FigureColumn } from "../../tables/schema.js";
import { mentionSchema } from "../../tables/schema.table.js";
import type { MentionColumnRow } from "../../tables/column.js";
import type { BuildInfo, SiteObservation } from "../../tables/site.types.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { PALETTES, type Theme } from "./palettes.table.js";

/** A number that a figure shows, with the sentence it stands in. */
export interface ProofRow extends Pick<SiteObservation, FigureColumn> {
  id: string;
  /** Short Chinese name; null where it is unknown. */
  place: string | null;
  /** The sentence, with its offsets in the text of the report. */
  quote: { text: string; start: number; end: number };
}

/** What a figure was made with; nothing of it is of the machine or the day. `asked` is its address, which may leave choices open. */
export type FigureSettings =
  /** By `zhibiao figure`; lengths in millimetres. */
  | {
      by: "command";
      asked: string;
      width: number;
      height: number | null;
      theme: Theme;
      font: string;
      with: { title: boolean; notes: boolean; source: boolean };
    }
  /** By a page of the site, in its reader's browser. */
  | { by: "page"; asked: string; width: { unit: "mm" | "px"; value: number }; theme: Theme }
  /** By `zhibiao site`, as one that keeps its numbers. */
  | { by: "site"; asked: string };

/** What is stated of a figure. */
export interface ProofContent {
  /** The address that gives the figure, every choice written out. */
  query: string;
  lang: Lang;
  settings: FigureSettings;
  title: string;
  build: BuildInfo;
  rows: readonly ProofRow[];
}

/** The same with the SHA-256 of the file, as 64 hexadecimal digits, in which these digits are zeros. */
export interface Proof extends ProofContent {
  zhibiao: typeof FORMAT;
  sha256: string;
}

/** What a file turns out to be. */
export type Checked =
  /** It carries no proof: it is of another origin or kind, or a program has written it anew. */
  | { kind: "none" }
  /** It carries more than one, so that none of them is of the file. */
  | { kind: "several" }
  /** It carries one in the form of another version. */
  | { kind: "other" }
  /** It carries something that begins like a proof and is none. */
  | { kind: "damaged" }
  | { kind: "proof"; proof: Proof; untouched: boolean };

const FORMAT = "figure/2";
const BLANK = "0".repeat(64);
const ANY = '{"zhibiao":"figure/';
const BEGIN = `{"zhibiao":"${FORMAT}","sha256":"`;
/** So many bytes of a proof, and rows in it, are read; a figure has some thousands of rows at most. */
const LONGEST = 32 * 2 ** 20;
const MOST_ROWS = 50_000;

/**
 * Writes a proof as one line of ASCII that may stand in XML as it is, with zeros for the hash. A file that holds it, followed
 * by a line feed, is sealed by `sealFile`.
 */
export function writeProof({ query, lang, settings, title, build, rows }: ProofContent): string {
  const whole: Proof = { zhibiao: FORMAT, sha256: BLANK, query, lang, settings, title, build, rows };
  return JSON.stringify(whole).replace(
    /[<>&\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Writes the hash of a file into its proof; nothing else changes, its length neither.
 * @throws Error where the file does not hold exactly one proof
 */
export async function sealFile(bytes: Uint8Array): Promise<Uint8Array> {
  const places = placesOf(BEGIN, bytes);
  const [at] = places;
  if (at === undefined || places.length > 1) throw new Error(`a figure holds one proof, not ${places.length}`);
  const sealed = Uint8Array.from(bytes);
  sealed.set(new TextEncoder().encode(await hashOf(bytes, at)), at + BEGIN.length);
  return sealed;
}

/**
 * Reads the proof of a file, SVG or PDF, and says whether the hash in it is that of the file. It is so unless a byte has changed
 * by accident; whoever edits a file on purpose can write a hash that fits.
 */
export async function checkFile(bytes: Uint8Array): Promise<Checked> {
  const places = placesOf(ANY, bytes);
  const [at] = places;
  if (at === undefined) return { kind: "none" };
  if (places.length > 1) return { kind: "several" };
  const read = readProof(lineAt(bytes, at));
  if (read.kind !== "proof") return read;
  return { ...read, untouched: (await hashOf(bytes, at)) === read.proof.sha256 };
}

/** Reads a proof that has been taken out of its file, of which it therefore says nothing. */
export function readProof(line: string): Exclude<Checked, { kind: "proof" }> | { kind: "proof"; proof: Proof } {
  if (!line.startsWith(ANY)) return { kind: "none" };
  if (line.indexOf(ANY, 1) > 0) return { kind: "several" };
  if (!line.startsWith(BEGIN)) return { kind: "other" };
  try {
    const proof: unknown = line.length > LONGEST ? null : JSON.parse(line);
    return isProof(proof) ? { kind: "proof", proof } : { kind: "damaged" };
  } catch {
    return { kind: "damaged" };
  }
}

/** The line of the one proof of a file, its hash as zeros; null where there is not one. */
export function proofLine(bytes: Uint8Array): string | null {
  const places = placesOf(BEGIN, bytes);
  return places.length === 1 ? withoutHash(lineAt(bytes, places[0]!)) : null;
}

/** The line of a proof with zeros for its hash. */
export function withoutHash(line: string): string {
  return line.slice(0, BEGIN.length) + BLANK + line.slice(BEGIN.length + BLANK.length);
}

/** Offsets at which proofs begin. */
function placesOf(begin: string, bytes: Uint8Array): number[] {
  const text = toText(bytes);
  const places: number[] = [];
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) places.push(at);
  return places;
}

function lineAt(bytes: Uint8Array, at: number): string {
  const text = toText(bytes.subarray(at));
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}

/** Whether an object, which anyone may have written, is a proof in all of its parts. */
function isProof(value: unknown): value is Proof {
  if (!isRecord(value)) return false;
  const { sha256, query, lang, settings, title, build, rows } = value;
  return (
    [sha256, query, title].every(isText) &&
    (lang === "zh" || lang === "en") &&
    isRecord(build) &&
    [build.digest, build.version].every(isText) &&
    isSettings(settings) &&
    Array.isArray(rows) &&
    rows.length <= MOST_ROWS &&
    rows.every(isRow)
  );
}

function isSettings(value: unknown): value is FigureSettings {
  if (!isRecord(value) || !isText(value.asked)) return false;
  const { by, width, height, theme, font } = value;
  if (by === "site") return true;
  if (!isText(theme) || !Object.hasOwn(PALETTES, theme)) return false;
  if (by === "page")
    return isRecord(width) && (width.unit === "mm" || width.unit === "px") && isBetween(width.value, 40, 4000);
  const isWith = isRecord(value.with) && [value.with.title, value.with.notes, value.with.source].every(isFlag);
  return by === "command" && isWith && isText(font) && isBetween(width, 40, 600) && isHeight(height);
}

function isRow(row: unknown): row is ProofRow {
  if (!isRecord(row) || !isText(row.id) || !isRecord(row.quote)) return false;
  const { text, start, end } = row.quote;
  return (
    isText(text) &&
    [start, end].every(Number.isInteger) &&
    (row.place === null || isText(row.place)) &&
    figureColumns.every((name) => isValueOf(mentionSchema[name], row[name]))
  );
}

/** Whether a value may stand in a column. */
function isValueOf({ type, codes, required }: MentionColumnRow, value: unknown): boolean {
  if (value === null) return !required;
  if (codes !== undefined) return isText(value) && Object.hasOwn(codes, value);
  if (type === "list") return Array.isArray(value) && value.every(isText);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isBetween = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;
const isHeight = (value: unknown): boolean => value === null || isBetween(value, 15, 900);

/** One character a byte, so that offsets are those of the bytes. */
function toText(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

/** The hash of a file in which the hash of the proof at an offset is zeros. */
async function hashOf(bytes: Uint8Array, at: number): Promise<string> {
  const blanked = Uint8Array.from(bytes);
  blanked.set(new TextEncoder().encode(BLANK), at + BEGIN.length);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", blanked));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
