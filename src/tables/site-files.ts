/** Where each file of the site's data stands, for those who write it and those who ask for it; paths within `data/`. */

/** Path of each kind of file: `siteFiles.report("平遥县")` → `reports/~5e73~9065~53bf.json`. */
export const siteFiles = {
  index: "index.json",
  documents: "documents.json",
  problems: "problems.json",
  coverage: "coverage.json",
  indicator: (id: string): string => `indicators/${fileKey(id)}.json`,
  /** Those rows of an indicator that its first chart draws, where `hasFirstFile`. */
  first: (id: string): string => `first/${fileKey(id)}.json`,
  place: (id: string): string => `places/${fileKey(id)}.json`,
  figures: "figures.json",
  numbers: (figure: string): string => `numbers/${figure}.json`,
  report: (doc: string): string => `reports/${fileKey(doc)}.json`,
  table: (file: string): string => `tables/${file}`,
  deckPart: (name: string): string => `deck/${name}.json`,
} as const;

/** With fewer rows, all of them are there soon enough. */
export const MANY_ROWS = 2_000;

/** Whether an indicator has so many observations that those of its first chart stand in a file of their own. */
export function hasFirstFile({ observations }: { observations: number }): boolean {
  return observations >= MANY_ROWS;
}

/** No name is longer, whatever the id: file systems allow 255 bytes. */
const LONGEST = 120;
/** How much of a longer one is kept. */
const KEPT = 80;

/**
 * The id as a file name that every file system and server takes, and that no other id has: `A/b 1` → `~0041~002fb~00201`.
 * Small letters, digits, `-` and `_` stay; anything else becomes `~` and its code in hexadecimal, as capitals are one with
 * small letters on some disks. What is too long ends in a digest.
 */
export function fileKey(id: string): string {
  const key = id.replace(/[^a-z0-9_-]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return key.length <= LONGEST ? key : `${key.slice(0, KEPT)}~~${digest(id)}`;
}

/** 64 bits that tell texts apart (FNV-1a, from two beginnings), as 16 hexadecimal digits. */
function digest(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((basis) => fnv(text, basis).toString(16).padStart(8, "0")).join("");
}

function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
