import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/engine/index.js";
import type { Mention, Observation } from "../../src/engine/types.js";
import { decodeText } from "../../src/formats/decode.js";
import { parseGold } from "../../src/formats/gold.js";
import { score, type ScoreError } from "../../src/tables/score.js";
import { lexicon, readSeeds } from "./engine.js";

const seeds = await readSeeds();

/** Tables of labels that are scored elsewhere, or say something else. */
const OTHER_FILES: ReadonlySet<string> = new Set(["seeds.tsv", "labels.tsv", "subjects.tsv"]);

/** What the engine is held to on labelled reports, and where less is known to hold. */
const HELD_TO = { detection: 0.995, strict: 0.99 };
const FLOORS: Readonly<Record<string, typeof HELD_TO>> = {
  "first-reading.tsv": { detection: 0.995, strict: 0.98 },
  "unseen.tsv": { detection: 0.995, strict: 0.985 },
  "unseen-2.tsv": { detection: 0.995, strict: 0.99 },
};
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
  test("finds every observation and reads it strictly right", () => {
    expect(errors).toBe("");
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

// Labels of reports that are not the project's to keep; they are scored where the texts are at hand.
const texts = "../shared/corpus/dev";
const labelFiles = readdirSync("data/gold").filter((name) => name.endsWith(".tsv") && !OTHER_FILES.has(name));

describe.each(labelFiles)("On the labels of %s, the engine", (name) => {
  const path = `data/gold/${name}`;
  const labels = parseGold(readFileSync(path, "utf8"), path);
  const docs = [...new Set(labels.map(({ doc }) => doc))];
  const missing = docs.filter((doc) => !existsSync(`${texts}/${doc}.txt`));

  test("finds and reads observations as well as README says", ({ skip }) => {
    skip(missing.length > 0, `texts are absent: ${missing.join(", ")}`);
    const figures = score(labels, docs.flatMap(observationsOf));
    const faults = figures.errors.map(describeError).join("\n");
    const floor = FLOORS[name] ?? HELD_TO;
    expect(figures.detection.f1, faults).toBeGreaterThanOrEqual(floor.detection);
    expect(figures.strictAndBound.f1, faults).toBeGreaterThanOrEqual(floor.strict);
  });
});

function observationsOf(doc: string): Observation[] {
  const decoded = decodeText(readFileSync(`${texts}/${doc}.txt`));
  if ("fault" in decoded) throw new Error(`cannot read ${doc}: ${decoded.fault}`);
  return extract({ doc, text: decoded.text }, lexicon).mentions.filter(isObservation);
}
