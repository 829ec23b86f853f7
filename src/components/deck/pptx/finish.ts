/** What a written PowerPoint file still lacks: outlined targets, fonts for Chinese, gaps that are gaps, the same bytes for the same data. */
import JSZip from "jszip";
import { STATUSES } from "../../../charts/i18n/terms.table.js";
import { LOCALE, LANGS, type Lang } from "../../../charts/i18n/lang.js";
import { t } from "../../i18n/i18n.js";
import { DECK_FAULTS } from "../faults.table.js";
import { applyTemplate, TemplateError } from "./template.js";

/** How a file is finished. */
export interface FinishOptions {
  lang: Lang;
  /** Name of the font for Chinese. */
  font: string;
  template: Uint8Array | null;
}

/** No file says when it was made. */
const DATE = new Date(Date.UTC(2000, 0, 1));
const STAMP = "2000-01-01T00:00:00Z";

/** Finishes the file. */
export async function finishPptx(bytes: Uint8Array, { lang, font, template }: FinishOptions): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const path of Object.keys(zip.files).sort()) {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) await edit(zip, path, (xml) => finishChart(xml, font));
    else if (/^ppt\/embeddings\/.*\.xlsx$/.test(path)) await finishSheet(zip, path);
    else if (/^ppt\/theme\/theme\d+\.xml$/.test(path))
      await edit(zip, path, (xml) => xml.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${font}"/>`));
    else if (/^ppt\/(?:slides|notesSlides|slideMasters|slideLayouts)\/[^/]+\.xml$/.test(path))
      await edit(zip, path, (xml) => latinApart(xml, font).replaceAll('lang="en-US"', `lang="${LOCALE[lang]}"`));
    else if (path === "docProps/core.xml") await edit(zip, path, stamp);
  }
  if (template) await applyTemplate(zip, await openTemplate(template));
  return pack(zip);
}

async function openTemplate(bytes: Uint8Array): Promise<JSZip> {
  return JSZip.loadAsync(bytes).catch(() => {
    throw new TemplateError(DECK_FAULTS.notPresentation);
  });
}

/** Letters and digits are set in a font that has its like everywhere, Chinese in its own. */
const LATIN = "Arial";

function latinApart(xml: string, font: string): string {
  return xml.replaceAll(`<a:latin typeface="${font}"`, `<a:latin typeface="${LATIN}"`);
}

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const xml = await zip.file(path)!.async("string");
  zip.file(path, change(xml));
}

function stamp(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${STAMP}`);
}

/** Writes an archive whose entries have no time of their own. */
async function pack(zip: JSZip): Promise<Uint8Array> {
  for (const file of Object.values(zip.files)) file.date = DATE;
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

async function finishSheet(zip: JSZip, path: string): Promise<void> {
  const book = await JSZip.loadAsync(await zip.file(path)!.async("uint8array"));
  await edit(book, "docProps/core.xml", stamp);
  // a cell without a value has none, not an empty one
  await edit(book, "xl/worksheets/sheet1.xml", (xml) => xml.replace(/<c r="[A-Z]+\d+"(?: t="s")?><v><\/v><\/c>/g, ""));
  zip.file(path, await pack(book));
}

/** Names of series of targets end, or begin, so. */
const TARGETS = LANGS.flatMap((lang) => [STATUSES.target[lang], t(lang, "promiseTarget")]).map((name) =>
  name.toLowerCase(),
);

function finishChart(xml: string, font: string): string {
  const fonts = latinApart(xml, font)
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "")
    .replace(
      /(<a:latin typeface="([^"]*)"[^>]*\/>)(?!\s*<a:ea)/g,
      (_, latin: string, face: string) => `${latin}<a:ea typeface="${face.startsWith("+") ? "+mn-ea" : font}"/>`,
    );
  return fonts.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => inOrder(isTarget(series) ? outline(series) : series));
}

const MARKER = /<c:marker>[\s\S]*?<\/c:marker>/;

/** The parts of a line in the order that the standard asks for: the mark before the labels; only bars are inverted. */
function inOrder(series: string): string {
  const marker = MARKER.exec(series)?.[0];
  if (!marker) return series;
  const rest = series.replace(MARKER, "").replace(/<c:invertIfNegative [^>]*\/>/, "");
  return rest.replace(/<\/c:spPr>/, (end) => end + marker);
}

function isTarget(series: string): boolean {
  const name = /<c:tx>[\s\S]*?<c:v>([^<]*)<\/c:v>/.exec(series)?.[1]?.toLowerCase() ?? "";
  const bare = name.split(/[（(]/u, 1)[0]!.trim();
  return TARGETS.some((target) => bare === target || bare.endsWith(` ${target}`));
}

/** What is promised is outlined: bars are hollow, lines dashed, their marks hollow. */
function outline(series: string): string {
  const colour = /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(series)?.[1] ?? "1F5A8C";
  const edge = `<a:ln w="25400"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
  if (series.includes("<c:marker>"))
    return series
      .replace(
        /(<c:marker>[\s\S]*?<c:spPr>)[\s\S]*?(<\/c:spPr>\s*<\/c:marker>)/,
        `$1<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${edge}$2`,
      )
      .replace(/<a:prstDash val="[^"]*"\/>/, '<a:prstDash val="sysDash"/>');
  return series.replace(
    /<c:spPr>[\s\S]*?<\/c:spPr>/,
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${edge}</c:spPr>`,
  );
}
