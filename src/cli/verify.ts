import { readFile, stat } from "node:fs/promises";
import { readAddress } from "../components/address/address.js";
import { compareRows } from "../components/figure/difference.js";
import { checkFile, proofLine, readProof, withoutHash, type Checked, type Proof } from "../components/figure/proof.js";
import { comparePdf, proofInPdf } from "../figure/compare-pdf.js";
import { compareSvg, proofInSvg } from "../figure/compare-svg.js";
import { rowsToday } from "../figure/make.js";
import { openPrinter } from "../figure/programs.js";
import { redraw, type Redrawn } from "../figure/redraw.js";
import type { TablesSource } from "../figure/source.js";
import { errorCode, firstLine } from "../formats/fs.js";
import { both, Fault } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import { FAULTS } from "./faults.table.js";
import { openSource } from "./figure.js";
import { say, type Io } from "./io.js";
import { SAYS } from "./says.table.js";
import { drawingLines, rowLines, statementLines } from "./verify-words.js";
import { visible, visibleWhole } from "../tables/visible.js";

/** Options of `zhibiao verify`. */
export interface VerifyOptions {
  tables: string;
}

/** Megabytes of the largest file that is read. */
const LARGEST = 64;

/**
 * Says of a figure whether it is as it was made, whether its drawing is what the tables give, by drawing it anew, and whether they
 * still give its rows. Resolves to the exit status: 0 where all three hold, else 1.
 * @throws Fault where the file or the tables cannot be read
 */
export async function runVerify(file: string, { tables }: VerifyOptions, io: Io): Promise<number> {
  const bytes = await readFigure(file);
  const kind = Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-") ? "pdf" : "svg";
  const carried = await findProof(bytes, kind);
  if (carried.kind !== "proof") {
    say(io, withoutProof(carried.kind, visibleWhole(file), bytes));
    return 1;
  }
  const source = await openSource(tables);
  try {
    const verdicts = await judge(carried, {
      bytes,
      kind,
      file: visibleWhole(file),
      tables: visibleWhole(tables),
      source,
    });
    for (const { lines } of verdicts) for (const line of lines) say(io, line);
    return verdicts.every(({ holds }) => holds) ? 0 : 1;
  } finally {
    await source.close();
  }
}

async function readFigure(file: string): Promise<Uint8Array> {
  const refuse = (error: unknown): never => {
    throw new Fault(FAULTS.cannotRead(visibleWhole(file), errorCode(error)));
  };
  const found = await stat(file).catch(refuse);
  if (!found.isFile()) throw new Fault(FAULTS.notFile(visibleWhole(file)));
  if (found.size > LARGEST * 2 ** 20) throw new Fault(FAULTS.tooLarge(visibleWhole(file), LARGEST));
  return readFile(file).catch(refuse);
}

type Carried = Extract<Checked, { kind: "proof" }> & { rewritten: boolean };

/** The proof of a file; of one that another program has written, too, as far as it has kept it. */
async function findProof(
  bytes: Uint8Array,
  kind: "svg" | "pdf",
): Promise<Carried | Exclude<Checked, { kind: "proof" }>> {
  const checked = await checkFile(bytes);
  if (checked.kind === "proof") return { ...checked, rewritten: false };
  if (checked.kind !== "none") return checked;
  const line = kind === "pdf" ? await proofInPdf(bytes) : proofInSvg(bytes);
  const read = readProof(line ?? "");
  return read.kind === "proof" ? { ...read, untouched: false, rewritten: true } : read;
}

function withoutProof(kind: Exclude<Checked["kind"], "proof">, file: string, bytes: Uint8Array): Bilingual {
  if (kind === "several") return SAYS.severalProofs(file);
  if (kind === "other") return SAYS.otherProof(file);
  if (kind === "damaged") return SAYS.damagedProof(file);
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (head.startsWith("\x89PNG")) return SAYS.noProofInKind(file, "PNG");
  if (head.startsWith("%!PS")) return SAYS.noProofInKind(file, "EPS");
  return SAYS.noProof(file);
}

/** One of the three answers: the lines that say it, and whether it is yes. */
interface Verdict {
  holds: boolean;
  lines: Bilingual[];
}

interface Judged {
  bytes: Uint8Array;
  kind: "svg" | "pdf";
  file: string;
  tables: string;
  source: TablesSource;
}

async function judge(carried: Carried, judged: Judged): Promise<Verdict[]> {
  const { proof } = carried;
  const made = await drawAnew(proof, judged);
  const now = "why" in made ? null : await checkFile(made.svg);
  const drawing = await judgeDrawing(made, judged);
  const rows = await judgeRows(proof, now?.kind === "proof" ? now.proof : null, judged);
  if (!("why" in made) && now && rows.holds && !saysTheSame(carried, made, judged)) {
    rows.holds = false;
    rows.lines = [SAYS.otherNumbers(judged.tables, proof.build.digest, visible(proof.query)), SAYS.statedMore];
  }
  return [judgeHash(carried, made, { ...judged, holds: drawing.holds && rows.holds }), drawing, rows];
}

async function drawAnew(proof: Proof, { source, kind }: Judged): Promise<Redrawn | { why: Bilingual }> {
  const printer = await openPrinter();
  try {
    return await redraw(proof, { source, printer, kind });
  } catch (error) {
    return { why: whyOf(error) };
  } finally {
    await printer.close();
  }
}

/** Why a proof cannot be followed; whoever has written it may ask for what no one has thought of. */
function whyOf(error: unknown): Bilingual {
  return both((lang) => visible(error instanceof Fault ? error.text[lang] : firstLine(error)));
}

/** Whether the proof of the file is that of the one made anew, to the last character. */
function saysTheSame({ proof, rewritten }: Carried, { svg }: Redrawn, { bytes }: Judged): boolean {
  if (rewritten) return withoutHash(JSON.stringify(proof)) === withoutHash(JSON.stringify(proofIn(svg)));
  return proofLine(bytes) === proofLine(svg);
}

function proofIn(bytes: Uint8Array): unknown {
  return JSON.parse(proofLine(bytes) ?? "null");
}

/** The first answer: has the file changed since it was made? */
function judgeHash(
  { proof, untouched, rewritten }: Carried,
  made: Redrawn | { why: Bilingual },
  { bytes, kind, file, holds }: Judged & { holds: boolean },
): Verdict {
  if (rewritten) return { holds: false, lines: [SAYS.hashLost(file)] };
  if (!untouched) return { holds: false, lines: [SAYS.hashUnfit(file)] };
  const due = "why" in made ? null : made[kind];
  // a browser may write the same drawing in other bytes
  if (holds && due && proof.settings.by !== "page" && Buffer.compare(bytes, due) !== 0)
    return { holds: false, lines: [SAYS.hashForged(file)] };
  return { holds: true, lines: [SAYS.hashFits(file)] };
}

/** The second answer: is the drawing what the tables give? */
async function judgeDrawing(made: Redrawn | { why: Bilingual }, { bytes, kind, tables }: Judged): Promise<Verdict> {
  if ("why" in made) return { holds: false, lines: [SAYS.notRedrawn(made.why)] };
  if (kind === "pdf" && made.noPdf) return { holds: false, lines: [SAYS.notRedrawn(made.noPdf)] };
  const compared = kind === "svg" ? compareSvg(bytes, made.svg) : await comparePdf(bytes, made.pdf!);
  return { holds: compared.kind === "same", lines: drawingLines(compared, tables, kind) };
}

/** The third answer: do the tables give the rows? */
async function judgeRows(proof: Proof, made: Proof | null, { source, tables }: Judged): Promise<Verdict> {
  try {
    // newer data may open another view than the one that was drawn
    const isSameQuery = made?.query === proof.query;
    const rows = isSameQuery ? made.rows : await rowsToday(readAddress(proof.query), proof.lang, source);
    const lines = [...(made ? statementLines(proof, made) : []), ...rowLines(compareRows(proof.rows, rows))];
    const query = visible(proof.query);
    if (lines.length === 0) return { holds: true, lines: [SAYS.sameNumbers(tables, rows.length, query)] };
    const { build } = await source.fetchIndex();
    return { holds: false, lines: [SAYS.otherNumbers(tables, build.digest, query), ...lines] };
  } catch (error) {
    return { holds: false, lines: [SAYS.noLonger(tables, whyOf(error))] };
  }
}
