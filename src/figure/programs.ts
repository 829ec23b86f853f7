import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { firstLine } from "../formats/fs.js";
import { Fault } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import { FIGURE_FAULTS } from "./faults.table.js";
import { FONT_FOLDERS } from "./fonts.js";

const run = promisify(execFile);

/** A program of the system that makes a format, and what to do where it is missing. */
interface Program {
  name: string;
  debian: string;
  brew: string;
}

const RSVG: Program = { name: "rsvg-convert", debian: "librsvg2-bin", brew: "librsvg" };
const PDFTOPS: Program = { name: "pdftops", debian: "poppler-utils", brew: "poppler" };

/** Programs of the system that turn a drawing into print formats, with no other fonts than those of figures. */
export interface Printer {
  /** Vectors with embedded subsets of TrueType fonts, at the size that the SVG states. */
  toPdf(svg: string): Promise<Uint8Array>;
  /** The same as Encapsulated PostScript. */
  toEps(pdf: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A program that is missing, or that failed. */
export class ProgramError extends Fault {}

/** Sets the programs up, in a folder of their own that `close` removes. */
export async function openPrinter(): Promise<Printer> {
  const dir = await mkdtemp(join(tmpdir(), "zhibiao-figure-"));
  const config = join(dir, "fonts.conf");
  // Kept from one run to the next: it takes longer to list the fonts than to draw a figure.
  const cache = join(tmpdir(), "zhibiao-fontconfig");
  await mkdir(cache, { recursive: true });
  await writeFile(config, fontConfig(cache));
  // No figure says when it was made: the same data give the same bytes.
  const env = { ...process.env, FONTCONFIG_FILE: config, SOURCE_DATE_EPOCH: "0", LC_ALL: "C.UTF-8" };
  let n = 0;
  const convert = async (program: Program, input: string | Uint8Array, args: string[]): Promise<Uint8Array> => {
    const [from, to] = [join(dir, `${++n}.in`), join(dir, `${n}.out`)];
    await writeFile(from, input);
    await run(
      program.name,
      args.map((arg) => ({ "{in}": from, "{out}": to })[arg] ?? arg),
      { env },
    ).catch((error: unknown) => {
      throw new ProgramError(explain(program, error));
    });
    const made = await readFile(to);
    await Promise.all([rm(from), rm(to)]);
    return made;
  };
  return {
    toPdf: (svg) => convert(RSVG, svg, ["--format", "pdf", "--output", "{out}", "{in}"]),
    toEps: (pdf) => convert(PDFTOPS, pdf, ["-eps", "-level3", "{in}", "{out}"]),
    close: () => rm(dir, { recursive: true, force: true }),
  };
}

function explain({ name, debian, brew }: Program, error: unknown): Bilingual {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return FIGURE_FAULTS.programFailed(name, firstLine(error));
  return FIGURE_FAULTS.programMissing(name, debian, brew);
}

function fontConfig(cache: string): string {
  const folders = FONT_FOLDERS.map((folder) => `<dir>${escapeXml(folder)}</dir>`).join("");
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>${folders}<cachedir>${escapeXml(cache)}</cachedir></fontconfig>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
