import { readFile } from "node:fs/promises";
import { readAddress } from "../components/address/address.js";
import { compareRows, type Difference } from "../components/figure/difference.js";
import { checkFile, type Proof, type ProofRow } from "../components/figure/proof.js";
import { STATUSES } from "../components/i18n/terms.table.js";
import { formatQuantity } from "../components/number/format.js";
import { rowsToday } from "../figure/make.js";
import { FigureError } from "../components/figure/request.js";
import { errorCode } from "../formats/fs.js";
import { CommandError } from "./error.js";
import { openSource } from "./figure.js";
import type { Io } from "./io.js";

/** Options of `zhibiao verify`. */
export interface VerifyOptions {
  tables: string;
}

/**
 * Says whether a figure is as it was made, and whether the tables still give it. Resolves to the exit status: 0 where both
 * hold, else 1.
 * @throws CommandError where the file or the tables cannot be read
 */
export async function runVerify(file: string, { tables }: VerifyOptions, io: Io): Promise<number> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CommandError(`cannot read ${file} (${errorCode(error)})`);
  });
  const checked = await checkFile(bytes);
  const say = (line: string): unknown => io.stdout.write(`${line}\n`);
  if (checked.kind !== "proof") {
    const why = {
      none: "it carries no proof. SVG and PDF made by zhibiao figure do, unless another program has written them anew",
      damaged: "its proof cannot be read; the file has been edited or cut off",
    };
    say(`no: ${file}: ${why[checked.kind]}`);
    return 1;
  }
  const { proof, untouched } = checked;
  say(
    untouched
      ? `yes: ${file} is as it was made, byte for byte, from data ${proof.build.digest}`
      : `no: ${file} has been edited since it was made: its SHA-256 is not ${proof.sha256}`,
  );
  const lines = await sayWhatDiffers(proof, tables);
  for (const line of lines) say(line);
  if (lines.length === 0)
    say(`yes: the tables in ${tables} give the same ${proof.rows.length} numbers for ${proof.query}`);
  return untouched && lines.length === 0 ? 0 : 1;
}

async function sayWhatDiffers(proof: Proof, tables: string): Promise<string[]> {
  const source = await openSource(tables);
  try {
    const today = await rowsToday(readAddress(proof.query), proof.lang, source);
    const differences = compareRows(proof.rows, today);
    if (differences.length === 0) return [];
    const { build } = await source.fetchIndex();
    const first = `no: the tables in ${tables} (data ${build.digest}) give other numbers for ${proof.query}:`;
    return [first, ...differences.map((one) => `  ${describe(one)}`)];
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    return [`no: the tables in ${tables} no longer give this figure: ${error.message}`];
  } finally {
    await source.close();
  }
}

function describe(difference: Difference): string {
  if (difference.kind === "gone") return `gone: ${nameOf(difference.old)}, ${valueOf(difference.old)}`;
  if (difference.kind === "new") return `new: ${nameOf(difference.now)}, ${valueOf(difference.now)}`;
  const { old, now, fields } = difference;
  const others = fields.filter((field) => !["base_value", "base_unit", "bound"].includes(field));
  const changes = others.map((field) => `${field} ${String(old[field])} → ${String(now[field])}`);
  if (others.length < fields.length) changes.unshift(`${valueOf(old)} → ${valueOf(now)}`);
  return `changed: ${nameOf(old)}: ${changes.join(", ")} (${now.doc}, characters ${now.start}–${now.end})`;
}

function nameOf({ place, place_id, year, indicator, status, subject }: ProofRow): string {
  const where = [place ?? place_id, subject].filter(Boolean).join(" · ");
  return `${where}, ${year ?? "unknown year"}, ${indicator}, ${STATUSES[status].en}`;
}

function valueOf(row: ProofRow): string {
  return `${formatQuantity(row, "zh")}${row.text === "" ? "" : ` (${row.text})`}`;
}
