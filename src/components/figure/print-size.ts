/** Lengths of a figure on paper: a chart is laid out so that its words have the size that journals ask for. */
import { FONT } from "../../charts/drawing/chart.js";

/** Points that the words of a chart have in print, and the least that they may be shrunk to. */
const TYPE = 7.5;
const LEAST_TYPE = 6.75;
const MM_PER_POINT = 25.4 / 72;

/** Size of a figure. */
export interface PrintSize {
  /** Millimetres. */
  width: number;
  height: number;
  /** Pixels of the drawing's own measure. */
  pixels: { width: number; height: number };
}

/** Widths in pixels at which a figure so many millimetres wide may be laid out, the largest type first. */
export function layoutWidths(mm: number): number[] {
  const steps = [TYPE, 7.25, 7, LEAST_TYPE];
  return steps.map((points) => Math.round((mm / MM_PER_POINT) * (FONT / points)));
}

/** Millimetres of a figure that is laid out so many pixels wide at the largest type. */
export function millimetresOf(pixels: number): number {
  return Math.round((pixels / FONT) * TYPE * MM_PER_POINT * 10) / 10;
}

/** The size in print of a drawing that is so many millimetres wide. */
export function printSize(pixels: { width: number; height: number }, mm: number): PrintSize {
  const height = Math.round((pixels.height / pixels.width) * mm * 1000) / 1000;
  return { width: mm, height, pixels };
}

const UNITS: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: MM_PER_POINT };

/** Reads a length: `85mm`, `8.5cm`, `3.35in`, `240pt`, `85` (millimetres) → 85; null for anything else. */
export function readLength(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?) ?(mm|cm|in|pt)?$/.exec(text.trim());
  const factor = UNITS[match?.[2] ?? "mm"];
  return match && factor ? Math.round(Number(match[1]) * factor * 1000) / 1000 : null;
}
