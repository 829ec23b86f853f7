import { readFile } from "node:fs/promises";
import { readAddress } from "../components/address/address.js";
import { compareRows, type Difference } from "../components/figure/difference.js";
import { checkFile, type Proof, type ProofRow } from "../components/figure/proof.js";
import { STATUSES } from "../charts/i18n/terms.table.js";
import { formatQuantity } from "../charts/number/format.js";
import { rowsToday } from "../figure/make.js";
import { FigureError } from "../components/figure/request.js";
import { errorCode } from "../formats/fs.js";
import { both, Fault } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import { FAULTS } from "./faults.table.js";
import { openSource } from "./figure.js";
import { say, type Io } from "./io.js";
import { SAYS } from "./says.table.js";

/** Options of `zhibiao verify`. */
export interface VerifyOptions {
  tables: string;
}

/**
 * Says whether a figure is as it was made, and whether the tables still give it. Resolves to the exit status: 0 where both
 * hold, else 1.
 * @throws Fault where the file or the tables cannot be read
 */
export async function runVerify(file: string, { tables }: VerifyOptions, io: Io): Promise<number> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Fault(FAULTS.cannotRead(file, errorCode(error)));
  });
  const checked = await checkFile(bytes);
  if (checked.kind !== "proof") {
    say(io, checked.kind === "none" ? SAYS.noProof(file) : SAYS.damagedProof(file));
    return 1;
  }
  const { proof, untouched } = checked;
  say(io, untouched ? SAYS.untouched(file, proof.build.digest) : SAYS.edited(file, proof.sha256));
  const lines = await sayWhatDiffers(proof, tables);
  for (const line of lines) say(io, line);
  if (lines.length === 0) say(io, SAYS.sameNumbers(tables, proof.rows.length, proof.query));
  return untouched && lines.length === 0 ? 0 : 1;
}

async function sayWhatDiffers(proof: Proof, tables: string): Promise<Bilingual[]> {
  const source = await openSource(tables);
  try {
    const today = await rowsToday(readAddress(proof.query), proof.lang, source);
    const differences = compareRows(proof.rows, today);
    if (differences.length === 0) return [];
    const { build } = await source.fetchIndex();
    return [SAYS.otherNumbers(tables, build.digest, proof.query), ...differences.map(describe)];
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    return [SAYS.noLonger(tables, error.text)];
  } finally {
    await source.close();
  }
}

function describe(difference: Difference): Bilingual {
  if (difference.kind === "gone") return SAYS.gone(nameOf(difference.old), valueOf(difference.old));
  if (difference.kind === "new") return SAYS.added(nameOf(difference.now), valueOf(difference.now));
  const { old, now, fields } = difference;
  const others = fields.filter((field) => !["base_value", "base_unit", "bound"].includes(field));
  const changes = both((lang) => {
    const each = others.map((field) => `${field} ${String(old[field])} → ${String(now[field])}`);
    if (others.length < fields.length) each.unshift(`${valueOf(old)[lang]} → ${valueOf(now)[lang]}`);
    return each.join(lang === "zh" ? "，" : ", ");
  });
  return SAYS.changed(nameOf(old), changes, SAYS.changedWhere(now.doc, now.start, now.end));
}

function nameOf({ place, place_id, year, indicator, status, subject }: ProofRow): Bilingual {
  const where = [place ?? place_id, subject].filter(Boolean).join(" · ");
  return both((lang) =>
    [where, year ?? SAYS.unknownYear[lang], indicator, STATUSES[status][lang]].join(lang === "zh" ? "，" : ", "),
  );
}

function valueOf(row: ProofRow): Bilingual {
  return both((lang) => {
    const value = formatQuantity(row, lang);
    if (row.text === "") return value;
    return lang === "zh" ? `${value}（${row.text}）` : `${value} (${row.text})`;
  });
}
