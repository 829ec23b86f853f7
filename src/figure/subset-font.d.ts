declare module "subset-font" {
  /** Makes a font of the given characters and no more. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: "woff2" | "truetype" },
  ): Promise<Buffer>;
}
