import { load } from "cheerio";

/** The inline module of a page as Framework writes it. */
export interface PageScript {
  code: string;
}

/** What a page loads once it is bundled, as addresses relative to it. */
export interface PageBundle {
  script: string;
  /** Files that the script imports, so that a browser asks for all at once. */
  parts: readonly string[];
}

/** Reads the modules that stand in a page itself, put together; null where it has none. */
export function readPageScript(html: string): PageScript | null {
  const $ = load(html);
  const code = $(INLINE).toArray();
  return code.length > 0 ? { code: code.map((script) => $(script).text()).join("\n") } : null;
}

const INLINE = "script[type=module]:not([src])";

/**
 * Puts a bundle in the place of a page's inline modules and of the links that ask for the modules it was made of; all
 * else stays as it is, to the letter.
 */
export function writePageScript(html: string, { script, parts }: PageBundle): string {
  const $ = load(html, { sourceCodeLocationInfo: true });
  const links = parts.map((href) => `<link rel="modulepreload" href="${href}">\n`).join("");
  let insert = `${links}<script type="module" src="${script}"></script>`;
  const cuts = $(`${INLINE}, link[rel=modulepreload]`).toArray();
  let written = "";
  let at = 0;
  for (const cut of cuts) {
    const { startOffset, endOffset } = cut.sourceCodeLocation!;
    written += html.slice(at, startOffset);
    at = endOffset;
    if (cut.name === "script") {
      written += insert;
      insert = "";
    } else if (html[at] === "\n") at++;
  }
  return written + html.slice(at);
}
