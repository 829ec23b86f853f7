import { fold } from "../text/fold.js";
import type { Span } from "../types.js";
import { endsWord, type IndicatorHit, type IndicatorIndex } from "./indicator.js";
import { indicatorAfterAct, readName } from "./name.js";
import { shortPredicates, statePredicates } from "./named.table.js";
import { leadWords, leadWordsFrom, tailWords, tailWordsFrom } from "./words.js";

/** Where a text names an indicator, whether or not it says a number of it. */
export interface NamedSpan extends Span {
  /** Id of the indicator. */
  indicator: string;
}

/** Characters of a name by code; `hit` where a name ends. */
interface Node {
  next: Map<number, Node>;
  hit: IndicatorHit | null;
}

/** A name may be broken by a line end or blanks, by no more than so many. */
const MOST_BLANKS = 4;
/** Names of two characters (就业, 出口) are words of every day: only a number tells that they name the indicator. */
const SHORTEST = 3;
/** No clause that leads up to a name is read further back than this. */
const FARTHEST = 40;

/** Names by their characters, and a quick test by their first two, which most places of a text fail. */
interface Trie {
  root: Node;
  /** A number for each character of a name by code, 1 for blanks, 0 for all others. */
  ids: Uint16Array;
  /** 1 at `a * count + b` where a name begins with characters a and b; a blank may stand between them. */
  pairs: Uint8Array;
  count: number;
}

const tries = new WeakMap<IndicatorIndex, Trie>();

/**
 * Finds where indicators are named, in text order and without overlaps: `"税收收入稳步增长"` → `[{indicator: "tax_revenue",
 * start: 0, end: 4}]`. Of several names that begin at one place the longest counts. A name that is a part of one for
 * something else does not count (工业税收收入, 固定资产投资项目库). Takes time linear in the length of the text.
 */
export function findNamed(text: string, { indicators }: { indicators: IndicatorIndex }): NamedSpan[] {
  const folded = fold(text);
  const { root, ids, pairs, count } = trieOf(indicators);
  const found: NamedSpan[] = [];
  let next = ids[folded.charCodeAt(0)]!;
  for (let at = 0; at < folded.length; at++) {
    const id = next;
    next = at + 1 < folded.length ? ids[folded.charCodeAt(at + 1)]! : 0;
    if (id < 2 || pairs[id * count + next] === 0) continue;
    const span = namesAt(folded, at, root).find((each) =>
      standsAlone(folded, { ...each, after: found.at(-1)?.end ?? 0 }, indicators),
    );
    if (!span) continue;
    found.push({ indicator: span.hit.row.id, start: span.start, end: span.end });
    at = span.end - 1;
    next = ids[folded.charCodeAt(span.end)] ?? 0;
  }
  return found;
}

interface Candidate extends Span {
  hit: IndicatorHit;
}

/** The names that begin at a place, the longest first. */
function namesAt(text: string, start: number, root: Node): Candidate[] {
  const found: Candidate[] = [];
  let node: Node | undefined = root;
  let blanks = 0;
  for (let at = start; at < text.length && blanks <= MOST_BLANKS; at++) {
    const code = text.charCodeAt(at);
    if (at > start && isBlank(code)) {
      blanks++;
      continue;
    }
    node = node.next.get(capital(code));
    if (!node) break;
    if (node.hit) found.unshift({ hit: node.hit, start, end: at + 1 });
  }
  return found;
}

function trieOf(index: IndicatorIndex): Trie {
  const known = tries.get(index);
  if (known) return known;
  const root: Node = { next: new Map(), hit: null };
  for (const [name, hit] of index.names) if (name.length >= SHORTEST) add(root, name, hit);
  const trie = { root, ...pairsOf(root) };
  tries.set(index, trie);
  return trie;
}

function pairsOf({ next }: Node): Omit<Trie, "root"> {
  const ids = new Uint16Array(65536);
  const codes = new Set([...next].flatMap(([code, node]) => [code, ...node.next.keys()]));
  let count = 2;
  ids[32] = ids[10] = 1;
  for (const code of codes) ids[code] = count++;
  const pairs = new Uint8Array(count * count);
  for (const [first, node] of next)
    for (const second of [32, ...node.next.keys()]) pairs[ids[first]! * count + ids[second]!] = 1;
  for (let code = 97; code <= 122; code++) ids[code] = ids[capital(code)]!;
  return { ids, pairs, count };
}

function add(root: Node, name: string, hit: IndicatorHit): void {
  let node = root;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const next = node.next.get(code) ?? { next: new Map<number, Node>(), hit: null };
    node.next.set(code, next);
    node = next;
  }
  node.hit ??= hit;
}

interface Placed extends Candidate {
  /** Where the name before ends. */
  after: number;
}

/** Whether a name is the whole of what is named, as far as the words around it tell. */
function standsAlone(text: string, name: Placed, index: IndicatorIndex): boolean {
  return endsHere(text.slice(name.end, name.end + FARTHEST)) && beginsHere(text, name, index);
}

const CLAUSE_MARK = /[\s\d,。;:、!?()“”"《》%]/;

/** Reads the words before a name as those before a number are read: what is left must be the name. */
function beginsHere(text: string, { start, end, hit, after }: Placed, index: IndicatorIndex): boolean {
  let from = start;
  while (from > after && start - from < FARTHEST && !isClauseMark(text, from - 1)) from--;
  if (from === start) return true;
  const clause = text.slice(from, end);
  const named = readName(clause, index).indicator ?? indicatorAfterAct(clause, index);
  return named?.row === hit.row;
}

/** Whether a clause ends at a place; 二、三产业 is written as one name. */
function isClauseMark(text: string, at: number): boolean {
  return CLAUSE_MARK.test(text[at]!) && !(text[at] === "、" && /[一二]/.test(text[at - 1] ?? ""));
}

const shorts = new Set(shortPredicates);
const states = new Set(statePredicates);
const stateLengths = [...new Set(statePredicates.map((word) => word.length))];

/** Whether what follows is the end of a clause or what is said of the name, and not more of a name. */
function endsHere(rest: string): boolean {
  if (/^[\d%]/.test(rest) || endsWord(rest) || shorts.has(rest[0]!)) return true;
  if (stateLengths.some((length) => states.has(rest.slice(0, length)))) return true;
  for (const length of tailWordsFrom.lengths(rest, 0))
    if (length > 1 && tailWords.get(rest.slice(0, length))!.some((role) => role !== "generic")) return true;
  for (const length of leadWordsFrom.lengths(rest, 0))
    if (length > 1 && leadWords.get(rest.slice(0, length))!.some((role) => role === "filler" || role === "commit"))
      return true;
  return false;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}

function capital(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code;
}
