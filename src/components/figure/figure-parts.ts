/** A chart of the compare page as a figure that stands by itself: the same five parts, without links. */
import type { SiteIndex } from "../../tables/site.types.js";
import type { FigureParts } from "./compose.js";
import { joinList } from "../../charts/i18n/lists.js";
import { t } from "../i18n/i18n.js";
import { reportName } from "../../charts/mark/describe.js";
import { asDrawn, drawChart, notesOf, reportsOf, titleOf } from "../comparison/figure.js";
import { leftOutText } from "../../charts/views/left.js";
import type { ChartView, CompareView } from "../comparison/view.js";
import { chartSubtitle, legendItems } from "../../charts/around/wording.js";

/** So many reports are named in the source line. */
const NAMED_REPORTS = 6;

/** Makes the parts of a figure, its chart `width` pixels wide; `height` are those that it may fill. */
export function figureParts(
  chart: ChartView,
  { view, index, width, ...room }: { view: CompareView; index: SiteIndex; width: number; height?: number },
): FigureParts {
  const { lang } = view;
  const { svg, left } = drawChart(chart, width, { view: { ...view, open: null }, hrefOf: () => "", ...room });
  const drawn = asDrawn(chart, svg);
  const items = legendItems(drawn.shown);
  const reports = reportsOf(drawn, index);
  const names = reports.slice(0, NAMED_REPORTS).map((one) => reportName(one, lang));
  const more = reports.length - names.length;
  const listed = joinList(lang, more > 0 ? [...names, `+${more}`] : names);
  const { digest } = index.build;
  return {
    lang,
    title: titleOf(drawn, lang),
    subtitle: chartSubtitle(drawn.shown, { lang, magnitude: chart.magnitude }).join(" · "),
    legend: items.length > 1 || items[0] !== "actual" ? items : [],
    drawing: withoutLinks(svg),
    notes: [...[...chart.left, ...left].map((one) => leftOutText(one, lang)), ...notesOf(drawn, index, lang)],
    // numbers that no build has made have no digest
    source: digest ? t(lang, "sourceLine", { reports: listed, digest }) : t(lang, "sourceReports", { reports: listed }),
  };
}

/** Marks keep their names and the ids of their observations, and lead nowhere. */
function withoutLinks(drawing: SVGElement): SVGElement {
  for (const link of drawing.querySelectorAll("a")) {
    const group = drawing.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
    for (const { name, value } of [...link.attributes])
      if (name === "aria-label" || name === "data-id" || name === "class") group.setAttribute(name, value);
    group.setAttribute("role", "img");
    group.replaceChildren(...link.childNodes);
    link.replaceWith(group);
  }
  return drawing;
}
