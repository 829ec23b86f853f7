import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportSite } from "../../src/build/site-data.js";
import { frozenFiles, type FrozenFigure, type FrozenIndex } from "../../src/components/embed/frozen.js";
import { checkFile } from "../../src/components/figure/proof.js";
import { freezeFigures } from "../../src/figure/freeze.js";
import { buildTables } from "../build/built.js";
import { runCommand } from "../cli/run.js";

const URL_OF_SITE = "https://example.org/zb/";
let tables: string;
let work: string;

beforeAll(async () => {
  tables = buildTables("seeds");
  work = mkdtempSync(path.join(tmpdir(), "zhibiao-freeze-"));
  await exportSite(tables, path.join(work, "first/data"));
  cpSync(path.join(work, "first"), path.join(work, "second"), { recursive: true });
  await freezeFigures(path.join(work, "first"), { url: URL_OF_SITE });
});

afterAll(() => [path.dirname(tables), work].forEach((dir) => rmSync(dir, { recursive: true, force: true })));

const read = (site: string, file: string): string => readFileSync(path.join(work, site, file), "utf8");
const indexOf = (site: string): FrozenIndex => JSON.parse(read(site, frozenFiles.index)) as FrozenIndex;
const hashOf = (site: string): string => indexOf(site)["indicator=afforestation"]!.hash;

/** Changes a file of data of the second site, and keeps its figures anew. */
async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const place = path.join(work, "second/data", file);
  const text = readFileSync(place, "utf8");
  expect(text).toMatch(from);
  writeFileSync(place, text.replace(from, to));
  await freezeFigures(path.join(work, "second"));
}

describe("The figures that a site keeps", () => {
  test("are one of each indicator, under a digest of what it shows", () => {
    const { indicators } = JSON.parse(read("first", "data/index.json")) as { indicators: { id: string }[] };
    expect(Object.keys(indexOf("first"))).toEqual(indicators.map(({ id }) => `indicator=${id}`));
    for (const { hash } of Object.values(indexOf("first")))
      expect(
        createHash("sha256")
          .update(read("first", frozenFiles.data(hash)))
          .digest("hex")
          .slice(0, 16),
      ).toBe(hash);
  });

  test("hold every row with the sentence in which its number stands", () => {
    const { rows, quotes, query } = JSON.parse(read("first", frozenFiles.data(hashOf("first")))) as FrozenFigure;
    expect(query).toBe("?indicator=afforestation&measure=level&view=ranked");
    expect(rows.map(({ text }) => text)).toEqual(["7.1万亩", "3.4万亩", "1.2万亩", "1.6万亩"]);
    for (const [i, row] of rows.entries()) {
      const { doc, start, text } = quotes[i]!;
      expect([doc, text.slice(row.start - start, row.end - start)]).toEqual([row.doc, row.text]);
    }
  });

  test("have a picture that proves itself and names the digest as its data", async () => {
    const hash = hashOf("first");
    const svg = read("first", frozenFiles.picture(hash, "en"));
    expect(await checkFile(Buffer.from(svg))).toMatchObject({ kind: "proof", untouched: true });
    expect(svg).toContain(`data ${hash}`);
  });

  test.each(["zh", "en"] as const)(
    "have a picture that verify draws anew, and one that was forged fails (%s)",
    async (lang) => {
      const picture = path.join(work, "first", frozenFiles.picture(hashOf("first"), lang));
      const verify = (file: string) => runCommand(["verify", file, "--tables", tables]);
      const { status, stdout } = await verify(picture);
      expect([status, stdout.match(/^yes: /gm)]).toEqual([0, ["yes: ", "yes: ", "yes: "]]);
      const text = readFileSync(picture, "utf8");
      const forged = path.join(work, "forged.svg");
      const blank = text.replace("7.1万亩</text>", "9.1万亩</text>").replace("71,000 mu<", "91,000 mu<").replace(/"sha256":"\w+"/, `"sha256":"${"0".repeat(64)}"`); // prettier-ignore
      const digest = createHash("sha256").update(blank).digest("hex");
      writeFileSync(forged, blank.replace("0".repeat(64), digest));
      expect(await verify(forged)).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/^yes: .*\nno: /) as string,
      });
    },
  );

  test("name whole addresses in oEmbed and to those who look for it, where the site's own is known", () => {
    const hash = hashOf("first");
    const { html } = JSON.parse(read("first", frozenFiles.oembed(hash, "en"))) as { html: string };
    expect(html).toContain(`src="${URL_OF_SITE}embed.html?figure=${hash}&amp;lang=en"`);
    expect(read("first", frozenFiles.page(hash, "en"))).toContain(
      `href="${URL_OF_SITE}${frozenFiles.oembed(hash, "en")}"`,
    );
  });

  test("stay the same where other data change, and get another address where theirs do", async () => {
    const before = indexOf("first");
    await change("index.json", /"digest":"\w+"/, '"digest":"000000000000"');
    expect(indexOf("second")).toEqual(before);
    await change("indicators/afforestation.json", "71000", "79000");
    const now = indexOf("second");
    expect(hashOf("second")).not.toBe(hashOf("first"));
    expect({ ...now, "indicator=afforestation": before["indicator=afforestation"] }).toEqual(before);
    expect(readdirSync(path.join(work, "second/figures"))).toEqual(
      expect.arrayContaining([hashOf("first"), hashOf("second")]),
    );
  });
});
