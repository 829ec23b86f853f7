import { describeProblem, type Problem } from "../../tables/problem.js";
import type { FileReading, Hints, Limits } from "./reader.js";
import { describeLength } from "./size.js";

/** What was taken out of a file that is one report. */
export interface Taken {
  text: string;
  hints: Hints;
  /** How many pictures the file has. */
  pictures: number;
  problems: Problem[];
}

/** The report of a file, or why it has none: no text, or too much of it. */
export function finish(taken: Taken, { file, limits }: { file: string; limits: Limits }): FileReading {
  const { text, hints, problems } = taken;
  const fault = findFault(taken, { file, limits });
  return fault
    ? { reports: [], problems: [...problems, fault] }
    : { reports: [{ part: "", text, pages: null, hints }], problems };
}

function findFault({ text, pictures }: Taken, { file, limits }: { file: string; limits: Limits }): Problem | null {
  if (text.length > limits.text) return describeProblem("too-long", { file, value: describeLength(text.length) });
  if (text !== "") return null;
  if (pictures === 0) return describeProblem("empty", { file });
  return describeProblem("no-text", { file, value: { zh: `${pictures} 幅`, en: `pictures: ${pictures}` } });
}
