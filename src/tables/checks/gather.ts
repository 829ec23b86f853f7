import type { Problem, ProblemKind } from "../problem.js";

/** What needs no more than to be said once of all rows of a table. */
const ALIKE: ReadonlySet<ProblemKind> = new Set([
  "no-facts",
  "no-place",
  "no-year",
  "no-numbers",
  "no-plan",
  "no-review",
]);
/** So many rows are told one by one. */
const FEW = 2;

/** Says once of a file what is wrong alike with most of its reports; what is wrong with a few of them is said of each. */
export function gatherProblems(
  problems: readonly Problem[],
  { file, reports }: { file: string; reports: number },
): Problem[] {
  const counts = new Map<ProblemKind, number>();
  for (const { kind } of problems) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isGathered = ({ kind }: Problem): boolean => {
    const count = counts.get(kind)!;
    return ALIKE.has(kind) && count > FEW && 2 * count >= reports;
  };
  const said = new Set<ProblemKind>();
  return problems.flatMap((problem) => {
    if (!isGathered(problem)) return [problem];
    if (said.has(problem.kind)) return [];
    said.add(problem.kind);
    return [gathered(problem, { file, count: counts.get(problem.kind)!, reports })];
  });
}

function gathered(
  problem: Problem,
  { file, count, reports }: { file: string; count: number; reports: number },
): Problem {
  const { zh, en } = problem.reason;
  const reason = { zh: `${reports} 份中有 ${count} 份：${zh}`, en: `${count} of its ${reports} texts: ${en}` };
  return { ...problem, file, line: null, page: null, reason };
}
