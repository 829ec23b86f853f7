import { describe, expect, test } from "vitest";
import { compareRows } from "../../../src/components/figure/difference.js";
import { checkFile, readProof, sealFile, writeProof, type ProofRow } from "../../../src/components/figure/proof.js";
import { figureColumns } from "../../../src/tables/schema.js";
import { observe, pingyao, daixian } from "../../charts/sample.js";

const rowOf = (fields: Parameters<typeof observe>[2] = {}, place = pingyao): ProofRow => {
  const row = observe(place, "1.2万亩", { base_value: 12_000, base_unit: "亩", ...fields });
  return { ...row, place: row.place_name, quote: { text: "绿化造林1.2万亩。", start: 6, end: 16 } };
};

const content = {
  query: "?indicator=afforestation&places=140728",
  lang: "zh",
  settings: { by: "site", asked: "indicator=afforestation" },
  title: "造林 <b> & “引号”",
  build: { version: "0.1.0", digest: "0123456789ab" },
  rows: [rowOf()],
} as const;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (proof: string): string => `<svg><metadata>\n${proof}\n</metadata><text x="1">7.1万亩</text></svg>\n`;
const sealed = (): Promise<Uint8Array> => sealFile(encode(svg(writeProof(content))));

/** The file with one place of it changed. */
const edited = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain(from);
  return encode(text.replace(from, to));
};

describe("A proof", () => {
  test("stands in XML as it is, in one line of ASCII", () => {
    expect(writeProof(content)).toMatch(/^[\x20-\x7e]+$/);
    expect(writeProof(content)).not.toMatch(/[<>&]/);
  });

  test("gives back what was written, and holds for the file it was sealed in", async () => {
    const checked = await checkFile(await sealed());
    expect(checked).toMatchObject({ kind: "proof", untouched: true, proof: content });
  });

  test("changes nothing of its file but 64 digits", async () => {
    const [before, after] = [encode(svg(writeProof(content))), await sealed()];
    const differing = [...after].flatMap((byte, i) => (byte === before[i] ? [] : [i]));
    expect(after).toHaveLength(before.length);
    expect(differing.at(-1)! - differing[0]!).toBeLessThan(64);
  });

  test.each([
    ["a label", '<text x="1">7.1', '<text x="1">8.1'],
    ["a place", 'x="1"', 'x="2"'],
    ["a row of the proof", '"base_value":12000', '"base_value":13000'],
    ["the query", "140728", "140729"],
    ["the hash", '"sha256":"', '"sha256":"0'],
  ])("says no where %s was edited", async (_, from, to) => {
    const checked = await checkFile(edited(await sealed(), from, to));
    expect(checked.kind === "proof" && checked.untouched).toBe(false);
  });

  test("says no where something was added at the end, or a second proof put in", async () => {
    const text = new TextDecoder().decode(await sealed());
    expect(await checkFile(encode(`${text} `))).toMatchObject({ kind: "proof", untouched: false });
    expect(await checkFile(encode(`${text}${text}`))).toEqual({ kind: "several" });
    const former = '{"zhibiao":"figure/1","sha256":""}';
    expect(await checkFile(encode(`${text}${former}`))).toEqual({ kind: "several" });
    expect(await checkFile(encode(former))).toEqual({ kind: "other" });
  });

  const row = content.rows[0];
  const command = { by: "command", asked: "", width: 85, height: null, theme: "print", font: "" };
  test.each<[string, object]>([
    ["a place that is no text", { rows: [{ ...row, place: { toString: 1 } }] }],
    ["a value that is no number", { rows: [{ ...row, base_value: "1" }] }],
    ["a status that there is not", { rows: [{ ...row, status: "toString" }] }],
    ["a row that is a list", { rows: [[]] }],
    ["a row without its sentence", { rows: [{ ...row, quote: null }] }],
    ["rows without end", { rows: Array.from({ length: 50_001 }, () => row) }],
    ["no settings", { settings: undefined }],
    ["a maker that there is not", { settings: { by: "toString", asked: "" } }],
    ["a theme that there is not", { settings: { ...command, with: {}, theme: "__proto__" } }],
    ["a width without end", { settings: { by: "page", asked: "", theme: "print", width: { unit: "px", value: 1e9 } } }],
    ["parts that are no flags", { settings: { ...command, with: { title: 1, notes: 1, source: 1 } } }],
    ["a build that is no record", { build: "x" }],
  ])("is none with %s", async (_, change) => {
    const line = writeProof(content);
    expect(readProof(line).kind).toBe("proof");
    const hostile = JSON.stringify({ ...(JSON.parse(line) as object), ...change });
    expect(readProof(hostile)).toEqual({ kind: "damaged" });
    expect(await checkFile(encode(hostile))).toEqual({ kind: "damaged" });
  });

  test("is none where its brackets are in each other without end", () => {
    const line = writeProof(content);
    expect(readProof(line.replace('"rows":[', `"rows":${"[".repeat(200_000)}`))).toEqual({ kind: "damaged" });
  });

  test("is told from none, and from what only begins like one", async () => {
    expect(await checkFile(encode("<svg></svg>"))).toEqual({ kind: "none" });
    const text = new TextDecoder().decode(await sealed());
    expect(await checkFile(encode(text.slice(0, 200)))).toEqual({ kind: "damaged" });
    expect(await checkFile(edited(await sealed(), '"rows":[{', '"rows":[null,{'))).toEqual({ kind: "damaged" });
  });

  test("is sealed once in a file", async () => {
    await expect(sealFile(encode("<svg></svg>"))).rejects.toThrow("holds one proof, not 0");
    const twice = svg(writeProof(content) + "\n" + writeProof(content));
    await expect(sealFile(encode(twice))).rejects.toThrow("holds one proof, not 2");
  });
});

describe("The rows of a figure and those of today", () => {
  const a = rowOf();
  const b = rowOf({ start: 90, year: 2022, status: "target", base_value: 16_000 });
  const c = rowOf({ start: 40 }, daixian);

  test("are the same in any order; where their places in the report have moved, that is said", () => {
    expect(compareRows([a, b], [b, a])).toEqual([]);
    const moved = { ...a, id: `${a.doc}:${a.start + 5}`, start: a.start + 5 };
    expect(compareRows([a, b], [moved, b])).toEqual([{ kind: "changed", old: a, now: moved, fields: ["id", "start"] }]);
  });

  test.each(["id", "place", "quote", ...figureColumns] as const)("differ in %s", (field) => {
    const now = { ...a, [field]: field === "quote" ? { ...a.quote, text: "绿化造林。" } : "?" };
    expect(compareRows([a], [now])).toContainEqual({ kind: "changed", old: a, now, fields: [field] });
  });

  test("differ in the value that was corrected", () => {
    const now = { ...a, base_value: 13_000, text: "1.3万亩" };
    expect(compareRows([a, b, c], [c, b, now])).toEqual([
      { kind: "changed", old: a, now, fields: ["base_value", "text"] },
    ]);
  });

  test("differ in year, status and bound", () => {
    const now = { ...b, year: 2023, bound: "ge" } as const;
    expect(compareRows([b], [now])).toEqual([{ kind: "changed", old: b, now, fields: ["bound", "year"] }]);
  });

  test("are gone or new", () => {
    expect(compareRows([a, c], [a, b])).toEqual([
      { kind: "gone", old: c },
      { kind: "new", now: b },
    ]);
  });

  test("are paired one to one where several state the same", () => {
    const again = rowOf({ start: 300 });
    expect(compareRows([a, again], [a])).toEqual([{ kind: "gone", old: again }]);
  });
});
