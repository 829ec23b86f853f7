/** The page of fields: what each table holds, a row for each of its columns, and the files that it can be had as. */
import type { ColumnType } from "../../../tables/column.js";
import { tableDefinition, type ColumnDefinition, type TableDefinition } from "../../../tables/definitions.js";
import type { SiteIndex } from "../../../tables/site.types.js";
import { tableNames } from "../../../tables/tables.table.js";
import type { App } from "../../chrome/app.js";
import type { DataSource } from "../../data/source.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";

/** What the page is made from: the index lists the files. */
export interface FieldsData {
  index: Pick<SiteIndex, "tables">;
  source: Pick<DataSource, "hrefOfTable">;
}

const TYPES: Record<ColumnType, StringKey> = {
  string: "fieldsString",
  number: "fieldsNumber",
  integer: "fieldsInteger",
  boolean: "fieldsBoolean",
  list: "fieldsList",
};

/** Makes the page and keeps it in the language of the address. */
export function fieldsPage(data: FieldsData, app: App): HTMLElement {
  const root = html`<div class="sheet"></div>`;
  let shown: Lang | null = null;
  const render = (): void => {
    const lang = app.lang();
    app.setTitle(t(lang, "navFields"));
    if (lang !== shown) root.replaceChildren(fieldsBody(data, lang));
    shown = lang;
  };
  app.store.subscribe(render);
  render();
  return root;
}

/** Lays out all tables in a language. */
function fieldsBody({ index, source }: FieldsData, lang: Lang): HTMLElement {
  const files = index.tables.map(({ file }) => ({ file, href: source.hrefOfTable(file) }));
  const workbook = files.filter(({ file }) => !tableNames.some((name) => file.startsWith(`${name}.`)));
  return html`<div class="sheet-body fields">
    <header class="sheet-head"><h1>${t(lang, "navFields")}</h1></header>
    <p class="note">${t(lang, "fieldsLede")}</p>
    ${fileLinks(workbook, lang)}
    ${tableNames.map((name) => {
      const own = files.filter(({ file }) => file.startsWith(`${name}.`));
      return tablePart(tableDefinition(name), { lang, files: own });
    })}
  </div>`;
}

interface TableFile {
  file: string;
  href: string;
}

function tablePart(table: TableDefinition, { lang, files }: { lang: Lang; files: readonly TableFile[] }): HTMLElement {
  const { name, title, description, columns } = table;
  return html`<section id=${`table-${name}`}>
    <h2>${title[lang]} <code>${name}</code></h2>
    <p class="note">${description[lang]}</p>
    ${fileLinks(files, lang)}
    <table class="field-list">
      <caption class="unseen">
        ${title[lang]}
      </caption>
      <thead>
        <tr>
          ${(["fieldsField", "fieldsType", "fieldsMeaning"] as const).map((key) => html`<th scope="col">${t(lang, key)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${columns.map((column) => columnRow(column, lang))}
      </tbody>
    </table>
  </section>`;
}

function columnRow(column: ColumnDefinition, lang: Lang): HTMLElement {
  const { name, type, unit, meaning, codes = {} } = column;
  return html`<tr>
    <th scope="row"><code>${name}</code> <small>${column[lang]}</small></th>
    <td>${t(lang, TYPES[type])}${unit ? html` <small>${unit}</small>` : null}</td>
    <td>
      ${meaning[lang]}
      ${
        Object.keys(codes).length > 0
          ? html`<dl>
              ${Object.entries(codes).map(
                ([code, { [lang]: words }]) =>
                  html`<div>
                    <dt><code>${code}</code></dt>
                    <dd>${words}</dd>
                  </div>`,
              )}
            </dl>`
          : null
      }
    </td>
  </tr>`;
}

function fileLinks(files: readonly TableFile[], lang: Lang): HTMLElement | null {
  if (files.length === 0) return null;
  return html`<p class="files">
    ${t(lang, "fieldsFiles")} ${files.map(({ file, href }) => html`<a href=${href} download>${file}</a> `)}
  </p>`;
}
