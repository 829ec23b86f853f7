/** Examples of the guide: what is written where. */
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { iframeSnippet, moduleSnippet, commandSnippet, type Shown } from "../../embed/snippets.js";

/** A chart that the examples show. */
export interface Example extends Shown {
  indicator: string;
}

/** A way to show a chart: what is said of it, and what is copied. */
export interface GuideEntry {
  /** Fragment of its address. */
  id: string;
  heading: StringKey;
  text: StringKey;
  codes: readonly { key: string; name: StringKey; code(example: Example): string }[];
}

/** The ways, in the order of the guide. */
export const GUIDE: readonly GuideEntry[] = [
  {
    id: "web",
    heading: "guideWeb",
    text: "guideWebText",
    codes: [{ key: "iframe", name: "panelIframe", code: iframeSnippet }],
  },
  {
    id: "module",
    heading: "panelModule",
    text: "guideModuleText",
    codes: [{ key: "module", name: "panelModule", code: moduleSnippet }],
  },
  {
    id: "server",
    heading: "guideServer",
    text: "guideServerText",
    codes: [{ key: "header", name: "guideHeader", code: () => "Access-Control-Allow-Origin: *" }],
  },
  {
    id: "wordpress",
    heading: "guideWordPress",
    text: "guideWordPressText",
    codes: [{ key: "wordpress", name: "panelIframe", code: iframeSnippet }],
  },
  {
    id: "observable",
    heading: "guideObservable",
    text: "guideObservableText",
    codes: [{ key: "observable", name: "panelModule", code: observableCell }],
  },
  {
    id: "latex",
    heading: "guideLatex",
    text: "guideLatexText",
    codes: [
      { key: "latex-make", name: "guideMake", code: (example) => command(example, "pdf") },
      { key: "latex", name: "guideInText", code: (example) => `\\input{${fileOf(example)}.tex}` },
    ],
  },
  {
    id: "markdown",
    heading: "guideMarkdown",
    text: "guideMarkdownText",
    codes: [
      { key: "markdown-make", name: "guideMake", code: (example) => command(example, "svg,pdf") },
      { key: "markdown", name: "guideInText", code: quartoFigure },
    ],
  },
  {
    id: "word",
    heading: "guideWord",
    text: "guideWordText",
    codes: [{ key: "word", name: "guideMake", code: (example) => command(example, "svg,png", 150) }],
  },
];

/** Name of the files that `zhibiao figure` makes of an indicator. */
const fileOf = ({ indicator, lang }: { indicator: string; lang: Lang }): string => `${indicator}-${lang}`;

function command({ indicator, lang }: Example, formats: string, width = 85): string {
  return `${commandSnippet(`indicator=${indicator}`, { width, theme: "print", lang })} --format ${formats}`;
}

function observableCell({ site, query }: Example): string {
  return `(await import("${new URL("embed/chart.js", site).href}")).chart("${query.replace(/^\?/, "")}")`;
}

function quartoFigure(example: Example): string {
  const { title, indicator } = example;
  const label = indicator.replaceAll("_", "-");
  return `![${title}](${fileOf(example)}.svg){#fig-${label} width=85mm}

\`\`\`{=html}
${iframeSnippet(example)}
\`\`\``;
}
