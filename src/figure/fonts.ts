import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dirname } from "node:path";
import { Blob, Face } from "harfbuzzjs";
import subsetFont from "subset-font";

/** The family that figures are set in. */
export const FAMILY = "Noto Sans SC";

/** A weight of the family as charts use it: for words, for values and places, for the title. */
export type Weight = 400 | 600 | 700;

/** Its fonts, in TrueType outlines, as the package `@expo-google-fonts/noto-sans-sc` brings them (SIL Open Font License). */
export const FONT_FILES: Readonly<Record<Weight, string>> = {
  400: fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf")),
  600: fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf")),
  700: fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf")),
};

/** Folders that hold the fonts and no other ones. */
export const FONT_FOLDERS = Object.values(FONT_FILES).map((file) => dirname(file));

/** The characters of a drawing, by the weight that they are set in. */
export function charactersOf(figure: Element): Map<Weight, Set<string>> {
  const found = new Map<Weight, Set<string>>();
  const visit = (one: Element, inherited: Weight): void => {
    const weight = weightOf(one.getAttribute("font-weight")) ?? inherited;
    for (const child of one.childNodes) {
      if (child.nodeType === 1) visit(child as Element, weight);
      else if (child.nodeType === 3 && (one.localName === "text" || one.localName === "tspan")) {
        const own = found.get(weight) ?? new Set();
        for (const character of child.nodeValue ?? "")
          if (character.trim() !== "" || character === " ") own.add(character);
        found.set(weight, own);
      }
    }
  };
  visit(figure, 400);
  return new Map([...found].sort(([a], [b]) => a - b));
}

function weightOf(text: string | null): Weight | undefined {
  if (text === null) return undefined;
  const number = text === "bold" ? 700 : Number(text);
  if (!Number.isFinite(number) || number < 550) return 400;
  return number < 650 ? 600 : 700;
}

/** The characters that each font has a glyph for. */
const glyphs = new Map<Weight, ReadonlySet<number>>();

/** The characters that the fonts have no glyph for; they would be drawn as empty boxes. */
export function missingGlyphs(characters: ReadonlyMap<Weight, ReadonlySet<string>>): string[] {
  const missing = [...characters].flatMap(([weight, set]) => {
    const held = glyphs.get(weight) ?? new Set(new Face(new Blob(readFileSync(FONT_FILES[weight]))).collectUnicodes());
    glyphs.set(weight, held);
    return [...set].filter((character) => !held.has(character.codePointAt(0) ?? 0));
  });
  return [...new Set(missing)];
}

const files = new Map<Weight, Promise<Buffer>>();

/** Fonts of a drawing, TrueType, by weight: with the characters that it uses and no more. */
export type Subsets = ReadonlyMap<Weight, { font: Buffer; characters: string }>;

/** Cuts the fonts down to what a drawing uses. */
export async function subsetFonts(characters: ReadonlyMap<Weight, ReadonlySet<string>>): Promise<Subsets> {
  const subsets = new Map<Weight, { font: Buffer; characters: string }>();
  for (const [weight, set] of characters) {
    const file = files.get(weight) ?? readFile(FONT_FILES[weight]);
    files.set(weight, file);
    const text = [...set].sort().join("");
    subsets.set(weight, { font: await subsetFont(await file, text, { targetFormat: "truetype" }), characters: text });
  }
  return subsets;
}

/** `@font-face` rules that hold the fonts themselves. */
export async function fontFaces(subsets: Subsets): Promise<string> {
  const rules: string[] = [];
  for (const [weight, { font, characters }] of subsets) {
    const packed = await subsetFont(font, characters, { targetFormat: "woff2" });
    const data = Buffer.from(packed).toString("base64");
    rules.push(
      `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`,
    );
  }
  return rules.join("\n");
}
