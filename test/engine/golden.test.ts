import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Extraction, Mention } from "../../src/engine/types.js";
import { readSeeds } from "./engine.js";

/**
 * Whole reports, as they are read today. A difference is no fault in itself: look at it, and where it is an improvement,
 * take it over with `UPDATE_GOLDEN=1 npx vitest run test/engine/golden.test.ts`.
 */
const folder = "test/golden";
const isUpdate = process.env.UPDATE_GOLDEN === "1";
const accept = "UPDATE_GOLDEN=1 npx vitest run test/engine/golden.test.ts";

const seeds = await readSeeds();

describe("A seed report", () => {
  for (const { doc, extraction } of seeds) {
    test(`is read as test/golden/${doc}.jsonl has it`, () => expectGolden(doc, toLines(extraction)));

    test(`loses nothing when it is written as test/golden/${doc}.jsonl`, () => {
      expect(fromLines(toLines(extraction))).toEqual(JSON.parse(JSON.stringify(extraction)));
    });
  }
});

test("Each golden file belongs to a seed", () => {
  const golden = readdirSync(folder).filter((name) => !name.endsWith("-changed.jsonl"));
  expect(golden).toEqual(seeds.map(({ doc }) => `${doc}.jsonl`).sort());
});

/** Compares with the golden file of a report; where it differs, writes what was found beside it. */
function expectGolden(doc: string, found: readonly string[]): void {
  const golden = `${folder}/${doc}.jsonl`;
  const changed = `${folder}/${doc}-changed.jsonl`;
  const written = found.join("\n") + "\n";
  if (isUpdate) writeFileSync(golden, written);
  rmSync(changed, { force: true });
  const expected = existsSync(golden) ? readFileSync(golden, "utf8").trimEnd().split("\n") : [];
  const difference = describeDifference(expected, found);
  if (difference === null) return;
  writeFileSync(changed, written);
  expect.fail(`${difference}\n\nCompare ${golden} with ${changed}. If the new one is better, accept it: ${accept}`);
}

/** What all mentions of a report share. */
interface Shared {
  doc: string;
  place: string | null;
  place_code: string | null;
}

type Heading = Extraction["headings"][number];

/**
 * One line for the report, one for each heading and each mention, in text order. A mention leaves out what it has from
 * the report's line (doc, place, place_code) and, where it stands under the heading of the last such line, its section.
 */
function toLines({ doc, facts, issues, headings, mentions }: Extraction): string[] {
  const shared: Shared = { doc, place: facts.place.value, place_code: facts.place_code.value };
  const lines: object[] = [{ doc, facts, issues }];
  let section: string | null = null;
  let next = 0;
  const passHeadings = (upTo: number) => {
    for (; next < headings.length && headings[next]!.start <= upTo; next++) {
      const heading = headings[next]!;
      lines.push({ heading });
      section = heading.text;
    }
  };
  for (const mention of mentions) {
    passHeadings(mention.start);
    lines.push(compact(mention, { ...shared, section }));
  }
  passHeadings(Infinity);
  return lines.map((line) => JSON.stringify(line));
}

function compact(mention: Mention, known: object): object {
  const { start, end, text, rules, ...rest } = mention;
  const own = Object.entries(rest).filter(([field, value]) => {
    return !(field in known) || value !== known[field as keyof typeof known];
  });
  return { start, end, text, ...Object.fromEntries(own), rules };
}

/** Makes the extraction of its lines again. */
function fromLines(lines: readonly string[]): unknown {
  const [first, ...rest] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const { doc, facts, issues } = first as unknown as Pick<Extraction, "doc" | "facts" | "issues">;
  const headings: Heading[] = [];
  const mentions: unknown[] = [];
  for (const line of rest) {
    if ("heading" in line) headings.push(line.heading as Heading);
    else {
      const place = line.kind === "observation" ? { place: facts.place.value, place_code: facts.place_code.value } : {};
      mentions.push({ doc, section: headings.at(-1)?.text ?? null, ...place, ...line });
    }
  }
  return { doc, facts, headings, mentions, issues };
}

const SHOWN = 12;

/** The lines that differ, by the offset of their mention; null where none does. */
function describeDifference(expected: readonly string[], found: readonly string[]): string | null {
  const gone = expected.filter((line) => !found.includes(line)).map((line) => `- ${line}`);
  const come = found.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`);
  const lines = [...gone, ...come].sort((a, b) => offsetOf(a) - offsetOf(b) || b.localeCompare(a));
  if (lines.length === 0) return expected.length === found.length ? null : "the order of lines differs";
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
  return [`${gone.length} lines changed or gone, ${come.length} new:`, ...lines.slice(0, SHOWN), ...more].join("\n");
}

function offsetOf(line: string): number {
  return Number(/"start":(\d+)/.exec(line)?.[1] ?? -1);
}
