import { format } from "prettier";
import { tableDefinition, type ColumnDefinition } from "../../src/tables/definitions.js";
import { observationColumns } from "../../src/tables/schema.js";

/** What stands around the table of fields in a document. */
const MARKED = /(?<=<!-- fields: [^>]*-->\n).*?(?=<!-- \/fields -->)/su;

/** A document with the table of fields that the schema gives, between its marks. */
export async function withFields(document: string): Promise<string> {
  if (!MARKED.test(document))
    throw new Error("no table of fields: put it between <!-- fields: … --> and <!-- /fields -->");
  const table = await format(fieldTable(), { parser: "markdown", printWidth: 120 });
  return document.replace(MARKED, () => `\n${table}\n`);
}

/** The columns of the mentions as a table in Markdown, a row for each. */
function fieldTable(): string {
  const rows = tableDefinition("mentions").columns.map(
    (column) => `| \`${column.name}\` | ${column.type} | ${says(column)} |`,
  );
  return ["| field | type | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

function says({ name, meaning, codes, unit }: ColumnDefinition): string {
  const values = Object.keys(codes ?? {}).map((code) => `\`${code}\``);
  const isOfMentions = !observationColumns.some((own) => own === name);
  return [
    meaning.en,
    values.length > 0 ? `: ${values.join(", ")}` : "",
    unit ? `, in ${unit}s` : "",
    isOfMentions ? "; in the mentions only" : "",
  ].join("");
}
