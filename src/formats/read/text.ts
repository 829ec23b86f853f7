import { describeProblem } from "../../tables/problem.js";
import { decodeText } from "../decode.js";
import type { Reader } from "./reader.js";

/** Reads a text file as one report; a few unreadable places are told and shown as U+FFFD. */
export const readText: Reader = ({ file, bytes }, { encoding }) => {
  const decoded = decodeText(bytes, encoding);
  if ("fault" in decoded)
    return Promise.resolve({
      reports: [],
      problems: [describeProblem(decoded.fault, { file, value: decoded.value })],
    });
  const { text, damaged } = decoded;
  const problems = damaged > 0 ? [describeProblem("damaged", { file, value: String(damaged) })] : [];
  return Promise.resolve({ reports: [{ part: "", text, pages: null, hints: {} }], problems });
};
