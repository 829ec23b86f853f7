/** The words by which reports call an indicator. */
import { group } from "d3";
import type { SiteObservation } from "../../../tables/site.types.js";

/** One wording: how many numbers and reports go by it, and one of them to read. */
export interface Label {
  label: string;
  n: number;
  documents: number;
  example: SiteObservation;
}

/** Collects the wordings, the most used first; the surest of their numbers is the example. */
export function labelsOf(rows: readonly SiteObservation[]): Label[] {
  const labels = [...group(rows, ({ label }) => label)].flatMap(([label, own]): Label[] => {
    const example = own.reduce((best, row) => (row.confidence > best.confidence ? row : best));
    return [{ label, n: own.length, documents: new Set(own.map(({ doc }) => doc)).size, example }];
  });
  return labels.sort((a, b) => b.n - a.n);
}

/** Writes a pattern of `data/indicators.csv` out as words: `{第|}一产{业|}` → 第一产业, 第一产, 一产业, 一产. */
export function aliasWords(alias: string): string[] {
  const choice = /\{([^{}]*)\}/.exec(alias);
  if (!choice) return [alias];
  const [before, after] = [alias.slice(0, choice.index), alias.slice(choice.index + choice[0].length)];
  return (choice[1] ?? "").split("|").flatMap((one) => aliasWords(before + one + after));
}
