/** A house style: master, layouts, colours, fonts and pictures of a presentation take the place of those of another. */
import type JSZip from "jszip";
import { Fault } from "../../../tables/fault.js";
import { DECK_FAULTS } from "../faults.table.js";

/** A template that cannot be used; the text says why and what to do. */
export class TemplateError extends Fault {}

const MASTER = "ppt/slideMasters/slideMaster1.xml";
const PREFIX = "template-";

/**
 * Gives a presentation the first master of a template; slides stand on its layout for a title alone, their size stays.
 * @throws TemplateError where the file is no presentation
 */
export async function applyTemplate(zip: JSZip, template: JSZip): Promise<void> {
  if (!template.file("ppt/presentation.xml") || !template.file(MASTER))
    throw new TemplateError(DECK_FAULTS.notPresentation);
  const layouts = await layoutsOf(template);
  const layout = (
    layouts.find(({ type }) => type === "titleOnly") ??
    layouts.find(({ type }) => type === "blank") ??
    layouts[0]
  )?.path;
  if (!layout) throw new TemplateError(DECK_FAULTS.noLayout);
  for (const path of Object.keys(zip.files))
    if (/^ppt\/(?:slideLayouts|slideMasters)\//.test(path) || path === "ppt/theme/theme1.xml") zip.remove(path);
  const copied = await copyFrom(template, zip, MASTER);
  await nameTypes(zip, template, copied);
  await pointSlides(zip, layout);
  await numberMaster(zip, template);
}

async function read(zip: JSZip, path: string): Promise<string> {
  const file = zip.file(path);
  if (!file) throw new TemplateError(DECK_FAULTS.lacksPart(path));
  return file.async("string");
}

function relsOf(path: string): string {
  const at = path.lastIndexOf("/");
  return `${path.slice(0, at)}/_rels${path.slice(at)}.rels`;
}

const TARGET = /(<Relationship\s[^>]*?\bTarget=")([^"]*)(")/g;

/** What a part refers to within the package, as whole paths. */
async function targetsOf(zip: JSZip, path: string): Promise<string[]> {
  const rels = zip.file(relsOf(path));
  if (!rels) return [];
  const xml = await rels.async("string");
  const inside = xml.match(/<Relationship\s[^>]*>/g)?.filter((one) => !one.includes('TargetMode="External"')) ?? [];
  return inside.flatMap((one) => {
    const target = /\bTarget="([^"]*)"/.exec(one)?.[1];
    return target ? [resolvePath(path, target)] : [];
  });
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** Pictures get names that no picture of the deck has. */
function newPath(path: string): string {
  return path.startsWith("ppt/media/") ? path.replace("ppt/media/", `ppt/media/${PREFIX}`) : path;
}

/** Copies a part with all that it refers to; gives the paths in the template. */
async function copyFrom(template: JSZip, zip: JSZip, start: string): Promise<string[]> {
  const found = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !template.file(path)) continue;
    found.add(path);
    zip.file(newPath(path), await template.file(path)!.async("uint8array"));
    const rels = template.file(relsOf(path));
    if (rels) {
      const xml = await rels.async("string");
      zip.file(
        relsOf(path),
        xml.replace(
          TARGET,
          (_, before: string, target: string, after: string) =>
            before + target.replace(/(?<=^|\/)media\//, `media/${PREFIX}`) + after,
        ),
      );
    }
    waiting.push(...(await targetsOf(template, path)));
  }
  return [...found];
}

async function layoutsOf(template: JSZip): Promise<{ path: string; type: string | undefined }[]> {
  const paths = (await targetsOf(template, MASTER)).filter((path) => path.startsWith("ppt/slideLayouts/"));
  return Promise.all(
    paths.map(async (path) => ({
      path,
      type: /<p:sldLayout\s[^>]*\btype="(\w+)"/.exec(await read(template, path))?.[1],
    })),
  );
}

/** Takes the types of copied parts over, and drops those of parts that are gone. */
async function nameTypes(zip: JSZip, template: JSZip, copied: readonly string[]): Promise<void> {
  const path = "[Content_Types].xml";
  const [own, others] = [await read(zip, path), await read(template, path)];
  const kept = own.replace(
    /<Override\s[^>]*PartName="\/ppt\/(?:slideLayouts\/|slideMasters\/|theme\/theme1\.xml)[^>]*\/>/g,
    "",
  );
  const overrides = copied.flatMap((part) => {
    const type = new RegExp(`<Override\\s[^>]*PartName="/${escapeRegExp(part)}"[^>]*/>`).exec(others)?.[0];
    return type ? [type.replace(`"/${part}"`, `"/${newPath(part)}"`)] : [];
  });
  const defaults = (others.match(/<Default\s[^>]*\/>/g) ?? []).filter((one) => {
    const extension = /Extension="([^"]*)"/.exec(one)?.[1] ?? "";
    return !new RegExp(`Extension="${escapeRegExp(extension)}"`, "i").test(kept);
  });
  zip.file(
    path,
    kept.replace(/(<Types\s[^>]*>)/, `$1${defaults.join("")}`).replace("</Types>", `${overrides.join("")}</Types>`),
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

async function pointSlides(zip: JSZip, layout: string): Promise<void> {
  for (const path of Object.keys(zip.files).filter(
    (one) => one.startsWith("ppt/slides/_rels/") && one.endsWith(".rels"),
  )) {
    const xml = await read(zip, path);
    zip.file(
      path,
      xml.replace(/\.\.\/slideLayouts\/[^"]+/, `../slideLayouts/${layout.slice("ppt/slideLayouts/".length)}`),
    );
  }
}

/** The number of a master may not be that of one of its layouts: it takes the one that it had in the template. */
async function numberMaster(zip: JSZip, template: JSZip): Promise<void> {
  const id = /<p:sldMasterId\s[^>]*?\bid="(\d+)"/.exec(await read(template, "ppt/presentation.xml"))?.[1];
  if (!id) return;
  const path = "ppt/presentation.xml";
  const xml = await read(zip, path);
  zip.file(path, xml.replace(/(<p:sldMasterId\s[^>]*?\bid=")\d+/, `$1${id}`));
}
