import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { Mention, Observation } from "../../src/engine/types.js";
import { parseGold } from "../../src/formats/gold.js";
import { score, type ScoreError } from "../../src/tables/score.js";
import { readSeeds } from "./engine.js";

const seeds = await readSeeds();
const file = "data/gold/seeds.tsv";
const tsv = readFileSync(file, "utf8");
const gold = parseGold(tsv, file);
const observations = seeds.flatMap(({ extraction }) => extraction.mentions.filter(isObservation));
const result = score(gold, observations);

function isObservation(mention: Mention): mention is Observation {
  return mention.kind === "observation";
}

/** One line for an error: `wrong year: 132.2亿元 (004_8979b39d7a9cd2b1:214)`. */
function describeError(error: ScoreError<Observation>): string {
  const row = error.gold ?? (error.kind === "invented" ? error.found : null);
  const what = error.kind === "wrong" ? `wrong ${error.fields.join(", ")}` : error.kind;
  return `${what}: ${row?.text} (${row?.doc}:${row?.start})`;
}

const errors = result.errors.map(describeError).join("\n");

describe("On the labelled seeds, the engine", () => {
  test("finds observations with an F1 of 0.98 at least", () => {
    expect(result.detection.f1, errors).toBeGreaterThanOrEqual(0.98);
  });

  test("reads them strictly right with an F1 of 0.93 at least", () => {
    expect(result.strict.f1, errors).toBeGreaterThanOrEqual(0.93);
  });

  test("gives each labelled exclusion its class", () => {
    const labels = gold.filter((row) => !["observation", "optional", "window"].includes(row.class));
    const mentions = new Map(seeds.map(({ doc, extraction }) => [doc, extraction.mentions]));
    const wrong = labels.flatMap((row) => {
      const mention = mentions.get(row.doc)?.find(({ start, end }) => start <= row.start && row.start < end);
      const said = mention?.kind === "exclusion" ? mention.class : (mention?.kind ?? "nothing");
      return said === row.class ? [] : [`${row.class} read as ${said} (${row.doc}:${row.start})`];
    });
    expect(wrong).toEqual([]);
  });

  const script = "../shared/scripts/score.mjs";
  test("has the figures that the shared scoring script gives it", async ({ skip }) => {
    skip(!existsSync(script), `${script} is absent`);
    const shared = (await import(pathToFileURL(script).href)) as {
      readGold(text: string): object[];
      score(gold: object[], found: object[]): Pick<typeof result, "detection" | "strict" | "strictAndBound">;
    };
    const { detection, strict, strictAndBound } = shared.score(shared.readGold(tsv), observations);
    const ours = { detection: result.detection, strict: result.strict, strictAndBound: result.strictAndBound };
    expect(ours).toEqual({ detection, strict, strictAndBound });
  });
});
