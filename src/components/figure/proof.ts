/** What a figure carries in itself so that anyone can check it: the query, the rows with their sentences, and a hash of the whole file. */
import type { FigureColumn } from "../../tables/schema.js";
import type { BuildInfo, SiteObservation } from "../../tables/site.types.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** A number that a figure shows, with the sentence it stands in. */
export interface ProofRow extends Pick<SiteObservation, FigureColumn> {
  id: string;
  /** Short Chinese name; null where it is unknown. */
  place: string | null;
  /** The sentence, with its offsets in the text of the report. */
  quote: { text: string; start: number; end: number };
}

/** What is stated of a figure. */
export interface ProofContent {
  /** The address that gives the figure, every choice written out. */
  query: string;
  lang: Lang;
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
  /** It carries something that begins like a proof and is none. */
  | { kind: "damaged" }
  | { kind: "proof"; proof: Proof; untouched: boolean };

const FORMAT = "figure/1";
const BLANK = "0".repeat(64);
const BEGIN = `{"zhibiao":"${FORMAT}","sha256":"`;

/**
 * Writes a proof as one line of ASCII that may stand in XML as it is, with zeros for the hash. A file that holds it, followed
 * by a line feed, is sealed by `sealFile`.
 */
export function writeProof({ query, lang, title, build, rows }: ProofContent): string {
  const whole: Proof = { zhibiao: FORMAT, sha256: BLANK, query, lang, title, build, rows };
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
  const places = placesOfProof(bytes);
  const [at] = places;
  if (at === undefined || places.length > 1) throw new Error(`a figure holds one proof, not ${places.length}`);
  const sealed = Uint8Array.from(bytes);
  sealed.set(new TextEncoder().encode(await hashOf(bytes, at)), at + BEGIN.length);
  return sealed;
}

/** Reads the proof of a file, SVG or PDF, and says whether a byte of the file has changed since it was made. */
export async function checkFile(bytes: Uint8Array): Promise<Checked> {
  const places = placesOfProof(bytes);
  const [at] = places;
  if (at === undefined) return { kind: "none" };
  const proof = readAt(bytes, at);
  if (!proof) return { kind: "damaged" };
  const untouched = places.length === 1 && (await hashOf(bytes, at)) === proof.sha256;
  return { kind: "proof", proof, untouched };
}

/** Offsets at which proofs begin. */
function placesOfProof(bytes: Uint8Array): number[] {
  const text = toText(bytes);
  const places: number[] = [];
  for (let at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) places.push(at);
  return places;
}

function readAt(bytes: Uint8Array, at: number): Proof | null {
  const text = toText(bytes.subarray(at));
  const end = text.search(/[\r\n]/);
  try {
    const proof = JSON.parse(end < 0 ? text : text.slice(0, end)) as Proof;
    return isProof(proof) ? proof : null;
  } catch {
    return null;
  }
}

/** Whether an object, which anyone may have written, has what is asked of it later. */
function isProof({ query, rows, build, lang }: Partial<Proof>): boolean {
  const isRow = (row: Partial<ProofRow> | null): boolean =>
    typeof row?.id === "string" && typeof row.base_value === "number" && typeof row.indicator === "string";
  return (
    typeof query === "string" &&
    (lang === "zh" || lang === "en") &&
    typeof build?.digest === "string" &&
    Array.isArray(rows) &&
    rows.every(isRow)
  );
}

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
