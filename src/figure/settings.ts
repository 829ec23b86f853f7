import { createHash } from "node:crypto";
import type { Address } from "../components/address/address.js";
import { writeAddress } from "../components/address/address.js";
import type { Theme } from "../components/figure/palettes.table.js";
import { readLength } from "../components/figure/print-size.js";
import { isLang, type Lang } from "../charts/i18n/lang.js";
import { FIGURE_FAULTS } from "./faults.table.js";
import { FIGURE_FORMATS, type FigureFormat, type FigureRequest } from "./make.js";
import { FigureError, readQuery } from "../components/figure/request.js";

/** How a figure is wanted, in the words of the command line or of `figures.yml`. */
export interface Settings {
  width?: string;
  height?: string;
  format?: string;
  lang?: string;
  theme?: string;
  dpi?: string;
  name?: string;
  title?: boolean;
  notes?: boolean;
  source?: boolean;
}

/** Themes that a paper may be printed in. */
export const FIGURE_THEMES = ["print", "grey", "screen"] as const satisfies readonly Theme[];

/** What holds where nothing is said. */
export const USUAL = { width: "85mm", format: "svg,pdf,eps,png", theme: "print", dpi: "600" } as const;

/** Millimetres between which a figure can be laid out, and dots to an inch. */
const WIDTHS = [40, 600] as const;
const HEIGHTS = [15, 900] as const;
const DOTS = [36, 2400] as const;

/**
 * From a query and settings to what is to be made: a request for each language.
 * @throws FigureError where a setting cannot be met, naming it, its value and what it may be
 */
export function readSettings(query: string, settings: Settings): FigureRequest[] {
  const address = readQuery(query);
  const { width = USUAL.width, height, format = USUAL.format, dpi = USUAL.dpi } = settings;
  const { title = true, notes = true, source = true } = settings;
  const langs = readLangs(settings.lang ?? address.lang ?? "zh");
  const common = {
    address,
    width: lengthOf("width", width, WIDTHS),
    height: height === undefined ? null : lengthOf("height", height, HEIGHTS),
    theme: themeOf(settings.theme ?? USUAL.theme),
    formats: formatsOf(format),
    dpi: dotsOf(dpi),
    with: { title, notes, source },
  };
  const base = baseName(settings.name, address);
  return langs.map((lang) => ({ ...common, lang, name: `${base}-${lang}` }));
}

function lengthOf(option: "width" | "height", text: string, [least, most]: readonly [number, number]): number {
  const mm = readLength(text);
  if (mm === null) throw new FigureError(FIGURE_FAULTS.notLength(option, text));
  if (mm < least || mm > most) throw new FigureError(FIGURE_FAULTS.outOfRange(option, text, { least, most }));
  return mm;
}

function readLangs(text: string): Lang[] {
  return listOf(text).map((lang) => {
    if (!isLang(lang)) throw new FigureError(FIGURE_FAULTS.unknownLang(lang));
    return lang;
  });
}

function themeOf(text: string): Theme {
  const theme = FIGURE_THEMES.find((one) => one === text);
  if (!theme) throw new FigureError(FIGURE_FAULTS.unknownTheme(text, FIGURE_THEMES));
  return theme;
}

function formatsOf(text: string): FigureFormat[] {
  return listOf(text).map((word) => {
    const format = FIGURE_FORMATS.find((one) => one === word);
    if (!format) throw new FigureError(FIGURE_FAULTS.unknownFormat(word, FIGURE_FORMATS));
    return format;
  });
}

function dotsOf(text: string): number {
  const dpi = Number(text);
  const [least, most] = DOTS;
  if (!Number.isInteger(dpi) || dpi < least || dpi > most)
    throw new FigureError(FIGURE_FAULTS.notResolution(text, { least, most }));
  return dpi;
}

function listOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
}

/** The given name; else the indicator, with a digest of whatever else the query says: `gdp`, `gdp-1f09ac`. */
function baseName(given: string | undefined, address: Address): string {
  if (given !== undefined) {
    if (/^[\w\u4e00-\u9fff][\w\u4e00-\u9fff.-]{0,99}$/.test(given)) return given;
    throw new FigureError(FIGURE_FAULTS.notName(given));
  }
  const rest = writeAddress({ ...address, lang: null, indicator: null });
  const indicator = (address.indicator ?? "figure").replace(/[^\w-]/g, "_");
  return rest === "?" ? indicator : `${indicator}-${createHash("sha256").update(rest).digest("hex").slice(0, 6)}`;
}
