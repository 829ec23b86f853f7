import { describeProblem } from "../../tables/problem.js";
import { parseRows } from "../csv.js";
import { decodeText } from "../decode.js";
import { parseHead } from "./delimited.js";
import { failed, type Reader } from "./reader.js";
import { readSheets } from "./sheets.js";
import { describeMarks } from "./size.js";

/** Reads a table of separated values: each row with text is a report; a table of figures is one. */
export const readCsvFile: Reader = ({ file, bytes }, { encoding, limits }) => {
  const decoded = decodeText(bytes, encoding);
  if ("fault" in decoded)
    return Promise.resolve(failed(describeProblem(decoded.fault, { file, value: decoded.value })));

  const { text, damaged } = decoded;
  const { delimiter } = parseHead(text);
  const marks = countMarks(text, delimiter);
  if (marks > limits.text)
    return Promise.resolve(failed(describeProblem("too-long", { file, value: describeMarks(marks) })));
  const { rows, unclosed } = parseRows(text, delimiter);
  const numbered = rows.map((row, i) => ({ ...row, number: i + 1 }));
  const { reports, problems } = readSheets([{ name: "", rows: numbered }], { file, limits });
  if (damaged > 0) problems.unshift(describeProblem("damaged", { file, value: String(damaged) }));
  if (unclosed !== null) {
    const value = { zh: "双引号没有成对", en: "a double quote is not closed" };
    problems.unshift(describeProblem("corrupt", { file, line: unclosed, value }));
  }
  return Promise.resolve({ reports, problems });
};

/** What makes a table costly beside its length: delimiters, line ends and double quotes. */
function countMarks(text: string, delimiter: string): number {
  const part = delimiter.charCodeAt(0);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === part || code === 0x0a || code === 0x22) count++;
  }
  return count;
}
