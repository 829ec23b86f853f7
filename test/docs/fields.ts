import { format } from "prettier";
import type { Lang } from "../../src/charts/i18n/lang.js";
import { tableDefinition, type ColumnDefinition } from "../../src/tables/definitions.js";
import { observationColumns } from "../../src/tables/schema.js";

/** What stands around the table of fields in a document. */
const MARKED = /(?<=<!-- fields: [^>]*-->\n).*?(?=<!-- \/fields -->)/su;

const WORDS = {
  en: { head: ["field", "type", "meaning"], colon: ": ", comma: ", ", only: "; in the mentions only" },
  zh: { head: ["字段", "类型", "含义"], colon: "：", comma: "、", only: "；仅见于 mentions" },
} as const;

/** What is said of a column that has a unit. */
const IN_UNITS: Record<string, Record<Lang, string>> = {
  "UTF-16 code unit": { en: ", in UTF-16 code units", zh: "，以 UTF-16 码元计" },
};

/** A document with the table of fields that the schema gives, between its marks. */
export async function withFields(document: string, lang: Lang = "en"): Promise<string> {
  if (!MARKED.test(document))
    throw new Error("no table of fields: put it between <!-- fields: … --> and <!-- /fields -->");
  const table = await format(fieldTable(lang), { parser: "markdown", printWidth: 120 });
  return document.replace(MARKED, () => `\n${table}\n`);
}

/** The columns of the mentions as a table in Markdown, a row for each. */
function fieldTable(lang: Lang): string {
  const rows = tableDefinition("mentions").columns.map(
    (column) => `| \`${column.name}\` | ${column.type} | ${says(column, lang)} |`,
  );
  return [`| ${WORDS[lang].head.join(" | ")} |`, "| --- | --- | --- |", ...rows].join("\n");
}

function says({ name, meaning, codes, unit }: ColumnDefinition, lang: Lang): string {
  const words = WORDS[lang];
  const values = Object.keys(codes ?? {}).map((code) => `\`${code}\``);
  const isOfMentions = !observationColumns.some((own) => own === name);
  return [
    meaning[lang],
    values.length > 0 ? `${words.colon}${values.join(words.comma)}` : "",
    unit ? IN_UNITS[unit]![lang] : "",
    isOfMentions ? words.only : "",
  ].join("");
}
