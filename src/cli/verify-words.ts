/** What verify says of a drawing and of rows that are otherwise; all that is of the file is written so that a terminal shows it. */
import { STATUSES } from "../charts/i18n/terms.table.js";
import { formatQuantity } from "../charts/number/format.js";
import type { ComparedField, Difference } from "../components/figure/difference.js";
import type { Proof, ProofRow } from "../components/figure/proof.js";
import type { ComparedPdf } from "../figure/compare-pdf.js";
import type { WordChange } from "../figure/compare-words.js";
import { both } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import { SAYS } from "./says.table.js";
import { visible } from "../tables/visible.js";

/** So many differences are told one by one. */
const TOLD = 20;

/** The lines about a drawing, the verdict first. */
export function drawingLines(compared: ComparedPdf, tables: string, kind: "svg" | "pdf"): Bilingual[] {
  if (compared.kind === "same") return [SAYS.sameDrawing(tables)];
  if (compared.kind === "unread") return [SAYS.unreadDrawing(kind.toUpperCase())];
  if (compared.kind === "differs") {
    const parts = compared.parts.length > 0 ? compared.parts.map(changeLine) : [SAYS.otherMarks];
    return [SAYS.otherDrawing(tables), ...someOf(parts)];
  }
  const { words, changes, producers } = compared;
  return [
    ...(changes.length > 0 ? [SAYS.rewrittenWords, ...someOf(changes.map(changeLine))] : [SAYS.rewritten(words)]),
    ...(producers ? [SAYS.producers(visible(producers.file), visible(producers.made))] : []),
  ];
}

function changeLine(change: WordChange): Bilingual {
  if (change.kind === "otherwise") return SAYS.partOtherwise(...partOf(change.file, change.made));
  if (change.kind === "more") return SAYS.partMore(visible(change.file));
  if (change.kind === "lacking") return SAYS.partLacking(visible(change.made));
  return SAYS.partMoved(visible(change.text), change.by.toFixed(1));
}

/** Two texts of which the beginning that they share is left out where they are long. */
function partOf(file: string, made: string): [string, string] {
  let shared = 0;
  while (shared < file.length && file[shared] === made[shared]) shared++;
  const from = shared > 120 ? shared - 40 : 0;
  const show = (text: string): string => (from > 0 ? "…" : "") + visible(text.slice(from));
  return [show(file), show(made)];
}

/** The lines about what a proof says otherwise than the one that is made anew, rows apart. */
export function statementLines(proof: Proof, now: Proof): Bilingual[] {
  const stated = [
    [SAYS.statedQuery, proof.query, now.query],
    [SAYS.statedTitle, proof.title, now.title],
    [SAYS.statedData, proof.build.digest, now.build.digest],
    [SAYS.statedVersion, proof.build.version, now.build.version],
  ] as const;
  return stated.flatMap(([what, old, today]) =>
    old === today ? [] : [SAYS.statedOtherwise(what, visible(old), visible(today))],
  );
}

/** The lines about rows that are otherwise. */
export function rowLines(differences: readonly Difference[]): Bilingual[] {
  return someOf(differences.map(describe));
}

function someOf(lines: readonly Bilingual[]): Bilingual[] {
  return lines.length > TOLD ? [...lines.slice(0, TOLD), SAYS.andMore(lines.length - TOLD)] : [...lines];
}

/** Fields that a value with its words tells of. */
const OF_VALUE: readonly ComparedField[] = ["base_value", "base_unit", "bound", "text"];

function describe(difference: Difference): Bilingual {
  if (difference.kind === "gone") return SAYS.gone(nameOf(difference.old), valueOf(difference.old));
  if (difference.kind === "new") return SAYS.added(nameOf(difference.now), valueOf(difference.now));
  const { old, now, fields } = difference;
  const isToldByValue = valueOf(old).en !== valueOf(now).en;
  const others = isToldByValue ? fields.filter((field) => !OF_VALUE.includes(field)) : fields;
  const changes = both((lang) => {
    const each = others.map((field) => `${field} ${fieldOf(old, field)} → ${fieldOf(now, field)}`);
    if (isToldByValue) each.unshift(`${valueOf(old)[lang]} → ${valueOf(now)[lang]}`);
    return each.join(lang === "zh" ? "，" : ", ");
  });
  return SAYS.changed(nameOf(old), changes, SAYS.changedWhere(now.doc, now.start, now.end));
}

function fieldOf(row: ProofRow, field: ComparedField): string {
  const value: unknown = row[field];
  return visible(typeof value === "string" ? value : JSON.stringify(value));
}

function nameOf({ place, place_id, year, indicator, status, subject }: ProofRow): Bilingual {
  const where = visible([place ?? place_id, subject].filter(Boolean).join(" · "));
  return both((lang) =>
    [where, year ?? SAYS.unknownYear[lang], visible(String(indicator)), STATUSES[status][lang]].join(
      lang === "zh" ? "，" : ", ",
    ),
  );
}

function valueOf(row: ProofRow): Bilingual {
  return both((lang) => {
    const value = visible(formatQuantity(row, lang));
    const text = visible(row.text);
    if (text === "") return value;
    return lang === "zh" ? `${value}（${text}）` : `${value} (${text})`;
  });
}
