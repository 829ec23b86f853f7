/** The addresses of a figure that keeps its numbers, to copy. */
import { copyable } from "../dom/copy.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import type { StringKey } from "../i18n/strings.table.js";
import { frozenFiles, type FrozenIndex } from "./frozen.js";

/** Which figures the site keeps; null where it keeps none, as in the preview. */
export async function fetchFrozenIndex(): Promise<FrozenIndex | null> {
  const response = await fetch(siteUrl(frozenFiles.index), { cache: "no-cache" }).catch(() => null);
  return response?.ok ? ((await response.json()) as FrozenIndex) : null;
}

const PARTS: readonly { key: "page" | "picture" | "oembed"; name: StringKey }[] = [
  { key: "page", name: "panelPermanent" },
  { key: "picture", name: "panelPicture" },
  { key: "oembed", name: "panelOembed" },
];

/** Page, picture and oEmbed description. */
export function permanentAddresses(hash: string, lang: Lang): HTMLElement[] {
  return PARTS.map(({ key, name }) =>
    copyable({ lang, key, name: t(lang, name), text: siteUrl(frozenFiles[key](hash, lang)), code: true }),
  );
}

function siteUrl(path: string): string {
  return new URL(path, new URL("./", document.baseURI)).href;
}
