import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { FAMILY, type Subsets } from "./fonts.js";

/** How a picture is wanted: millimetres, dots to an inch, and the fonts of its words. */
export interface PngOptions {
  width: number;
  dpi: number;
  subsets: Subsets;
}

/** Draws an SVG as a picture, which states its resolution. */
export async function drawPng(svg: string, { width, dpi, subsets }: PngOptions): Promise<Uint8Array> {
  // resvg takes files alone, and reading the whole fonts would take longer than drawing
  const dir = await mkdtemp(join(tmpdir(), "zhibiao-fonts-"));
  try {
    const fontFiles = [...subsets.keys()].map((weight) => join(dir, `${weight}.ttf`));
    await Promise.all([...subsets.values()].map(({ font }, i) => writeFile(fontFiles[i]!, font)));
    const resvg = new Resvg(svg, {
      fitTo: { mode: "width", value: Math.round((width / 25.4) * dpi) },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY },
    });
    return withDensity(resvg.render().asPng(), dpi);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Length of the signature and of the first chunk, IHDR, which comes before all others. */
const HEAD = 8 + 25;

/** Adds the chunk that says how many pixels a metre has. */
function withDensity(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  const perMetre = Math.round(dpi / 0.0254);
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, HEAD), chunk, png.subarray(HEAD)]);
}
