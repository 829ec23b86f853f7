import { Resvg } from "@resvg/resvg-js";
import { FAMILY, FONT_FILES } from "./fonts.js";

/** Draws an SVG as a picture of so many dots to an inch, which it states. */
export function drawPng(svg: string, { width, dpi }: { width: number; dpi: number }): Uint8Array {
  const dots = Math.round((width / 25.4) * dpi);
  const resvg = new Resvg(svg, {
    fitTo: { mode: "width", value: dots },
    font: { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return withDensity(resvg.render().asPng(), dpi);
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

/** The checksum of PNG; Node 20 has none of its own. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
